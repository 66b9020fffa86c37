"""Who wrote a paper, where the article tells it beside the paper: "The letter, signed by Ann Lee, says"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Statement, Voice, hull
from .people.scene import Scene

_SIGNED = re.compile(r"\b(?:signed|written|drafted|penned) by (?P<who>[^;:!?“”\"()]{2,120})")
_LONGEST_ASIDE = 140
"""Code points behind the words for a paper in which an aside tells who signed it."""


def with_authors(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of papers of which nobody is said to be the author with the one who signed.

    Only a named person is taken; of several, all. What an editor describes stays as it is.
    """
    described = {one.speaker.key for one in scene.facts.speakers}
    authors: dict[str, str] = {}
    for one in statements:
        unknown = one.speaker.voice is Voice.DOCUMENT and not one.speaker.affiliation
        if unknown and one.source and one.speaker.key not in described and (who := _author(scene, one)):
            authors.setdefault(one.speaker.key, who)
    return [_by(one, authors[one.speaker.key]) if one.speaker.key in authors else one for one in statements]


def _by(one: Statement, author: str) -> Statement:
    return replace(one, speaker=replace(one.speaker, affiliation=author))


def _author(scene: Scene, one: Statement) -> str | None:
    found = _SIGNED.search(scene.text.characters, *_beside(scene, one))
    if found is None:
        return None
    people = [person.name for _, person in scene.people.mentioned(*found.span("who"))]
    return " and ".join(dict.fromkeys(people)) or None


def _beside(scene: Scene, one: Statement) -> tuple[int, int]:
    """The words for the paper, and what is told of it up to its verb or its words."""
    source = hull(one.source)
    sentence = scene.sentences[scene.sentence(source.start)]
    ahead = [span.start for span in (*one.cue, *one.content) if span.start >= source.end]
    end = min([*ahead, sentence.end, source.end + _LONGEST_ASIDE])
    return source.start, max(end, source.end)
