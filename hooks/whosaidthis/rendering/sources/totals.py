"""How many statements stand behind each group of speakers, over all articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...model import Article
from ..glance.summary import count_unnamed, members_of, unnamed_sources
from ..groups import Group
from ..wording.groups import TITLES, institutions
from .speaking import Speaking


@dataclass(frozen=True, slots=True)
class Total:
    """One group."""

    group: Group
    title: str
    statements: int
    share: float
    """Of all statements of the page, from 0 to 1."""
    speakers: int
    """People or bodies that say something; 0 for statements without a speaker."""
    at_least: bool
    """Whether the article leaves open how many they are."""


def totals(articles: Iterable[Article], rows: Sequence[Speaking]) -> tuple[Total, ...]:
    """All four groups, in their order; a statement that several make counts once for each group."""
    unnamed, at_least = 0, False
    for article in articles:
        count, open_end = count_unnamed(unnamed_sources(article.statements), members_of(article.statements))
        unnamed, at_least = unnamed + count, at_least or open_end
    made = {group: _statements(row for row in rows if row.group is group) for group in Group}
    whole = sum(made.values()) or 1
    people = {group: sum(row.group is group and not row.silent for row in rows) for group in Group}
    people |= {Group.UNNAMED: unnamed, Group.NOT_STATED: 0}
    return tuple(
        Total(
            group,
            _title(group, rows),
            made[group],
            made[group] / whole,
            people[group],
            at_least and group is Group.UNNAMED,
        )
        for group in Group
    )


def _title(group: Group, rows: Iterable[Speaking]) -> str:
    if group is Group.INSTITUTIONS:
        return institutions(row.speaker for row in rows)
    return TITLES[group]


def _statements(rows: Iterable[Speaking]) -> int:
    """How many different statements the rows hold."""
    return len({(one.article, made.number) for row in rows for one in row.appearances for made in one.own})
