"""The article about the arms deal: what its source fixed may not be edited away."""

from __future__ import annotations

import datetime
import re

from content.files import DOCS, front_and_body

ARTICLE = DOCS / "articles" / "2022-10-18-iran-russia-weapons.md"
FRONT, BODY = front_and_body(ARTICLE)
PARAGRAPHS = [" ".join(block.split()) for block in BODY.strip().split("\n\n")]
QUOTED = [
    "“The Russians had asked for more drones and those Iranian ballistic missiles with improved accuracy, "
    "particularly the Fateh and Zolfaghar missiles family,”",
    "“Where they are being used is not the seller’s issue,”",
    "“We do not take sides in the Ukraine crisis like the West. "
    "We want an end to the crisis through diplomatic means.”",
]


def test_headline_stands_in_front_matter_and_body_alike() -> None:
    assert PARAGRAPHS[0] == f"# {FRONT['title']}"


def test_six_paragraphs_follow_the_headline() -> None:
    assert len(PARAGRAPHS) == 7


def test_quotations_are_the_sources_words_to_the_letter() -> None:
    assert re.findall(r"“[^”]*”", " ".join(PARAGRAPHS)) == QUOTED


def test_marks_are_curly() -> None:
    assert not re.search(r"[\"']", BODY)


def test_text_names_no_year() -> None:
    assert not re.search(r"\b(?:19|20)\d\d\b", BODY)


def test_date_resolves_the_days_of_the_text() -> None:
    assert FRONT["date"] == datetime.date(2022, 10, 18)
    assert FRONT["date"].strftime("%A") == "Tuesday"


def test_report_that_it_retells_is_named_with_its_address() -> None:
    retells = FRONT["retells"]
    assert retells["outlet"] == "The Week"
    assert retells["author"] == "Justin Klawans"
    assert retells["date_inferred"] is True
    assert retells["url"].startswith("https://theweek.com/")


def test_nobody_has_signed_it_off_by_machine() -> None:
    assert "checked" not in FRONT


def test_hedges_of_the_report_are_kept() -> None:
    assert [paragraph.count("reportedly") for paragraph in PARAGRAPHS] == [0, 0, 1, 1, 0, 0, 0]


def test_named_words_lead_to_entries_that_exist() -> None:
    keys = {path.stem for path in (DOCS / "glossary").glob("*/*.md")}
    assert set(FRONT["terms"].values()) <= keys
    for words in FRONT["terms"]:
        assert words in " ".join(PARAGRAPHS)
