"""Where everything stands in the picture of a shared link: no word leaves its place, however many there are.

The site's name, then the headline with the sentence under it; below a rule, a column for each count.
"""

from __future__ import annotations

from collections.abc import Iterator

from .blocks import Style, set_block
from .card import WIDTH, Card
from .columns import column_lines, column_marks
from .fonts import Face
from .palette import INK, INK_2
from .pieces import ACROSS, MARGIN, Layout, Line, Rule, lines_of

_NAME_TOP, _NAME_DOWN = 46, 50
_TEXT_TOP, _TEXT_DOWN = 114, 286
_GAP = 26
_RULE_TOP, _RULE_HEIGHT = 420, 3

_NAME = Style(Face.NAME, ((36, 1), (32, 1), (28, 1)))
_HEADLINE = Style(
    Face.HEADLINE, tuple((size, 4) for size in (104, 96, 88, 80, 74, 68, 62, 56, 52, 48)), leading=1.08
)
_SENTENCE = Style(
    Face.SENTENCE, (*((size, 1) for size in (42, 40, 38, 36, 34)), (38, 2), (34, 2)), leading=1.25
)


def lay_out(card: Card) -> Layout:
    """The layout of `card`."""
    name = set_block(card.site, _NAME, ACROSS, _NAME_DOWN)
    return Layout(
        lines=(
            *lines_of(name, _NAME.face, INK_2, MARGIN, _NAME_TOP),
            *_text_lines(card),
            *column_lines(card.counts),
        ),
        marks=tuple(column_marks(card.counts)),
        rule=Rule(MARGIN, _RULE_TOP, WIDTH - MARGIN, _RULE_TOP + _RULE_HEIGHT),
    )


def _text_lines(card: Card) -> Iterator[Line]:
    """The headline with the sentence under it, in the middle of their room; the sentence's is kept first."""
    sentence = set_block(card.sentence, _SENTENCE, ACROSS, _TEXT_DOWN)
    headline = set_block(card.headline, _HEADLINE, ACROSS, _TEXT_DOWN - _GAP - sentence.height)
    top = _TEXT_TOP + (_TEXT_DOWN - headline.height - _GAP - sentence.height) / 2
    yield from lines_of(headline, _HEADLINE.face, INK, MARGIN, top)
    yield from lines_of(sentence, _SENTENCE.face, INK, MARGIN, top + headline.height + _GAP)
