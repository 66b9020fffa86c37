"""Sentences as rows of tokens, each quotation being one token."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from ...model import Block, Span, Text
from ...reading.datelines import after_dateline
from ...reading.sentences import split_sentences
from ...reading.words import has_capital, words_between
from ..lexicon import words_of
from ..quotations.marks import Quotation

_MARK = re.compile(r"''|``|--|\.{3}|\S")


class Sort(Enum):
    """What a token is."""

    WORD = auto()
    MARK = auto()
    QUOTE = auto()


WORD, MARK, QUOTE = Sort
"""By names of their own: looking up a member in its class takes ten times as long."""


class Token(NamedTuple):
    """One word, punctuation mark or whole quotation (its part of one paragraph); a tuple, made fast."""

    start: int
    end: int
    form: str
    lower: str
    """In lower case, apostrophes straight; for a quotation its words as written."""
    sort: Sort
    quotation: int = -1
    """Number of the quotation in the text's list; -1 for words and marks."""
    capital: bool = False
    """Whether it is a word that is written as names are."""

    @property
    def word(self) -> bool:
        """Whether it is a word."""
        return self.sort is WORD


Tokens = Sequence[Token]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the writer's; full stops inside its quotations do not end it."""

    tokens: tuple[Token, ...]
    block: int
    span: Span


def read_sentences(text: Text, quotations: tuple[Quotation, ...]) -> tuple[Sentence, ...]:
    """The sentences of `text` with their tokens."""
    pieces: list[list[tuple[Span, int]]] = [[] for _ in text.blocks]
    for number, quotation in enumerate(quotations):
        for span in quotation.spans:
            pieces[text.block_at(span.start)].append((span, number))
    return tuple(
        sentence
        for number, block in enumerate(text.blocks)
        for sentence in _block_sentences(text.characters, block, number, pieces[number])
    )


def _block_sentences(
    characters: str, block: Block, number: int, pieces: list[tuple[Span, int]]
) -> list[Sentence]:
    """The sentences of one block; an end inside a quotation is none."""
    found: list[Sentence] = []
    start, first, at = block.span.start, 0, 0
    opening = after_dateline(characters, block.span)
    for sentence in split_sentences(characters, block.span):
        while at < len(pieces) and pieces[at][0].end <= sentence.end:
            at += 1
        if at < len(pieces) and pieces[at][0].start < sentence.end < block.span.end:
            continue
        span = Span(start, sentence.end)
        held = pieces[first : at + (sentence.end == block.span.end)]
        tokens = tuple(tokens_of(characters, span, held))
        told = tokens if start >= opening else tuple(token for token in tokens if token.start >= opening)
        found.append(Sentence(told, number, span))
        start, first = sentence.end, at
    return found


def tokens_of(characters: str, span: Span, pieces: list[tuple[Span, int]]) -> list[Token]:
    """The tokens of `span`; each of the quotation `pieces` in it is one token."""
    found: list[Token] = []
    at = span.start
    for piece, number in pieces:
        _plain(found, characters, at, piece.start)
        words = piece.of(characters)
        if _is_title_of_work(found, words):
            found.extend(_as_name(piece, words))
        else:
            found.append(Token(piece.start, piece.end, words, words, QUOTE, number))
        at = piece.end
    _plain(found, characters, at, span.end)
    return found


def _is_title_of_work(before: Tokens, words: str) -> bool:
    """Whether a quotation only names a work: "in an essay titled “Salt and Snow,”", "in her memoir, “Salt,”".

    `before` are the tokens in front of it.
    """
    if not before or len(words) > _LONGEST_TITLE:
        return False
    last = before[-1]
    if last.lower in words_of("titled"):
        return last.word
    beside = len(before) > 1 and last.form == "," and before[-2].lower in _WORKS
    return beside and _TITLE.fullmatch(words) is not None


_WORKS = frozenset(
    "memoir autobiography novel biography leaflet booklet pamphlet brochure manual handbook guide book film "
    "documentary play song album essay poem podcast exhibition series".split()
)
_TITLE = re.compile(r"[\"“‘'](?:[A-Z0-9][\w’'-]*|a|an|the|of|and|in|on|to|for|at|by|with|from|,|:| )+[\"”’']")
_LONGEST_TITLE = 100
"""Code points."""


def _as_name(piece: Span, words: str) -> list[Token]:
    """The tokens of a work's title: one word, and the comma that American printers set inside its marks."""
    inner = words.strip("\"“”‘’'")
    name = inner.rstrip(", ")
    title = Token(piece.start, piece.end, name, name.lower(), WORD, capital=has_capital(name))
    return [title] if name == inner else [title, Token(piece.end, piece.end, ",", ",", MARK)]


_ABBREVIATED = {"US": "u.s", "WHO": "w.h.o", "IT": "i.t"}
"""What is no pronoun, where not all words are in capitals."""
_HEADLINE = 20
"""Code points looked at."""
_NAMES_TOO = frozenset(("Per", "Will"))
"""Given names that are also small words."""
_NAMED = re.compile(r"(?:\b[a-z]+|,) (?:Per|Will) [A-Z][a-z]")
"""As in "according to Per Lund"; not in a headline, "Mayor Will Resign"."""
_NEAR = 16
"""Code points looked at on both sides."""


def _plain(found: list[Token], characters: str, start: int, end: int) -> None:
    """Add the words and marks between `start` and `end`."""
    at = start
    for first, stop, form, lower, capital in words_between(characters, start, max(start, end)):
        gap = characters[at:first]
        if gap not in _NO_MARK:
            _add_marks(found, at, gap)
        if form in _ABBREVIATED and not characters[max(0, first - _HEADLINE) : first + _HEADLINE].isupper():
            lower = _ABBREVIATED[form]
        elif form in _NAMES_TOO and _NAMED.search(characters, max(start, first - _NEAR), first + _NEAR):
            lower = f"{lower}."  # which is in no list
        found.append(_new(Token, (first, stop, form, lower, WORD, -1, capital)))
        at = stop
    _add_marks(found, at, characters[at:end])


_NO_MARK = frozenset(("", " "))
"""What stands between two words nearly always."""
_new = tuple.__new__
"""`Token(…)` would call it through Python, which takes three times as long."""


def _add_marks(found: list[Token], start: int, gap: str) -> None:
    """Add the punctuation marks of `gap`, which stands between two words and begins at `start`."""
    for first, end, form in _known_marks(gap) if len(gap) < _LONG else _marks(gap):
        found.append(_new(Token, (start + first, start + end, form, form, MARK, -1, False)))


def _marks(gap: str) -> tuple[tuple[int, int, str], ...]:
    """The marks of a gap, each with its place in it."""
    return tuple((*mark.span(), _form(gap, mark)) for mark in _MARK.finditer(gap))


def _form(gap: str, mark: re.Match[str]) -> str:
    """The mark; a hyphen between blanks is a dash."""
    alone = gap[max(0, mark.start() - 1) : mark.end() + 1] == " - "
    return "–" if alone else mark[0]


_known_marks = lru_cache(maxsize=1024)(_marks)
"""The same, kept: few gaps are ever new."""
_LONG = 16
"""Code points of a gap that is not kept: nobody writes so many marks."""
