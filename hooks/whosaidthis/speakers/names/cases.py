"""Titles of court cases, which name nobody who could be meant: "Aldous and Others v Department of Health"."""

from __future__ import annotations

import re

from ...model import Span

_VERSUS = re.compile(r"(?: and (?:[Oo]thers|[Aa]nother|[A-Z]\w+))? (?:v|vs|versus)\.? [A-Z]")
_BEHIND = re.compile(r"[A-Z]\w+(?: and (?:[Oo]thers|[Aa]nother))? (?:v|vs|versus)\.? \Z")
_LONGEST = 60
"""Code points looked back over."""


def is_of_case(characters: str, name: Span) -> bool:
    """Whether a name stands in the title of a case, on either side of its "v"."""
    before = characters[max(0, name.start - _LONGEST) : name.start]
    return _VERSUS.match(characters, name.end) is not None or _BEHIND.search(before) is not None
