"""The glossary's own entries: no fault, no fact without a source, no office without a date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from content.files import DOCS, ENTRIES, front_and_body
from whosaidthis.entries.files.load import load_glossary
from whosaidthis.model import Agreement, Entry

GLOSSARY, FAULTS = load_glossary(
    (path.relative_to(DOCS).as_posix(), path.read_text(encoding="utf-8")) for path in ENTRIES
)
NAMES = [entry.key for entry in GLOSSARY.entries]


def test_every_file_is_an_entry_without_a_fault() -> None:
    assert FAULTS == ()
    assert len(GLOSSARY.entries) == len(ENTRIES)


@pytest.mark.parametrize(
    "needed", ["fateh-110", "zolfaghar", "mohammad-mokhber", "reuters", "resolution-2231"]
)
def test_what_the_article_names_has_an_entry(needed: str) -> None:
    assert needed in NAMES


@pytest.mark.parametrize("entry", GLOSSARY.entries, ids=NAMES)
def test_entry_says_something_and_in_one_sentence_first(entry: Entry) -> None:
    assert entry.facts or entry.offices
    assert entry.summary.endswith(".")


@pytest.mark.parametrize("entry", GLOSSARY.entries, ids=NAMES)
def test_sources_that_disagree_stand_side_by_side(entry: Entry) -> None:
    for fact in entry.facts:
        if fact.agreement is not Agreement.AGREED:
            assert len(fact.said) > 1, fact.point
        if fact.agreement is Agreement.DISPUTED:
            assert any(said.claimant for said in fact.said), fact.point


@pytest.mark.parametrize("entry", GLOSSARY.entries, ids=NAMES)
def test_offices_have_their_days(entry: Entry) -> None:
    for office in entry.offices:
        assert office.since is not None
        assert office.until is not None or office.ongoing


@pytest.mark.parametrize("path", ENTRIES, ids=lambda path: path.stem)
def test_undated_sources_say_so(path: Path) -> None:
    for key, source in front_and_body(path)[0]["sources"].items():
        assert "date" in source or "note" in source, key


@pytest.mark.parametrize("path", ENTRIES, ids=lambda path: path.stem)
def test_research_notes_stay_out(path: Path) -> None:
    words = path.read_text(encoding="utf-8").casefold()
    assert not re.search(r"recalled|unverified|not found|dossier|confidence", words)


def test_deal_is_told_with_those_who_deny_it() -> None:
    words = " ".join((DOCS / "glossary/missile/fateh-110.md").read_text(encoding="utf-8").split())
    assert "Nothing that we have read shows that the deal of October 2022 brought" in words
    assert "six sources told Reuters in February 2024" in words
    assert (
        "then said that Iran had handed over no long-range missiles ([Censor.NET, 25 February 2024]" in words
    )
    assert "as far as Ukraine knew, Iran had not yet supplied missiles" in words
    assert "but of another missile, the Fath-360" in words
    assert "no source that shows Russia firing a Fateh-110 or a Zolfaghar in Ukraine" in words


@pytest.mark.parametrize("path", ENTRIES, ids=lambda path: path.stem)
def test_entries_say_whose_report_and_promise_no_missiles(path: Path) -> None:
    """There are two reports, The Week’s and Reuters’; and no statement has it that missiles are coming."""
    words = " ".join(path.read_text(encoding="utf-8").split())
    assert not re.search(r"\b[Tt]he report\b|of the report", words)
    assert "missiles from Iran" not in words
