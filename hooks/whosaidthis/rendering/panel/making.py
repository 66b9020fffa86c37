"""The panel of one article, made from what was read and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ...desk import Who, propose
from ...model import Article, Basis, Fault, Glossary, Level, Statement, Voice
from ...reading.source import Source
from ..anchors import anchors
from ..shown_words import shown_words
from ..templates import render
from ..wording import panel as wording
from ..wording.speakers import is_doubtful
from .matters import Group, Matter
from .places import StatementAt

NO_ENTRY = "no-entry"
"""The code of names that no entry explains: they stand in a group of their own, each with a command."""


def panel(faults: Iterable[Fault], desk: Desk | None) -> str:
    """The panel as HTML: all `faults` of an article's file, and what else wants attention on its `desk`.

    `desk` is None where the file has no text to read.
    """
    given = sorted(faults)
    own = desk.names(given) if desk else ()
    groups = (
        *_of_faults([fault for fault in given if not own or fault.code != NO_ENTRY], desk),
        *(desk.groups(own) if desk else ()),
    )
    shown = tuple(group for group in groups if group.matters)
    counts = {group.title: len(group.matters) for group in shown}
    link = anchors(desk.article.statements if desk else ())
    return render("panel.html", groups=shown, summary=wording.summary(counts), wording=wording, link=link)


def _of_faults(faults: Sequence[Fault], desk: Desk | None) -> Iterator[Group]:
    """Warnings, then notes."""
    for level, title in ((Level.WARNING, wording.WARNINGS), (Level.NOTE, wording.NOTES)):
        matters = tuple(
            Matter(one.place, one.wrong, one.mend, one.code, desk.at(one.place) if desk else None)
            for one in faults
            if one.level is level
        )
        yield Group(title, matters, warns=level is Level.WARNING)


@dataclass(frozen=True, slots=True)
class Desk:
    """One article that was read, as its editor has it before them."""

    article: Article
    source: Source
    glossary: Glossary
    unsigned: tuple[int, ...] = ()
    """The numbers of the statements that no editor has signed as they are now."""
    at: StatementAt = field(init=False)
    """Which statement stands at a place of the file."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", StatementAt(self.article, self.source))

    def groups(self, names: tuple[Matter, ...]) -> Iterator[Group]:
        """All but the faults: speakers to look at, `names` without an entry, what is not signed."""
        said = self.article.statements
        yield Group(wording.UNSURE, self._speakers([one for one in said if is_doubtful(one)], wording.unsure))
        yield Group(wording.READINGS, self._speakers([one for one in said if _is_read(one)], wording.reading))
        yield Group(wording.NAMES, names)
        sign = wording.sign(self.source.path)
        yield Group(wording.UNSIGNED, tuple(self._unsigned()), paste=sign)

    def names(self, faults: Sequence[Fault]) -> tuple[Matter, ...]:
        """The names that no entry explains, each with the command that makes one."""
        told = {fault.place: fault for fault in faults if fault.code == NO_ENTRY}
        places = [(self.source.place(one.spans[0]), one) for one in self.article.candidates]
        return tuple(
            Matter(
                place,
                told[place].wrong,
                told[place].mend,
                NO_ENTRY,
                self.at(place),
                wording.new_entry(one.name, one.kind.value),
            )
            for place, one in places
            if place in told
        )

    def _speakers(self, statements: Sequence[Statement], says: Callable[[str], str]) -> tuple[Matter, ...]:
        """Statements whose speaker an editor should look at, each with what confirms it."""
        who = Who(self.article.facts, self.article.statements, self.glossary)
        matters = []
        for one in statements:
            paste = propose(one, self.article.statements, self.source, who)
            matters.append(
                Matter(
                    paste.place if paste else self.source.place(one.spans[0]),
                    says(one.speaker.name),
                    "" if paste else wording.NO_PASTE,
                    number=one.number,
                    paste=paste.markdown if paste else "",
                    words=self._words(one),
                )
            )
        return tuple(matters)

    def _unsigned(self) -> Iterator[Matter]:
        for one in self.article.statements:
            if one.number in self.unsigned:
                place = self.source.place(one.spans[0])
                yield Matter(place, one.speaker.name, number=one.number, words=self._words(one))

    def _words(self, statement: Statement) -> str:
        return wording.shortened(shown_words(statement, self.article.text.characters))


def _is_read(statement: Statement) -> bool:
    """Whether its speaker is our reading: “she”, “the diplomat”, a quotation that goes on."""
    stated = statement.speaker.voice is not Voice.NOT_STATED
    return stated and statement.speaker_basis is Basis.INFERRED
