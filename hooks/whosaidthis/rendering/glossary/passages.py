"""Statements and sentences of articles, quoted on the glossary's pages with a link to their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ...entries import Passage
from ...model import AGAINST, Article, Form, RelationKind, Statement, Voice
from ...reading.words import find_words
from ...speakers.stances.kept_back import kept_back
from ..anchors import anchors
from ..notes.own import is_silent
from ..notes.shown_words import shown_spans, shown_words
from ..wording import glossary as wording
from ..wording import plain
from ..wording.quoting import balanced, quoted
from ..wording.stances import silent

_LONGEST = 60
"""How many words of a passage are shown at most; more are cut around the first name in it."""


class Listed(Protocol):
    """An article of the site."""

    @property
    def headline(self) -> str:
        """Its title."""

    @property
    def address(self) -> str:
        """Its file."""

    @property
    def article(self) -> Article:
        """What was read in it."""


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """A passage as the page prints it."""

    pieces: tuple[tuple[str, bool], ...]
    """Its words in pieces, and whether each is the name that it is shown for."""
    voices: tuple[Voice, ...]
    """The marks before who says it; none for the writer's own words."""
    who: str
    """Empty for a sentence that says itself who speaks in it."""
    link: str
    """The words of the link to its place."""
    address: str
    silent: bool = False
    """Whether it tells that nothing was said."""
    repeats: bool = False
    """Whether it only says once more what another statement says: a headline does."""


class Passages:
    """Passages of one list: an article's headline is printed at its first passage only."""

    def __init__(self, articles: Mapping[str, Listed], address: Callable[[str], str]) -> None:
        self._articles = articles
        self._address = address

    def shown(self, passages: Iterable[Passage]) -> tuple[ShownPassage, ...]:
        """The passages, in their order."""
        found = []
        before = None
        for passage in passages:
            listed = self._articles[passage.article]
            headline = wording.SAME_ARTICLE if passage.article == before else listed.headline
            found.append(self._shown(passage, listed, headline))
            before = passage.article
        return tuple(found)

    def _shown(self, passage: Passage, listed: Listed, headline: str) -> ShownPassage:
        characters = listed.article.text.characters
        shown = passage.statements[0] if passage.statements else passage.beside
        return ShownPassage(
            pieces=(
                *_marked(_cut(_pieces(passage, characters)), passage),
                *_meant(passage, listed.article),
            ),
            voices=tuple(one.speaker.voice for one in passage.statements),
            who="" if passage.beside else _who(passage.statements, listed.article),
            link=f"{headline}, {_numbered(passage, shown)}" if shown else headline,
            address=self._address(f"{listed.address}{_fragment(passage, listed.article)}"),
            silent=any(is_silent(one, characters) for one in passage.statements),
            repeats=any(map(_repeated, passage.statements)),
        )


def _who(statements: Sequence[Statement], article: Article) -> str:
    """Who makes the statement, and of one that says nothing, or keeps one thing back, that this is so."""
    who = wording.who(statements, article.facts)
    repeated = _repeated(statements[0]) if statements else ()
    if repeated:
        return f"{who} {wording.repeats(repeated[0])}"
    kept = kept_back(article.text.characters, statements[0]) if statements else None
    return f"{who} {plain(silent(kept, [one.speaker for one in statements]))}" if kept else who


def _numbered(passage: Passage, shown: Statement) -> str:
    """The number of a statement, and of those that others make with the same words."""
    return wording.statement_number(*(one.number for one in passage.statements or (shown,)))


def _repeated(statement: Statement) -> tuple[int, ...]:
    """The statements that this one only repeats."""
    return tuple(one.other for one in statement.relations if one.kind is RelationKind.RESTATES)


def _fragment(passage: Passage, article: Article) -> str:
    """The place of the passage on its page: the statement, or the notes beside a sentence's paragraph."""
    shown = passage.statements[0] if passage.statements else passage.beside
    if shown is not None:
        return anchors((shown,)).statement(shown.number)
    beside = [one.number for one in article.statements if one.block == passage.block]
    return f"#wst-notes-{min(beside)}" if beside else ""


def _pieces(passage: Passage, characters: str) -> list[tuple[str, bool]]:
    pieces: list[tuple[str, bool]] = []
    whole = passage.statements and passage.spans == passage.statements[0].spans
    spans = shown_spans(passage.statements[0]) if whole else passage.spans
    for span in spans:
        if pieces:
            pieces.append((" … ", False))
        at = span.start
        for name in (name for name in passage.names if span.holds(name)):
            pieces.append((_one_line(characters[at : name.start]), False))
            pieces.append((_one_line(name.of(characters)), True))
            at = name.end
        pieces.append((_one_line(characters[at : span.end]), False))
    return [piece for piece in pieces if piece[0]]


_POINTERS = frozenset(
    "that this it them those these the a any such of as claim claims charge charges".split()
)
_FEW = 3
"""Words of a content that only points at what somebody said."""


def _meant(passage: Passage, article: Article) -> tuple[tuple[str, bool], ...]:
    """What a statement like "denied that" is about, in brackets, where it answers another statement."""
    statement = passage.statements[0] if passage.statements else None
    if statement is None:
        return ()
    words = [word.lower for span in statement.content for word in find_words(article.text.characters, span)]
    answered = [one.other for one in statement.relations if one.kind in _ANSWERING]
    if not answered or len(words) > _FEW or not _POINTERS.issuperset(words):
        return ()
    others = [one for one in article.statements if one.number == answered[0]]
    return tuple((wording.meant(shown_words(one, article.text.characters)), False) for one in others)


_ANSWERING = AGAINST | {RelationKind.CONFIRMS}


def _one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words)


def _cut(pieces: list[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    """The pieces, cut to `_LONGEST` words around the first name."""
    if sum(words.count(" ") for words, _ in pieces) < _LONGEST:
        return tuple(pieces)
    first = next((at for at, (_, name) in enumerate(pieces) if name), 0)
    kept = [(f"… {_last_words(''.join(words for words, _ in pieces[:first]))}", False)] if first else []
    left = _LONGEST // 2
    for words, name in pieces[first:]:
        parts = words.split(" ")
        if len(parts) > left:
            return (*kept, (f"{' '.join(parts[:left])} …", name))
        kept.append((words, name))
        left -= words.count(" ")
    return tuple(kept)


def _marked(pieces: tuple[tuple[str, bool], ...], passage: Passage) -> Iterator[tuple[str, bool]]:
    """The pieces with the quotation marks that were cut off; exact words in a pair of them."""
    exact = bool(passage.statements) and passage.statements[0].form is Form.DIRECT
    words = "".join(words for words, _ in pieces)
    whole = quoted(words) if exact and passage.spans == passage.statements[0].spans else balanced(words)
    start = whole.index(words)
    yield from ((mark, False) for mark in filter(None, (whole[:start],)))
    yield from pieces
    yield from ((mark, False) for mark in filter(None, (whole[start + len(words) :],)))


def _last_words(words: str) -> str:
    return " ".join(words.split(" ")[-_LONGEST // 2 :])
