"""What notes need to know of the whole article: who was met before, who answers whom, who never speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...desk import Corrected, settle
from ...model import (
    AGAINST,
    Article,
    Basis,
    BlockKind,
    Entry,
    Explained,
    RelationKind,
    Speaker,
    Stance,
    Statement,
)
from ..wording import glossary
from ..wording.words import one_line, teller
from .lowering import name_in_sentence, small_words
from .only_about import find_only_about

_WHO = re.compile(r",? who (?=\S+ ).*", re.DOTALL)
"""As in "her neighbour, who did not want to be named"; not the bare "the neighbour, who"."""


def outermost(statement: Statement, by_number: Mapping[int, Statement]) -> Statement:
    """The statement of `by_number` in which this one stands, through however many; itself if in none."""
    while (
        statement.inside is not None and statement.inside in by_number and statement.inside < statement.number
    ):
        statement = by_number[statement.inside]
    return statement


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
    about: Mapping[int, tuple[str, ...]]
    """The same people by that statement."""
    names: Mapping[str, str]
    """Each speaker's name by key, as it can stand inside a sentence."""
    outlet_kind: str | None = None
    """What kind of outlet printed the report, where the glossary says so: "news digest"."""
    explained: Explained = field(default_factory=lambda: Explained(()))
    """Of which members of unnamed groups it says why they are not named."""
    corrected: tuple[Corrected, ...] = ()
    """What was corrected in it, the newest first."""

    def has_words(self, words: str) -> bool:
        """Whether `words` stand in the article so, wherever its lines break."""
        return self.article.text.has_words(words)

    def is_declared(self, speaker: Speaker) -> bool:
        """Whether an editor describes the speaker in the front matter."""
        return any(one.speaker.key == speaker.key for one in self.article.facts.speakers)

    @property
    def outlet(self) -> str | None:
        """Who printed the report that the page retells."""
        return self.article.facts.retold.outlet if self.article.facts.retold else None

    @property
    def printer(self) -> str | None:
        """Who printed the words before this page did; None where this page is the first."""
        return self.outlet or (None if self.article.facts.here else self.article.facts.outlet)

    @property
    def writer(self) -> str | None:
        """Whose hedges and own words stand in the article; None where nobody has said so."""
        return self.article.facts.writer

    @property
    def teller(self) -> str:
        """Who tells what stands here, or leaves it open: the report's outlet by name, else "the article"."""
        return teller(self.article.facts)

    def who(self, statements: Sequence[Statement]) -> str:
        """Who makes a statement, as one sentence; for none, whose the words outside all statements are."""
        return glossary.who(statements, self.article.facts)

    def group(self, speaker: Speaker) -> Speaker | None:
        """The group that speaks in the article and of which the speaker is one, as sentences name it."""
        found = self.groups.get(speaker.member_of or "")
        return self.in_sentence(found[0]) if found else None

    def reads_member(self, statement: Statement) -> bool:
        """Whether we read the statement's speaker as one of a group: no editor has said who it is."""
        by_editor = statement.speaker_basis is Basis.EDITOR or self.is_declared(statement.speaker)
        return statement.speaker.member_of in self.groups and not by_editor

    def words(self, statement: Statement) -> str:
        """The words by which the article names the statement's speaker, without a clause about them."""
        characters = self.article.text.characters
        return _WHO.sub("", " ".join(one_line(span.of(characters)) for span in statement.source))

    def makers(self, statement: Statement) -> tuple[Statement, ...]:
        """The statement, and those that other speakers make with the same words."""
        others = (self.by_number[number] for number in statement.joint if number in self.by_number)
        return (statement, *others)

    def in_sentence(self, speaker: Speaker) -> Speaker:
        """The speaker with its name as it can stand inside a sentence."""
        return replace(speaker, name=self.names.get(speaker.key, speaker.name))

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
    only_about = find_only_about(article, entries)
    return Cast(
        article=article,
        by_number={statement.number: statement for statement in article.statements},
        first=first,
        groups=groups,
        against=against,
        answered=answered,
        names=_names(article),
        only_about=only_about,
        about=_by_statement(only_about),
        outlet_kind=_outlet_kind(article, entries),
        explained=Explained(article.statements),
        corrected=settle(article),
    )


def _outlet_kind(article: Article, entries: Mapping[str, Entry]) -> str | None:
    retold = article.facts.retold
    named = (one for one in entries.values() if retold and retold.outlet in one.names)
    return next((one.subkind for one in named if one.subkind), None)


def _names(article: Article) -> dict[str, str]:
    characters = article.text.characters
    small = small_words(characters)
    return {one.key: name_in_sentence(one, characters, small) for one in _everyone(article)}


def _everyone(article: Article) -> tuple[Speaker, ...]:
    """Every speaker, and the groups that they are made of, once each."""
    speaking = {one.speaker.key: one.speaker for one in article.statements}
    return tuple(each for speaker in speaking.values() for each in (*speaker.parts, speaker))


def _by_statement(only_about: Mapping[str, int | None]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = {}
    for name, number in only_about.items():
        if number is not None:
            found.setdefault(number, []).append(name)
    return {number: tuple(names) for number, names in found.items()}


def _sides(
    statements: tuple[Statement, ...],
) -> tuple[dict[int, tuple[int, ...]], dict[int, tuple[int, ...]]]:
    """Which statement speaks against which; where both say so of each other, the later one does."""
    by_number = {statement.number: statement for statement in statements}
    said = {
        (statement.number, relation.other)
        for statement in statements
        for relation in statement.relations
        if relation.kind in AGAINST and relation.other in by_number
    }
    pairs = {pair for pair in said if pair[::-1] not in said or _speaks_against(by_number, pair)}
    against: dict[int, tuple[int, ...]] = {}
    answered: dict[int, tuple[int, ...]] = {}
    for active, passive in sorted(pairs):
        against[active] = (*against.get(active, ()), passive)
        answered[passive] = (*answered.get(passive, ()), active)
    return against, answered


def _speaks_against(by_number: Mapping[int, Statement], pair: tuple[int, int]) -> bool:
    """Whether the first of two that speak against each other does so: the later, or who alone disputes."""
    one, other = (by_number[number].stance is Stance.DISPUTES for number in pair)
    return one if one is not other else pair[0] > pair[1]
