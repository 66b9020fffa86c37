"""A quotation like speech that belongs to no statement is told."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.quotations import check_quotations

LONG = "“Nobody had looked at the roof of the mill for more than thirty years.”"
SHORT = "“Nobody looks at the roof.”"


def found(body: str) -> list[str]:
    return told(check_quotations(article(body)))


def test_a_long_quotation_that_nobody_speaks_is_a_warning() -> None:
    assert found(f"It rained.\n\n{LONG}\n\nIt rained again.") == ["10:1 warning unspoken-quotation"]


@pytest.mark.parametrize("body", [f"It rained.\n\n[She left.\n\n{LONG}]{{.said by='x'}} It rained."])
def test_one_between_brackets_that_an_empty_line_parts_is_left_to_their_message(body: str) -> None:
    assert found(body) == []
    assert found(body.replace("[She", "She")) == ["12:1 warning unspoken-quotation"]


def test_a_short_one_is_a_note() -> None:
    assert found(f"The wall of the bar has the words {SHORT} on it.") == ["8:35 note unspoken-quotation"]


def test_a_short_one_that_is_a_paragraph_is_a_warning() -> None:
    assert found(f"It rained.\n\n{SHORT}\n\nIt rained again.") == ["10:1 warning unspoken-quotation"]


@pytest.mark.parametrize("cue", [" Ann Lee said.", " she told Reuters on Monday."])
def test_a_spoken_quotation_is_good(cue: str) -> None:
    assert found(LONG.replace(".”", ",”") + cue) == []


@pytest.mark.parametrize(
    "words",
    [
        "He plays in “The Old Man and the Sea of Stars”.",
        "It is called “the Wall”.",
        "They call her “the girl of steel”.",
        "The “so-called” deal is dead.",
    ],
)
def test_titles_nicknames_and_scare_quotes_are_good(words: str) -> None:
    assert found(words) == []


def test_an_editor_can_say_that_nobody_speaks_it() -> None:
    assert found(f"[{LONG}]{{.unsaid}}") == []


def test_the_editors_word_for_it_is_not_needless() -> None:
    assert article(f"The wall says: [{SHORT}]{{.unsaid}}").faults == ()


def test_an_editors_word_around_no_quotation_is_needless_still() -> None:
    faults = article("[It rained]{.unsaid} on the “old mill”.").faults
    assert [fault.code for fault in faults] == ["nothing-unsaid"]


def test_an_editor_can_name_who_speaks_it() -> None:
    assert found(f"[{LONG}]{{.said by=nobody}}") == []


def test_headings_are_left_alone() -> None:
    assert found("## “Nobody looks at the roof of the mill”\n\nIt rained.") == []


def test_a_quotation_that_is_never_closed_is_told_as_that_alone() -> None:
    assert found("“Nobody had looked at the roof of the mill for more than thirty years.") == []


APART = "> We even sent a piece of the roof.\n> It came back with a slip."


def test_what_is_set_apart_as_a_quotation_and_nobody_speaks_is_a_note() -> None:
    assert found(f"It rained.\n\n{APART}\n\nIt rained again.") == ["10:3 note unspoken-quotation"]


@pytest.mark.parametrize(
    "body",
    [
        "Ann Lee wrote to the mill:\n\n" + APART,
        "> [We even sent a piece of the roof.]{.said by='nobody'}",
        "> [We even sent a piece of the roof.]{.unsaid}",
        "> Ann Lee said that the roof of the mill was open.",
        "> The Mill",
    ],
)
def test_what_is_set_apart_and_spoken_is_good(body: str) -> None:
    assert found(body) == []
