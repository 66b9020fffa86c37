"""Statements that several speakers make with the same words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Basis, Speaker, Statement


def seat(group: Sequence[Statement], speakers: Sequence[Speaker], unused: int) -> list[Statement]:
    """One statement for each of `speakers`, with the words of `group`, whose statements share theirs.

    A speaker keeps the statement that is its own already; any other takes one that is left, or a copy with a
    number from `unused` on.
    """
    own = {one.speaker.key: one for one in group}
    free = [one for one in group if one.speaker.key not in {speaker.key for speaker in speakers}]
    seated: list[Statement] = []
    for speaker in speakers:
        if speaker.key in own:
            seated.append(own[speaker.key])
            continue
        taken = free.pop(0) if free else replace(group[0], number=unused + len(seated))
        seated.append(_given(taken, speaker))
    numbers = [one.number for one in seated]
    return [
        replace(one, joint=tuple(number for number in sorted(numbers) if number != one.number))
        for one in seated
    ]


def _given(statement: Statement, speaker: Speaker) -> Statement:
    """The statement as another speaker's, without what told of the one before."""
    return replace(
        statement, speaker=speaker, speaker_basis=Basis.EDITOR, same_as=None, goes_on=False, sure=True
    )


def replace_groups(
    statements: Sequence[Statement],
    groups: Sequence[Sequence[Statement]],
    made: Sequence[Sequence[Statement]],
) -> list[Statement]:
    """`statements` with those of each group replaced by what was made of it.

    What stood inside a statement that is no more stands inside the first of its group.
    """
    instead: dict[int, Sequence[Statement]] = {}
    heirs: dict[int, int] = {}
    for group, new in zip(groups, made, strict=True):
        kept = {one.number for one in new}
        instead.update({one.number: () for one in group})
        instead[group[0].number] = new
        heirs.update({one.number: new[0].number for one in group if one.number not in kept})
    after = [new for one in statements for new in instead.get(one.number, (one,))]
    return [replace(one, inside=heirs.get(one.inside, one.inside)) if one.inside else one for one in after]
