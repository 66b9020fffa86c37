"""Signatures: what an editor has checked and put a name to."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from .fault import Place


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed a statement, and when."""

    by: str
    on: datetime.date


@dataclass(frozen=True, slots=True)
class SignedStatement:
    """One statement as it was when it was signed."""

    digest: str
    """Twelve hexadecimal digits over everything that its note says of it."""
    anchor: str
    """Its id on the page then, by which links to it can be kept alive."""
    speaker: str
    """Who spoke, what they did and whom they told, and the words: for messages only; the digest decides."""
    stance: str
    hearer: str
    words: str
    place: Place
    """Where its line stands in the front matter."""
    by: str | None = None
    """Who signed it, and when; None where its line does not say: then what the whole signature says holds."""
    on: datetime.date | None = None
    details: str = ""
    """A sign for each part that is not written out, to tell which has changed; empty in lines of old."""
    seal: str = ""
    """Two signs over the line itself, to tell whether somebody has written into it; empty in lines of old."""
    cue: str = ""
    """Two signs over the word of saying, which the digest leaves out; empty in lines of old, which hold."""


@dataclass(frozen=True, slots=True)
class SignedHead:
    """What readers are told of an article beside its statements, as it was when it was signed."""

    digest: str
    """Twelve hexadecimal digits over all of it."""
    details: str
    """Signs for each part of it, to tell which has changed."""
    title: str
    """The title and the author: for messages only; the digest decides."""
    author: str
    place: Place = field(compare=False)
    """Where its line stands in the front matter."""
    outlet: str | None = None
    """Of the report that is retold, for messages only; None where there is none, or the line is of old."""
    date: str | None = None
    day: str = ""
    """Two signs over the article's own day; empty in lines of old, which hold."""
    seal: str = field(default="", compare=False)
    """Two signs over who signed last, and when; empty in lines of old, which hold."""


@dataclass(frozen=True, slots=True)
class Unspoken:
    """The quotations that nobody was said to speak when an article was signed."""

    digests: tuple[str, ...]
    """A digest of the words of each."""
    every: bool = True
    """Whether those are among them that are not like speech; in signatures of old they are not."""


@dataclass(frozen=True, slots=True)
class Signature:
    """An editor's signature under an article."""

    by: str
    """Who signed last, and when."""
    on: datetime.date
    statements: tuple[SignedStatement, ...]
    """In the order of the text."""
    place: Place | None = field(default=None, compare=False)
    """Where its day stands in the front matter."""
    head: SignedHead | None = None
    """Title, author and what else stands above the statements; None in signatures of old."""
    unspoken: Unspoken | None = None
    """The quotations that nobody was said to speak; None in signatures of old."""

    def signer(self, one: SignedStatement) -> Signer:
        """Who signed one of its statements, and when."""
        return Signer(one.by or self.by, one.on or self.on)

    @property
    def covers_all(self) -> bool:
        """Whether it covers all that one made now covers; one of old holds as it did."""
        cues = all(one.cue for one in self.statements)
        head = self.head is not None and "" not in (self.head.day, self.head.seal)
        return head and self.unspoken is not None and self.unspoken.every and cues

    @property
    def days(self) -> tuple[datetime.date, ...]:
        """The days on which its statements were signed, each once, the earliest first; never empty."""
        return tuple(sorted({self.signer(one).on for one in self.statements})) or (self.on,)
