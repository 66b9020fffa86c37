"""Everyone who speaks in the site's articles, one row each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ...entries import Owners
from ...model import Glossary, Speaker, Statement
from ..groups import Group, group_of
from ..notes.cast import Cast
from ..notes.own import first_silence, is_own, is_silent
from ..wording import sources as wording
from ..wording.speakers import account_of
from ..wording.stances import says_nothing
from ..wording.words import in_sentence
from .ids import source_id


@dataclass(frozen=True, slots=True)
class Appearance:
    """What one speaker says in one article."""

    article: str
    """The article's file."""
    own: tuple[Statement, ...]
    """Statements of its own."""
    repeats: tuple[Statement, ...]
    """Statements that only repeat one of them, such as a headline."""
    inside: tuple[tuple[Statement, str], ...]
    """Statements that it makes in the words of others only, with whose account each is."""
    beside: tuple[str, ...]
    """Who makes its statements together with it."""


@dataclass(frozen=True, slots=True)
class Speaking:
    """One row: a speaker with all that it says."""

    id: str
    speaker: Speaker
    entry: str | None
    """The key of its glossary entry."""
    told: str
    """Whom it told."""
    appearances: tuple[Appearance, ...]
    """In the order of the articles."""
    member_of: Speaker | None = None
    """The group with which it is counted, being one of it."""
    member_read: bool = False
    """Whether it is our reading that it is one of that group."""
    silent: bool = False
    """Whether all that it is said to have done is to say nothing."""

    @property
    def group(self) -> Group:
        """In which group it is counted."""
        return group_of(self.speaker.voice)

    @property
    def count(self) -> int:
        """How many statements it makes; repetitions, and those in the words of others, are none."""
        return sum(len(one.own) for one in self.appearances)


@dataclass(slots=True)
class _Gathered:
    speaker: Speaker
    entry: str | None
    statements: dict[str, list[Statement]] = field(default_factory=dict)
    """By article."""
    beside: dict[str, dict[str, None]] = field(default_factory=dict)
    """By article: who shares its words."""


def everyone(casts: Mapping[str, Cast], glossary: Glossary) -> tuple[Speaking, ...]:
    """A row for everyone who makes a statement: named people first, then the most talkative.

    `casts` are those of the site's articles by their files, in the order in which rows list them.
    """
    gathered: dict[str, _Gathered] = {}
    for key, cast in casts.items():
        owners = Owners(cast.article, glossary)
        for statement in cast.article.statements:
            for speaker in statement.speaker.parts or (statement.speaker,):
                entry = owners.speaker(speaker)
                identity = source_id(key, cast.article.public(speaker), entry)
                row = gathered.setdefault(identity, _Gathered(speaker, entry))
                row.statements.setdefault(key, []).append(statement)
                beside = row.beside.setdefault(key, {})
                beside.update(dict.fromkeys(_beside(statement, speaker, cast)))
    rows = [_row(identity, row, casts) for identity, row in gathered.items()]
    return tuple(sorted((row for row in rows if row.count), key=_order))


def _order(row: Speaking) -> tuple[int, int]:
    return list(Group).index(row.group), -row.count


def _beside(statement: Statement, speaker: Speaker, cast: Cast) -> Iterator[str]:
    """Who makes the same statement: the other parts of a joint source, or others with the same words."""
    others = [part for part in statement.speaker.parts if part.key != speaker.key]
    others += [other.speaker for other in cast.makers(statement)[1:]]
    for other in others:
        yield in_sentence(cast.in_sentence(other).name)


def _row(identity: str, row: _Gathered, casts: Mapping[str, Cast]) -> Speaking:
    own = [
        (one, casts[key]) for key, some in row.statements.items() for one in some if is_own(one, casts[key])
    ]
    said = [one for one, cast in own if not is_silent(one, cast.article.text.characters)]
    group = next((casts[key].group(row.speaker) for key in row.statements), None)
    return Speaking(
        id=identity,
        speaker=row.speaker,
        entry=row.entry,
        told=wording.whom(said) if said else says_nothing(first_silence(own), 1),
        member_of=group,
        member_read=all(cast.reads_member(one) for one, cast in own),
        silent=not said,
        appearances=tuple(
            _appearance(key, statements, casts[key], tuple(row.beside[key]))
            for key, statements in row.statements.items()
        ),
    )


def _appearance(key: str, statements: list[Statement], cast: Cast, beside: tuple[str, ...]) -> Appearance:
    return Appearance(
        article=key,
        own=tuple(one for one in statements if is_own(one, cast)),
        repeats=tuple(one for one in statements if one.inside is None and cast.repeats(one)),
        inside=tuple((one, _whose(one, cast)) for one in statements if one.inside is not None),
        beside=beside,
    )


def _whose(statement: Statement, cast: Cast) -> str:
    outer = cast.by_number.get(statement.inside or 0)
    return account_of(outer.speaker) if outer else ""
