"""The turns of an interview that is printed without quotation marks.

Newsrooms print them in two ways: under names or "Q:" and "A:", or with the questions in strong type.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ...model import Attribution, Block, BlockKind, Form, Span, Text
from .interviewees import interviewee

_FEWEST_TURNS = 3
"""Questions, or turns under one name."""
_FEWEST_LETTERS = 2
"""The same under "Q:" and "A:", which are plain enough."""
_MOST_NAMES = 4
_LABEL = re.compile(r"(?P<name>Q|A|Question|Answer|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}):\s+(?=\S)")
_QUESTION = frozenset(("Q", "Question"))
_ANSWER = frozenset(("A", "Answer"))
_ASKS = re.compile(r"\?\s*\Z|\b[Yy]ou(?:r|rself|['’]\w+)?\b")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y|[Ww]e|[Oo]ur)\b")
_GOING_ON = re.compile(r"\b(?:I|I['’]\w+|[Ww]e)\b")
_REPORTED = re.compile(r"\b(?:said|says|told|according to)\b")
"""With what a writer tells of others: who answers does so next to "I"."""
Turns = dict[int, Attribution | None]
"""The turns by their blocks; None for a question, which says nothing of its own."""


def find_turns(text: Text) -> Turns:
    """The turns of an interview; empty for any other text."""
    labels = [label_of(text, one) for one in text.blocks]
    turns = _under_names(text, labels) or _between_questions(text)
    answers = [one for one in turns.values() if one is not None]
    letters = sum(label is not None and label["name"] in _ANSWER for label in labels)
    lettered = letters >= _FEWEST_LETTERS
    return turns if not answers or _is_spoken(text, answers, lettered=lettered) else {}


def label_of(text: Text, block: Block) -> re.Match[str] | None:
    """The name and colon with which a paragraph begins."""
    if block.kind is not BlockKind.PARAGRAPH:
        return None
    return _LABEL.match(text.characters, block.span.start, block.span.end)


def _is_spoken(text: Text, answers: Sequence[Attribution], *, lettered: bool) -> bool:
    """Whether half of one person's answers say "I" or "we", and none of the others tells what somebody said.

    A writer who answers the questions of readers tells of others, and of whom the report is about; under "Q:"
    and "A:" what is told of others may be theirs who answers too.
    """
    words = [one.content[0].of(text.characters) for one in answers]
    names = {one.source[0].of(text.characters).split()[-1] for one in answers}
    own = [_FIRST_PERSON.search(each) is not None for each in words]
    told = any(
        _REPORTED.search(each) and not each.rstrip().endswith("?")
        for each, first in zip(words, own, strict=True)
        if not first
    )
    named = any(re.search(rf"\b{re.escape(name)}\b", each) for each in words for name in names)
    alone = len(names) == 1
    enough = 2 * sum(own) >= len(own) if alone else sum(own) > 1
    return enough and (lettered or not (told or (named and alone)))


def _under_names(text: Text, labels: Sequence[re.Match[str] | None]) -> Turns:
    """The turns that begin with a name and a colon; what goes on in the first person belongs to the last.

    Names in capitals are those of a transcript, which is read sentence by sentence.
    """
    names = {label["name"] for label in labels if label}
    counts = Counter(_short(label["name"]) for label in labels if label)
    transcript = all(name.isupper() for name in names - _QUESTION - _ANSWER)
    letters = bool(counts.keys() & _ANSWER and counts.keys() & _QUESTION)
    fewest = _FEWEST_LETTERS if letters else _FEWEST_TURNS
    regular = 1 < len(counts) <= _MOST_NAMES and min(counts.values()) > 1
    if not regular or max(counts.values()) < fewest or (transcript and not letters):
        return {}
    met = {_short(name) for name in names if _is_met(text, name)}
    if met != counts.keys():
        return {}
    places = [number for number, label in enumerate(labels) if label]
    asking = sum(_ASKS.search(text.blocks[number].span.of(text.characters)) is not None for number in places)
    if asking < fewest:
        return {}  # "When: Monday"
    asked = interviewee(text, places[0])
    turns: Turns = {}
    for number in range(places[0], places[-1] + 1):
        label = labels[number]
        if label is not None:
            source = _source(label, asked)
            start = label.end()
        elif _goes_on(text, text.blocks[number]):
            start = text.blocks[number].span.start
        else:
            continue
        turns[number] = _said(source, Span(start, text.blocks[number].span.end)) if source else None
    return turns


def _short(name: str) -> str:
    """The last word of a name: whoever is "Ann Lee" in a first turn is "Lee" in those that follow."""
    return name.split()[-1]


def _is_met(text: Text, name: str) -> bool:
    """Whether a label is letters, two words, or a name that stands in the text too: no "Price:"."""
    told = " " in name or name.isupper() or name in _QUESTION | _ANSWER
    return told or re.search(rf"[a-z,] {re.escape(name)}\b", text.characters) is not None


def _source(label: re.Match[str], asked: Span | None) -> Span | None:
    """Who speaks in a turn: the name itself, or for "A" the one whom the interview brings in."""
    if label["name"] in _QUESTION:
        return None
    return asked if label["name"] in _ANSWER else Span(*label.span("name"))


def _between_questions(text: Text) -> Turns:
    """The answers to questions in strong type."""
    strong = [n for n, one in enumerate(text.blocks) if one.strong and one.kind is BlockKind.PARAGRAPH]
    asking = [n for n in strong if _is_question(text.blocks[n].span.of(text.characters))]
    asked = interviewee(text, asking[0]) if len(asking) >= _FEWEST_TURNS else None
    if asked is None or 3 * len(asking) < 2 * len(strong):
        return {}
    turns: Turns = dict.fromkeys(asking)
    for question, following in zip(asking, [*asking[1:], len(text.blocks)], strict=True):
        for number in _answer(text, range(question + 1, following)):
            turns[number] = _said(asked, text.blocks[number].span)
    return turns


def _is_question(words: str) -> bool:
    """Whether a paragraph in strong type asks, or tells somebody of themselves; no quotation does."""
    return words[0] not in "“‘\"'" and _ASKS.search(words) is not None


def _answer(text: Text, blocks: range) -> Iterator[int]:
    """The paragraph after a question, and those behind it that go on in the first person."""
    for number in blocks:
        block: Block = text.blocks[number]
        goes_on = number == blocks.start or _goes_on(text, block)
        if block.kind is not BlockKind.PARAGRAPH or block.strong or not goes_on:
            return
        yield number


def _goes_on(text: Text, block: Block) -> bool:
    """Whether a paragraph without a name goes on with an answer: between answers, writers tell things too."""
    spoken = _GOING_ON.search(block.span.of(text.characters)) is not None
    return spoken and block.kind is BlockKind.PARAGRAPH


def _said(source: Span, content: Span) -> Attribution:
    return Attribution((source,), (), (content,), Form.DIRECT)
