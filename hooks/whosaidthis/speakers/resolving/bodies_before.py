"""The one body of which somebody has just spoken: "“I rang the council. (They) told me to wait.”"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span, Voice
from ...reading.word_lists import any_of
from ...reading.words import find_words
from .. import lexicon
from ..bodies.called import resolve_kind
from ..people.known import Known
from ..people.scene import Scene
from ..sources.names import resolve_body
from ..sources.naming import read_name
from ..words.plain import plural, singular

_THE_BODY = re.compile(rf"\b[Tt]he (?:[a-z-]+ ){{0,2}}?(?:{any_of(lexicon.bodies())})\b(?!['’]s)")
"""A body by its noun alone: "the ministry", "the water company"; not whose somebody is."""


def body_before(scene: Scene, offset: int) -> Known | None:
    """The one body that the sentence before, in the same paragraph, tells of; None where others can be meant.

    So where it tells of several people too, who could be "they".
    """
    number = scene.sentence(offset) - 1
    start = scene.text.blocks[scene.block(offset)].span.start
    if number < 0 or scene.sentences[number].start < start:
        return None
    before = Span(scene.sentences[number].start, min(scene.sentences[number].end, offset))
    told = {scene.text.characters[span.start : span.end].lower(): span for span in _bodies(scene, before)}
    if len(told) != 1 or _tells_of_people(scene, before):
        return None
    (span,) = told.values()
    if not _is_dealt_with(scene, before, span):
        return None
    named = read_name(scene.text.characters, span, scene.people.surnames)
    if named is None or named.voice is not Voice.INSTITUTION:
        return None
    return resolve_body(scene, named)[0] if named.name else resolve_kind(scene, named)[0]


_DEALING = re.compile(
    rf"\b(?:{lexicon.alternatives('turning to a body')}) (?:(?:the|my|our|his|her|their|its) (?:[a-z-]+ )?)?$"
)
_LONGEST_DEALING = 40
"""Code points looked back over from a body's name."""


def _is_dealt_with(scene: Scene, sentence: Span, body: Span) -> bool:
    """Whether a sentence is about a body, or somebody turns to it: "I rang the council. They told me"."""
    characters, start = scene.text.characters, max(sentence.start, body.start - _LONGEST_DEALING)
    opens = not characters[sentence.start : body.start].strip("“‘\"' ").removeprefix("The").strip()
    return opens or _DEALING.search(characters, start, body.start) is not None


def _bodies(scene: Scene, within: Span) -> Iterator[Span]:
    """Where a sentence names a body, or calls one by its noun."""
    for span, _ in scene.people.bodies_between(within.start, within.end):
        if not scene.text.characters.startswith(("'s", "’s"), span.end):
            yield span
    for found in _THE_BODY.finditer(scene.text.characters, within.start, within.end):
        if not _is_of_somebody(scene, Span(found.end(), within.end)):
            yield Span(*found.span())


def _is_of_somebody(scene: Scene, behind: Span) -> bool:
    """Whether somebody stands right behind a body's noun, who is its own: "the council (leader)"."""
    following = find_words(scene.text.characters, behind)[:1]
    return any(word.start == behind.start + 1 and word.lower in lexicon.roles() for word in following)


def _tells_of_people(scene: Scene, within: Span) -> bool:
    """Whether several people stand in the sentence: "nurses", "the drivers"."""
    words = find_words(scene.text.characters, within)
    return any(plural(word.lower) and singular(word.lower) in lexicon.roles() for word in words)
