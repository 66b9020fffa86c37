"""What a signature vouches for: everything that a note says of its statement."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from ..model import Facts, Hearer, Relation, RelationKind, Span, Speaker, Statement

_DIGITS = 12
_AGAINST = frozenset({RelationKind.CONTRADICTS, RelationKind.DISPUTES})
_Plain = str | int | bool | None | list["_Plain"]


def digests(statements: Sequence[Statement], characters: str, facts: Facts) -> tuple[str, ...]:
    """The digest of each statement of an article whose text is `characters`.

    It is taken over the statement's own words, spaces and line ends apart, and over what its note says of
    it. Numbers and places do not count, nor do the words of other statements: it stays as it is when
    something changes elsewhere.
    """
    by_number = {one.number: one for one in statements}
    against = _against(statements)
    return tuple(
        _digest([*_said(one, by_number, characters, facts), *against[one.number]]) for one in statements
    )


def _against(statements: Sequence[Statement]) -> dict[int, list[_Plain]]:
    """Who contradicts or disputes each statement: its note says so, and the relation is the other's."""
    found: dict[int, list[_Plain]] = {one.number: [] for one in statements}
    for other in statements:
        for relation in other.relations:
            if relation.kind in _AGAINST and relation.other in found:
                found[relation.other].append([relation.kind.value, other.speaker.name])
    return {number: sorted(every, key=str) for number, every in found.items()}


def _digest(said: list[_Plain]) -> str:
    words = json.dumps(_on_one_line(said), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(words.encode("ascii")).hexdigest()[:_DIGITS]


def _on_one_line(value: _Plain) -> _Plain:
    """`value` without line ends: where a line of the file breaks is no affair of a statement."""
    if isinstance(value, list):
        return [_on_one_line(each) for each in value]
    return " ".join(value.split()) if isinstance(value, str) else value


def _said(one: Statement, by_number: Mapping[int, Statement], characters: str, facts: Facts) -> list[_Plain]:
    others = [by_number[number] for number in one.joint]
    outer = by_number.get(one.inside) if one.inside is not None else None
    return [
        words_of(one.spans, characters),
        one.form.value,
        _speaker(one.speaker),
        one.speaker_basis.value,
        one.goes_on,
        one.stance.value,
        _hearer(one.hearer),
        _hearer(one.through),
        [one.hedge.words, one.hedge.basis.value] if one.hedge else None,
        one.when.isoformat() if one.when else None,
        [[dated.span.of(characters), dated.day.isoformat()] for dated in one.dates],
        outer.speaker.name if outer else None,
        [other.speaker.name for other in others],
        sorted((_relation(each, by_number) for each in one.relations), key=str),
        facts.outlet,
        facts.here,
    ]


def _speaker(one: Speaker) -> list[_Plain]:
    parts: list[_Plain] = [_speaker(part) for part in one.parts]
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
    ]


def _hearer(one: Hearer | None) -> _Plain:
    return [one.name, one.basis.value, one.posted] if one else None


def _relation(one: Relation, by_number: Mapping[int, Statement]) -> _Plain:
    """How it bears on another statement, and whose: that one's words are its own affair."""
    other = by_number.get(one.other)
    return [one.kind.value, one.what, other.speaker.name if other else None]


def words_of(spans: Sequence[Span], characters: str) -> str:
    """The words of `spans` on one line, gaps marked."""
    return " … ".join(" ".join(span.of(characters).split()) for span in spans)
