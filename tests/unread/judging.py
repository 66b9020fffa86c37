"""What the machine says of an article beside what its list says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gold.names import in_apposition, same_name
from whosaidthis.model import Article, Form, Span, Statement, Voice

from .listed import Listed, ReadersList

_WORD = re.compile(r"[\w’'-]+")
_FEWEST = 3
"""Words of a clause of nobody's that a statement takes from it."""
_SHARED = 0.5


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
    found: Statement | None

    @property
    def quoted(self) -> bool:
        """Whether it is a quotation, or holds one."""
        return self.listed.form is not Form.INDIRECT


def judge(article: Article, wanted: ReadersList) -> tuple[Judged, ...]:
    """Each listed statement, paired with at most one of ours: those with the right speaker first."""
    characters = article.text.characters
    ours = [(_words(characters, one.spans), one) for one in article.statements]
    listed = [(_words(characters, one.spans), one) for one in wanted.statements]
    pairs = [
        (not _is_right(one, statement), -len(words & said) / len(words | said), at, number)
        for at, (words, one) in enumerate(listed)
        for number, (said, statement) in enumerate(ours)
        if len(words & said) >= _SHARED * len(words | said)
    ]
    found: dict[int, int] = {}
    for _, _, at, number in sorted(pairs):
        if at not in found and number not in found.values():
            found[at] = number
    return tuple(
        _judged(one, article.statements[found[at]] if at in found else None)
        for at, (_, one) in enumerate(listed)
    )


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


def _judged(listed: Listed, found: Statement | None) -> Judged:
    if found is None:
        return Judged(listed, Verdict.MISSED, None)
    if _is_right(listed, found):
        return Judged(listed, Verdict.RIGHT, found)
    nobody = found.speaker.voice is Voice.NOT_STATED
    return Judged(listed, Verdict.OPEN if nobody else Verdict.WRONG, found)


def _is_right(listed: Listed, found: Statement) -> bool:
    if found.speaker.voice is Voice.NOT_STATED or not listed.speakers:
        return found.speaker.voice is Voice.NOT_STATED and not listed.speakers
    name, names = found.speaker.name, listed.speakers
    return same_name(name, names) or in_apposition(name, names)


def _words(characters: str, spans: Iterable[Span] | Sequence[Span]) -> set[int]:
    """Where the words of `spans` begin."""
    return {word.start() for span in spans for word in _WORD.finditer(characters, span.start, span.end)}
