"""The turns of an interview that is printed without quotation marks.

Newsrooms print them in two ways: under names or "Q:" and "A:", or with the questions in strong type.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ..model import Attribution, Block, BlockKind, Form, Span, Text

_FEWEST_TURNS = 3
"""Questions, or turns under one name."""
_FEWEST_LETTERS = 2
"""The same under "Q:" and "A:", which are plain enough."""
_MOST_NAMES = 4
_LABEL = re.compile(
    r"(?P<name>Q|A|Question|Answer|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})(?P<colon>:)\s+(?=\S)"
)
_QUESTION = frozenset(("Q", "Question"))
_ANSWER = frozenset(("A", "Answer"))
_ASKS = re.compile(r"\?\s*\Z|\b[Yy]ou(?:r|rself|['’]\w+)?\b")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|We|we|My)\b")
_INTRODUCED = re.compile(r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}),? (?=[a-z])")
"""The name that opens a paragraph: "Ann Lee arrives late"."""

_SPOKEN_TO = re.compile(
    r"\b(?:(?:spoke|speaks|talked|talks|sat down|sits down|caught up|met) (?:to|with)"
    r"|interviewed|interviews|(?:interview|conversation) with) (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
"""Who answers: "The Post spoke to Ann Lee"."""
_NEAR = 2
"""Blocks before the first turn."""
_LONGEST_INTRODUCTION = 8
"""Blocks, headline and byline among them."""

Turns = dict[int, Attribution | None]
"""The turns by their blocks; None for a question, which says nothing of its own."""


def find_turns(text: Text) -> Turns:
    """The turns of an interview; empty for any other text."""
    labels = [_LABEL.match(text.characters, one.span.start, one.span.end) for one in text.blocks]
    return _under_names(text, labels) or _between_questions(text)


def _under_names(text: Text, labels: Sequence[re.Match[str] | None]) -> Turns:
    """The turns that begin with a name and a colon; what follows without one belongs to the one before.

    Names in capitals are those of a transcript, which is read sentence by sentence.
    """
    counts = Counter(label["name"] for label in labels if label)
    transcript = all(name.isupper() for name in counts.keys() - _QUESTION - _ANSWER)
    letters = bool(counts.keys() & _ANSWER and counts.keys() & _QUESTION)
    fewest = _FEWEST_LETTERS if letters else _FEWEST_TURNS
    regular = 1 < len(counts) <= _MOST_NAMES and min(counts.values()) > 1
    if not regular or max(counts.values()) < fewest or (transcript and not letters):
        return {}
    places = [number for number, label in enumerate(labels) if label]
    asking = sum(_ASKS.search(text.blocks[number].span.of(text.characters)) is not None for number in places)
    if asking < fewest:
        return {}  # "When: Monday"
    asked = _introduced(text, places[0])
    turns: Turns = {}
    for number in range(places[0], places[-1] + 1):
        label = labels[number]
        if label is not None:
            source = _source(label, asked)
            start = label.end()
        elif text.blocks[number].kind is not BlockKind.PARAGRAPH:
            continue
        else:
            start = text.blocks[number].span.start
        turns[number] = _said(source, Span(start, text.blocks[number].span.end)) if source else None
    return turns


def _source(label: re.Match[str], asked: Span | None) -> Span | None:
    """Who speaks in a turn: the name itself, or for "A" the one whom the interview brings in."""
    if label["name"] in _QUESTION:
        return None
    return asked if label["name"] in _ANSWER else Span(*label.span("name"))


def _between_questions(text: Text) -> Turns:
    """The answers to questions in strong type."""
    strong = [n for n, one in enumerate(text.blocks) if one.strong and one.kind is BlockKind.PARAGRAPH]
    asking = [n for n in strong if _ASKS.search(text.blocks[n].span.of(text.characters))]
    asked = _introduced(text, asking[0]) if len(asking) >= _FEWEST_TURNS else None
    if asked is None or 3 * len(asking) < 2 * len(strong):
        return {}
    turns: Turns = dict.fromkeys(asking)
    for question, following in zip(asking, [*asking[1:], len(text.blocks)], strict=True):
        for number in _answer(text, range(question + 1, following)):
            turns[number] = _said(asked, text.blocks[number].span)
    return {number: turns[number] for number in sorted(turns)}


def _answer(text: Text, blocks: range) -> Iterator[int]:
    """The paragraph after a question, and those behind it that go on in the first person."""
    for number in blocks:
        block: Block = text.blocks[number]
        goes_on = number == blocks.start or _FIRST_PERSON.search(block.span.of(text.characters))
        if block.kind is not BlockKind.PARAGRAPH or block.strong or not goes_on:
            return
        yield number


def _introduced(text: Text, before: int) -> Span | None:
    """Whom the text before the first turn brings in; None where it names several, or nobody.

    That is who is said to be spoken to right before it, or who opens paragraphs of a short introduction.
    """
    for number in range(before - 1, max(-1, before - 1 - _NEAR), -1):
        span = text.blocks[number].span
        spoken = list(_SPOKEN_TO.finditer(text.characters, span.start, span.end))
        if spoken:
            return Span(*spoken[-1].span("name"))
    paragraphs = [one.span for one in text.blocks[:before] if one.kind is BlockKind.PARAGRAPH]
    opening = [_INTRODUCED.match(text.characters, one.start, one.end) for one in paragraphs]
    named = [found for found in opening if found]
    surnames = {found["name"].split()[-1] for found in named}
    return Span(*named[0].span("name")) if len(surnames) == 1 and before <= _LONGEST_INTRODUCTION else None


def _said(source: Span, content: Span) -> Attribution:
    return Attribution((source,), (), (content,), Form.DIRECT)
