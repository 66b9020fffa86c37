"""Direct, mixed and indirect, by the words in quotation marks."""

from __future__ import annotations

import pytest

from .invented import spans
from .kinds import Kind, kind_of
from .quotations import quotation_of_words, quotations
from .words import Words


def kind(text: str, content: str, cue: str = "") -> Kind:
    words = Words.of(text)
    places = spans(text, content), spans(text, cue)
    return kind_of(words.touched(places[0]), words.touched(places[1]), quotation_of_words(words))


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        ("“The fair is off,” she said.", "The fair is off", Kind.DIRECT),
        ("She said the fair was “a wash-out”.", "the fair was “a wash-out”", Kind.MIXED),
        ("She said the fair was off.", "the fair was off", Kind.INDIRECT),
        ('"The fair is off," she said.', "The fair is off", Kind.DIRECT),
        ("''The fair is off,'' she said.", "The fair is off", Kind.DIRECT),
    ],
)
def test_the_kind_follows_the_quotation_marks(text: str, content: str, expected: Kind) -> None:
    assert kind(text, content) is expected


def test_a_content_whose_own_cue_stands_in_the_same_quotation_is_indirect() -> None:
    text = "“The guard told me that the gate was shut,” she said."
    assert kind(text, "the gate was shut", cue="told") is Kind.INDIRECT
    assert kind(text, "the gate was shut", cue="said") is Kind.DIRECT


def test_a_quotation_runs_on_where_the_next_paragraph_opens_with_a_mark() -> None:
    assert list(quotations("“One day.\n\n“Two days.”")) == [(0, 9), (11, 22)]


def test_a_mark_that_nothing_closes_is_a_slip() -> None:
    assert list(quotations("“One day.\n\nTwo days.")) == []


def test_a_straight_mark_before_a_space_opens_nothing() -> None:
    assert list(quotations('a 3" pipe and "one word"')) == [(14, 24)]
