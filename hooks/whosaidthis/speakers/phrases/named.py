"""One source as its own words give it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ...model import Span, Voice
from ..words.groups import Quantity


class Pronoun(StrEnum):
    """What stands for a name; of "he" and "she" the value is the gender."""

    HE = "m"
    SHE = "f"
    THEY = "they"
    IT = "it"
    WHO = "who"
    WE = "we"
    """The writer's own "I" and "we"."""
    NOBODY = "nobody"
    """No pronoun and no name either: a day, a verb."""


@dataclass(frozen=True, slots=True)
class Named:
    """One source, or one part of a coordinated one, as its own words give it."""

    span: Span
    words: str
    """As written."""
    voice: Voice | None
    """None for a pronoun, and for a single capitalised word that does not tell."""
    name: str
    """A proper name; empty for descriptions and pronouns."""
    quantity: Quantity
    plural: bool = False
    pronoun: Pronoun | None = None
    head: str | None = None
    """The noun, in the singular and lower case, of a description."""
    role: str | None = None
    affiliation: str | None = None
    kind: str | None = None
    gender: str | None = None
    given: str | None = None
    surname: str | None = None
    age: int | None = None
    """For "the 44-year-old"."""
