"""Statements as plain values, for JSON and for tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from ..desk import settle
from ..joining import ReadArticle
from ..model import NAMED, Article, Basis, Fault, Speaker, Statement, one_line_of


def dump(value: object, indent: int | None = None) -> str:
    """`value` as JSON; half characters that UTF-8 cannot carry are escaped."""
    words = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        words.encode()
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return words


def named(speaker: Speaker) -> bool:
    """Whether the article gives the speaker a proper name: a person's or a body's."""
    return speaker.voice in NAMED


def hedge_of(statement: Statement) -> str | None:
    """The writer's word of distance, if the statement has one."""
    return statement.hedge.words if statement.hedge else None


def route_of(statement: Statement, article: Article) -> list[str]:
    """The way of the words, from the speaker over who was told to the outlet.

    What stands inside somebody's words came by that person's way. Nobody stands there twice in a row.
    """
    if statement.inside is not None:
        # Statements are numbered from 1 without a gap.
        onward = route_of(article.statements[statement.inside - 1], article)
    else:
        carried = statement.hearer or statement.through
        onward = [carried.name if carried else "", article.facts.outlet or ""]
    return [step for step, _ in groupby(filter(None, [statement.speaker.name, *onward]))]


def article_record(path: str, read: ReadArticle, faults: Sequence[Fault]) -> dict[str, Any]:
    """One article's statements and faults."""
    article = read.article
    return {
        "path": path,
        "statements": [
            {
                "number": one.number,
                "id": f"s-{one.anchor}",
                "place": str(read.source.place(one.spans[0])),
                "speaker": one.speaker.name or None,
                "voice": one.speaker.voice.value,
                "speaker_inferred": one.is_reading,
                "hearer": one.hearer.name if one.hearer else None,
                "hearer_inferred": one.hearer is not None and one.hearer.basis is Basis.INFERRED,
                "route": route_of(one, article),
                "form": one.form.value,
                "stance": one.stance.value,
                "cue": one_line_of(one.cue, article.text.characters) or None,
                "hedge": hedge_of(one),
                "when": one.when.isoformat() if one.when else None,
                "inside": one.inside,
                "by_editor": one.by_editor,
                "sure": one.sure,
                "words": one_line_of(one.spans, article.text.characters),
            }
            for one in article.statements
        ],
        "corrections": [
            {
                "date": one.correction.date.isoformat(),
                "wrong": one.correction.wrong,
                "now": one.correction.now,
                "statement": one.number,
                "formerly": [f"s-{former}" for former in one.correction.formerly],
            }
            for one in settle(article)
        ],
        "faults": [
            {"place": str(fault.place), "code": fault.code, "wrong": fault.wrong, "mend": fault.mend}
            for fault in faults
        ],
    }
