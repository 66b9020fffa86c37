"""The panel of one article, made from what was read and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ...desk import Who, propose
from ...model import WITHOUT_ENTRY, Article, Fault, Glossary, Kind, Level, Speaker, Statement, Voice, turn_of
from ...reading.source import Source
from ..anchors import anchors
from ..notes.shown_words import shown_words
from ..templating.templates import render
from ..wording import panel as wording
from ..wording.speakers import is_doubtful
from .matters import Group, Link, Matter
from .places import StatementAt


def panel(faults: Iterable[Fault], desk: Desk | None) -> str:
    """The panel as HTML: all `faults` of an article's file, and what else wants attention on its `desk`.

    `desk` is None where the file has no text to read.
    """
    matters = [(fault.level, _matter(fault, desk)) for fault in sorted(faults, key=turn_of)]
    names = [one for level, one in matters if level is Level.NOTE and one.code in WITHOUT_ENTRY]
    notes = [one for level, one in matters if level is Level.NOTE and one.code not in WITHOUT_ENTRY]
    groups = (
        Group(wording.WARNINGS, tuple(one for level, one in matters if level is Level.WARNING), warns=True),
        Group(wording.NOTES, tuple(notes)),
        *(desk.speakers() if desk else ()),
        Group(wording.NAMES, tuple(names)),
        *(desk.signing() if desk else ()),
    )
    shown = tuple(group for group in groups if group.count)
    counts = {group.title: group.count for group in shown}
    link = anchors(desk.article.statements if desk else ())
    return render("panel.html", groups=shown, summary=wording.summary(counts), wording=wording, link=link)


def _matter(fault: Fault, desk: Desk | None) -> Matter:
    """A fault; of a name that no entry explains, with the command that makes one."""
    paste = desk.new_entry(fault) if desk and fault.code in WITHOUT_ENTRY else ""
    number = desk.at(fault.place) if desk else None
    return Matter(fault.place, fault.wrong, fault.mend, fault.code, number, paste)


class Desk:
    """One article that was read, as its editor has it before them."""

    def __init__(self, article: Article, source: Source, glossary: Glossary) -> None:
        self.article = article
        self.source = source
        self.at = StatementAt(article, source)
        """Which statement stands at a place of the file."""
        self._who = Who(article.facts, article.statements, glossary, article.text.characters)

    def speakers(self) -> Iterator[Group]:
        """The statements whose speaker an editor should look at."""
        said = self.article.statements
        yield Group(wording.UNSURE, self._speakers([one for one in said if is_doubtful(one)], wording.unsure))
        yield Group(
            wording.READINGS,
            self._speakers([one for one in said if one.is_inferred and not one.checked], wording.reading),
        )

    def signing(self) -> Iterator[Group]:
        """The statements that nobody has signed as they are now; of a first draft, how many they are."""
        unsigned = tuple(self._unsigned())
        draft = self.article.facts.signature is None and not self.article.facts.published
        shown, unlisted = ((), len(unsigned)) if draft else (unsigned, 0)
        yield Group(wording.UNSIGNED, shown, paste=wording.sign(self.source.path), unlisted=unlisted)

    def new_entry(self, fault: Fault) -> str:
        """The command that makes an entry for the name that `fault` tells of; empty where none is known."""
        named = ((one.name, one.kind, one.spans[0]) for one in self.article.candidates)
        speaking = (
            (one.speaker.name, _kind(one.speaker), (*one.source, *one.spans)[0])
            for one in self.article.statements
        )
        for name, kind, span in (*named, *speaking):
            if self.source.place(span) == fault.place and f"“{name}”" in fault.wrong:
                return wording.new_entry(name, kind.value)
        return ""

    def _speakers(self, statements: Sequence[Statement], says: Callable[[str], str]) -> tuple[Matter, ...]:
        """Statements whose speaker an editor should look at, each with what confirms it."""
        matters = []
        for one in statements:
            paste = propose(one, self.article.statements, self.source, self._who)
            matters.append(
                Matter(
                    paste.place if paste else self.source.place(one.spans[0]),
                    says(one.speaker.name),
                    "" if paste else wording.NO_PASTE,
                    number=one.number,
                    paste=paste.markdown if paste else "",
                    words=self._words(one),
                    links=tuple(self._links(one)),
                )
            )
        return tuple(matters)

    def _links(self, statement: Statement) -> Iterator[Link]:
        """What the note says that the statement does to others, where no key says so."""
        numbered = {one.number: one for one in self.article.statements}
        for one in statement.relations:
            if not one.by_editor:
                words = self._words(numbered[one.other])
                yield Link(wording.LINKS[one.kind], one.other, words, wording.mend_link(one.kind))

    def _unsigned(self) -> Iterator[Matter]:
        for one in self.article.statements:
            if not one.checked:
                place = self.source.place(one.spans[0])
                yield Matter(place, one.speaker.name, number=one.number, words=self._words(one))

    def _words(self, statement: Statement) -> str:
        return wording.shortened(shown_words(statement, self.article.text.characters))


def _kind(speaker: Speaker) -> Kind:
    """The kind of entry that a speaker with a proper name needs."""
    return Kind.OFFICIAL if speaker.voice is Voice.NAMED_PERSON else Kind.BODY
