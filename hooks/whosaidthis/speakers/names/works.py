"""Names in the titles of books, films and songs, which are nobody's: “Yields and Other Sorrows”."""

from __future__ import annotations

import re

from ...model import Span

_WORKS = (
    "album autobiography ballad biography book column documentary drama film memoir memoirs musical "
    "newsletter novel opera painting play podcast poem series show song story trilogy"
).replace(" ", "|")
_OPENED = re.compile(rf"\b(?:{_WORKS}),? (?:(?:called|entitled|titled) )?[“\"‘][^“”\"‘’\n]{{0,60}}\Z")
_LONGEST = 90
"""Code points looked back over."""


def is_in_title(characters: str, name: Span) -> bool:
    """Whether a name stands in quotation marks behind the noun for a work: "her memoir, “Other Sorrows”"."""
    return _OPENED.search(characters, max(0, name.start - _LONGEST), name.start) is not None
