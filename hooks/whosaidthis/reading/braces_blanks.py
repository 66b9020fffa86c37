"""Blanks of other kinds in an editor's braces, which Markdown does not take for spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .editors_classes import EDITORS_CLASSES
from .elements import EDITORS_KEYS

_BRACES = re.compile(
    rf"(?<=\])\{{[^{{}}\n]*\b(?:{'|'.join((*EDITORS_CLASSES, *EDITORS_KEYS))})\b[^{{}}\n]*\}}"
)
_BLANK = re.compile(r"[^\S \n]")


def with_plain_blanks(lines: Iterable[str]) -> list[str]:
    """`lines` of Markdown with a space for each non-breaking or other blank in an editor's braces."""
    return [_BRACES.sub(lambda found: _BLANK.sub(" ", found.group()), line) for line in lines]
