"""Corrections as the article's page tells of them: in a section, in the summary, and at the statement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ...desk import settle
from ...model import Article
from ..wording import Words
from ..wording import corrections as wording
from ..wording.words import day
from .cast import Cast


@dataclass(frozen=True, slots=True)
class Told:
    """One item of the section."""

    name: str
    """Its id; the oldest correction has the first, so that a new one changes none."""
    when: date
    day: str
    wrong: str
    now: str
    number: int | None
    """The note of the statement; None where there is none."""
    formerly: tuple[str, ...]
    """The former ids, without prefix, that lead here: those of a statement that is gone."""


def corrections(cast: Cast) -> tuple[Told, ...]:
    """What the section says, the newest first."""
    return tuple(
        Told(
            _name(cast, place),
            one.correction.date,
            day(one.correction.date),
            one.correction.wrong,
            one.correction.now,
            one.number,
            () if one.number else one.formerly,
        )
        for place, one in enumerate(cast.corrected)
    )


def in_short(cast: Cast) -> Words:
    """The line of the summary; empty where nothing was corrected."""
    if not cast.corrected:
        return ()
    return wording.in_short(len(cast.corrected), cast.corrected[0].correction.date)


def at_statement(cast: Cast, number: int) -> tuple[Words, ...]:
    """What a note says of the corrections of its statement, the newest first."""
    return tuple(
        wording.at_statement(_name(cast, place), one.correction.date)
        for place, one in enumerate(cast.corrected)
        if one.number == number
    )


def former_ids(article: Article) -> Mapping[int, tuple[str, ...]]:
    """The former ids, without prefix, of each corrected statement."""
    found: dict[int, tuple[str, ...]] = {}
    for one in settle(article):
        if one.number and one.formerly:
            found[one.number] = (*found.get(one.number, ()), *one.formerly)
    return found


def _name(cast: Cast, place: int) -> str:
    return f"wst-correction-{len(cast.corrected) - place}"
