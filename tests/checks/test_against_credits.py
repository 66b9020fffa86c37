"""A quotation that the article gives to another person than the report does is told."""

from __future__ import annotations

import pytest

from checks.against_report import at, faults

REPORT = """\
The mill is safe, said Mr Bo Roe, the warden. “We have mended it every year,” Ann Lee said.
“It cost us a fortune.”

Admiral Carl Dunn, the builder, sat beside the warden. “I would not,” he said, “stand under it.”

Dame Ida Fell laughed. “Bring the man,” Dame Ida said.
"""
BEGUN = "Bo Roe spoke, and so did Carl Dunn. "


def told(article: str) -> list[tuple[str, str, str]]:
    whole = BEGUN + article
    found = [one for one in faults(whole, REPORT) if one.code == "quotation-given"]
    return [(one.level.value, at(one, whole)[:8], one.wrong) for one in found]


def test_another_name_than_the_reports_is_told_once() -> None:
    assert told("“We have mended it every year,” Bo Roe said. “It cost us a fortune.”") == [
        ("warning", "We have ", "The report gives these words to “Ann Lee”, the article to “Bo Roe”.")
    ]


def test_so_is_an_editors() -> None:
    assert [one[0] for one in told('[“We have mended it every year,”]{.said by="Bo Roe"} it was said.')] == [
        "warning"
    ]


def test_of_a_pronoun_in_the_report_a_note_asks() -> None:
    assert told("“I would not,” Mr Roe said, “stand under it.”") == [
        (
            "note",
            "I would ",
            "The article gives these words to “Bo Roe”, and the report, as we read it, to “Carl Dunn”.",
        )
    ]


def test_so_it_does_where_an_editor_names_another() -> None:
    (one,) = faults(f'{BEGUN}[“I would not,”]{{.said by="Bo Roe"}} it was said.', REPORT)
    assert (one.code, one.level.value) == ("quotation-given", "note")
    assert "to “Bo Roe”, and the report, as we read it, to “Carl Dunn”" in one.wrong
    assert one.mend.endswith("If by= corrects a misreading of ours, leave it.")


@pytest.mark.parametrize(
    ("words", "whose"), [("We have mended it every year,", "Ann Lee"), ("It cost us a fortune.", "Ann Lee")]
)
def test_words_that_an_editor_gives_to_nobody(words: str, whose: str) -> None:
    wrong = f"The report gives these words to “{whose}”, and .unsaid to nobody."
    assert told(f"[“{words}”]{{.unsaid}} it was said.") == [("note", words[:8], wrong)]


def test_words_of_nobody_in_the_report_may_be_nobodys() -> None:
    report = "“We have mended it every year,” the sign read. Bo Roe was there."
    assert [one.code for one in faults("[“We have mended it every year,”]{.unsaid} it read.", report)] == []


def test_an_editor_who_names_the_reports_person_is_told_nothing() -> None:
    assert told('[“I would not,”]{.said by="Carl Dunn"} it was said.') == []


@pytest.mark.parametrize(
    "article",
    [
        "“We have mended it every year,” Ann Lee said.",
        "“We have mended it every year,” Ms Lee said.",
        "“We have mended it every year,” an expert said.",
        "“I would not,” Admiral Dunn said, “stand under it.”",
        "“Bring the man,” Ida Fell said.",
        "“Bring the men,” Bo Roe said.",
    ],
)
def test_the_same_person_is_not_nor_one_unnamed_nor_other_words(article: str) -> None:
    assert told(article) == []


POSTS = "The Minister of the Sea, Bo Roe, met the board. “It is still down there,” he told the board."


def test_a_minister_of_another_field_than_the_report_has() -> None:
    article = "“It is still down there,” the foreign minister told the board."
    (one,) = faults(article, POSTS)
    assert (one.code, one.level.value, at(one, article)[:8]) == ("quotation-given", "note", "It is st")
    assert one.wrong == (
        "The article gives these words to “The foreign minister”, and the report, as we read it, to “Bo "
        "Roe”, of whom it does not say “foreign”."
    )


@pytest.mark.parametrize("who", ["the minister", "the sea minister", "the veteran minister", "an official"])
def test_another_description_may_be_the_same_person(who: str) -> None:
    assert faults(f"“It is still down there,” {who} told the board.", POSTS) == ()


def test_so_may_a_field_by_another_word() -> None:
    report = POSTS.replace("Minister of the Sea", "Minister of the Navy")
    assert faults("“It is still down there,” the defence minister told the board.", report) == ()
