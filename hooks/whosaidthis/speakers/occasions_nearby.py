"""On what occasion it was said where only the statement before it, of the same speaker, says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Basis, Stance, Statement, Voice
from .occasions import PAPERS

_PAPER = re.compile(rf"in (?:[\w’'-]+ )+?(?:{PAPERS})")


def infer_occasions(statements: Sequence[Statement]) -> list[Statement]:
    """The statements, each with the paper of the one right before it, which it goes on to tell.

    As in "The council said in a statement that the boat was old. “We cannot go on,” it said": one paragraph,
    one speaker, who is not named anew, and nobody else in between. A talk may be over by then; a letter is
    told as long as nothing else is.
    """
    found: list[Statement] = []
    last: Statement | None = None
    for statement in statements:
        if last is not None and _goes_on(statement, last):
            statement = replace(statement, occasion=last.occasion, occasion_basis=Basis.INFERRED)
        if statement.inside is None:
            last = statement
        found.append(statement)
    return found


def _goes_on(statement: Statement, last: Statement) -> bool:
    told = (statement.occasion, statement.through, statement.inside, statement.when, *statement.joint)
    if any(told) or last.occasion is None or not _PAPER.fullmatch(last.occasion):
        return False
    same = statement.speaker.key == last.speaker.key and statement.speaker.voice is not Voice.NOT_STATED
    near = statement.block - last.block <= (1 if statement.goes_on else 0)
    return same and near and statement.is_reading and statement.stance is not Stance.DECLINES
