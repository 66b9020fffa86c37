"""The bodies by whose reporting alone statements of an article reach us."""

from __future__ import annotations

from collections.abc import Mapping

from ...model import Basis, Statement
from ..notes.cast import Cast, outermost
from ..wording.speakers import is_medium
from ..wording.words import bare_name


def agencies(cast: Cast) -> dict[str, tuple[int, ...]]:
    """The bodies by whose reporting alone statements reach us, each with those statements' numbers.

    A body reports a statement when it makes it itself, was told it, or we read its report behind it. A
    statement inside another comes the same way as that one.
    """
    reporting: dict[str, str] = {}
    for statement in cast.article.statements:
        if is_medium(statement.speaker):
            reporting.setdefault(bare_name(statement.speaker.name), statement.speaker.name)
    for statement in cast.article.statements:
        if statement.through and not statement.hearer:
            reporting.setdefault(bare_name(statement.through.name), statement.through.name)
    found: dict[str, list[int]] = {}
    for statement in cast.article.statements:
        carrier = _carrier(statement, reporting, cast)
        if carrier is not None:
            found.setdefault(carrier, []).append(statement.number)
    others = [name for name in found if bare_name(name) != bare_name(cast.printer or "")]
    return {name: tuple(found[name]) for name in sorted(others, key=lambda name: -len(found[name]))}


def is_read(number: int, agency: str, cast: Cast) -> bool:
    """Whether it is our reading that the statement was told to `agency`, or stands in its report."""
    outer = outermost(cast.by_number[number], cast.by_number)
    ways = (way for way in (outer.hearer, outer.through) if way and bare_name(way.name) == bare_name(agency))
    return next((way.basis is Basis.INFERRED for way in ways), False)


def _carrier(statement: Statement, reporting: Mapping[str, str], cast: Cast) -> str | None:
    outer = outermost(statement, cast.by_number)
    names = (
        outer.hearer.name if outer.hearer else None,
        outer.through.name if outer.through else None,
        outer.speaker.name,
    )
    return next((reporting[bare_name(name)] for name in names if name and bare_name(name) in reporting), None)
