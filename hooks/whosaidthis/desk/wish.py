"""What an editor wants of the statements in one span."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace

from ..model import Basis, EditorSpan, Fault, Form, Hearer, Hedge, Level, Span, Speaker, Stance, Way
from ..reading.source import Source
from ..speakers.lexicon import networks
from .who import NOBODY

LINKS = ("inside", "answers", "repeats", "example")
"""The keys whose values are words of another statement."""


@dataclass(frozen=True, slots=True)
class WishedDay:
    """Relative words for a day, a month or a year, and which one they mean."""

    span: Span
    day: datetime.date | None
    """The day, or the first one; None: they mean no day that is known."""
    last: datetime.date | None = None
    """The last day of a month or year."""


@dataclass(slots=True)
class Wish:
    """What one span asks for, and what became of it; None or empty where the span says nothing of it."""

    editor: EditorSpan
    faults: list[Fault]
    by: tuple[Speaker, ...] = ()
    """More than one where they say the same words together."""
    to: str | None = None
    """A listener's name; `nobody` for none stated."""
    definite: bool = False
    """Whether the article writes "the" before the listener's name."""
    through: str | None = None
    """The name of the body whose report carried it; `nobody` for none."""
    through_definite: bool = False
    """Whether the article writes "the" before that name."""
    stance: Stance | None = None
    form: Form | None = None
    hedge: Hedge | None = None
    no_hedge: bool = False
    occasion: str | None = None
    """As the article words it; `nobody` for none."""
    occasion_places: tuple[Span, ...] = ()
    """Where in the paragraph its words stand."""
    when: datetime.date | None = None
    no_when: bool = False
    days: tuple[WishedDay, ...] = ()
    links: dict[str, str] = field(default_factory=dict)
    """Words of other statements, by the key; `nobody` for no other."""
    numbers: tuple[int, ...] = ()
    """The statements that it was carried out on."""
    own: bool = False
    """Whether it was carried out on words that are nobody's statement."""
    changed: bool = False
    """Whether it changed anything."""

    def add_fault(
        self, source: Source, key: str, code: str, wrong: str, mend: str, *, level: Level = Level.WARNING
    ) -> None:
        """One more fault, at the place of `key`."""
        self.faults.append(Fault(source.key_place(self.editor, key), code, wrong, mend, level))

    @property
    def hearer(self) -> Hearer | None:
        """The listener as a statement has it."""
        heard = _heard(self.to)
        return heard and replace(heard, definite=self.definite)

    @property
    def carrier(self) -> Hearer | None:
        """The body whose report carried it, as a statement has it."""
        heard = _heard(self.through)
        return heard and replace(heard, definite=self.through_definite)


def _heard(name: str | None) -> Hearer | None:
    if name is None or name == NOBODY:
        return None
    return Hearer(name, Basis.EDITOR, Way.POSTED if name in networks() else Way.TOLD)
