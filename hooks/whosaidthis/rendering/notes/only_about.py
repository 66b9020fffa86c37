"""Named people of an article who say nothing in it, and where they are spoken about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from itertools import accumulate

from ...entries import without_title
from ...model import Article, Entry, Kind, Span, Statement, Voice, unite


def find_only_about(article: Article, entries: Mapping[str, Entry]) -> dict[str, int | None]:
    """People whom the article names and who are no source of any statement, in the order of the text.

    Each with the number of the first statement that names them, or None where only other words do.
    """
    speakers = {statement.speaker.key: statement.speaker for statement in article.statements}
    speaking = [speaker for speaker in speakers.values() if speaker.voice == Voice.NAMED_PERSON]
    taken = {without_title(speaker.name) for speaker in speaking}
    sources = _Sources(span for speaker in speaking for span in speaker.mentions)
    shown = _Shown(article.statements)
    found: dict[str, int | None] = {}
    for name, known_as, spans in _officials(article, entries):
        if any(without_title(one) in taken for one in known_as) or any(map(sources.meet, spans)):
            continue
        if any(_has_signed(article.text.characters, span) for span in spans):
            continue
        numbers = [number for span in spans if (number := shown.first_around(span)) is not None]
        found[name] = min(numbers, default=None)
    return found


_SIGNED = re.compile(r"\b(?:signed|written|drafted|penned|sent|issued) (?:jointly )?by [^.;:!?“”\"]{0,80}$")


def _has_signed(characters: str, span: Span) -> bool:
    """Whether a paper is told to be a person's own: "The letter, signed by its chief, Ann Lee, accused"."""
    return _SIGNED.search(characters, max(0, span.start - _LONGEST_SIGNED), span.start) is not None


_LONGEST_SIGNED = 120
"""Code points from "signed by" to the name."""


def _officials(
    article: Article, entries: Mapping[str, Entry]
) -> list[tuple[str, tuple[str, ...], list[Span]]]:
    """Named people of the article: what to call them, all their names, where they stand."""
    found: dict[str, tuple[str, tuple[str, ...], list[Span]]] = {}
    for mention in article.mentions:
        entry = entries.get(mention.entry)
        words = mention.span.of(article.text.characters)
        if entry is not None and entry.kind == Kind.OFFICIAL and _is_name(words, entry):
            found.setdefault(entry.key, (entry.name, entry.names, []))[2].append(mention.span)
    for candidate in article.candidates:
        if candidate.kind == Kind.OFFICIAL:
            found.setdefault(
                f"? {candidate.name}", (candidate.name, (candidate.name,), list(candidate.spans))
            )
    return sorted(found.values(), key=lambda person: person[2][0])


def _is_name(words: str, entry: Entry) -> bool:
    """Whether `words` give some of the person's name: of "the chief" the glossary alone says who that is."""
    known = {part for name in (entry.name, *entry.spellings) for part in name.casefold().split()}
    return not known.isdisjoint(words.casefold().split())


class _Sources:
    """Words that name speakers, found by place."""

    def __init__(self, spans: Iterable[Span]) -> None:
        united = unite(spans)
        self._starts = [span.start for span in united]
        self._ends = [span.end for span in united]

    def meet(self, span: Span) -> bool:
        """Whether a source shares a code point with `span`."""
        return bisect_right(self._ends, span.start) < bisect_left(self._starts, span.end)


class _Shown:
    """The words shown as statements, found by place."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._parts = sorted((part, one.number) for one in statements for part in one.spans)
        self._starts = [part.start for part, _ in self._parts]
        self._reach = list(accumulate((part.end for part, _ in self._parts), max))

    def first_around(self, span: Span) -> int | None:
        """The lowest number of the statements that hold `span`."""
        numbers: list[int] = []
        place = bisect_right(self._starts, span.start) - 1
        while place >= 0 and self._reach[place] >= span.end:
            part, number = self._parts[place]
            if part.holds(span):
                numbers.append(number)
            place -= 1
        return min(numbers, default=None)
