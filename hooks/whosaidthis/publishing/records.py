"""Statements as plain values, for JSON and for tables."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from ..desk import Corrected
from ..model import NAMED, Article, Basis, DatedWords, Hearer, Relation, Speaker, Statement, Way, one_line_of
from ..rendering.anchors import element_id
from ..rendering.notes.days_given import gives_whole_day

Record = dict[str, Any]
"""Strings, numbers, truth values, None, and lists and records of them."""


def named(speaker: Speaker) -> bool:
    """Whether the article gives the speaker a proper name: a person's or a body's."""
    return speaker.voice in NAMED


def hedge_of(statement: Statement) -> str | None:
    """The writer's word of distance, if the statement has one."""
    return statement.hedge.words if statement.hedge else None


def when_of(statement: Statement) -> str | None:
    """When it was said, by ISO 8601: a day, or a period's first and last, "2024-05-06/2024-05-12"."""
    if statement.when:
        return statement.when.isoformat()
    period = statement.period
    return f"{period.day}/{period.last}" if period else None


def route_of(statement: Statement, article: Article) -> list[str]:
    """The way of the words, from the speaker over who was told to the outlet.

    What stands inside somebody's words came by that person's way. Nobody stands there twice in a row.
    """
    if statement.inside is not None:
        # Statements are numbered from 1 without a gap.
        onward = route_of(article.statements[statement.inside - 1], article)
    else:
        heard = None if _reached(statement, Way.ADDRESSED) else statement.hearer
        carried = statement.through or heard
        onward = [carried.name if carried else "", article.facts.outlet or ""]
    return [step for step, _ in groupby(filter(None, [statement.speaker.name, *onward]))]


def _reached(one: Statement, way: Way) -> bool:
    return one.hearer is not None and one.hearer.way is way


def statement_record(one: Statement, article: Article) -> Record:
    """One statement: what is known of it without its file, its page or its site."""
    characters = article.text.characters
    return {
        "number": one.number,
        "id": element_id(one.anchor),
        "speaker": one.speaker.name or None,
        "voice": one.speaker.voice.value,
        "speaker_inferred": one.is_inferred,
        "hearer": _name(one.hearer),
        "hearer_inferred": _is_inferred(one.hearer),
        "posted": _reached(one, Way.POSTED),
        "seen": _reached(one, Way.SEEN),
        "sent": _reached(one, Way.SENT),
        "through": _name(one.through),
        "through_inferred": _is_inferred(one.through),
        "occasion": one.occasion,
        "occasion_inferred": one.occasion_is_inferred,
        "route": route_of(one, article),
        "form": one.form.value,
        "stance": one.stance.value,
        "cue": one_line_of(one.cue, characters) or None,
        "hedge": hedge_of(one),
        "hedge_inferred": one.hedge is not None and one.hedge.basis is Basis.INFERRED,
        "when": when_of(one),
        "days": [_dated(dated, characters) for dated in one.dates],
        "inside": one.inside,
        "joint": list(one.joint),
        "relations": [_relation(relation) for relation in one.relations],
        "by_editor": one.by_editor,
        "checked": one.checked,
        "sure": one.sure,
        "words": one_line_of(one.spans, characters),
    }


def correction_records(corrected: Iterable[Corrected]) -> list[Record]:
    """Corrections, in their order."""
    return [
        {
            "date": one.correction.date.isoformat(),
            "wrong": one.correction.wrong,
            "now": one.correction.now,
            "statement": one.number,
            "formerly": [element_id(former) for former in one.correction.formerly],
        }
        for one in corrected
    ]


def _dated(dated: DatedWords, characters: str) -> Record:
    last = dated.last.isoformat() if dated.last else None
    words = dated.span.of(characters)
    return {
        "words": words,
        "day": dated.day.isoformat(),
        "last": last,
        "inferred": not dated.by_editor and not (last is None and gives_whole_day(words, dated.day)),
    }


def _relation(relation: Relation) -> Record:
    return {"kind": relation.kind.value, "number": relation.other, "what": relation.what}


def _name(hearer: Hearer | None) -> str | None:
    return hearer.name if hearer else None


def _is_inferred(hearer: Hearer | None) -> bool:
    return hearer is not None and hearer.basis is Basis.INFERRED
