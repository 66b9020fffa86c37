"""Slips by which the braces of an editor's span fall into other attributes than they were meant to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..model import EditorSpan, Fault
from ..reading.elements import EDITORS_KEYS
from ..reading.source import Source

_WHOLE = re.compile(r"""(?P<mark>["'])[^}]*(?P=mark)""")
"""A value between two quotation marks."""
_STRAY = re.compile(r"""\A["']|["']\Z|\"""")
"""A quotation mark that is no apostrophe inside a word."""


def broken_braces(editor: EditorSpan, source: Source) -> Fault | None:
    """The slip that breaks the braces of `editor`; whatever else is wrong with their keys comes of it."""
    written = tuple(source.attributes(editor))
    if colon := _colon(written):
        key = colon["name"].partition(":")[0]
        wrong = f"A colon stands behind “{key}”, where “=” belongs."
        return Fault(source.place_at(colon.start()), "no-equals", wrong, f'Write {key}="…".')
    lone = next(filter(_has_lone_mark, written), None)
    if lone is None:
        return None
    wrong = "A quotation mark in these braces is never closed."
    mend = 'Write one on each side of the value, as in by="name".'
    return Fault(source.place_at(lone.start()), "unclosed-value", wrong, mend)


def _colon(written: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """The first key that a colon follows."""
    for one, after in pairwise((*written, None)):
        if one and one["name"].partition(":")[0] in EDITORS_KEYS:
            apart = one["value"] is None and after is not None and after["name"] == ":"
            if ":" in one["name"] or apart:
                return one
    return None


def _has_lone_mark(one: re.Match[str]) -> bool:
    value = one["value"] or ""
    return not _WHOLE.fullmatch(value) and any(map(_STRAY.search, (one["name"], value)))
