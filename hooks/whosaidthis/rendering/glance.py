"""The summary "At a glance": counted from the statements, never typed."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import UNNAMED, Article, Speaker, Statement, Voice
from .cast import Cast
from .wording import Words
from .wording import glance as wording
from .wording.speakers import has_number, is_medium
from .wording.words import bare_name, number_word


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of speaker."""

    count: str
    voice: Voice
    title: str
    who: Words


@dataclass(frozen=True, slots=True)
class Glance:
    """What a reader with ten seconds learns."""

    sentence: str
    checked: str
    rows: tuple[Row, ...]
    """Always four, always in the same order."""
    facts: tuple[Words, ...]


def glance(cast: Cast) -> Glance:
    """The summary of the article whose cast is `cast`."""
    statements = cast.article.statements
    speaking = speakers_of(statements)
    named = [one for one in speaking if one.voice == Voice.NAMED_PERSON]
    unnamed = _sources(speaking)
    bodies = [one for one in speaking if one.voice in {Voice.INSTITUTION, Voice.DOCUMENT}]
    nobody = [one for one in statements if one.speaker.voice == Voice.NOT_STATED and one.inside is None]
    count, at_least = count_unnamed(unnamed)
    least = "at least " if at_least else ""
    return Glance(
        sentence=wording.sentence(
            len(named), f"{least}{number_word(count)}" if count else "", len(nobody), len(statements)
        ),
        checked=wording.checked(cast.article.facts.checked),
        rows=(
            Row(
                str(len(named)),
                Voice.NAMED_PERSON,
                wording.NAMED,
                (wording.named_people(named, list(cast.only_about)),),
            ),
            Row(
                f"{least}{count}",
                Voice.UNNAMED_PERSON,
                wording.UNNAMED_ROW,
                (wording.unnamed_people([cast.in_sentence(one) for one in unnamed]),),
            ),
            Row(
                str(len(bodies)),
                Voice.INSTITUTION,
                wording.institutions_title(sum(one.voice == Voice.DOCUMENT for one in bodies)),
                (wording.institutions([with_article(one, cast.article) for one in bodies]),),
            ),
            Row(
                str(len(nobody)),
                Voice.NOT_STATED,
                wording.NOT_STATED,
                wording.not_stated(nobody, cast.writer),
            ),
        ),
        facts=_facts(cast),
    )


def speakers_of(statements: Sequence[Statement]) -> tuple[Speaker, ...]:
    """Everyone who speaks, once each; nobody is counted whom only a quotation says to have spoken."""
    return tuple({one.speaker.key: one.speaker for one in statements if one.inside is None}.values())


def _sources(speaking: Sequence[Speaker]) -> list[Speaker]:
    """Unnamed speakers, members of a group that speaks left out: they are counted with it."""
    groups = {group.key for one in speaking for group in (one, *one.parts)}
    return [one for one in speaking if one.voice in UNNAMED and one.member_of not in groups]


def count_unnamed(sources: Sequence[Speaker]) -> tuple[int, bool]:
    """How many people stand behind unnamed sources, and whether that is only the least there can be.

    Sources without a number are not guessed at; where there are no others, a plural is two at least.
    """
    known = sum(one.count or 1 for one in sources if has_number(one))
    unknown = any(not has_number(one) for one in sources)
    return (known or 2, True) if unknown else (known, False)


def with_article(speaker: Speaker, article: Article) -> str:
    """A body's name with "the" where the article writes it so: "the State Department"."""
    characters = article.text.characters
    for span in speaker.mentions:
        written = _THE.sub("", span.of(characters), count=1)
        before = _THE_BEFORE.search(characters, max(0, span.start - len("\nthe ")), span.start)
        if written.casefold() == speaker.name.casefold() and (before or len(written) < len(span)):
            return f"the {speaker.name}"
    return speaker.name


_THE = re.compile(r"\Athe\s", re.IGNORECASE)
_THE_BEFORE = re.compile(r"\bthe\s\Z", re.IGNORECASE)


def _facts(cast: Cast) -> tuple[Words, ...]:
    statements = cast.article.statements
    if not statements:
        return ()
    return (
        wording.how_many(len(statements)),
        *(wording.only_through(agency, len(numbers)) for agency, numbers in agencies(cast).items()),
        wording.contradictions(contradictions(cast)),
    )


def agencies(cast: Cast) -> dict[str, tuple[int, ...]]:
    """The bodies by whose reporting alone statements reach us, each with those statements' numbers.

    A body reports a statement when it makes it itself, was told it, or we read its report behind it. A
    statement inside another comes the same way as that one.
    """
    reporting: dict[str, str] = {}
    for statement in cast.article.statements:
        if is_medium(statement.speaker):
            reporting.setdefault(bare_name(statement.speaker.name), statement.speaker.name)
    for statement in cast.article.statements:
        if statement.through:
            reporting.setdefault(bare_name(statement.through.name), statement.through.name)
    found: dict[str, list[int]] = {}
    for statement in cast.article.statements:
        carrier = _carrier(statement, reporting, cast)
        if carrier is not None:
            found.setdefault(carrier, []).append(statement.number)
    others = [name for name in found if bare_name(name) != bare_name(cast.printer or "")]
    return {name: tuple(found[name]) for name in sorted(others, key=lambda name: -len(found[name]))}


def _carrier(statement: Statement, reporting: Mapping[str, str], cast: Cast) -> str | None:
    outer = statement
    while outer.inside is not None and outer.inside in cast.by_number and outer.inside < outer.number:
        outer = cast.by_number[outer.inside]
    names = (
        outer.hearer.name if outer.hearer else None,
        outer.through.name if outer.through else None,
        outer.speaker.name,
    )
    return next((reporting[bare_name(name)] for name in names if name and bare_name(name) in reporting), None)


def contradictions(cast: Cast) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]:
    """Each pair of sides that stand against each other, however many statements either has."""
    seen: set[int] = set()
    found = []
    for statement in cast.article.statements:
        number = statement.number
        if number not in seen and (number in cast.against or number in cast.answered):
            side = _sides_from(number, cast)
            seen.update(side)
            one = tuple(sorted(key for key, first in side.items() if first))
            other = tuple(sorted(key for key, first in side.items() if not first))
            found.append((one, other))
    return tuple(found)


def _sides_from(start: int, cast: Cast) -> dict[int, bool]:
    """Every statement linked to `start` by contradictions, and whether it stands on its side."""
    side = {start: True}
    waiting = deque([start])
    while waiting:
        number = waiting.popleft()
        for other in (*cast.against.get(number, ()), *cast.answered.get(number, ())):
            if other not in side:
                side[other] = not side[number]
                waiting.append(other)
    return side
