"""What notes need to know of the whole article: who was met before, who answers whom, who never speaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..model import (
    Article,
    BlockKind,
    Entry,
    Kind,
    RelationKind,
    Span,
    Speaker,
    Stance,
    Statement,
    Voice,
)

_AGAINST = frozenset({RelationKind.CONTRADICTS, RelationKind.DISPUTES})


@dataclass(frozen=True, slots=True)
class Cast:
    """The people, groups and bodies of one article, and the statements by their numbers."""

    article: Article
    by_number: Mapping[int, Statement]
    first: Mapping[str, int]
    """Each speaker's first statement of its own (a headline that repeats one does not count)."""
    groups: Mapping[str, tuple[Speaker, int]]
    """Groups and their parts by key, with the note that introduces them."""
    against: Mapping[int, tuple[int, ...]]
    """Which statements each one contradicts or disputes."""
    answered: Mapping[int, tuple[int, ...]]
    """The same from the other side: by which ones each is contradicted or disputed."""
    only_about: Mapping[str, int | None]
    """Named people who say nothing, in the order of the text, with the first statement that names them."""

    @property
    def outlet(self) -> str | None:
        """Who printed the report that the page retells."""
        return self.article.facts.retold.outlet if self.article.facts.retold else None

    @property
    def writer(self) -> str | None:
        """Whose hedges and own words stand in the article; None for "the article"."""
        return self.outlet or self.article.facts.outlet

    def words(self, statement: Statement) -> str:
        """The words by which the article names the statement's speaker."""
        characters = self.article.text.characters
        return " ".join(" ".join(span.of(characters).split()) for span in statement.source)

    def in_sentence(self, speaker: Speaker) -> Speaker:
        """The speaker with a name that can stand inside a sentence, where the article itself writes it so."""
        lower = speaker.name[:1].lower() + speaker.name[1:]
        characters = self.article.text.characters
        written = any(span.of(characters).removeprefix("the ") == lower for span in speaker.mentions)
        return replace(speaker, name=lower) if written else speaker

    def repeats(self, statement: Statement) -> tuple[int, ...]:
        """The statements that this one only repeats."""
        return tuple(one.other for one in statement.relations if one.kind == RelationKind.RESTATES)

    def is_headline(self, statement: Statement) -> bool:
        """Whether the statement stands in the headline."""
        return self.article.text.blocks[statement.block].kind == BlockKind.HEADLINE


def gather_cast(article: Article, entries: Mapping[str, Entry]) -> Cast:
    """The cast of `article`; `entries` are the glossary's, by key, for people who are only spoken about."""
    first: dict[str, int] = {}
    groups: dict[str, tuple[Speaker, int]] = {}
    for statement in article.statements:
        if statement.inside is not None or any(
            relation.kind == RelationKind.RESTATES for relation in statement.relations
        ):
            continue
        first.setdefault(statement.speaker.key, statement.number)
        for group in (statement.speaker, *statement.speaker.parts):
            groups.setdefault(group.key, (group, statement.number))
    against, answered = _sides(article.statements)
    return Cast(
        article=article,
        by_number={statement.number: statement for statement in article.statements},
        first=first,
        groups=groups,
        against=against,
        answered=answered,
        only_about=_only_about(article, entries),
    )


def _sides(
    statements: tuple[Statement, ...],
) -> tuple[dict[int, tuple[int, ...]], dict[int, tuple[int, ...]]]:
    """Which statement speaks against which; where both say so of each other, the later one does."""
    by_number = {statement.number: statement for statement in statements}
    pairs: set[tuple[int, int]] = set()
    for statement in statements:
        for relation in statement.relations:
            if relation.kind in _AGAINST and relation.other in by_number:
                one, other = sorted((statement.number, relation.other))
                disputes = by_number[one].stance == Stance.DISPUTES != by_number[other].stance
                pairs.add((one, other) if disputes else (other, one))
    against: dict[int, tuple[int, ...]] = {}
    answered: dict[int, tuple[int, ...]] = {}
    for active, passive in sorted(pairs):
        against[active] = (*against.get(active, ()), passive)
        answered[passive] = (*answered.get(passive, ()), active)
    return against, answered


def _only_about(article: Article, entries: Mapping[str, Entry]) -> dict[str, int | None]:
    """People whom the article names and who are no source of any statement."""
    names = _official_names(article, entries)
    speakers = {statement.speaker.key: statement.speaker for statement in article.statements}
    speaking = [speaker for speaker in speakers.values() if speaker.voice == Voice.NAMED_PERSON]
    taken = {speaker.name.casefold() for speaker in speaking}
    heard = {span for speaker in speaking for span in speaker.mentions}
    found: dict[str, int | None] = {}
    for name, known_as, spans in names:
        spoken = any(one.casefold() in taken for one in known_as)
        if spoken or any(span.meets(other) for span in spans for other in heard):
            continue
        found[name] = next(
            (
                statement.number
                for statement in article.statements
                if any(part.holds(span) for part in statement.spans for span in spans)
            ),
            None,
        )
    return found


def _official_names(
    article: Article, entries: Mapping[str, Entry]
) -> list[tuple[str, tuple[str, ...], list[Span]]]:
    """Named people of the article: what to call them, all their names, where they stand."""
    found: dict[str, tuple[str, tuple[str, ...], list[Span]]] = {}
    for mention in article.mentions:
        entry = entries.get(mention.entry)
        if entry is not None and entry.kind == Kind.OFFICIAL:
            found.setdefault(entry.key, (entry.name, entry.names, []))[2].append(mention.span)
    for candidate in article.candidates:
        if candidate.kind == Kind.OFFICIAL:
            found.setdefault(
                f"? {candidate.name}", (candidate.name, (candidate.name,), list(candidate.spans))
            )
    return sorted(found.values(), key=lambda person: person[2][0])
