"""Many articles, one a line of JSON, and what is read in each, one a line of JSON."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..joining import ReadArticle, read_article
from ..model import Attribution, Facts, Glossary, Span, Statement, one_line_of, read_day
from ..publishing.dumping import dump
from ..publishing.records import hedge_of, named, route_of, when_of
from ..reading.plain import read_plain
from ..reading.source import Source
from ..reading.written_days import how_to_write
from .marks import has_marks

if TYPE_CHECKING:
    from .articles import ArticleReader


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one line."""

    words: str
    """The line to print, or the error."""
    good: bool


class BrokenLineError(Exception):
    """A line that holds no article; its words say why."""


def read_lines(lines: Iterable[bytes], glossary: Glossary) -> Iterator[Answer]:
    """One answer for every line of `lines` that is not blank, in their order."""
    reader = _Reader(glossary)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield Answer(dump(_answer(line, reader)), good=True)
        except BrokenLineError as error:
            yield Answer(f"line {number}: {error}", good=False)


class _Reader:
    """Reads texts; Markdown is loaded with the first text that may have a mark of it."""

    def __init__(self, glossary: Glossary) -> None:
        self.glossary = glossary

    def read(self, text: str, facts: Facts) -> ReadArticle:
        if has_marks(text):
            return self._markdown.read(text, facts)
        return read_article(Source("text.md", text, 0, read_plain(text)), facts, self.glossary)

    @cached_property
    def _markdown(self) -> ArticleReader:
        from .articles import ArticleReader

        return ArticleReader(self.glossary)


def _answer(line: bytes, reader: _Reader) -> dict[str, Any]:
    given = _parse(line)
    facts = Facts(date=_date(given), outlet=_words(given, "outlet"))
    text = _words(given, "text")
    if text is None:
        raise BrokenLineError("It has no “text”.")
    read = reader.read(text, facts)
    return {"id": given.get("id"), **_Answering(read, reader.glossary).record()}


def _parse(line: bytes) -> dict[str, Any]:
    try:
        given = json.loads(line.decode("utf-8-sig"), parse_float=_number, parse_constant=_number)
    except UnicodeDecodeError as error:
        raise BrokenLineError("It is not UTF-8.") from error
    except (ValueError, RecursionError) as error:
        why = error.msg if isinstance(error, json.JSONDecodeError) else "it cannot be read"
        raise BrokenLineError(f"It is no JSON: {why}.") from error
    if not isinstance(given, dict):
        raise BrokenLineError("It is no JSON object.")
    return given


def _number(words: str) -> float:
    """A number as JSON has them: neither "NaN" nor one that is too large."""
    number = float(words)
    if not math.isfinite(number):
        raise BrokenLineError("It is no JSON: it holds a number that JSON does not have.")
    return number


def _words(given: dict[str, Any], key: str) -> str | None:
    found = given.get(key)
    if found is None or isinstance(found, str):
        return found
    raise BrokenLineError(f"Its “{key}” is not a string.")


def _date(given: dict[str, Any]) -> datetime.date | None:
    found = _words(given, "date")
    if not found:
        return None
    day = read_day(found)
    if day is None:
        raise BrokenLineError(f"Its date “{found}” is no day. {how_to_write(found)}")
    return day


class _Answering:
    """One article as JSON, with offsets into the Markdown that was given."""

    def __init__(self, read: ReadArticle, glossary: Glossary) -> None:
        self._read = read
        self._entries = {entry.key: entry for entry in glossary.entries}

    def record(self) -> dict[str, Any]:
        statements = self._read.article.statements
        places = {statement.number: place for place, statement in enumerate(statements)}
        return {
            "attributions": [
                {
                    "source": self._pairs(one.source),
                    "cue": self._pairs(one.cue),
                    "content": self._pairs(one.content),
                    "spoken": one.spoken,
                    "sure": one.sure,
                }
                for one in self._read.attributions
                if self._is_told(one)
            ],
            "statements": [self._statement(one, places) for one in statements],
            "terms": self._terms(),
        }

    def _is_told(self, one: Attribution) -> bool:
        """Whether its source is somebody; "he" inside a quotation can be left to the quotation's speaker."""
        return one.inside is None or not one.spoken or one.source in self._sources

    @cached_property
    def _sources(self) -> frozenset[tuple[Span, ...]]:
        return frozenset(statement.source for statement in self._read.article.statements)

    def _statement(self, one: Statement, places: dict[int, int]) -> dict[str, Any]:
        characters = self._read.article.text.characters
        record: dict[str, Any] = {
            "spans": self._pairs(one.spans),
            "form": one.form.value,
            "speaker": {
                "name": one.speaker.name or None,
                "named": named(one.speaker),
                "voice": one.speaker.voice.value,
            },
            "hearer": one.hearer.name if one.hearer else None,
            "occasion": one.occasion,
            "occasion_inferred": one.occasion_is_inferred,
            "route": route_of(one, self._read.article),
            "stance": one.stance.value,
            "cue": one_line_of(one.cue, characters) or None,
            "hedge": hedge_of(one),
            "when": when_of(one),
            "sure": one.sure,
        }
        if one.inside is not None and one.inside in places:
            record["inside"] = places[one.inside]
        return record

    def _terms(self) -> list[dict[str, Any]]:
        spans: dict[str, list[Span]] = {}
        for mention in self._read.article.mentions:
            spans.setdefault(mention.entry, []).append(mention.span)
        known = [
            {"name": entry.name, "kind": entry.kind.value, "spans": self._pairs(spans[key])}
            for key, entry in self._entries.items()
            if key in spans
        ]
        found = [
            {"name": one.name, "kind": one.kind.value, "spans": self._pairs(one.spans)}
            for one in self._read.article.candidates
        ]
        return sorted([*known, *found], key=lambda term: (term["spans"], term["name"]))

    def _pairs(self, spans: Sequence[Span]) -> list[list[int]]:
        found = [self._read.source.find(span) for span in spans]
        return [[span.start, span.end] for span in found]
