"""Aliases of a person that are the name itself with a letter amiss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...model import Fault, Kind, Level
from ...reading.one_letter import is_misspelt
from ...reading.yaml_places import Scalar
from ..spelling import fold

_SHORTEST = 5
"""Letters of a word that is compared: of two shorter ones each may be right."""


def find_near_aliases(kind: Kind, name: str, aliases: Sequence[Scalar]) -> Iterator[Fault]:
    """A note for each of the `aliases` of a person with a word one letter off one of the `name`.

    None where another alias has that word as the name has it: then both are meant.
    """
    own = fold(name).split()
    for alias in aliases if kind is Kind.OFFICIAL else ():
        others = {word for each in aliases if each is not alias for word in fold(each.words).split()}
        pairs = ((word, near) for word in fold(alias.words).split() for near in own)
        if any(
            near not in others and word not in own and is_misspelt(word, near, _SHORTEST)
            for word, near in pairs
        ):
            wrong = f"The alias “{alias.words}” is a letter off the name “{name}”."
            mend = "Mend it; or, if texts write the name so too, put it under “spellings”."
            yield Fault(alias.place, "two-spellings", wrong, mend, Level.NOTE)
