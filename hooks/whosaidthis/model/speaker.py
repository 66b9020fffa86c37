"""Speakers: who stands behind a source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class Voice(StrEnum):
    """What kind of speaker stands behind a statement."""

    NAMED_PERSON = "named person"
    UNNAMED_PERSON = "unnamed person"
    UNNAMED_GROUP = "unnamed group"
    INSTITUTION = "institution"
    DOCUMENT = "document"
    NOT_STATED = "not stated"


UNNAMED = frozenset({Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP})
NAMED = frozenset({Voice.NAMED_PERSON, Voice.INSTITUTION})
"""Voices that have a proper name: a person's or a body's."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person, group, body or document that an article gives statements to."""

    key: str
    """A name for it in code and in editor's words; unique in its article: `reuters`, `iranian-diplomat`."""
    name: str
    """What a box prints: the fullest name or description in the article; empty where none is stated."""
    voice: Voice
    count: int | None = None
    """How many people or bodies; None where the article gives a plural without a number."""
    kind: str | None = None
    """What kind of body or document it is, as the article or a lexicon says: "news agency", "state"."""
    role: str | None = None
    """Office or role as the article gives it: "prime minister", "diplomat"."""
    affiliation: str | None = None
    """Country or body as the article gives it: "Iranian", "State Department"."""
    parts: tuple[Speaker, ...] = ()
    """The groups that a joint source is made of ("two officials and two diplomats")."""
    member_of: str | None = None
    """The key of the group (or part of one) that this person was taken from."""
    reason: str | None = None
    """Why it is not named, in the article's words; None where the article does not say."""
    mentions: tuple[Span, ...] = ()
    """Every source of the article that was read as this speaker, in the order of the text."""
    condition: str | None = None
    """The article's words for its wish not to be named, where no reason is given: "asked not to be named"."""
