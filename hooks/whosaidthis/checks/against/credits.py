"""Quotations that the article gives to somebody else than the report does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ...entries import without_title
from ...entries.lexicon import ministries
from ...joining import ReadArticle, read_text
from ...model import Basis, Facts, Fault, Level, Place, Span, Speaker, Statement, Voice
from ...reading.plain import read_plain
from .printed import Printed
from .report import NO_QUOTATION, Report

_SMALL = frozenset("de du da di del la le van von der den of al el bin ibn jr sr".split())
"""Small words that many names share."""
_MINISTER = re.compile(r"(?i)\Athe .*\b(?:minister|secretary)\Z")
_NAMING = (Basis.STATED, Basis.EDITOR)
"""Whose word names a speaker outright."""


class Credits:
    """Who says what in the article, beside who says it in the report."""

    def __init__(self, read: ReadArticle, report: Report) -> None:
        self._read = read
        self._report = report
        self.said = read_text(read_plain(report.characters), Facts()).statements
        """What the report has, as we read it."""
        self._also = {one.speaker.key: one.also for one in read.article.facts.speakers}
        self._told: set[tuple[int, str]] = set()

    def faults(self, quotation: Printed) -> Iterator[Fault]:
        """What is wrong with the speaker of a `quotation`, whose words are the report's: once a paragraph.

        Both name a person, and wherever the report quotes these words that is another one. A note where
        the report's person is only read, from "he"; none there unless the article's own words or its editor
        name one.
        """
        one = _holder(quotation.words[0].span, self._read.article.statements) if quotation.words else None
        if one is None and quotation.words:
            yield from self._taken_away(quotation)
        theirs = self._speakers(quotation) if one is not None else []
        if one is not None and theirs and one.speaker.voice is Voice.UNNAMED_PERSON:
            yield from self._of_another_field(quotation, one, theirs)
        if one is None or not theirs or not _is_person(one.speaker):
            return
        if not all(_is_person(other.speaker) and not self._is_same(one, other) for other in theirs):
            return
        outright = any(other.speaker_basis is Basis.STATED for other in theirs)
        if (one.block, one.speaker.key) in self._told or not (outright or one.speaker_basis in _NAMING):
            return
        self._told.add((one.block, one.speaker.key))
        place = self._read.source.place(quotation.words[0].span)
        yield _fault(place, one, theirs[0].speaker.name, outright=outright)

    def _of_another_field(
        self, quotation: Printed, one: Statement, theirs: Sequence[Statement]
    ) -> Iterator[Fault]:
        """A note on "the foreign minister", where the report names who speaks and has no "foreign"."""
        fields = ministries()
        told = {fields[word] for word in self._report.places if word in fields}
        own = [word for word in one.speaker.name.casefold().split() if word in fields]
        new = next((word for word in own if fields[word] not in told), None)
        named = all(_is_person(each.speaker) for each in theirs)
        if new is not None and named and _MINISTER.search(one.speaker.name):
            wrong = (
                f"The article gives these words to “{one.speaker.name}”, and the report, as we read it, to "
                f"“{theirs[0].speaker.name}”, of whom it does not say “{new}”."
            )
            mend = "Name the speaker as the report does, or leave it if both are one."
            place = self._read.source.place(quotation.words[0].span)
            yield Fault(place, "quotation-given", wrong, mend, Level.NOTE)

    def _taken_away(self, quotation: Printed) -> Iterator[Fault]:
        """A note on words that an editor gives to nobody, where the report has a named person speak them."""
        first = quotation.words[0].span
        theirs: tuple[Statement, ...] = ()
        if any(one.unsaid and one.span.holds(first) for one in self._read.editors):
            theirs = tuple(self._speakers(quotation))
        if theirs and all(_is_person(one.speaker) for one in theirs):
            wrong = f"The report gives these words to “{theirs[0].speaker.name}”, and .unsaid to nobody."
            mend = "Take the brackets and their braces away, or leave them if nobody says these words here."
            yield Fault(self._read.source.place(first), "quotation-given", wrong, mend, Level.NOTE)

    def _speakers(self, quotation: Printed) -> list[Statement]:
        """The statements of the report that hold the words; none where one place of them has no speaker."""
        start, end = next(quotation.runs(), (0, 0))
        places = [
            place
            for place in self._report.occurrences(quotation.folded[start:end])
            if self._report.quotation[place] != NO_QUOTATION
        ]
        found = [_holder(self._report.words[place].span, self.said) for place in places]
        return [] if None in found else [one for one in found if one is not None]

    def _is_same(self, mine: Statement, other: Statement) -> bool:
        names = (mine.speaker.name, *self._also.get(mine.speaker.key, ()))
        return any(_are_one(name, other.speaker.name) for name in names)


def _fault(place: Place, one: Statement, theirs: str, *, outright: bool) -> Fault:
    mine = one.speaker.name
    if outright:
        wrong = f"The report gives these words to “{theirs}”, the article to “{mine}”."
        mend = (
            "Name the speaker as the report does, or correct our reading with by=; if both are one, write "
            "the report’s name under “also” of the speaker."
        )
        return Fault(place, "quotation-given", wrong, mend)
    wrong = f"The article gives these words to “{mine}”, and the report, as we read it, to “{theirs}”."
    mend = "See in the report whose words they are."
    if one.speaker_basis is Basis.EDITOR:
        mend += " If by= corrects a misreading of ours, leave it."
    return Fault(place, "quotation-given", wrong, mend, Level.NOTE)


def _holder(span: Span, statements: Iterable[Statement]) -> Statement | None:
    """The statement that holds `span`; of one inside another, the inner one."""
    holding = [one for one in statements if any(part.holds(span) for part in one.content)]
    return min(holding, key=lambda one: sum(map(len, one.content)), default=None)


def _is_person(speaker: Speaker) -> bool:
    return speaker.voice is Voice.NAMED_PERSON


def _are_one(mine: str, theirs: str) -> bool:
    """Whether two names may be one person's: their last words are one, or they share the words of a name."""
    one, other = _words(mine), _words(theirs)
    shared = set(one) & set(other)
    return one[-1:] == other[-1:] or len(shared) >= min(2, len(one), len(other))


def _words(name: str) -> Sequence[str]:
    return [word for word in without_title(name).split() if word not in _SMALL] or [name]
