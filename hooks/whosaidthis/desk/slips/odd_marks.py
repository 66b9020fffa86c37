"""Quotation marks that do not go together: a straight one beside a curly one, or one on the wrong side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...attribution.quotations.marks import Quotation, find_quotations
from ...model import Fault, Level, Span
from ...reading.source import Source

_RIGHT = ("“", "”")
"""The marks that open and close a quotation."""
_CURLY = frozenset(_RIGHT)
_STRAIGHT = '"'
_CLOSING = {"“": "”", "«": "»"}
"""Marks that close what the others open, where a quotation has been left open by the wrong one."""

_EXCHANGED = re.compile(r"”(?=\w)[^“”\n]*+(?<=[\w.,!?…])“(?!\w)")


def odd_closing(source: Source, left_open: Quotation) -> Fault | None:
    """A warning on the mark that seems to close a quotation that is read as `left_open`.

    As in «It is so.” None where no closing mark of another kind stands alone in its last paragraph.
    """
    if exchanged := _exchanged(source, left_open):
        return exchanged
    span = left_open.spans[-1]
    words = span.of(source.text.characters)
    own = _CLOSING.get(words[:1])
    opens = {close: mark for mark, close in _CLOSING.items() if close != own}
    for at, mark in enumerate(words if own else ""):
        before = words[:at]
        if mark in opens and before.count(opens[mark]) == before.count(mark):
            wrong = f"The quotation opens with {words[0]} and closes with {mark}: they do not go together."
            place = source.place(Span(span.start + at, span.start + at + 1))
            return Fault(place, "odd-mark", wrong, f"Write {own} here.")
    return None


def _exchanged(source: Source, quotation: Quotation) -> Fault | None:
    """A warning on a quotation with both marks the wrong way round, as ”It is so“: it is read too long."""
    span = quotation.spans[0]
    if not _EXCHANGED.match(source.text.characters, span.start, span.end):
        return None
    wrong = "The marks of this quotation are exchanged: it opens with ” and closes with “."
    mend = "Write “ before its first word and ” after its last."
    return Fault(source.place(Span(span.start, span.start + 1)), "odd-mark", wrong, mend)


def check_odd_marks(source: Source) -> Iterator[Fault]:
    """A note on each mark of another kind than its partner's, and on each that stands on the wrong side.

    A warning where both marks of a quotation do, and what follows it is taken for its words. Else a mark on
    the wrong side is told only where another quotation of the article has its marks right: some languages
    have one mark for both sides.
    """
    characters = source.text.characters
    found = [one for one in find_quotations(source.text) if one.closed]
    exchanged = {one: fault for one in found if (fault := _exchanged(source, one))}
    yield from exchanged.values()
    closed = [one for one in found if one not in exchanged]
    pairs = [_marks(one, characters) for one in closed]
    for one, pair in zip(closed, pairs, strict=True):
        for side in (0, 1):
            if _is_odd(pair, side, usual=_RIGHT in pairs):
                at = (one.spans[0].start, one.spans[-1].end - 1)[side]
                if characters[at + 1 - 2 * side : at + 2 - 2 * side].isspace():
                    continue  # a mark that turns away from its words belongs to other ones
                wrong = (
                    f"The quotation opens with {pair[0]} and closes with {pair[1]}: they do not go together."
                )
                mend = f"Write {_RIGHT[side]} here."
                yield Fault(source.place(Span(at, at + 1)), "odd-mark", wrong, mend, Level.NOTE)


def _marks(one: Quotation, characters: str) -> tuple[str, str]:
    """The marks with which a quotation opens and closes."""
    return characters[one.spans[0].start], characters[one.spans[-1].end - 1]


def _is_odd(pair: tuple[str, str], side: int, *, usual: bool) -> bool:
    """Whether the mark on one side, 0 or 1, is straight beside a curly one, or the other side’s."""
    mark, partner = pair[side], pair[1 - side]
    if mark == _STRAIGHT:
        return partner in _CURLY
    return usual and mark == _RIGHT[1 - side] and partner in {*_CURLY, _STRAIGHT}
