"""Contents that end in an abbreviation: its full stop is theirs."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Attribution, Span

_LONGEST = 12
"""Code points of an abbreviation."""
_ABBREVIATION = re.compile(r"(?:^|[^\w.])(?:[A-Za-z]\.)+[A-Za-z]$|\b(?:Inc|Corp|Ltd|Jr|Sr|Bros)$")
"""Letters with a stop after each but the last, or the end of a firm's or a man's name."""


def with_stop(characters: str, found: Attribution) -> Attribution:
    """The attribution with the stop of an abbreviation that ends a part of its content: "at 4 a.m."."""
    content = tuple(_stopped(characters, span) for span in found.content)
    return found if content == found.content else replace(found, content=content)


def _stopped(characters: str, span: Span) -> Span:
    last = characters[max(span.start, span.end - _LONGEST) : span.end]
    stop = characters[span.end : span.end + 1] == "." and _ABBREVIATION.search(last)
    return Span(span.start, span.end + 1) if stop else span
