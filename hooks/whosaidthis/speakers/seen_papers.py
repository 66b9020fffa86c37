"""Who has seen a paper, for every statement of it: those to whom it was addressed have not passed it on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Basis, Hearer, Statement, Voice, Way
from .scene import Scene
from .seen import is_press


def infer_seen(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of a paper that a newspaper is said to have seen all with that newspaper.

    It is told once, as a rule: "a letter seen by the Post", and lines below "the letter tells the council".
    """
    seen: dict[str, Hearer] = {}
    for one in statements:
        if one.inside is None and (reader := _seen_by(one)) and is_press(scene, reader.name):
            seen.setdefault(one.speaker.key, reader)
    return [_with_reader(one, seen) for one in statements]


def _seen_by(one: Statement) -> Hearer | None:
    return next((each for each in (one.hearer, one.through) if each and each.way is Way.SEEN), None)


def _with_reader(one: Statement, seen: dict[str, Hearer]) -> Statement:
    reader = seen.get(one.speaker.key) if one.speaker.voice is Voice.DOCUMENT else None
    if reader is None or one.inside is not None or one.through:
        return one
    read = replace(reader, basis=Basis.INFERRED)
    if one.hearer is None:
        return replace(one, hearer=read)
    return replace(one, through=read) if one.hearer.has_paper else one
