"""Weapons and office holders that an article names and no entry explains."""

from __future__ import annotations

from ..entries import fold, near_entry
from ..joining import ReadArticle
from ..model import NO_GLOSSARY, Fault, Glossary, Kind, Level
from ..reading.one_letter import is_one_letter_off

_KINDS = {
    Kind.MISSILE: "a missile",
    Kind.DRONE: "a drone",
    Kind.WEAPON: "a weapon",
    Kind.OFFICIAL: "named with an office or a title",
}
"""What a message says that somebody or something is."""


def check_names_without_entry(
    read: ReadArticle, glossary: Glossary = NO_GLOSSARY, level: Level = Level.NOTE
) -> tuple[Fault, ...]:
    """Each of them once, where the article first names it; `level` is how much that matters to the site."""
    return tuple(
        Fault(
            read.source.place(one.spans[0]),
            "no-entry",
            f"“{one.name}”, {_KINDS[one.kind]}, has no entry in the glossary.",
            mend_near(one.name, glossary) or "Write one, or give an entry this name as an alias.",
            level,
        )
        for one in read.article.candidates
    )


def mend_near(name: str, glossary: Glossary) -> str | None:
    """How to mend it where an entry may have the `name` misspelt; None where none has."""
    near = near_entry(name, glossary)
    if near is None:
        return None
    called = min(near.names, key=lambda each: not is_one_letter_off(fold(each), fold(name)))
    return (
        f"Did you mean {glossary.shown(near)}, which has the name “{called}”? Mend it there, or here; "
        "if that is another, write an entry."
    )
