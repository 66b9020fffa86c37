"""Two people who speak in turns, a paragraph each, some of them without a credit.

    “Name one,” said Ann Lee.
    “I will not.”
    “Why not?”
    “It is sealed,” the mayor replied.

Where one of them asks or answers, turns alternate (as dialogue is printed everywhere); elsewhere a quotation
without a credit goes on with the speaker before it, which is far commoner in news. What the writer asks
("Who took it out?") is answered by who spoke before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from ...model import Attribution, Block, Form, Span, Text
from ..phrases.nouns import bodies
from ..quotations.marks import Quotation

_LONGEST = 160
"""Code points of a turn without a credit."""
_ASKS = re.compile(r"\?[\"”’']*\s*\Z")
_BREAKS_OFF = re.compile(r"(?:—|–|--)[\"”’']*\s*\Z")
_WRITER_ASKS = re.compile(r"(?:\A|[.!?][\"”’']*\s+)[A-Z][^.?!“”\"]{2,120}\?\s*\Z")
"""A question of the writer's own that ends a paragraph: "“We had one,” Lee says. Who took it out?"."""
_ASKING = re.compile(r"(?i)\b(?:ask|demand|enquir|inquir|press|put it)")
_ANSWERING = re.compile(r"(?i)\b(?:repl[iy]|answer|retort|respond|shot back|countered)")

_SIDES = frozenset(("defense", "defence", "prosecution"))

