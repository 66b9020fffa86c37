"""One article while its speakers are being found: text, sentences, persons, speakers so far."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field

from ...model import BlockKind, Facts, Span, Text
from ...reading.datelines import after_dateline
from ...reading.sentences import find_sentences
from .genders import read_genders
from .known import Known
from .mentioned import find_people
from .register import Register
from .roster import People

_ACRONYM = re.compile(
    r"((?:[A-Z][\w&.'’-]+)(?:\s+(?:of|for|and|the|on|in)(?=\s)|\s+[A-Z][\w&.'’-]+){0,9})\s+\(([A-Z][A-Za-z]*[A-Z])\)"
)
_BRACKETED = re.compile(r"\([A-Z][A-Za-z]*[A-Z]\)")


@dataclass(slots=True)
class Scene:
    """What the rules of identity look at."""

    text: Text
    facts: Facts
    sentences: tuple[Span, ...]
    people: People
    headline: int | None
    """The number of the headline's block."""
    standfirst: frozenset[int]
    """The numbers of the blocks in a headline's style that follow it: a second deck, a subtitle."""
    acronyms: dict[str, str]
    """Short names that the article explains in brackets, lower case → the full name."""
    speaking: tuple[Span, ...] = ()
    """The content whose speaker is being looked for: who is named in it does not say it."""
    hearing: tuple[Span, ...] = ()
    """The hearers of that content: nobody tells anything to themselves."""
    shows: bool = False
    """Whether that content is shown or found, which papers do: "it showed"."""
    heard: list[Span] = field(default_factory=list)
    """The hearers of what was said before: they are told something, and go on only where that is told."""
    left_open: list[Span] = field(default_factory=list)
    """What "he" or "she" has said of whom nobody knew who that is: whom it names did not say it."""
    asking: Known | None = None
    """Who has just put a question to the speaker: nobody answers themselves."""
    register: Register = field(default_factory=Register)
    _starts: list[int] = field(default_factory=list)

    def sentence(self, offset: int) -> int:
        """The number of the sentence at (or last before) an offset."""
        return max(0, bisect.bisect_right(self._starts, offset) - 1)

    def opening(self, number: int) -> int:
        """Where a sentence begins, after the place of a dateline: "LISBON — "."""
        return after_dateline(self.text.characters, self.sentences[number])

    def before_words(self, offset: int) -> int:
        """Where the words begin whose speaker is looked for, if before `offset`: “It shut. No,” she said."""
        return min((span.start for span in self.speaking if span.start < offset), default=offset)

    def is_said(self, offset: int) -> bool:
        """Whether the words at `offset` are in the content of the attribution being resolved."""
        return any(part.start <= offset < part.end for part in self.speaking)

    def is_ahead(self, offset: int) -> bool:
        """Whether the headline or its second deck stands at an offset, which point forward to the text."""
        block = self.block(offset)
        return block == self.headline or block in self.standfirst

    def block(self, offset: int) -> int:
        """The number of the block at an offset."""
        return self.text.block_at(offset)


def open_scene(text: Text, facts: Facts) -> Scene:
    """The scene of an article of which no speaker is known yet."""
    sentences = find_sentences(text)
    people = find_people(text)
    read_genders(text, sentences, people)
    headline = find_headline(text)
    return Scene(
        text,
        facts,
        sentences,
        people,
        headline,
        _find_standfirst(text, headline),
        _acronyms(text),
        _starts=[sentence.start for sentence in sentences],
    )


def find_headline(text: Text) -> int | None:
    """The number of the headline's block: marked as such, or a short first paragraph without a full stop."""
    for number, block in enumerate(text.blocks):
        if block.kind is BlockKind.HEADLINE:
            return number
    if len(text.blocks) < 2 or text.blocks[0].kind is not BlockKind.PARAGRAPH:
        return None
    words = text.blocks[0].span.of(text.characters)
    ends = words.rstrip("\"'”’»)")[-1:]
    return 0 if len(words) <= 160 and "\n" not in words and ends not in ".:!" else None


_MOST_DECKS = 2
_LONGEST_DECK = 200
"""Code points."""


def _find_standfirst(text: Text, headline: int | None) -> frozenset[int]:
    """The blocks right behind the headline that end like one, in no full stop."""
    found = []
    first = len(text.blocks) if headline is None else headline + 1
    for number in range(first, min(len(text.blocks) - 1, first + _MOST_DECKS)):
        words = text.blocks[number].span.of(text.characters)
        if len(words) > _LONGEST_DECK or words.rstrip("\"'”’»)")[-1:] in ".:!?…" or "\n" in words:
            break
        found.append(number)
    return frozenset(found)


def _acronyms(text: Text) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ACRONYM.finditer(text.characters) if _BRACKETED.search(text.characters) else ():
        full, short = match.group(1), match.group(2)
        words = full.split()
        initials = [place for place, word in enumerate(words) if word[0] == short[0]]
        fitting = [place for place in initials if _fits(words[place:], short)]
        if fitting:
            found.setdefault(short.lower(), " ".join(words[fitting[-1] :]))
    return found


def _fits(words: list[str], short: str) -> bool:
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return capitals == short.upper()
