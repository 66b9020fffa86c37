"""Statements: attributions as a reader meets them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from .attribution import Form
from .signature import Signer
from .span import Span
from .speaker import Speaker, Voice


class Basis(StrEnum):
    """What a piece of a statement rests on."""

    STATED = "stated"
    """The article says so."""
    INFERRED = "inferred"
    """We read it so; every box that prints it says that."""
    EDITOR = "editor"
    """An editor's word in the Markdown says so."""


class Stance(StrEnum):
    """What the speaker does by saying it."""

    ASSERTS = "asserts"
    DENIES = "denies"
    CONFIRMS = "confirms"
    DISPUTES = "disputes"
    ACCUSES = "accuses"
    WARNS = "warns"
    PREDICTS = "predicts"
    ASKS = "asks"
    WISHES = "wishes"
    DECLINES = "declines to comment"


COUNTERING = frozenset({Stance.DENIES, Stance.DISPUTES})
"""What a speaker does who speaks against something."""


class RelationKind(StrEnum):
    """How one statement bears on another."""

    CONFIRMS = "confirms"
    CONTRADICTS = "contradicts"
    DISPUTES = "disputes"
    RESTATES = "restates"
    EXAMPLE = "example"
    """The one example given of the other ("officials disagreed, with the department telling …")."""


AGAINST = frozenset({RelationKind.CONTRADICTS, RelationKind.DISPUTES})
"""Relations of which the notes of both statements tell."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from the statement that holds it to another one."""

    kind: RelationKind
    other: int
    """The number of the other statement."""
    what: str | None = None
    """For a confirmation: the noun that the article says is confirmed ("deal")."""
    by_editor: bool = field(default=False, compare=False)
    """Whether a key of an editor's word gives it; else the machine drew it."""


class Way(StrEnum):
    """How a statement reached its hearer."""

    TOLD = "told"
    ADDRESSED = "addressed"
    """Something was asked of the hearer in public, who need not have heard it: "urged the minister to"."""
    POSTED = "posted"
    """On a network, for anybody to read: the hearer is no listener."""
    SEEN = "seen"
    """The hearer has seen a paper or a picture, to which nobody listens."""
    SENT = "sent"
    """A paper was sent to the hearer."""


@dataclass(frozen=True, slots=True)
class Hearer:
    """To whom a statement was made."""

    name: str
    basis: Basis
    way: Way = Way.TOLD
    definite: bool = field(default=False, compare=False)
    """Whether the article writes "the" before the name, which has none."""

    @property
    def has_paper(self) -> bool:
        """Whether a paper is addressed or was sent to the hearer, who need not have passed it on."""
        return self.way in {Way.ADDRESSED, Way.SENT}


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word by which the writer keeps a distance."""

    words: str
    """As the article writes it: "reportedly"."""
    span: Span
    basis: Basis = Basis.STATED
    """INFERRED where the hedge stands in another clause and we read it as covering this one too."""


@dataclass(frozen=True, slots=True)
class DatedWords:
    """Relative words for a day or a period, resolved against the article's date."""

    span: Span
    day: date
    """The day; of a period ("last week"), the first."""
    last: date | None = None
    """The last day of a week, month or year; None for a day."""
    by_editor: bool = False
    """Whether the day is an editor's word, not our reading."""


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence of the writer's own, and a day that it gives."""

    span: Span
    dated: DatedWords


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that one speaker is said to have said."""

    number: int
    """Its number on the page, from 1, in the order of the text."""
    anchor: str
    """Its id on the page; depends on its own words and speaker alone, so that links to it last."""
    block: int
    """The number (from 0) of the text's block in which it ends."""
    spans: tuple[Span, ...]
    """The words shown as the statement: the content; with its cue where only that keeps the polarity."""
    content: tuple[Span, ...]
    """What is attributed, without the cue."""
    form: Form
    speaker: Speaker
    speaker_basis: Basis
    """STATED where its own source names the speaker outright; INFERRED for "the diplomat", "she", a quotation
    that goes on without a cue; EDITOR where an editor's word names the speaker."""
    source: tuple[Span, ...]
    """The words that name the speaker; empty where a quotation only goes on or nobody is named."""
    cue: tuple[Span, ...]
    stance: Stance
    same_as: int | None = None
    """The statement by which an inferred speaker was recognised ("the person in note 7")."""
    goes_on: bool = False
    """Whether it is a quotation without a cue of its own, joined to the one before it."""
    hearer: Hearer | None = None
    """None where the article does not say who was told."""
    through: Hearer | None = None
    """The body whose report carried it to the outlet, when that is not the hearer: "reportedly" after a
    report by Reuters. Set together with `hearer` only of a paper: who has seen what is addressed to that
    hearer."""
    occasion: str | None = None
    """On what occasion it was said, in the article's words ("in a statement"); None where it does not say."""
    occasion_basis: Basis = Basis.STATED
    """Whether its own sentence says so, or only one nearby."""
    hedge: Hedge | None = None
    when: date | None = None
    """The day it was said, when the article dates the saying."""
    dates: tuple[DatedWords, ...] = ()
    """Relative words for days in it, and for days and periods beside its cue."""
    inside: int | None = None
    """The number of the statement inside whose words this one stands (reported by its speaker)."""
    joint: tuple[int, ...] = ()
    """The numbers of the statements that other speakers make with the same words."""
    relations: tuple[Relation, ...] = ()
    by_editor: bool = False
    """Whether an editor's word confirmed, corrected or added it."""
    checked: bool = False
    """Whether an editor has signed it, and it is still as it was signed."""
    signer: Signer | None = None
    """Who signed it, and when; None where nobody has."""
    sure: bool = True
    """Whether the words that name the speaker were read in a way that is right in 98 of 100 cases; where not,
    the note says that we are not sure. What is INFERRED from them says so by its basis."""

    @property
    def is_inferred(self) -> bool:
        """Whether its speaker is our reading: "she", "the diplomat", a quotation that goes on."""
        return self.speaker.voice is not Voice.NOT_STATED and self.speaker_basis is Basis.INFERRED

    @property
    def occasion_is_inferred(self) -> bool:
        """Whether its occasion is our reading: that of the statement before it."""
        return self.occasion is not None and self.occasion_basis is Basis.INFERRED

    @property
    def period(self) -> DatedWords | None:
        """The words for the week, month or year in which it was said, where no day is told."""
        return None if self.when else next((dated for dated in self.dates if dated.last), None)
