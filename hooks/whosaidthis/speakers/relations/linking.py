"""Inferred speakers linked to the statement that shows who they are, hedges to the report they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model import Basis, Hearer, Statement, Voice
from .. import lexicon
from ..people.known import name_key
from ..people.scene import Scene


def link_speakers(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, in the order of the text, each inferred speaker with `same_as`.

    It is the last earlier statement that names the speaker outright; for a quotation that goes on, the one
    before it; in a headline, the first later one.
    """
    outright: dict[str, int] = {}
    last: dict[str, int] = {}
    first: dict[str, int] = {}
    for statement in statements:
        if statement.speaker_basis is Basis.STATED and statement.block != scene.headline:
            first.setdefault(statement.speaker.key, statement.number)
    found = []
    for statement in statements:
        key = statement.speaker.key
        inferred = (
            statement.speaker_basis is Basis.INFERRED and statement.speaker.voice is not Voice.NOT_STATED
        )
        if inferred:
            known = last.get(key) if statement.goes_on else outright.get(key)
            if known is None and statement.block == scene.headline:
                known = first.get(key)
            statement = replace(statement, same_as=known) if known != statement.same_as else statement
        elif not statement.goes_on:
            outright[key] = statement.number
        last[key] = statement.number
        found.append(statement)
    return found


def link_reports(statements: Sequence[Statement]) -> list[Statement]:
    """Hedged statements of nobody, carried by the one agency whose report the article rests on."""
    heard = (one.hearer.name for one in statements if one.hearer)
    spoken = (
        one.speaker.name
        for one in statements
        if one.speaker.voice is Voice.INSTITUTION and one.inside is None
    )
    outlets = lexicon.outlets()
    agencies: dict[str, str] = {}
    for name in (*spoken, *heard):
        known = outlets.get(name_key(name))
        if known:
            agencies.setdefault(known[0], name)
    if len(agencies) != 1:
        return list(statements)
    through = Hearer(next(iter(agencies.values())), Basis.INFERRED)
    return [replace(one, through=through) if _rests(one) else one for one in statements]


def _rests(statement: Statement) -> bool:
    """Whether a statement has nothing but a hedge to say where it comes from."""
    nobody = statement.speaker.voice is Voice.NOT_STATED and statement.inside is None
    return nobody and statement.hedge is not None and statement.hearer is None
