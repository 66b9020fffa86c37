"""Words in quotation marks: they are somebody's own, and speak of others."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from ...model import Span

_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]|''[^\n]*?''|(?<!\w)‘[^‘\n]*?’(?!\w)")
"""Straight single marks are apostrophes as often; a curved one that no letter follows closes."""


def without_quoted(words: str) -> str:
    """The words with spaces for what stands in quotation marks: every other one keeps its place."""
    return _QUOTED.sub(lambda quoted: " " * len(quoted.group()), words)


def is_quoted(characters: str, paragraph: Span, span: Span) -> bool:
    """Whether `span` stands in quotation marks in its `paragraph`."""
    quoted = _quoted_in(characters, paragraph)
    place = bisect_left(quoted, span.start, key=lambda one: one.start) - 1
    return place >= 0 and span.end < quoted[place].end


@lru_cache(maxsize=16)
def _quoted_in(characters: str, paragraph: Span) -> tuple[Span, ...]:
    """What stands in quotation marks in a paragraph, read once: many ask about a long one."""
    return tuple(
        Span(*found.span()) for found in _QUOTED.finditer(characters, paragraph.start, paragraph.end)
    )


def leaves_open(words: str) -> bool:
    """Whether a quotation is still open where the words end: "a report titled “Dry Beds, "."""
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1
