"""From an article back to the entries: what each one says, where it is named, and what has no entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from ...model import Article, Glossary, Kind, Span, Statement, hull
from ...reading.sentences import split_sentences
from ..closed import Closed
from ..spelling import fold
from .owners import Owners


@dataclass(frozen=True, slots=True)
class Passage:
    """A statement, or a sentence outside all statements, that says or names something."""

    article: str
    """The article's key."""
    spans: tuple[Span, ...]
    """Its words."""
    names: tuple[Span, ...] = ()
    """The names in it that it is shown for."""
    statements: tuple[Statement, ...] = ()
    """The statement; with those that other speakers make with the same words. Empty for a sentence."""
    beside: Statement | None = None
    """For a sentence: the statement told around the name, or else the first in it; None if it holds none."""
    block: int = 0
    """The number of the block in which it stands."""


@dataclass(frozen=True, slots=True)
class Backlinks:
    """What an article holds for one entry, in the order of the text."""

    said: tuple[Passage, ...] = ()
    mentioned: tuple[Passage, ...] = ()
    retold: bool = False
    """Whether it retells a report of this outlet."""


Shown = TypeVar("Shown")


@dataclass(frozen=True, slots=True)
class Missing(Generic[Shown]):
    """A candidate of one or more articles, with its passages, or these as something shows them."""

    name: str
    kind: Kind
    role: str | None
    passages: tuple[Shown, ...]


def find_backlinks(key: str, article: Article, glossary: Glossary) -> dict[str, Backlinks]:
    """What one article, known by `key`, holds for the entries of `glossary`; only of those it holds any for.

    A body that is only said to have spoken, inside the words of another speaker, does not speak. A name in
    the words of a statement shows that statement; outside all statements, its sentence. The words that name
    the entry as a speaker are no further mention of it.
    """
    owners = Owners(article, glossary)
    said: dict[str | None, list[Passage]] = {}
    sources: dict[str | None, list[Span]] = {}
    for statement in article.statements:
        owner = owners.owner(statement)
        passage = Passage(key, statement.spans, statements=(statement,), block=statement.block)
        said.setdefault(owner, []).append(passage)
        sources.setdefault(owner, []).extend(statement.source)
    mentioned: dict[str, tuple[Passage, ...]] = {}
    for entry, spans in _by_entry(article):
        naming = Closed(sources.get(entry, ()))
        about = tuple(span for span in spans if not naming.meets(span))
        mentioned[entry] = _passages(key, article, about)
    outlet = owners.named(article.facts.retold.outlet if article.facts.retold else None)
    found = {
        entry.key: Backlinks(
            tuple(said.get(entry.key, ())), mentioned.get(entry.key, ()), outlet == entry.key
        )
        for entry in glossary.entries
    }
    return {entry: links for entry, links in found.items() if links != Backlinks()}


def find_missing(key: str, article: Article) -> tuple[Missing[Passage], ...]:
    """The candidates of one article, known by `key`, in its order."""
    return tuple(
        Missing(one.name, one.kind, one.role, _passages(key, article, one.spans))
        for one in article.candidates
    )


def join_missing(found: Iterable[Missing[Shown]]) -> tuple[Missing[Shown], ...]:
    """The candidates of several articles, each name once, in the order of kinds and names."""
    groups: dict[tuple[Kind, str], list[Missing[Shown]]] = {}
    for one in found:
        groups.setdefault((one.kind, fold(one.name)), []).append(one)
    missing = [
        Missing(
            group[0].name,
            kind,
            next((one.role for one in group if one.role), None),
            tuple(passage for one in group for passage in one.passages),
        )
        for (kind, _), group in groups.items()
    ]
    kinds = list(Kind)
    return tuple(sorted(missing, key=lambda one: (kinds.index(one.kind), one.name.casefold())))


def _by_entry(article: Article) -> Iterator[tuple[str, tuple[Span, ...]]]:
    spans: dict[str, list[Span]] = {}
    for mention in article.mentions:
        spans.setdefault(mention.entry, []).append(mention.span)
    for key, found in spans.items():
        yield key, tuple(found)


def _passages(key: str, article: Article, names: tuple[Span, ...]) -> tuple[Passage, ...]:
    """The passages of the article that hold `names`, each once, in the order of the text."""
    by_block = _by_block(article)
    passages: dict[tuple[Span, ...], tuple[Passage, list[Span]]] = {}
    for name in names:
        block = article.text.block_at(name.start)
        passage = _around(key, article, name, block, by_block.get(block, []))
        passages.setdefault(passage.spans, (passage, []))[1].append(name)
        for one in by_block.get(block, []):
            if _is_about(one, name, article.text.characters):
                about = Passage(key, one.spans, statements=(one,), block=one.block)
                passages.setdefault(one.spans, (about, []))
    return tuple(replace(passage, names=tuple(held)) for passage, held in passages.values())


def _is_about(statement: Statement, name: Span, characters: str) -> bool:
    """Whether the statement is a clause on the name right before it: "Ann Lee, who went to sea"."""
    between = characters[name.end : statement.spans[0].start]
    clause = statement.spans[0].of(characters)
    return between in (", ", ",\n") and clause.startswith(("who ", "whose ", "which "))


def _by_block(article: Article) -> dict[int, list[Statement]]:
    found: dict[int, list[Statement]] = {}
    for statement in article.statements:
        for block in dict.fromkeys(article.text.block_at(span.start) for span in statement.spans):
            found.setdefault(block, []).append(statement)
    return found


def _around(key: str, article: Article, name: Span, block: int, statements: list[Statement]) -> Passage:
    """The words around a name: the outermost statement that holds it, or the sentence."""
    outer = [one for one in statements if one.inside is None]
    holding = [one for one in outer if any(span.holds(name) for span in one.spans)]
    if holding:
        first = holding[0]
        same = tuple(one for one in holding if one is first or one.number in first.joint)
        return Passage(key, first.spans, statements=same, block=first.block)
    whole = article.text.blocks[block].span
    sentences = split_sentences(article.text.characters, whole)
    sentence = next((one for one in sentences if one.holds(name)), whole)
    told = [one for one in outer if any(span.meets(sentence) for span in (*one.spans, *one.source))]
    beside = next((one for one in told if _told_around(one, name)), told[0] if told else None)
    return Passage(key, (sentence,), beside=beside, block=block)


def _told_around(statement: Statement, name: Span) -> bool:
    """Whether the name stands between the statement's source and its words: "Lee told the Gull that …"."""
    return hull((*statement.source, *statement.cue, *statement.spans)).holds(name)
