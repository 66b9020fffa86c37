"""The writer's own words: clauses beside statements that nobody is given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..model import Attribution, BlockKind, Span, Statement, Text, outside
from ..reading.sentences import split_sentences
from ..reading.words import Word, find_words
from . import lexicon
from .claimed import Claimed
from .occasions.beside_cues import is_occasion, is_occasion_with_day
from .unnamed.secrecy import tells_of_secrecy
from .words.plain import stem

_FINITE = lexicon.word_list("finite verbs")
_CONNECTIVES = lexicon.word_list("connectives")
_SUBORDINATE = lexicon.word_list("subordinators")
_LEADING = frozenset("in at on during by for from with after before".split())
_CLAUSE = re.compile(r"[,;:—–]\s+(?:even |just )?(\w+)")


def own_words(
    text: Text, statements: Sequence[Statement], attitudes: Sequence[Attribution] = ()
) -> tuple[Span, ...]:
    """The clauses of blocks with statements that stand outside every statement, its source and its cue.

    A whole sentence without a statement counts; of a sentence with one, what is left counts if it is a clause
    of its own: a verb and at least four words, not "However," or "told reporters". What the writer tells of
    somebody's `attitudes` ("The union fears that jobs will go") has a source, and is not the writer's alone.
    """
    claimed, given = Claimed(statements, attitudes), _given_by_editor(statements)
    blocks = sorted({one.block for one in statements} | {text.block_at(one.start) for one in claimed.parts})
    found: list[Span] = []
    for number in blocks:
        block = text.blocks[number]
        if block.kind in (BlockKind.CAPTION, BlockKind.HEADING):
            continue
        for sentence in split_sentences(text.characters, block.span):
            left = _left_over(text.characters, sentence, claimed.meeting(sentence))
            near = [(span, name) for span, name in given if span.meets(sentence)]
            found += [clause for clause in left if not _is_of_speaker(text.characters, clause, near)]
    return tuple(found)


def _given_by_editor(statements: Sequence[Statement]) -> list[tuple[Span, str]]:
    """Where only an editor says who speaks, and the last word of that speaker's name.

    No part of such a statement tells where the article credits it.
    """
    return [
        (span, find_words(one.speaker.name)[-1].lower)
        for one in statements
        if one.by_editor and not one.source and find_words(one.speaker.name)
        for span in one.spans
    ]


def _left_over(characters: str, sentence: Span, touching: Sequence[Span]) -> list[Span]:
    if not touching:
        return [sentence] if len(find_words(characters, sentence)) >= 3 else []
    pieces = [piece for gap in outside(sentence, touching) for piece in _at_clauses(characters, gap)]
    return [clause for piece in pieces if (clause := _clause(characters, piece, sentence))]


def _is_of_speaker(characters: str, clause: Span, given: Sequence[tuple[Span, str]]) -> bool:
    """Whether a clause tells who speaks, or why that one is not named."""
    return tells_of_secrecy(clause.of(characters)) or _is_credit(characters, clause, given)


def _is_credit(characters: str, clause: Span, given: Sequence[tuple[Span, str]]) -> bool:
    """Whether a clause stands right beside such a statement, and names its speaker."""
    words = {word.lower for word in find_words(characters, clause)}
    return any(
        name in words
        and not characters[min(clause.end, span.end) : max(clause.start, span.start)].strip(" ,[")
        for span, name in given
    )


def _at_clauses(characters: str, gap: Span) -> list[Span]:
    """The gap cut where a comma and a conjunction open a clause: "Tuesday, as the talks went on"."""
    marks = [
        found.start()
        for found in _CLAUSE.finditer(characters, gap.start, gap.end)
        if found.group(1).lower() in _SUBORDINATE
    ]
    edges = [gap.start, *marks, gap.end]
    return [Span(start, end) for start, end in pairwise(edges) if start < end]


def _clause(characters: str, gap: Span, sentence: Span) -> Span | None:
    """The gap without punctuation and connectives at its ends, if it is a clause."""
    words = list(find_words(characters, gap))
    opens = gap.start == sentence.start
    while words and words[-1].lower in _CONNECTIVES:
        words.pop()
    while words and words[0].lower in _CONNECTIVES and words[0].lower not in _SUBORDINATE:
        words.pop(0)
    if len(words) < 4 or not (opens or words[0].lower in _SUBORDINATE or _after_stop(characters, gap)):
        return None
    finite = any(map(_verb, words[1:]))
    if opens and words[0].lower in _LEADING:  # "In a letter to members, …" has no verb
        finite = any(word.lower in _FINITE or _is_past(word) for word in words[1:])
    clause = Span(words[0].start, words[-1].end)
    occasion = is_occasion(characters, clause) or is_occasion_with_day(characters, gap)
    return clause if finite and not occasion else None


def _is_past(word: Word) -> bool:
    return word.lower.endswith("ed") and not word.capital and len(word.lower) > 4


def _after_stop(characters: str, gap: Span) -> bool:
    return re.match(r"[\"'”’»]?\s*[,;:—–]", characters[gap.start : gap.start + 4]) is not None


def _verb(word: Word) -> bool:
    """Whether a word looks like a finite verb; nouns in -s are taken for verbs only after no capital."""
    lower = word.lower
    if lower in _FINITE or (lower.endswith("ed") and len(lower) > 4):
        return True
    return (
        lower.endswith("s")
        and not word.capital
        and len(lower) > 4
        and not lower.endswith(("ss", "us", "'s"))
        and bool(stem(lower))
    )
