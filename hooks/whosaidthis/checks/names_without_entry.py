"""Weapons and office holders that an article names and no entry explains."""

from __future__ import annotations

from ..joining import ReadArticle
from ..model import Fault, Kind, Level

_KINDS = {
    Kind.MISSILE: "a missile",
    Kind.DRONE: "a drone",
    Kind.WEAPON: "a weapon",
    Kind.OFFICIAL: "named with an office or a title",
}
"""What a message says that somebody or something is."""


def check_names_without_entry(read: ReadArticle, level: Level = Level.NOTE) -> tuple[Fault, ...]:
    """Each of them once, where the article first names it; `level` is how much that matters to the site."""
    return tuple(
        Fault(
            read.source.place(one.spans[0]),
            "no-entry",
            f"“{one.name}”, {_KINDS[one.kind]}, has no entry in the glossary.",
            "Write one, or give an entry this name as an alias.",
            level,
        )
        for one in read.article.candidates
    )
