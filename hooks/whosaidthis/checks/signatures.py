"""What nobody has signed, or what is no longer as it was signed."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..joining import ReadArticle
from ..model import Fault, Level, Place, SignedStatement, Statement, one_line_of
from ..rendering.wording.quoting import inside_marks
from ..rendering.wording.words import listed_words
from ..signing import Changed, Part, parts_changed

OF_TODAY = frozenset({"signed-in-future"})
"""Codes of what is wrong today and may not be tomorrow, though nothing has been changed."""
_BEFORE_CHANGE = 3
"""How many words a message repeats before one that has changed deep in a statement."""
_LONGEST = 60
"""How many characters of a statement a message repeats."""
_CUT = " …”"
PART_NAMES = {
    Part.WORDS: "its words",
    Part.SPEAKER: "its speaker",
    Part.STANCE: "what the speaker does",
    Part.HEARER: "whom the speaker told",
    Part.DESCRIPTION: "what its note says of the speaker (what that is, how many, why there is no name)",
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
    Part.OTHER: "something else that its note says, or its line in the signature,",
}


def check_signature(read: ReadArticle) -> tuple[Fault, ...]:
    """Every statement that a signature does not cover; one fault for all where there is no signature.

    They are warnings in an article that is published. In a draft they are notes, once it has been signed.
    """
    facts = read.article.facts
    if facts.signature is None and not facts.published:
        return ()
    return _Reporter(read, Level.WARNING if facts.published else Level.NOTE).report()


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

    def report(self) -> tuple[Fault, ...]:
        found = self._read.signed
        if self._read.article.facts.signature is None and len(found.new) > 1:
            return (self._never_signed(found.new),)
        return (
            *(self._changed(one) for one in found.changed),
            *(self._new(number) for number in found.new),
            *(self._gone(one, turn) for turn, one in enumerate(found.gone)),
        )

    def _never_signed(self, numbers: Sequence[int]) -> Fault:
        places = [self._read.source.place(self._statement(number).spans[0]) for number in numbers]
        lines = listed_words([str(line) for line in dict.fromkeys(place.line for place in places)])
        which = f"line {lines}" if lines.isdigit() else f"lines {lines}"
        wrong = f"Nobody has signed any of the {len(numbers)} statements, in {which}."
        mend = f"Read the notes, then sign the article: {self._command()}."
        return Fault(min(places), "unsigned-article", wrong, mend, self._level)

    def _changed(self, one: Changed) -> Fault:
        now = self._days_now(self._statement(one.number))
        parts = listed_words(
            [
                f"{PART_NAMES[part]}{now if part is Part.DAY else _was(part, one)}"
                for part in parts_changed(one)
            ]
        )
        wrong = f"The statement {_short(one.now.words)} is not as it was signed: {parts} changed."
        return self._fault(one.number, "changed-statement", wrong)

    def _days_now(self, statement: Statement) -> str:
        """The days that it has now; a signature keeps only whether they are the same."""
        characters = self._read.article.text.characters
        days = [f"“{one.span.of(characters)}” is {one.day}" for one in statement.dates]
        days += [f"it was said on {statement.when}"] if statement.when else []
        return f" (now {listed_words(days)})" if days else " (now none)"

    def _new(self, number: int) -> Fault:
        words = one_line_of(self._statement(number).spans, self._read.article.text.characters)
        return self._fault(number, "unsigned-statement", f"Nobody has signed the statement {_short(words)}.")

    def _gone(self, one: SignedStatement, turn: int) -> Fault:
        near = self._near(one)
        where, place = near if near is not None else ("", one.place)
        wrong = f"The statement {_short(one.words)} was signed and is no longer there{where}."
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
        where = f", {'after' if before else 'before'} {_short(beside.words)}"
        return where, self._read.source.place(here[beside.anchor].spans[0])

    def _fault(self, number: int, code: str, wrong: str) -> Fault:
        place = self._read.source.place(self._statement(number).spans[0])
        return Fault(place, code, wrong, f"Check it, then sign the article: {self._command()}.", self._level)

    def _statement(self, number: int) -> Statement:
        # Statements are numbered from 1 without a gap.
        return self._read.article.statements[number - 1]

    def _command(self) -> str:
        return f"python -m whosaidthis sign {self._read.source.path}"


def _was(part: Part, one: Changed) -> str:
    """What a part was when it was signed, where a message can tell it."""
    was = one.was
    if part is Part.WORDS and inside_marks(was.words) == inside_marks(one.now.words):
        return " (the quotation marks around them)"
    if part is Part.WORDS and not _tells_apart(was.words, one.now.words):
        return " (was {}, is {})".format(*_around_change(was.words, one.now.words))
    old = {Part.SPEAKER: was.speaker, Part.STANCE: was.stance, Part.HEARER: was.hearer, Part.WORDS: was.words}
    return f" (was {_short(old[part])})" if old.get(part) else ""


def _tells_apart(was: str, now: str) -> bool:
    """Whether the first word that differs is still there when both wordings are cut."""
    old, new = _short(was), _short(now)
    if not (old.endswith(_CUT) or new.endswith(_CUT)):
        return True
    pairs = zip(old.removesuffix(_CUT).split(), new.removesuffix(_CUT).split(), strict=False)
    return any(before != after for before, after in pairs)


def _around_change(was: str, now: str) -> tuple[str, str]:
    """Two wordings that begin alike, each from shortly before the first word that differs."""
    old, new = was.split(), now.split()
    same = next((at for at, (one, two) in enumerate(zip(old, new, strict=False)) if one != two), len(old))
    first = max(0, same - _BEFORE_CHANGE)
    before, after = (_short(" ".join(words[first:])) for words in (old, new))
    return f"“… {before[1:]}", f"“… {after[1:]}"


def _short(words: str) -> str:
    bare = inside_marks(words)
    return f"“{bare}”" if len(bare) <= _LONGEST else f"“{bare[:_LONGEST].rsplit(' ', 1)[0]}{_CUT}"
