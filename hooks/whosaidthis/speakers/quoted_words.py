"""Words in quotation marks: they are somebody's own, and speak of others."""

from __future__ import annotations

import re

from ..model import Span

_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]|''[^\n]*?''|(?<!\w)‘[^‘\n]*?’(?!\w)")
"""Straight single marks are apostrophes as often; a curved one that no letter follows closes."""


def without_quoted(words: str) -> str:
    """The words with spaces for what stands in quotation marks: every other one keeps its place."""
    return _QUOTED.sub(lambda quoted: " " * len(quoted.group()), words)


def is_quoted(characters: str, paragraph: Span, span: Span) -> bool:
    """Whether `span` stands in quotation marks in its `paragraph`."""
    whole = _QUOTED.finditer(characters, paragraph.start, paragraph.end)
    return any(found.start() < span.start and span.end < found.end() for found in whole)


def leaves_open(words: str) -> bool:
    """Whether a quotation is still open where the words end: "a report titled “Dry Beds, "."""
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1
