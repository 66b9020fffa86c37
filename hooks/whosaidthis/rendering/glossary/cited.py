"""Sources in short, as the fact table and the chart of ranges print them."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Source
from ..wording import glossary as wording

_NOTE_BESIDE = 60
"""Up to how many characters the note on a source stands beside it too."""

Cited = tuple[str, str, str]
"""Label, web address (empty for none) and the note beside it."""


def cited(sources: Sequence[Source]) -> tuple[Cited, ...]:
    """The sources in their order."""
    return tuple(
        (wording.source(one), one.url, one.note if one.note and len(one.note) <= _NOTE_BESIDE else "")
        for one in sources
    )
