"""What a signature vouches for: everything that a note says of its statement."""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import (
    AGAINST,
    Article,
    Basis,
    DatedWords,
    Explained,
    Hearer,
    Hedge,
    Relation,
    RelationKind,
    Speaker,
    Stance,
    Statement,
    Way,
    one_line_of,
)
from .cues import cue_verbs
from .parts import DETAILS, Part

_DIGITS = 12
_ANSWERS = AGAINST | {RelationKind.CONFIRMS}
Plain = str | int | bool | None | list["Plain"]


@dataclass(frozen=True, slots=True)
class Digest:
    """What stands for a statement in a signature."""

    whole: str
    """Twelve hexadecimal digits over everything that its note says of it."""
    details: str
    """A sign for each of the `DETAILS`, which differs where the part does, but for one time in 64."""
    cue: str
    """Two signs over its word of saying, on its own: lines from before it counted hold."""


NO_DIGEST = Digest("", "", "")


def digests(article: Article) -> tuple[Digest, ...]:
    """The digest of each statement of `article`.

    It is taken over the statement's own words, spaces and line ends apart, and over what its note says of
    it, other speakers included. Numbers and places do not count, nor do the words of other statements, but
    for the id of one that it answers: it stays as it is when something changes elsewhere.
    """
    told = _Told(article)
    characters = article.text.characters
    return tuple(_digest(told.of(one), cue_verbs(one, characters)) for one in article.statements)


def digest_with(article: Article, statement: Statement, written: Mapping[Part, Plain]) -> str:
    """The digest that `statement` would have in `article`, were its parts that are `written` told so."""
    told = _Told(article).of(statement)
    return hashed([written.get(part, value) for part, value in told])


def _digest(said: Sequence[tuple[Part, Plain]], verbs: Sequence[str]) -> Digest:
    parts = ([value for part, value in said if part is each] for each in DETAILS)
    return Digest(hashed([value for _, value in said]), "".join(map(sign_of, parts)), sign_of([*verbs], 2))


def hashed(said: list[Plain]) -> str:
    """Twelve hexadecimal digits over all that is `said`."""
    return _hash(said).hex()[:_DIGITS]


def sign_of(said: list[Plain], length: int = 1) -> str:
    """A sign or more over what is `said`: each is the same for other words one time in 64."""
    return base64.urlsafe_b64encode(_hash(said)).decode("ascii")[:length]


