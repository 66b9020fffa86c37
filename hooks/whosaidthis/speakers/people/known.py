"""The speakers of one article while they are being found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ...model import UNNAMED, Span, Speaker, Voice
from .. import lexicon
from ..words.plain import slug
from .roster import Person

_ONE_OF_MANY = re.compile(r"(?:An?|One|Another)\s")


@dataclass(slots=True, eq=False)
class Known:
    """One speaker, with what is needed to recognise it again."""

    key: str
    name: str
    voice: Voice
    count: int | None = None
    kind: str | None = None
    role: str | None = None
    affiliation: str | None = None
    gender: str | None = None
    head: str | None = None
    """The noun of a description, singular."""
    person: Person | None = None
    parts: tuple[Known, ...] = ()
    member_of: str | None = None
    reason: str | None = None
    condition: str | None = None
    mentions: list[Span] = field(default_factory=list)
    spoke: list[int] = field(default_factory=list)
    """Where it spoke in its own right (offsets), in the order of the text."""
    declared: Speaker | None = None
    called: list[str] = field(default_factory=list)
    """The nouns by which the article calls it: "company" for Acme."""
    unsettled: bool = False
    """Whether it can be one or another of the bodies that the article names: "the ministry" after two."""

    @property
    def one_of_many(self) -> bool:
        """Whether its name says no more than that it is one of its kind: "A teacher", "Another clerk"."""
        return _ONE_OF_MANY.match(self.name) is not None

    @property
    def fresh_description(self) -> bool:
        """Whether only one source so far means it, and that by a description."""
        return self.head is not None and len(self.mentions) == 1

    @property
    def group(self) -> bool:
        """Whether it is more than one person."""
        return self.voice is Voice.UNNAMED_GROUP

    @property
    def one_person(self) -> bool:
        """Whether it is a single person, named or not."""
        return self.voice in (Voice.NAMED_PERSON, Voice.UNNAMED_PERSON)

    @property
    def told_to_be(self) -> tuple[str, ...]:
        """What the article tells that it is, in words for offices and trades."""
        return tuple(self.person.roles) if self.person else (self.role,) if self.role else ()

    def speaker(self) -> Speaker:
        """The finished speaker."""
        mentions = tuple(sorted(set(self.mentions)))
        if self.declared:
            reason = self.declared.reason or self.reason
            return replace(self.declared, reason=reason, condition=self._condition(reason), mentions=mentions)
        parts = tuple(part.speaker() for part in self.parts)
        counted = self.voice in UNNAMED or (self.voice is Voice.DOCUMENT and self.head is not None)
        one = None if self.voice is Voice.NOT_STATED else max(self.count or 1, 1)
        count = self.count if counted else one
        return Speaker(
            self.key,
            self.name,
            self.voice,
            count,
            self.kind,
            self.role,
            self.affiliation,
            parts,
            self.member_of,
            self.reason,
            mentions,
            self._condition(self.reason),
        )

    def _condition(self, reason: str | None) -> str | None:
        """That it did not want to be named is told only where no reason is."""
        return None if reason else self.condition


def name_key(name: str) -> str:
    """A name as it is compared: lower case, without its article."""
    return " ".join(name.lower().split()).removeprefix("the ")


def key_of(words: str) -> str:
    """A key from a name or description, articles and counts left out."""
    dropped = {
        "the",
        "a",
        "an",
        "one",
        "of",
        "pair",
        "couple",
        "two",
        "three",
        "four",
        "five",
        "both",
        "another",
    }
    kept = [word for word in slug(words).split("-") if word not in dropped]
    return "-".join(kept[:6]) or slug(words)


def same_origin(one: str | None, other: str | None) -> bool:
    """Whether two affiliations can be one: "Iranian" and "Iran"; a missing one fits any."""
    if not one or not other:
        return True
    return _origin(one) == _origin(other)


def _origin(words: str) -> str:
    lower = words.lower().removeprefix("the ")
    states = lexicon.states()
    return (
        states.names.get(lower) or states.adjectives.get(lower) or states.peoples.get(lower) or lower
    ).lower()
