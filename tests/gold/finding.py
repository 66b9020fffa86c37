"""What the check has to say about one statement."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """What went wrong, the worst first."""

    WRONG_SPEAKER = "WRONG SPEAKER"
    """Words given to somebody who did not say them, or the writer's own words given to anyone."""
    MISSING = "missing"
    LEFT_OPEN = "speaker left open"
    NAME = "name"
    """The right person, not named as a reader would: "Her lawyer, Ann Lee"."""
    EXTRA = "extra"
    """A statement that the gold list does not have: a second piece, or words of no statement."""
    IDENTITY = "identity"
    """One person under two keys, or two persons under one."""
    VOICE = "voice"
    COUNT = "count"
    MEMBER = "member of"
    FORM = "form"
    STANCE = "stance"
    HEARER = "hearer"
    THROUGH = "through"
    HEDGE = "hedge"
    WHEN = "when"
    INFERRED = "inferred"
    GOES_ON = "goes on"
    INSIDE = "inside"
    JOINT = "joint"
    RELATION = "relation"
    REASON = "reason"
    OWN_WORDS = "own words"
    TERM = "term"


@dataclass(frozen=True)
class Finding:
    """One fault."""

    level: Level
    gold: str | None
    """The gold statement's id."""
    machine: int | None
    """The machine statement's number."""
    wanted: str
    got: str

    def __str__(self) -> str:
        """One line for an engineer."""
        at = self.gold or "-"
        number = f" (machine {self.machine})" if self.machine is not None else ""
        return f"{at}{number} {self.level}: wanted {self.wanted}; got {self.got}"
