"""Lines that tell how long a report takes to read."""

from __future__ import annotations

import re

_MINUTES = r"\d{1,3}[\s-]*min(?:ute)?s?\.?"
_LENGTH = re.compile(
    rf"(?:(?:estimated\s+)?read(?:ing)?\s+time:?\s*{_MINUTES}|{_MINUTES}\s+read(?:ing\s+time)?)\Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[|•·]\s*|\s+[–—]\s+")
_FEW = 5
_SENTENCE = re.compile(r"[.!?:;,\"“”]")


def is_length(part: str) -> bool:
    """Whether a part of a line is a length and nothing else: "4 min read", "Reading time: 4 minutes"."""
    return _LENGTH.match(part.strip()) is not None


def tells_length(line: str) -> bool:
    """Whether `line` is a length, alone or beside a few words that are no sentence: "World · 4 min read"."""
    parts = [part for part in _BETWEEN.split(line) if part.strip()]
    others = [part for part in parts if not is_length(part)]
    return len(others) < len(parts) and all(
        len(part.split()) <= _FEW and not _SENTENCE.search(part) for part in others
    )
