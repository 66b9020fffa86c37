"""Whom an interview is with, as the text before its first turn tells."""

from __future__ import annotations

import re

from ...model import BlockKind, Span, Text
from ..lexicon import words_of

_NAME = r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
_SPOKEN_TO = re.compile(
    r"\b(?:(?:spoke|speaks|talked|talks|sat down|sits down|caught up) (?:to|with)|met|meets|interviewed"
    r"|interviews|(?:interview|conversation) with)\b"
    rf"(?: (?:the |an? |our )?(?:[a-z-]+ ){{0,3}}{_NAME}(?P<beside>(?: [a-z]+){{0,2}}))?"
)
"""Who answers: "The Post spoke to the novelist Ann Lee"; the name may be missing."""
_OPENING = re.compile(
    r"(?:[A-Z][a-z]+ (?:[a-z-]+ ){1,3})?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,4}),? (?=[a-z])"
)
"""The name that opens a paragraph: "Ann Lee arrives late", "Former first lady Ann Lee arrives late"."""
_LONGEST_INTRODUCTION = 8
"""Blocks, headline and byline among them."""


def interviewee(text: Text, before: int) -> Span | None:
    """Whom the blocks before number `before` bring in; None where they name several, or nobody.

    That is whom somebody is said to have spoken to last; where nobody is, or that is the press, who alone
    opens paragraphs of a short introduction.
    """
    paragraphs = [one.span for one in text.blocks[:before] if one.kind is BlockKind.PARAGRAPH]
    spoken = [
        found for one in paragraphs for found in _SPOKEN_TO.finditer(text.characters, one.start, one.end)
    ]
    if spoken and spoken[-1]["name"] and not _is_press(spoken[-1]):
        return Span(*spoken[-1].span("name"))
    opening = [_OPENING.match(text.characters, one.start, one.end) for one in paragraphs]
    named = [one for one in opening if one]
    surnames = {one["name"].split()[-1] for one in named}
    short = before <= _LONGEST_INTRODUCTION
    return Span(*named[0].span("name")) if len(surnames) == 1 and short else None


def is_brought_in(text: Text, number: int) -> bool:
    """Whether block `number` says that somebody spoke to a person whom it names."""
    block = text.blocks[number].span
    spoken = _SPOKEN_TO.finditer(text.characters, block.start, block.end)
    return any(found["name"] and not _is_press(found) for found in spoken)


def _is_press(spoken: re.Match[str]) -> bool:
    """Whether somebody spoke to those who ask: "She sat down with the Rye Post", "with POLITICO writer"."""
    name = spoken["name"]
    asking = words_of("press words").intersection(spoken["beside"].split())
    return name.isupper() or bool(asking) or name.split()[-1].lower() in words_of("press words")
