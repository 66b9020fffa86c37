"""Papers with a clause behind them on who made or holds them: "an email Ann Lee sent to the board"."""

from __future__ import annotations

import re

from ..model import Span
from ..reading.word_lists import any_of
from . import lexicon

_MADE = re.compile(
    r"(?i:an?|another|one|the|this|that) (?:(?!(?:by|of|from|in|on|to|for|with)\b)[a-z][\w’'-]* ){0,3}?"
    rf"(?:{any_of(lexicon.documents())})(?= [A-Z])"
)
_MAKES = re.compile(
    r" (?:ha[sd]|have|sent|wrote|saw|got|gave|kept|made|read|left|showed|shared|found|posted|[a-z]{2,}ed)\b"
)


def without_maker(characters: str, source: Span) -> Span:
    """The paper alone, of "(an email) Ann Lee | sent to the board", where a verb follows the source."""
    found = _MADE.match(characters, source.start, source.end)
    makes = found and _MAKES.match(characters, source.end)
    return Span(source.start, found.end()) if found and makes else source
