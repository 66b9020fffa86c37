"""Somebody of whom an open question is told: "Whether the bishop saw it is disputed. He said he had not"."""

from __future__ import annotations

import re

from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..words.gender_words import gender_of_role

_ASKED = (
    r"(?:[Ww]hether|[Ww]hat|[Hh]ow|[Ww]hy|[Ww]hen) (?:the|an?) (?:[a-z-]+ )??(?P<who>[a-z-]+)"
    r"(?: of [a-z]+)? [^.;:“”\"]{2,80}"
)
_OPEN = (
    r"(?:is|was|remains) (?:still |also )?"
    r"(?:disputed|contested|not (?:yet )?(?:clear|known)|unclear|unknown|a mystery|in dispute)"
)
_QUESTIONS = (
    re.compile(rf"(?:But )?{_ASKED} {_OPEN}\."),
    re.compile(rf"(?:But )?[Ii]t {_OPEN} {_ASKED}\."),
)


def asked_about_since(scene: Scene, gender: str, nearest: int, offset: int) -> bool:
    """Whether the sentence before that of `offset` leaves open what somebody did, who may be meant.

    Not one who has spoken in the sentence numbered `nearest`.
    """
    number = scene.sentence(scene.before_words(offset)) - 1
    if number <= nearest:
        return False
    span = scene.opening(number), scene.sentences[number].end
    asked = (question.match(scene.text.characters, *span) for question in _QUESTIONS)
    who = next((found["who"] for found in asked if found), None)
    if who is None or who not in lexicon.roles() or gender_of_role(who) not in (None, gender):
        return False
    first = scene.sentences[nearest]
    spoke = (known for _, known in scene.register.recent(first.end, first.start))
    return not any(_is_called(known, who) for known in spoke)


def _is_called(known: Known, who: str) -> bool:
    """Whether one who has spoken holds that office or is called so."""
    roles = " ".join(filter(None, (known.head, known.role, known.name)))
    offices = " ".join(known.person.offices) if known.person else ""
    return who in f"{roles} {offices}".lower().split()
