"""Statements of one speaker and paragraph, cut where something new is to be said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...model import Basis, RelationKind, Speaker, Statement
from ..wording.stances import is_printed
from .cast import Cast
from .corrections import at_statement


@dataclass(frozen=True, slots=True)
class Remark:
    """Consecutive statements of which a note says the same."""

    statements: tuple[Statement, ...]

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who speaks: more than one where they share their words."""
        return tuple({one.speaker.key: one.speaker for one in self.statements}.values())


def cut_remarks(members: Sequence[Statement], cast: Cast) -> tuple[Remark, ...]:
    """`members`, all of one item of a note and in their order, as the fewest remarks that hide nothing."""
    cut: list[list[Statement]] = []
    for statement in members:
        if cut and _alike(cut[-1][-1], statement, cast):
            cut[-1].append(statement)
        else:
            cut.append([statement])
    return tuple(Remark(tuple(part)) for part in cut)


def _alike(one: Statement, other: Statement, cast: Cast) -> bool:
    """Whether one note can hold for both: `other` is the next statement of the item after `one`."""
    if other.number != one.number + 1 or one.inside is not None or other.inside is not None:
        return False
    return _known(one, other) and _said(one, cast) == _said(other, cast)


def _known(one: Statement, other: Statement) -> bool:
    """Whether both speakers are known in the same way, or the second goes on from the first."""
    if other.goes_on and other.speaker_basis != Basis.EDITOR:
        return True
    return one.speaker_basis == other.speaker_basis


def _said(statement: Statement, cast: Cast) -> tuple[object, ...]:
    """All that a note says of a statement beside its speaker."""
    printed = statement.stance if is_printed(statement.stance) else None
    relations = tuple(one for one in statement.relations if one.kind in _PRINTED)
    return (
        statement.form,
        printed,
        statement.hearer and statement.hearer.name,
        statement.through and statement.through.name,
        statement.occasion,
        statement.hedge and statement.hedge.words,
        relations,
        cast.against.get(statement.number),
        cast.answered.get(statement.number),
        statement.by_editor,
        statement.sure,
        statement.when if statement.by_editor else None,
        at_statement(cast, statement.number),
    )


_PRINTED = frozenset({RelationKind.CONFIRMS, RelationKind.EXAMPLE, RelationKind.RESTATES})
