"""Who somebody is that a sentence says is one: "Ann Lee is a nurse who has said", "is a bully who"."""

from __future__ import annotations

import re

from ...model import Span, Voice
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.met import of_person

_IS_ONE = re.compile(
    r"(?:^|[\s’'])(?:is|was|remains|became|has been|had been|s)(?: (?:also|now|still|himself|herself|\w+ly))*"
    r"(?: (?:[a-z][\w-]*,? )*| )(?:an? )?\Z"
)
_TAKEN_UP = re.compile(r",? (?:who|that)\b")
_OTHER_VERB = re.compile(
    r"\b(?:by|said|says|told|that|than|who|with|from|of|in|at|for|to|on|as|and [a-z]+ed)\b"
)


def one_who_is(scene: Scene, named: Named) -> Known | None:
    """The person of whom the sentence says that they are what `named` tells, "who" or "that" following it.

    None where nobody with a name is its subject, or where another could be meant.
    """
    characters = scene.text.characters
    one = named.voice is Voice.UNNAMED_PERSON and not named.plural
    end = named.span.end - (len(" who") if named.words.endswith(" who") else 0)
    if not one or not named.words[:1].islower() or not _TAKEN_UP.match(characters, end):
        return None
    start = scene.sentences[scene.sentence(named.span.start)].start
    is_one = _IS_ONE.search(characters[start : named.span.start])
    if is_one is None or _OTHER_VERB.search(is_one.group()):
        return None
    people = scene.people.mentioned(start, start + is_one.start() + 1)
    if not people or len({id(person) for _, person in people}) > 1:
        return None
    span, person = people[0]
    return of_person(scene, person) if _is_subject(scene, start, span) else None


def _is_subject(scene: Scene, start: int, name: Span) -> bool:
    """Whether the name opens the sentence, but for what stands before the subject: "But Ann Lee"."""
    before = scene.text.characters[start : name.start]
    return len(before) <= _LONGEST_OPENER and re.search(r"[,;:]|\b(?:of|to|by|for|with)\b", before) is None


_LONGEST_OPENER = 12
"""Code points of "And yet Mr "."""
