"""What the tagger marks becomes what a reader would mark: whole quotations, no loose marks."""

from __future__ import annotations

import pytest

from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.attribution.quotations.quoted import Quoted, form, share_inside
from whosaidthis.attribution.tagger.spans import whole, without_adverbs
from whosaidthis.model import Form, Span
from whosaidthis.reading.plain import read_plain


def spans(text: str, *words: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(part), text.index(part) + len(part)) for part in words)


def made_whole(text: str, *words: str) -> list[str]:
    found = whole(text, spans(text, *words), Quoted(find_quotations(read_plain(text))))
    return [span.of(text) for span in found]


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("“We won,” she said.", "We won", ["“We won,”"]),
        ("“We won the cup,” she said.", "We", []),
        ("She called it “a sad day” for us.", "it “a sad", ["it “a sad day”"]),
        ("The roof leaks, they say.", "The roof leaks,", ["The roof leaks"]),
        ("They say that the roof leaks.", "that the roof leaks.", ["that the roof leaks"]),
    ],
)
def test_half_of_a_quotation_is_all_of_it(text: str, marked: str, expected: list[str]) -> None:
    assert [words for words in made_whole(text, marked) if "“" in words or "roof" in words] == expected


def test_a_quotation_over_paragraphs_brings_them_all() -> None:
    text = "“It was dark,” he said. “Nobody saw it.\n\n“Then it rang.”"
    assert made_whole(text, "“Nobody saw it.") == ["“Nobody saw it.", "“Then it rang.”"]


def test_pieces_with_only_a_comma_between_them_are_one() -> None:
    text = "They say the roof, the old one, leaks."
    assert made_whole(text, "the roof", "the old one", "leaks") == ["the roof, the old one, leaks"]


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        ("“We won,” she said.", "“We won,”", Form.DIRECT),
        ("She called it “a sad day” for us.", "it “a sad day” for us", Form.MIXED),
        ("She said it rained.", "it rained", Form.INDIRECT),
    ],
)
def test_the_form_is_how_much_of_it_is_quoted(text: str, content: str, expected: Form) -> None:
    assert form(text, spans(text, content), Quoted(find_quotations(read_plain(text)))) is expected


def test_what_is_held_is_a_share_of_code_points() -> None:
    assert share_inside((Span(0, 4), Span(10, 14)), (Span(2, 12),)) == 0.5


@pytest.mark.parametrize(
    ("marked", "source"),
    [
        ("The ministry neither", "The ministry"),
        ("The mayor, again", "The mayor"),
        ("Ann Lee also never", "Ann Lee"),
        ("The bank separately", "The bank"),
        ("officials there", "officials there"),
        ("The family", "The family"),
        ("Jane Ever", "Jane Ever"),
        ("neither", "neither"),
    ],
)
def test_a_source_ends_before_what_belongs_to_its_verb(marked: str, source: str) -> None:
    text = f"{marked} said so."
    assert without_adverbs(text, Span(0, len(marked))).of(text) == source
