"""Cues in -ing within the source of a later one: "Ann Lee, insisting it was safe, said she would stay"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..hits import Hit
from ..tokens.agreement import Found
from ..tokens.classes import is_adverb, is_mark
from ..tokens.sentence import Tokens


def with_their_subjects(tokens: Tokens, hits: Sequence[Hit]) -> list[Hit]:
    """The hits, each such participle with the name before its comma for a source."""
    found = list(hits)
    for main in hits:
        for place, aside in enumerate(found):
            subject = _subject(tokens, main, aside)
            if subject is not None and aside.source is None:
                found[place] = replace(aside, source=subject)
    return found


def without_aside(tokens: Tokens, main: Hit, aside: Hit) -> Hit:
    """The later hit, its source cut before the participle's clause where that stands in it."""
    subject = _subject(tokens, main, aside)
    return main if subject is None else replace(main, source=subject)


def _subject(tokens: Tokens, main: Hit, aside: Hit) -> Found | None:
    """The name that both share; None where the second is no such participle in the source of the first."""
    source = main.source
    if source is None or source.also is not None or main.inverted or main.joined or not aside.joined:
        return None
    comma = aside.first - 1
    comma -= is_adverb(tokens[comma])
    if not source.first < comma < aside.stop < source.end or not is_mark(tokens[comma], ","):
        return None
    return Found(source.first, comma)
