"""What nobody has signed, or what is no longer as it was signed."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, starmap

from ..joining import ReadArticle
from ..model import Fault, Level, Place, SignedStatement, Statement, one_line_of
from ..rendering.wording.words import listed_words
from ..signing import Changed, Part, ReportKey, changed_report, head_of, parts_changed
from .causes import are_causes, counted
from .changes import cue_now, days_now, hedge_now, other_now, short, signed_with, speakers_now, tell_line, was
from .words_left import is_unsaid, tell_left, tell_unsaid, words_left

OF_TODAY = frozenset({"signed-in-future", "corrected-in-future", "dated-in-future"})
"""Codes of what is wrong today and may not be tomorrow, though nothing has been changed."""
PART_NAMES = {
    Part.WORDS: "its words",
    Part.SPEAKER: "its speaker",
    Part.STANCE: "what the speaker does",
    Part.CUE: "its word of saying",
    Part.HEARER: "whom the speaker told",
    Part.DESCRIPTION: "what its note says of the speaker",
    Part.BASIS: "whether it is our reading who speaks",
    Part.FORM: "whether its words are exact",
    Part.WAY: "its way here",
    Part.HEDGE: "its hedge",
    Part.DAY: "its day",
    Part.OCCASION: "on what occasion it was said",
    Part.ACCOUNT: "whose account it is",
    Part.COMPANY: "who says it too",
    Part.ANSWERS: "whom it answers",
    Part.ANSWERED: "who answers it",
    Part.LINE: "its line in the signature (by hand, or by a search and replace)",
    Part.OTHER: "something else that its note says",
}


_MOST_LINES, _FIRST_LINES = 6, 4
"""How many lines a message names at most, and of more the first ones."""
_MANY = 4
"""From how many statements on that have changed in the same way one line tells of all of them."""
_OF_EACH = (Part.WORDS, Part.SPEAKER, Part.STANCE, Part.CUE, Part.HEARER, Part.DAY)
"""Parts that change for one statement, whatever changes for others: each of them has a line."""


def check_signature(
    read: ReadArticle, causes: Sequence[Fault] = (), *, lossy: bool = False
) -> tuple[Fault, ...]:
    """Every statement that a signature does not cover; one fault for all where there is no signature.

    They are warnings in an article that is published. In a draft they are notes, once it has been signed.
    They are counted in one line where they may come of other faults, the `causes`, or of letters that were
    lost when the file was read (`lossy`).
    """
    facts = read.article.facts
    if facts.signature is None and not facts.published:
        return ()
    reporter = _Reporter(read, Level.WARNING if facts.published else Level.NOTE)
    if (lossy or are_causes(causes)) and len(each := reporter.each()) > 1:
        return (counted(each),)
    return reporter.together()


def check_signing_days(read: ReadArticle, today: datetime.date) -> tuple[Fault, ...]:
    """The first day of the signature that is still to come; tomorrow is today somewhere on earth."""
    signature = read.article.facts.signature
    if signature is None or signature.place is None:
        return ()
    signed = (
        (signature.on, signature.place),
        *((signature.signer(one).on, one.place) for one in signature.statements),
    )
    late = next(((day, place) for day, place in signed if day > today + datetime.timedelta(days=1)), None)
    if late is None:
        return ()
    command = f"python -m whosaidthis sign {read.source.path}"
    mend = f"Mend the day, or sign the article again: {command}."
    return (
        Fault(
            late[1], "signed-in-future", f"Nobody can have signed on {late[0]}: that day is to come.", mend
        ),
    )


class _Reporter:
    """Says what is not signed in one article."""

    def __init__(self, read: ReadArticle, level: Level) -> None:
        self._read = read
        self._level = level

    def each(self) -> tuple[Fault, ...]:
        """One for each statement that is not as it was signed."""
        return (*map(self._changed, self._read.signed.changed), *self._others())

    def together(self) -> tuple[Fault, ...]:
        """The same, but one for many that have changed in one way, by a word of the front matter."""
        alike: dict[tuple[Part, ...], list[Changed]] = defaultdict(list)
        for one in self._read.signed.changed:
            alike[parts_changed(one)].append(one)
        return (*chain.from_iterable(starmap(self._alike, alike.items())), *self._others())

    def _others(self) -> tuple[Fault, ...]:
        found = self._read.signed
        if self._read.article.facts.signature is None and len(found.new) > 1:
            return (self._never_signed(found.new),)
        return (
            *(self._new(number) for number in found.new),
            *(self._gone(one, turn) for turn, one in enumerate(found.gone)),
        )

    def _never_signed(self, numbers: Sequence[int]) -> Fault:
        place, lines = self._lines(numbers)
        wrong = f"Nobody has signed any of the {len(numbers)} statements, in {lines}."
        mend = f"Read the notes, then sign the article: {self._command()}."
        return Fault(place, "unsigned-article", wrong, mend, self._level)

    def _lines(self, numbers: Sequence[int]) -> tuple[Place, str]:
        """Where the first of these statements stands, and the lines of the first ones: "lines 8 and 10"."""
        places = list(map(self._place, numbers))
        lines = [str(line) for line in dict.fromkeys(place.line for place in places)]
        if len(lines) > _MOST_LINES:
            lines = [*lines[:_FIRST_LINES], f"{len(lines) - _FIRST_LINES} more"]
        return min(places), f"line {lines[0]}" if len(lines) == 1 else f"lines {listed_words(lines)}"

    def _alike(self, parts: Sequence[Part], same: Sequence[Changed]) -> Iterable[Fault]:
        if len(same) < _MANY or any(part in _OF_EACH for part in parts):
            return map(self._changed, same)
        return (self._changed_alike(parts, same),)

    def _changed_alike(self, parts: Sequence[Part], same: Sequence[Changed]) -> Fault:
        place, lines = self._lines([one.number for one in same])
        speakers = speakers_now((self._statement(one.number) for one in same), self._read.article)
        now = {Part.DESCRIPTION: speakers}
        if Part.OTHER in parts:
            first = same[0]
            now[Part.OTHER] = other_now(first, self._statement(first.number), self._read.article)
        told = listed_words([f"{PART_NAMES[part]}{now.get(part, '')}" for part in parts])
        told += f" changed{self._why(parts)}"
        wrong = f"{len(same)} statements, in {lines}, are not as they were signed: of each, {told}."
        mend = f"Check them, then sign the article: {self._command()}."
        return Fault(place, "changed-statement", wrong, mend, self._level)

    def _why(self, parts: Sequence[Part]) -> str:
        """What of the head made them change."""
        facts = self._read.article.facts
        head = facts.signature.head if facts.signature else None
        if head is None or not facts.retells or Part.WAY not in parts:
            return ""
        signed = self._read.signed
        if head.outlet is None:
            every = not signed.kept and all(Part.WAY in parts_changed(one) for one in signed.changed)
            return ", perhaps for “outlet” below “retells” did" if every else ""
        changed = changed_report(head, head_of(self._read.article, head.place))
        return ", for “outlet” below “retells” did" if ReportKey.OUTLET in changed else ""

    def _changed(self, one: Changed) -> Fault:
        parts = parts_changed(one)
        told = [f"{PART_NAMES[part]}{self._told(part, one)}" for part in parts if part is not Part.LINE]
        if Part.LINE in parts:
            wrong = tell_line(one, listed_words(told))
            place = one.was.place if one.was.digest == one.now.digest else self._place(one.number)
            mend = f"Put the line back, or check the statement, then sign the article: {self._command()}."
            return Fault(place, "changed-statement", wrong, mend, self._level)
        changed = f"{listed_words(told)} changed{self._why(parts)}"
        wrong = f"The statement {short(one.now.words)} is not as it was signed: {changed}."
        return self._fault(one.number, "changed-statement", wrong)

    def _told(self, part: Part, one: Changed) -> str:
        """What a part was or, where the signature does not hold that, what it is now."""
        statement, article = self._statement(one.number), self._read.article
        if part is Part.CUE:
            return cue_now(statement, article.text.characters)
        if part is Part.DESCRIPTION:
            return speakers_now([statement], article)
        if part is Part.DAY:
            return f" ({signed_with(part, one, article)}; {days_now(statement, article.text.characters)})"
        if part is Part.HEDGE:
            return f" ({signed_with(part, one, article)}; {hedge_now(statement, article.facts)})"
        if part is Part.OTHER:
            return other_now(one, statement, article)
        return was(part, one)

    def _new(self, number: int) -> Fault:
        words = one_line_of(self._statement(number).spans, self._read.article.text.characters)
        return self._fault(number, "unsigned-statement", f"Nobody has signed the statement {short(words)}.")

    def _gone(self, one: SignedStatement, turn: int) -> Fault:
        if left := words_left(one, self._read):
            at = self._read.source.place(left)
            tell = tell_unsaid if is_unsaid(left, self._read) else tell_left
            told = tell(one, self._command())
            return Fault(at, "signed-statement-gone", *told, self._level, turn=turn)
        near = self._near(one)
        where, place = near if near is not None else ("", one.place)
        wrong = f"The statement {short(one.words)} was signed and is no longer there{where}."
        mend = f"Put it back, or sign the article without it: {self._command()}."
        return Fault(place, "signed-statement-gone", wrong, mend, self._level, turn=turn)

    def _near(self, gone: SignedStatement) -> tuple[str, Place] | None:
        """Beside which statement, still as it was signed, one stood that is gone; None where all are gone."""
        signature = self._read.article.facts.signature
        signed = signature.statements if signature else ()
        here = {one.anchor: one for one in self._read.article.statements}
        at = signed.index(gone)
        before = next((one for one in reversed(signed[:at]) if one.anchor in here), None)
        after = next((one for one in signed[at + 1 :] if one.anchor in here), None)
        beside = before or after
        if beside is None:
            return None
        where = f", {'after' if before else 'before'} {short(beside.words)}"
        return where, self._read.source.place(here[beside.anchor].spans[0])

    def _fault(self, number: int, code: str, wrong: str) -> Fault:
        mend = f"Check it, then sign the article: {self._command()}."
        return Fault(self._place(number), code, wrong, mend, self._level)

    def _place(self, number: int) -> Place:
        return self._read.source.place(self._statement(number).spans[0])

    def _statement(self, number: int) -> Statement:
        # Statements are numbered from 1 without a gap.
        return self._read.article.statements[number - 1]

    def _command(self) -> str:
        return f"python -m whosaidthis sign {self._read.source.path}"
