"""Aircraft without a crew, and names that a comma sets off behind a noun: "the drone, a Tern-9"."""

from __future__ import annotations

from collections.abc import Iterable

from ..lexicon import weapon_word
from ..scan import Scan
from .weapon_names import DESIGNATION

_ARTICLES = frozenset("a an".split())


def is_unmanned_aircraft(scan: Scan, at: int) -> bool:
    """Whether the word is "aircraft" behind one that says that nobody sits in it."""
    return (
        scan.bare(at) == "aircraft"
        and at > 0
        and scan.joined(at - 1)
        and "crewless" in weapon_word(scan.words[at - 1].lower)
    )


def tell_of_unmanned_aircraft(blocks: Iterable[Scan]) -> bool:
    """Whether an article speaks of such aircraft: where it says "the aircraft, a Tern-9", it means one."""
    return any(is_unmanned_aircraft(scan, at) for scan in blocks for at in range(len(scan.words)))


def is_that_aircraft(scan: Scan, at: int) -> bool:
    """Whether the word is "aircraft" in "the aircraft", one told of before."""
    return scan.bare(at) == "aircraft" and at > 0 and scan.words[at - 1].lower == "the"


def name_behind(scan: Scan, noun: int) -> int | None:
    """The word with a number that is the name in "the drone, a Tern-9"; None where there is none."""
    name = noun + 2
    if (
        name >= len(scan.words)
        or scan.gap(noun).strip() != ","
        or scan.words[noun + 1].lower not in _ARTICLES
    ):
        return None
    return name if scan.joined(noun + 1) and DESIGNATION.match(scan.words[name].form) else None
