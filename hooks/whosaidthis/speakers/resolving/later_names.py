"""Who is named only when they speak again: "his daughter said" before "said the daughter, Ann Lee"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from ...model import Basis, Span, Voice
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.noun_groups import full_end
from ..words.roles import HELD, fits_role, without_passing
from .identity import Resolved

_NEAR = 2
"""Paragraphs from somebody's first words to their name."""
_SPOKESPEOPLE = frozenset(("spokesman", "spokeswoman", "spokesperson"))
_OF_WHOM = re.compile(r",?\s+(?:of|at|for|from|who (?:speaks|works))\s")
_AGAIN = re.compile(r"[Tt]he\s+(?P<role>[a-z][\w’'-]*(?:\s+[a-z][\w’'-]*){0,2}),?\s+(?:[A-Z]\S*\s*)+,?")


def named_at_last(scene: Scene, source: Span, known: Known) -> None:
    """Give what the one person said whom `source` names at last to `known`, the speaker that it names.

    Only where one alone who fits has spoken without a name in this paragraph or the two before it.
    """
    if known.voice is not Voice.NAMED_PERSON:
        return
    end = full_end(scene.text.characters, source)
    again = _AGAIN.fullmatch(scene.text.characters, source.start, end)
    unnamed = _spoke_as(scene, without_passing(again["role"]), source.start, end) if again else None
    unnamed = unnamed or _held_by(scene, source)
    if unnamed is None:
        return
    known.mentions += unnamed.mentions
    known.role = max(known.role or "", unnamed.role or "", key=len)
    known.affiliation = known.affiliation or unnamed.affiliation
    if known.person is not None and unnamed.head and not known.person.roles:
        known.person.roles.append(unnamed.head)  # so that "the whip" is the same from here on
    scene.register.is_now(unnamed, known)


_TITLED = re.compile(r"(?P<title>[A-Z][a-z]+)\s+(?:[A-Z][\w’'-]*\s*)+")


def _held_by(scene: Scene, source: Span) -> Known | None:
    """Who spoke as "the governor" before "Governor Ann Lee": of such an office there is one.

    None for one of somewhere ("Governor Ann Lee of Rye", "the prison governor"): there may be two.
    """
    characters = scene.text.characters
    titled = _TITLED.fullmatch(characters, source.start, source.end)
    title = titled["title"].lower() if titled else ""
    if title not in lexicon.word_list("one holder") or characters.startswith(" of ", source.end):
        return None
    known = _spoke_as(scene, title, source.start, source.end)
    return known if known is not None and known.name.lower() == f"the {title}" else None


def _spoke_as(scene: Scene, role: str, before: int, end: int) -> Known | None:
    """The one unnamed person of a role who has spoken near by; never "an engineer", who can be any.

    `before` and `end` are where the words with the name begin and end.
    """
    start = scene.text.blocks[max(0, scene.block(before) - _NEAR)].span.start
    spoke = {
        id(known): known
        for _, known in scene.register.recent(before, start)
        if (known.voice is Voice.UNNAMED_PERSON or known.head in HELD)
        and (not known.one_of_many or _speaks_alone(scene, role, known, end))
        and fits_role(role, known.role or known.head or "")
    }
    return next(iter(spoke.values())) if len(spoke) == 1 else None


def _speaks_alone(scene: Scene, role: str, known: Known, end: int) -> bool:
    """Whether one met as "a spokeswoman for the mill" is the only one of that role without a name so far.

    Such a one is no chance witness: who is "the spokeswoman" next is the same, and has a name at last.
    Not one who asked to be left without a name, nor where the words behind the name tell of whom ("of Acme").
    """
    told = _OF_WHOM.match(scene.text.characters, end) is not None
    if told or known.head not in _SPOKESPEOPLE or known.reason or known.condition:
        return False
    register = scene.register
    alike = [one for one in register.all if one.voice is Voice.UNNAMED_PERSON and one.head in _SPOKESPEOPLE]
    waiting = [one for one in alike if register.now(one) is one and fits_role(role, one.role or "")]
    return waiting == [known]


def with_names(scene: Scene, found: Mapping[int, tuple[Resolved, ...]]) -> dict[int, tuple[Resolved, ...]]:
    """The speakers of each attribution, those who were named later under their names."""
    now = scene.register.now
    return {
        place: tuple(
            replace(one, known=now(one.known), basis=Basis.INFERRED)
            if now(one.known) is not one.known
            else one
            for one in resolved
        )
        for place, resolved in found.items()
    }