def _hash(said: list[Plain]) -> bytes:
    words = json.dumps(_on_one_line(said), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(words.encode("ascii")).digest()


def _on_one_line(value: Plain) -> Plain:
    """`value` without line ends: where a line of the file breaks is no affair of a statement."""
    if isinstance(value, list):
        return [_on_one_line(each) for each in value]
    return " ".join(value.split()) if isinstance(value, str) else value


class _Told:
    """What the notes of one article tell of each statement."""

    def __init__(self, article: Article) -> None:
        statements = article.statements
        self._text = article.text
        self._characters = article.text.characters
        self._facts = article.facts
        self._explained = Explained(statements)
        self._by_number = {one.number: one for one in statements}
        self._groups = {
            each.key: each.name for one in statements for each in (one.speaker, *one.speaker.parts)
        }
        self._answers: dict[int, list[Plain]] = {}
        for one in statements:
            for each in one.relations:
                if each.kind in AGAINST:
                    self._answers.setdefault(each.other, []).append(_other(each, one))
        alike = Counter(_described(one.speaker) for one in self._facts.speakers)
        self._alike = {one.speaker.key for one in self._facts.speakers if alike[_described(one.speaker)] > 1}

    def of(self, one: Statement) -> list[tuple[Part, Plain]]:
        """All of it, in one order, each with the part that it belongs to.

        The name of the speaker is told with the description, that of a hearer with the way: a change of
        either implies them.
        """
        read = one.speaker_basis is Basis.INFERRED
        outer = self._by_number.get(one.inside) if one.inside is not None else None
        return [
            (Part.WORDS, one_line_of(one.spans, self._characters)),
            (Part.FORM, one.form.value),
            (Part.DESCRIPTION, self._speaker(one.speaker)),
            (Part.BASIS, one.speaker_basis.value),
            (Part.BASIS, one_line_of(one.source, self._characters) if read else None),
            (Part.FORM, one.goes_on),
            (Part.STANCE, one.stance.value),
            (Part.WAY, _hearer(one.hearer)),
            (Part.WAY, _hearer(one.through)),
            (Part.HEDGE, self._hedge(one.hedge)),
            (Part.DAY, one.when.isoformat() if one.when else None),
            (Part.DAY, [self._dated(dated) for dated in one.dates]),
            (Part.ACCOUNT, [_speaker(outer.speaker), outer.form.value] if outer else None),
            (Part.COMPANY, [self._by_number[number].speaker.name for number in one.joint]),
            (Part.ANSWERS, self._relations(one)),
            (Part.ANSWERED, sorted(self._answers.get(one.number, ()), key=str)),
            (Part.WAY, self._printer()),
            (Part.WAY, self._facts.here),
            *((Part.OCCASION, words) for words in self._occasion(one)),  # without any, old signatures hold
        ]

    def _printer(self) -> Plain:
        """The outlet, which no note names on a page of its own."""
        return None if self._facts.here else self._facts.outlet

    def _hedge(self, hedge: Hedge | None) -> Plain:
        # Of a report that is retold the way says whose it is: no digest changes with who is said to hedge.
        writer = None if self._facts.retells else self._facts.writer
        return [hedge.words, hedge.basis.value, writer] if hedge else None

    def _occasion(self, one: Statement) -> list[Plain]:
        read = one.occasion_basis is Basis.INFERRED
        return [*([one.occasion] if one.occasion else []), *([one.occasion_basis.value] if read else [])]

    def _dated(self, one: DatedWords) -> Plain:
        """Words for a day or period, and what they mean."""
        days = [one.day, *([one.last] if one.last else [])]
        return [one.span.of(self._characters), *(day.isoformat() for day in days)]

    def _speaker(self, one: Speaker) -> Plain:
        """A speaker, by its group, and by its key where an editor describes another in the same words."""
        group = self._groups.get(one.member_of) if one.member_of else None
        explained = len(self._explained.members(one))
        alike = one.key if one.key in self._alike else None
        # The note says of a reason whether the article gives it; of one that it gives old signatures hold.
        own = bool(one.reason) and not self._text.has_words(one.reason or "")
        return [
            _speaker(one),
            group,
            alike,
            *([explained] if explained else []),
            *(["in the editor's words"] if own else []),
        ]

    def _relations(self, one: Statement) -> Plain:
        found = ((each, self._by_number.get(each.other)) for each in one.relations)
        return sorted(([*_other(each, other), *_which(each, other)] for each, other in found), key=str)


def _speaker(one: Speaker) -> list[Plain]:
    parts: list[Plain] = [_speaker(part) for part in one.parts]
    return [
        one.name,
        one.voice.value,
        one.count,
        one.kind,
        one.role,
        one.affiliation,
        one.reason,
        one.member_of,
        parts,
        *([one.condition] if one.condition else []),  # those that have none keep their old signatures
    ]


def _described(one: Speaker) -> str:
    return json.dumps(_speaker(one))


def _hearer(one: Hearer | None) -> Plain:
    if one is None:
        return None
    return [one.name, one.basis.value, one.way is Way.POSTED, *_PAPER.get(one.way, ())]


_PAPER: dict[Way, tuple[Plain, ...]] = {Way.SEEN: (True,), Way.SENT: ("sent",)}
"""What ways of a paper add: signatures from before there were such ways hold."""


def _which(relation: Relation, other: Statement | None) -> list[Plain]:
    """The id of a statement that is answered: its speaker may have made several."""
    return [other.anchor] if other and relation.kind in _ANSWERS else []


def _other(relation: Relation, other: Statement | None) -> list[Plain]:
    """A relation, and whose statement stands at its other end.

    Who disputes and who is disputed, notes see by the stance.
    """
    if other is None:
        return [relation.kind.value, relation.what, None, False]
    disputes = other.stance is Stance.DISPUTES
    return [relation.kind.value, relation.what, other.speaker.name, disputes]
