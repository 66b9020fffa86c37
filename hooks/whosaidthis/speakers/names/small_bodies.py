"""Bodies whose names are a place and small words: "Rye borough council", "Holm police"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span, Text
from .. import lexicon
from .proper import Proper

_SMALL = re.compile(
    r"\b(?P<place>[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2}) "
    rf"(?P<noun>(?:(?:{lexicon.alternatives('kinds of councils')}) )?"
    r"(?P<last>council|police|university|constabulary)"
    r"|(?:school|health|water|harbour|port|housing) (?:board|authority|trust|district|association))\b"
    r"(?!['’-])(?! [A-Z])"
)
_NO_PLACE = lexicon.word_list("openers") | lexicon.word_list("connectives")


def small_bodies(text: Text) -> Iterator[tuple[Span, Proper]]:
    """The places where a body is named so, with its name."""
    adjectives = lexicon.states().adjectives
    for block in text.blocks:
        for found in _SMALL.finditer(text.characters, block.span.start, block.span.end):
            place = found.group("place")
            first = place.split()[0].lower()
            if first in _NO_PLACE or first in adjectives or first in lexicon.roles():
                continue
            kind = lexicon.bodies().get(found.group("noun").split()[-1])
            yield Span(found.start(), found.end()), Proper(found.group(), False, kind=kind)
