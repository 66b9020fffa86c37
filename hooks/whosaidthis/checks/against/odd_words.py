"""Weekdays, numbers and stances of an article beside those of the same sentence of the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...attribution.phrases.openings import WEEKDAYS
from ...attribution.quotations.marks import find_quotations
from ...attribution.quotations.quoted import Quoted
from ...model import COUNTERING, Fault, Level, Span, Stance, Text
from ...reading.months import MONTH_NUMBERS
from ...reading.plain import read_plain
from ...reading.source import Source
from ...speakers.lexicon import stances
from ...speakers.words.groups import read_quantity
from ...speakers.words.plain import verb_stems
from .alike import FEWEST, Alike, sentences
from .exact import is_negative
from .words import SaidWord, said_words


@dataclass(frozen=True, slots=True)
class _Told:
    """One word that is compared, and what it says: two words that say the same are alike."""

    word: SaidWord
    says: str


_Find = Callable[[str, Sequence[SaidWord]], Iterator[_Told]]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """The words of a sentence, and those among them that are compared."""

    words: frozenset[str]
    told: tuple[_Told, ...]
    denies: bool


def check_odd_words(source: Source, report: str) -> Iterator[Fault]:
    """A note on each weekday, number or verb of another stance than the report has beside the same words.

    Each sentence is compared with the one of the report that is most like it. Both have as many such words,
    in the same order, and one of them differs; of weekdays both have one alone.
    """
    quoted = Quoted(find_quotations(source.text))
    theirs = read_plain(report)
    for find in (_weekdays, _days, _numbers, _stances):
        for mine, other in _pairs(source.text, theirs, find):
            if find is _weekdays:
                mend = f"Write {other.form}, or leave it if the report is wrong or tells of two days."
                yield _told_of(source, mine, other, "other-weekday", mend)
            # Words in quotation marks are compared to the letter.
            elif not tuple(quoted.near([mine.span])):
                mend = f"Write “{other.form}”, or leave it if the report is wrong or tells of something else."
                yield _told_of(source, mine, other, "other-word", mend)


def _told_of(source: Source, mine: SaidWord, other: SaidWord, code: str, mend: str) -> Fault:
    wrong = f"The report has “{other.form}” beside these words, the article “{mine.form}”."
    return Fault(source.place(mine.span), code, wrong, mend, Level.NOTE)


def _pairs(text: Text, report: Text, find: _Find) -> Iterator[tuple[SaidWord, SaidWord]]:
    """Each odd word of `text`, and the one that the report has in its place."""
    theirs = [one for one in _sentences(report, find) if one.words]
    alike = Alike([one.words for one in theirs])
    for ours in _sentences(text, find):
        at = alike.find(ours.words) if ours.told and len(ours.words) >= FEWEST else None
        same = theirs[at] if at is not None else None
        pair = _odd(ours, same) if same is not None else None
        if pair is None or same is None or (find is _weekdays and len(ours.told) > 1):
            continue
        if find is not _stances or same.denies == ours.denies:
            yield pair[0].word, pair[1].word


def _odd(ours: _Sentence, same: _Sentence) -> tuple[_Told, _Told] | None:
    """The one word of `ours` that differs from that of `same` in its place; None where not just one does."""
    if len(ours.told) != len(same.told):
        return None
    odd = [pair for pair in zip(ours.told, same.told, strict=True) if pair[0].says != pair[1].says]
    return odd[0] if len(odd) == 1 else None


def _sentences(text: Text, find: _Find) -> Iterator[_Sentence]:
    for span in sentences(text):
        yield _sentence(text.characters, span, find)


def _sentence(characters: str, span: Span, find: _Find) -> _Sentence:
    words = tuple(said_words(characters, span))
    told = tuple(find(characters, words))
    compared = {one.word for one in told}
    rest = frozenset(one.folded for one in words if one not in compared)
    return _Sentence(rest, told, any(map(is_negative, rest)))


def _weekdays(_: str, words: Sequence[SaidWord]) -> Iterator[_Told]:
    for word in words:
        if (day := word.folded.removesuffix("'s")) in WEEKDAYS:
            yield _Told(word, day)


def _days(_: str, words: Sequence[SaidWord]) -> Iterator[_Told]:
    """Days of a month: "1 March", "March 1"."""
    for at, word in enumerate(words):
        if _is_day(words, at):
            yield _Told(word, word.folded)


def _numbers(characters: str, words: Sequence[SaidWord]) -> Iterator[_Told]:
    """Numbers that are no days of a month and no part of a name: "Kestrel-9"."""
    for at, word in enumerate(words):
        if value := number_value(characters, words, at):
            yield _Told(word, value)


def number_value(characters: str, words: Sequence[SaidWord], at: int) -> str | None:
    """What the word number `at` says as a number; None for none, a day of a month, and a part of a name."""
    word = words[at]
    in_name = characters[max(0, word.span.start - 1) : word.span.start] in ("-", "‑")
    return None if in_name or _is_day(words, at) else _value(word.folded)


def _stances(_: str, words: Sequence[SaidWord]) -> Iterator[_Told]:
    """Verbs that confirm, and those that deny or dispute."""
    for word in words:
        found = (stances()[stem] for stem in verb_stems(word.folded) if stem in stances())
        stance = next(found, None)
        if stance == Stance.CONFIRMS:
            yield _Told(word, "for")
        elif stance in COUNTERING:
            yield _Told(word, "against")


def _is_day(words: Sequence[SaidWord], at: int) -> bool:
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    months = any(one.folded in MONTH_NUMBERS and one.form[:1].isupper() for one in beside)
    return months and words[at].folded.isdecimal() and len(words[at].folded) <= len("31")


def _value(folded: str) -> str | None:
    """What a number says, in words or in figures; None for no number, and for "one", which counts little."""
    figures = folded.replace(",", "")
    if figures[:1].isdecimal() and figures.replace(".", "").isdecimal():
        return figures
    count = read_quantity([folded]).count if folded.isalpha() else None
    return str(count) if count and count > 1 else None
