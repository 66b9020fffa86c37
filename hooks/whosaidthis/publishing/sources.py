"""The agents behind statements: only those whom the article itself names or counts as one person."""

from __future__ import annotations

from ..model import Basis, Speaker, Statement, Voice, Way


def is_known(statement: Statement) -> bool:
    """Whether data may state who speaks.

    Not where it is our reading, nor where we are not sure, nor for what only somebody else's words make say.
    """
    read = statement.speaker_basis is Basis.INFERRED or not statement.sure
    return statement.inside is None and not read


def is_one_agent(speaker: Speaker) -> bool:
    """Whether the speaker is one person or one body: no group, no document, nobody at all."""
    one = {Voice.NAMED_PERSON, Voice.INSTITUTION, Voice.UNNAMED_PERSON}
    return speaker.voice in one and (speaker.count or 1) == 1


def carrier(statement: Statement) -> str | None:
    """Who carried the words on, where the article itself says so; no network, and nobody who was sent it."""
    hearer = statement.through or statement.hearer
    if (
        hearer is None
        or hearer.way in {Way.POSTED, Way.SENT, Way.ADDRESSED}
        or hearer.basis is Basis.INFERRED
    ):
        return None
    return hearer.name
