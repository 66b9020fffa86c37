"""Numbers of an article that the report has nowhere, beside another number of the same things there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...attribution.quotations.marks import find_quotations
from ...attribution.quotations.quoted import Quoted
from ...model import Fault, Level, Text
from ...reading.plain import read_plain
from ...reading.source import Source
from .alike import Alike, sentences
from .odd_words import number_value
from .words import SaidWord, said_words

_SHARE = 0.45
"""What share of a sentence's words another has that tells of the same, maybe in other words."""
_FEWEST = 9
"""Words of a sentence that is compared: of fewer, too many are those of any such sentence."""
_HALF = frozenset("million billion trillion thousand hundred per".split())
"""Words behind a number that another one belongs to: “million crowns”, “per cent”."""
_ABOUT = frozenset("about some around roughly nearly almost over than least most approximately".split())
_NOTHING = frozenset("of in and or to at on for from by with the a an as other others more new old".split())
"""Words behind a number that are not what it counts."""
_ROUNDED, _HEDGED = 0.05, 0.25
"""How far a rounded number may be from the exact one, and one that the article alone has behind “nearly”."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """A number and what it counts: “60 kilometres”, “40 million crowns”."""

    word: SaidWord
    value: str
    of: tuple[str, ...]
    hedged: bool


def check_odd_numbers(source: Source, report: str) -> Iterator[Fault]:
    """A note on each number of things of which the same sentence of the report has another number.

    That may be put in other words, so a number has to count the same things and the report must have it
    with them nowhere; one that is rounded is let pass.
    """
    quoted = Quoted(find_quotations(source.text))
    theirs = list(_sentences(read_plain(report)))
    everywhere = {(one.value, one.of) for _, counted in theirs for one in counted}
    alike = Alike([words for words, _ in theirs], _SHARE)
    for words, counted in _sentences(source.text):
        new = [one for one in counted if (one.value, one.of) not in everywhere]
        at = alike.find(words) if new and len(words) >= _FEWEST else None
        for one in new if at is not None else ():
            other = _instead(one, counted, theirs[at][1]) if at is not None else None
            if other is not None and not quoted.near([one.word.span]):
                yield _fault(source, one, other)


def _fault(source: Source, one: _Counted, other: _Counted) -> Fault:
    things = " ".join(other.of)
    wrong = (
        f"The report has “{other.word.form} {things}” in this place, the article “{one.word.form} {things}”."
    )
    mend = f"Write “{other.word.form}”, or leave it if the report is wrong or tells of something else."
    return Fault(source.place(one.word.span), "other-word", wrong, mend, Level.NOTE)


def _instead(one: _Counted, ours: Sequence[_Counted], theirs: Sequence[_Counted]) -> _Counted | None:
    """The one other number of the same things; None where there are more, or it is this one, rounded."""
    mine = [each for each in ours if each.of == one.of]
    other = [each for each in theirs if each.of == one.of]
    if len(mine) != 1 or len(other) != 1:
        return None
    near = _HEDGED if one.hedged and not other[0].hedged else _ROUNDED
    exact = float(other[0].value)
    return None if abs(float(one.value) - exact) <= near * exact else other[0]


def _sentences(text: Text) -> Iterator[tuple[frozenset[str], tuple[_Counted, ...]]]:
    for span in sentences(text):
        words = tuple(said_words(text.characters, span))
        counted = tuple(_counted(text.characters, words))
        numbers = {one.word for one in counted}
        yield frozenset(word.folded for word in words if word not in numbers), counted


def _counted(characters: str, words: Sequence[SaidWord]) -> Iterator[_Counted]:
    for at, word in enumerate(words):
        before = characters[word.span.start - 1 : word.span.start]
        value = None if before == ":" else number_value(characters, words, at)
        of = tuple(one.folded for one in words[at + 1 : at + 3])
        of = of if of[:1] and of[0] in _HALF else of[:1]
        if value and of and of[0] not in _NOTHING and (of[0].isalpha() or of[0] == "%"):
            hedged = any(one.folded in _ABOUT for one in words[max(0, at - 2) : at])
            yield _Counted(word, value, of, hedged)
