"""Whom an interview is with, as the text before its first turn tells."""

from __future__ import annotations

import re

from ...model import BlockKind, Span, Text

_NAME = r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
_SPOKEN_TO = re.compile(
    r"\b(?:(?:spoke|speaks|talked|talks|sat down|sits down|caught up) (?:to|with)|met|meets|interviewed"
    rf"|interviews|(?:interview|conversation) with)\b(?: (?:the |an? |our )?(?:[a-z-]+ ){{0,3}}{_NAME})?"
)
"""Who answers: "The Post spoke to the novelist Ann Lee"; the name may be missing."""
_OPENING = re.compile(r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}),? (?=[a-z])")
"""The name that opens a paragraph: "Ann Lee arrives late"."""
_LONGEST_INTRODUCTION = 8
"""Blocks, headline and byline among them."""


def interviewee(text: Text, before: int) -> Span | None:
    """Whom the blocks before number `before` bring in; None where they name several, or nobody.

    That is whom somebody is said to have spoken to last; where nobody is, who alone opens paragraphs of a
    short introduction.
    """
    paragraphs = [one.span for one in text.blocks[:before] if one.kind is BlockKind.PARAGRAPH]
    spoken = [
        found for one in paragraphs for found in _SPOKEN_TO.finditer(text.characters, one.start, one.end)
    ]
    if spoken:
        return Span(*spoken[-1].span("name")) if spoken[-1]["name"] else None
    opening = [_OPENING.match(text.characters, one.start, one.end) for one in paragraphs]
    named = [one for one in opening if one]
    surnames = {one["name"].split()[-1] for one in named}
    short = before <= _LONGEST_INTRODUCTION
    return Span(*named[0].span("name")) if len(surnames) == 1 and short else None
