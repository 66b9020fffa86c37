"""What the machine says of an article beside what its list says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gold.names import in_apposition, same_but_for_styles, same_name, told_at_length
from whosaidthis.model import Article, Form, Span, Statement, Voice

from .listed import Listed, ReadersList

_WORD = re.compile(r"[\w’'-]+")
_FEWEST = 3
"""Words of a clause of nobody's that a statement takes from it."""
_SHARED = 0.5
"""The least share of all their words that two which match have in common."""
_INSIDE = 0.8
"""The least share of its words with which one lies inside another."""


class Verdict(StrEnum):
    """What became of a listed statement."""

    RIGHT = "right"
    WRONG = "wrong"
    OPEN = "open"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Judged:
    """One listed statement, and ours for it."""

    listed: Listed
    verdict: Verdict
    found: tuple[Statement, ...]
    """More than one where ours are pieces of it."""

    @property
    def quoted(self) -> bool:
        """Whether it is a quotation, or holds one."""
        return self.listed.form is not Form.INDIRECT


def judge(article: Article, wanted: ReadersList) -> tuple[Judged, ...]:
    """Each listed statement, with those of ours that answer it.

    First one to one, those with the right speaker first. Then pieces: ours that lie inside one of the list
    and together are alike to it. Then lumps: of ours, what is alike to several of the list together answers
    each of them whose speaker it has. (As in the benchmark; two people list the same words as one or as two.)
    """
    answers = _Answers(article, wanted)
    answers.pair()
    answers.join_pieces()
    answers.share_lumps()
    return tuple(
        Judged(one, _verdict(one, found), found)
        for number, one in enumerate(wanted.statements)
        for found in [tuple(article.statements[at] for at in answers.found.get(number, ()))]
    )


class _Answers:
    def __init__(self, article: Article, wanted: ReadersList) -> None:
        characters = article.text.characters
        self._wanted = wanted.statements
        self._statements = article.statements
        self._listed = [_words(characters, one.spans) for one in wanted.statements]
        self._ours = [_words(characters, one.spans) for one in article.statements]
        self.found: dict[int, tuple[int, ...]] = {}
        """By the number of the listed one, the numbers of ours."""

    def pair(self) -> None:
        pairs = [
            (not self._right(one, number), -_alike(words, said), one, number)
            for one, words in enumerate(self._listed)
            for number, said in enumerate(self._ours)
            if _alike(words, said) >= _SHARED
        ]
        for _, _, one, number in sorted(pairs):
            if one not in self.found and number not in self._used():
                self.found[one] = (number,)

    def join_pieces(self) -> None:
        for one, words in enumerate(self._listed):
            loose = set(range(len(self._ours))) - self._used()
            inside = tuple(sorted(number for number in loose if _lies_in(self._ours[number], words)))
            if one not in self.found and _alike(words, _union(self._ours, inside)) >= _SHARED:
                self.found[one] = inside

    def share_lumps(self) -> None:
        for number, said in enumerate(self._ours):
            mates = [one for one, found in self.found.items() if found == (number,)]
            inside = [
                one
                for one, words in enumerate(self._listed)
                if one not in self.found and _lies_in(words, said) and self._right(one, number)
            ]
            if inside and _alike(_union(self._listed, mates + inside), said) >= _SHARED:
                self.found |= dict.fromkeys(inside, (number,))

    def _used(self) -> set[int]:
        return {number for found in self.found.values() for number in found}

    def _right(self, one: int, number: int) -> bool:
        return _is_right(self._wanted[one], self._statements[number])


def taken(article: Article, wanted: ReadersList) -> tuple[tuple[Span, Statement], ...]:
    """The clauses of nobody's that a statement of ours takes words from, with that statement."""
    characters = article.text.characters
    ours = [(_words(characters, one.spans), one) for one in article.statements]
    found = []
    for clause in wanted.nobodys:
        words = _words(characters, [clause])
        least = min(_FEWEST, len(words))
        found += [(clause, one) for said, one in ours if len(words & said) >= least][:1]
    return tuple(found)


def _verdict(listed: Listed, found: Sequence[Statement]) -> Verdict:
    """The worst of what became of its pieces."""
    if not found:
        return Verdict.MISSED
    amiss = [one for one in found if not _is_right(listed, one)]
    if not amiss:
        return Verdict.RIGHT
    return Verdict.OPEN if all(one.speaker.voice is Voice.NOT_STATED for one in amiss) else Verdict.WRONG


def _is_right(listed: Listed, found: Statement) -> bool:
    if found.speaker.voice is Voice.NOT_STATED or not listed.speakers:
        return found.speaker.voice is Voice.NOT_STATED and not listed.speakers
    name, names = found.speaker.name, listed.speakers
    return any(
        alike(name, names) for alike in (same_name, in_apposition, same_but_for_styles, told_at_length)
    )


def _words(characters: str, spans: Iterable[Span] | Sequence[Span]) -> set[int]:
    """Where the words of `spans` begin."""
    return {word.start() for span in spans for word in _WORD.finditer(characters, span.start, span.end)}


def _alike(words: set[int], others: set[int]) -> float:
    """The share of all words of both that both have."""
    return len(words & others) / max(1, len(words | others))


def _lies_in(words: set[int], others: set[int]) -> bool:
    return len(words & others) >= _INSIDE * max(1, len(words))


def _union(several: Sequence[set[int]], chosen: Iterable[int]) -> set[int]:
    return set[int]().union(*(several[one] for one in chosen))
