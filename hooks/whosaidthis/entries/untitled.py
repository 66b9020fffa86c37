"""Names without the titles before them."""

from __future__ import annotations

from ..speakers.lexicon import titles
from .spelling import fold


def without_title(name: str) -> str:
    """A `name`, folded, without the titles that begin it: "dame ann lee" is "ann lee"; a lone title stays."""
    words = fold(name).split()
    while len(words) > 1 and words[0] in titles():
        del words[0]
    return " ".join(words)
