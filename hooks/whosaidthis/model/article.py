"""What an article says about itself, and what was read in it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace

from .correction import Correction
from .fault import Place
from .mention import Candidate, Mention
from .signature import Signature
from .span import Span
from .speaker import UNNAMED, Speaker
from .statement import DatedSentence, Statement
from .text import Text


@dataclass(frozen=True, slots=True)
class Retold:
    """The report that an article retells."""

    title: str
    outlet: str
    """The outlet's short name, as boxes print it: "The Week"."""
    edition: str | None = None
    author: str | None = None
    date: datetime.date | None = None
    date_inferred: bool = False
    """Whether the report itself carries no date and this one is our reading."""
    url: str | None = None
    word_for_word: bool = False
    """Whether the article prints the report's own words; an article that does not say so may retell it."""


@dataclass(frozen=True, slots=True)
class DeclaredSpeaker:
    """A speaker that an editor describes in the front matter."""

    speaker: Speaker
    also: tuple[str, ...] = ()
    """Other words of this article that mean this speaker ("the diplomat"), whatever their case."""
    place: Place | None = field(default=None, compare=False)
    """Where its key stands in the file."""
    also_places: tuple[Place, ...] = field(default=(), compare=False)
    """Where each item of `also` stands in the file."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the front matter (or the caller) says about an article."""

    date: datetime.date | None = None
    """The article's own day."""
    outlet: str | None = None
    """Who printed the words that the article gives: the retold report's outlet, or our own site."""
    here: bool = False
    """Whether `outlet` is the site on which the article stands."""
    retold: Retold | None = None
    speakers: tuple[DeclaredSpeaker, ...] = ()
    signature: Signature | None = None
    """What an editor has checked; None for nothing yet."""
    published: bool = False
    """Whether it is meant for readers: then every statement must be signed."""
    terms: dict[str, str] = field(default_factory=dict)
    """Words of this article that mean an entry, by the entry's key: an editor's reading of a vague name."""
    corrections: tuple[Correction, ...] = ()
    """What was wrong in it and is not any more, in the order of the front matter."""
    author: str | None = None
    """Who wrote the article itself, as its byline has it."""
    title: str | None = None
    """The `title` of the front matter."""
    description: str | None = None
    """The standfirst."""

    @property
    def reckoned_from(self) -> datetime.date | None:
        """The day against which "on Tuesday" is reckoned: that of the report retold, else the article's.

        Whoever retells a report keeps its "on Saturday", which was before the report and not before the page.
        """
        told = self.retold.date if self.retold else None
        return told or self.date

    @property
    def published_on(self) -> datetime.date | None:
        """The day on which the page was published; None where that is only a guess at the report's."""
        told = self.retold
        guessed = told is not None and told.date_inferred and told.date == self.date
        return None if guessed else self.date

    @property
    def writer(self) -> str | None:
        """Whose words stand outside the statements: the report's outlet, else whoever printed the article."""
        return self.retold.outlet if self.retold else self.outlet

    @property
    def retells(self) -> bool:
        """Whether the article puts a report into words of its own."""
        return self.retold is not None and not self.retold.word_for_word


@dataclass(frozen=True, slots=True)
class Article:
    """One article, read."""

    text: Text
    facts: Facts
    statements: tuple[Statement, ...]
    """Numbered from 1 without a gap."""
    own_words: tuple[Span, ...] = ()
    """Clauses of attributed paragraphs that are the writer's own: no source, no hedge."""
    mentions: tuple[Mention, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    own_days: tuple[DatedSentence, ...] = ()
    """Sentences outside all statements that give a day."""

    def public(self, speaker: Speaker) -> Speaker:
        """The speaker with a key that pages and data may show.

        What an editor calls somebody without a name in the front matter can tell who it is: it stays there.
        """
        keys = [one.speaker.key for one in self.facts.speakers]
        secret = speaker.voice in UNNAMED and speaker.key in keys
        key = f"described-{keys.index(speaker.key) + 1}" if secret else speaker.key
        return replace(speaker, key=key, parts=tuple(map(self.public, speaker.parts)))