Source = tuple[Span, ...]
"""The words that name a speaker."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """One paragraph of an exchange."""

    quotation: Span
    credit: Attribution | None
    """Who is said to speak in it; None where nobody is."""
    characters: str

    @property
    def asks(self) -> bool:
        """Whether its quotation is a question."""
        return _ASKS.search(self.quotation.of(self.characters).rstrip()) is not None

    @property
    def ends_asking(self) -> bool:
        """Whether the last that its speaker says is a question: “It is late,” Lee said. “Why is it?”."""
        last = self.credit.content[-1] if self.credit else self.quotation
        return _ASKS.search(last.of(self.characters).rstrip()) is not None

    @property
    def breaks_off(self) -> bool:
        """Whether its quotation ends with a dash."""
        return _BREAKS_OFF.search(self.quotation.of(self.characters).rstrip()) is not None

    def has(self, verbs: re.Pattern[str]) -> bool:
        """Whether its credit has one of `verbs`."""
        cues = self.credit.cue if self.credit else ()
        return any(verbs.search(span.of(self.characters)) for span in cues)


def with_exchanges(
    text: Text, quotations: Sequence[Quotation], found: Sequence[Attribution]
) -> list[Attribution]:
    """`found`, by rule, with the turns that nobody is credited with given to whose turn it is."""
    given = dict(_given(text, quotations, found))
    if not given:
        return list(found)
    kept = [_without(one, given) for one in found]
    new = [Attribution(source, (), (turn,), Form.DIRECT) for turn, source in given.items() if source]
    return [*kept, *new]


def _without(one: Attribution, given: dict[Span, Source]) -> Attribution:
    """The attribution without turns of others; one that held nothing else stays, to keep its place."""
    content = tuple(span for span in one.content if span not in given)
    return replace(one, content=content) if content else one


def _given(
    text: Text, quotations: Sequence[Quotation], found: Sequence[Attribution]
) -> Iterator[tuple[Span, Source]]:
    """Turns without a credit, each with the source of the credit of whose turn it is."""
    whole = {one.spans[0] for one in quotations if len(one.spans) == 1 and one.closed}
    turns = [_turn(text, block, quotations, whole, found) for block in text.blocks]
    place = 0
    while place < len(turns):
        run = _run(turns, place)
        if any(turn.credit is None for turn in run):
            yield from _in_run(
                run, *(_before(text.blocks[place - 1].span, text, found) if place else ((), ()))
            )
        for later, turn in enumerate(run, place):
            if turn.credit is None and (speaker := _asked_by_writer(text, later, found)):
                yield turn.quotation, speaker
        place += max(1, len(run))


def _before(block: Span, text: Text, found: Sequence[Attribution]) -> tuple[Source, Source]:
    """Who is last said to ask something in a paragraph, and who alone speaks in it."""
    said = [one for one in found if any(span.meets(block) for span in one.cue)]
    asked = [one.source for one in said if any(_ASKING.search(span.of(text.characters)) for span in one.cue)]
    speaking = {one.source for one in said if one.inside is None and one.source}
    return asked[-1] if asked else (), next(iter(speaking)) if len(speaking) == 1 else ()


def _asked_by_writer(text: Text, place: int, found: Sequence[Attribution]) -> Source:
    """Who answers in block `place` what the writer asks at the end of the one before: who alone speaks there.

    Of a block that is nothing but the question, who alone speaks in the one before that.
    """
    blocks = [block.span for block in text.blocks[max(0, place - 2) : place]]
    asks = _WRITER_ASKS.search(blocks[-1].of(text.characters)) if blocks else None
    if asks is None:
        return ()
    alone = asks.start() == 0 and len(blocks) > 1
    return _before(blocks[0] if alone else blocks[-1], text, found)[1]


def _run(turns: Sequence[_Turn | None], start: int) -> list[_Turn]:
    """The turns in a row from `start` on."""
    run: list[_Turn] = []
    for turn in turns[start:]:
        if turn is None:
            break
        run.append(turn)
    return run


def _turn(
    text: Text, block: Block, quotations: Sequence[Quotation], whole: set[Span], found: Sequence[Attribution]
) -> _Turn | None:
    """The paragraph as a turn: one quotation and nothing else, or one with the credit of a single speaker."""
    first = next((span for one in quotations for span in one.spans if span.meets(block.span)), None)
    if first is None or first.start != block.span.start:
        return None
    own = [one for one in found if any(span.meets(block.span) for span in (*one.source, *one.cue))]
    if not own:
        alone = first == block.span and first in whole and len(first) <= _LONGEST
        return _Turn(first, None, text.characters) if alone else None
    said = [one for one in own if one.inside is None and first in one.content]
    sole = len({one.source for one in own}) == 1 and bool(said)
    return _Turn(first, said[0], text.characters) if sole and said[0].form is Form.DIRECT else None


def _in_run(run: Sequence[_Turn], asker: Source, speaker: Source) -> Iterator[tuple[Span, Source]]:
    """Of each row of turns without a credit, the turns with whose they are.

    `asker` is who was said to ask right before the run, `speaker` who alone spoke there. An answer of nobody
    known is its own: it is not the asker's.
    """
    credited = [place for place, turn in enumerate(run) if turn.credit is not None]
    for left, right in zip_longest(credited, credited[1:]):
        end = len(run) if right is None else right
        row = run[left + 1 : end]
        if not row or not _is_exchange(run[left : end + 1]):
            continue
        own = _source_of(run[left])
        answers = run[left].has(_ASKING) and run[left].asks and not row[0].asks
        answers = answers and (right is None or _alternates(row))
        if answers:
            other = _answerer(run[left], _source_of(run[left - 1]) if left else speaker)
        else:
            other = _other(run, left, right, asker)
        if answers and not other:
            yield row[0].quotation, ()
            yield from ((turn.quotation, own) for turn in row[1::2] if turn.asks)
        if other and _words(run[left], own) != _words(run[left], other):
            pair = (other, own)
            yield from ((turn.quotation, pair[step % 2]) for step, turn in enumerate(row) if pair[step % 2])


def _is_exchange(turns: Sequence[_Turn]) -> bool:
    """Whether somebody asks or answers in the turns, or breaks off where the other falls in."""
    return any(turn.asks or turn.breaks_off or turn.has(_ASKING) or turn.has(_ANSWERING) for turn in turns)


def _alternates(row: Sequence[_Turn]) -> bool:
    """Whether answers and questions stand in turns, an answer first and last: the next turn asks again."""
    return len(row) > 1 and len(row) % 2 == 1 and all(turn.asks == step % 2 for step, turn in enumerate(row))


def _other(run: Sequence[_Turn], left: int, right: int | None, asker: Source) -> Source:
    """Who speaks right after the credited turn at `left`; empty where that is not plain.

    It is the speaker of the next credited turn, at `right`, if an even number of turns stands between. Else
    only a question, its own or one of theirs in turn, shows that whose it is: of who spoke or asked before.
    """
    if right is not None and (right - left) % 2:
        return _source_of(run[right])
    asked = left > 0 and run[left - 1].ends_asking and right is None
    if not run[left + 1].asks and not (asked and _asks_in_turn(run[left + 1 :])):
        return ()
    if left and run[left - 1].credit is not None:
        return _source_of(run[left - 1])
    return asker if left == 0 and run[left].has(_ANSWERING) else ()


def _asks_in_turn(row: Sequence[_Turn]) -> bool:
    """Whether every question of a row stands where whoever asked before it speaks again."""
    asking = [step for step, turn in enumerate(row) if turn.asks]
    return bool(asking) and all(step % 2 == 0 for step in asking)


def _answerer(question: _Turn, speaker: Source) -> Source:
    """Who answers a question: whom it is put to, or else who spoke before it; no body or side does."""
    put_to = question.credit.hearer if question.credit else ()
    head = speaker[0].of(question.characters).lower().split()[-1] if speaker else ""
    return put_to or (() if head in _SIDES or head in bodies() else speaker)


def _source_of(turn: _Turn) -> Source:
    return turn.credit.source if turn.credit else ()


def _words(turn: _Turn, source: Source) -> list[str]:
    return [span.of(turn.characters) for span in source]
