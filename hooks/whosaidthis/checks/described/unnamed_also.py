"""Words for a source whom the article leaves unnamed, under `also` of a named person: that would name it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ...desk.as_written import pattern_of
from ...entries import fold
from ...joining import ReadArticle
from ...model import Fault, Level, Span, Speaker, Text, Voice
from ...speakers.sources.naming import read_name
from ..without_also import statements_without_also

_BESIDE = 120
"""Code points before and after a name in which its bearer may be described."""
_INDEFINITE = frozenset(("a", "an", "another"))


def check_unnamed_also(read: ReadArticle) -> Iterator[Fault]:
    """Each item of `also` of a named person that stands for somebody unnamed in the article.

    A warning where the article tells that this source is not to be named, or why; a note where it begins
    with "a" or "an" and its noun stands nowhere near the name: that may be somebody else.
    """
    people = [
        one for one in read.article.facts.speakers if one.speaker.voice is Voice.NAMED_PERSON and one.also
    ]
    unnamed = _unnamed(read) if people else {}
    for declared in people:
        one = declared.speaker
        for item in declared.also:
            source = unnamed.get(fold(item))
            if declared.place is None or source is None:
                continue
            wrong = f"“{item}” stands under “also” of “{one.key}”, and "
            if why := source.reason or source.condition:
                wrong += f"the article leaves that source unnamed: “{why}”."
                mend = f"Take “{item}” out: else readers see the name “{one.name}” for it."
                yield Fault(declared.place, "other-voice", wrong, mend)
            elif _is_somebody(item, one, read.article.text):
                wrong += f"nothing in the article tells that this is “{one.name}”."
                mend = (
                    f"Take “{item}” out, unless you know that both are one and the report names this source."
                )
                yield Fault(declared.place, "other-voice", wrong, mend, Level.NOTE)


def _unnamed(read: ReadArticle) -> Mapping[str, Speaker]:
    """The unnamed people who speak here if nothing is read from `also`, by the words for them, folded."""
    characters = read.article.text.characters
    found: dict[str, Speaker] = {}
    for one in statements_without_also(read):
        if one.speaker.voice is Voice.UNNAMED_PERSON:
            words = (span.of(characters) for span in one.source)
            for name in (
                one.speaker.name,
                *(part for each in words for part in (each, each.partition(",")[0])),
            ):
                found.setdefault(fold(name), one.speaker)
    return found


def _is_somebody(item: str, one: Speaker, text: Text) -> bool:
    """Whether `item` brings in somebody, "a retired captain", and nothing near the name tells of `one` so."""
    named = read_name(item, Span(0, len(item)))
    if named is None or named.head is None or named.quantity.article not in _INDEFINITE:
        return False
    noun = named.head.casefold()
    if noun in (one.role or "").casefold():
        return False
    names = (one.name, one.name.split()[-1])
    places = (found for name in names for found in re.finditer(pattern_of(name), text.characters))
    return not any(noun in _beside(Span(*place.span()), text).casefold() for place in places)


def _beside(name: Span, text: Text) -> str:
    """What stands before and after a name, in its paragraph."""
    around = next((block.span for block in text.blocks if block.span.holds(name)), name)
    start, end = max(around.start, name.start - _BESIDE), min(around.end, name.end + _BESIDE)
    return text.characters[start:end]
