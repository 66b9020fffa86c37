"""The editor's word that would confirm what the machine read of a statement, ready to paste."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Place, Span, Speaker, Statement, hull
from ..reading.lone_marks import missing_marks
from ..reading.source import Source
from .overlap import meant, same_words
from .who import Who

_EMPHASIS = "*_`"
_BRACKETS = re.compile(r"(?<!\\)[\[\]]")
_EMPTY_LINE = re.compile(r"\n[ \t>]*\n")
_UNFIT = re.compile(r'["{}\n]|\A[“”„‘’]')
"""What a value in straight quotation marks cannot hold."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Markdown to be put in the place of a statement's words."""

    place: Place
    """Where those words stand."""
    written: str
    """The words as the file has them."""
    markdown: str
    """The same in brackets, with the speaker."""


def propose(
    statement: Statement, statements: Sequence[Statement], source: Source, who: Who
) -> Proposal | None:
    """What an editor pastes to confirm the speaker of `statement`, one of `statements`.

    None where no one pair of brackets can hold it: a paste must change nothing else.
    """
    by = _value(statement.speaker, who)
    for span in _spans(statement, source.text.characters):
        if by is None or not _means(span, statement, statements, source):
            continue
        written = _written(span, source)
        if written:
            start, words = written
            return Proposal(source.place_at(start), words, f'[{words}]{{.said by="{by}"}}')
    return None


def _value(speaker: Speaker, who: Who) -> str | None:
    """The name by which an editor means `speaker` and nobody else."""
    for value in (speaker.name, speaker.key):
        found = who.find(value)
        if value and not _UNFIT.search(value) and [one.key for one in found] == [speaker.key]:
            return value
    return None


def _spans(statement: Statement, characters: str) -> Iterator[Span]:
    """What the brackets could hold, the best first: no quotation mark without its partner."""
    whole = (hull(statement.spans), hull(statement.content))
    for span in (*whole, *sorted(statement.content, key=len, reverse=True)):
        yield _without_lone_marks(span, characters)


def _without_lone_marks(span: Span, characters: str) -> Span:
    """`span` without a quotation mark at its start or end whose partner stands outside it."""
    words = span.of(characters)
    before, after = missing_marks(words)
    inside = span if missing_marks(words[len(after) : len(words) - len(before)]) != ("", "") else None
    return inside or Span(span.start + len(after), span.end - len(before))


def _means(span: Span, statement: Statement, statements: Sequence[Statement], source: Source) -> bool:
    """Whether brackets around `span` are about this statement alone, and leave it its words."""
    places = meant(statements, span, {statement.speaker.key})
    alone = [statements[place].number for place in places] == [statement.number]
    in_one = any(block.span.holds(span) for block in source.text.blocks)
    return alone and in_one and same_words(statement, span, source.text.characters)


def _written(span: Span, source: Source) -> tuple[int, str] | None:
    """Where the words of `span` start in the file, and how it writes them, with all of their emphasis."""
    found = source.find(span)
    start, end = found.start, found.end
    while start and source.content[start - 1] in _EMPHASIS and _is_cut(source.content[start:end]):
        start -= 1
    while (
        source.content[end : end + 1]
        and source.content[end] in _EMPHASIS
        and _is_cut(source.content[start:end])
    ):
        end += 1
    words = source.content[start:end]
    if not words or _is_cut(words) or _EMPTY_LINE.search(words) or not _is_balanced(words):
        return None
    return start, words


def _is_cut(words: str) -> bool:
    return any(words.count(mark) % 2 for mark in _EMPHASIS)


def _is_balanced(words: str) -> bool:
    depth = 0
    for bracket in _BRACKETS.findall(words):
        depth += 1 if bracket == "[" else -1
        if depth < 0:
            return False
    return depth == 0
