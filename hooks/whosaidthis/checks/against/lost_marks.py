"""Words that the report has in quotation marks, and the article to the letter without any."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...attribution.quotations.marks import Quotation
from ...joining import ReadArticle
from ...model import HEADINGS, BlockKind, Fault, Level, Span
from .report import NO_QUOTATION, Report
from .telling import short
from .words import SaidWord, said_words

_FEWEST = 4
"""Words that are somebody's own."""
_TELLING = 2
"""Of these so many tell something and are no names."""
_MANY = 7
"""Words that are somebody's own wherever they stand."""
_MOST = 0.6
"""What share of a sentence fewer words are, if they are somebody's own: not “the end of the war”."""
_STOP = re.compile(r"[.!?;:…]")
_SMALL = frozenset(
    "a an the this that these those some any all no not each every both such own same other more most much"
    " many few i me my we us our you your he him his she her it its they them their who whom whose which what"
    " there here then now when where why how so as than too very just also only even still again ever never"
    " be is am are was were been being do does did done have has had having will would shall should can could"
    " may might must ought need go goes going went gone get gets got make makes made take takes took"
    " of in on at by to for from with without into onto out up down over under about after before between"
    " through during against off near and or but nor if because while until since though although unless"
    " one two three first last year years time times day days people thing things way lot bit kind sort"
    " say says said tell tells told isn't wasn't don't didn't doesn't can't won't"
    " it's that's i'm we're".split()
)
"""Words that tell nothing by themselves, or that anybody uses."""
_OWN = frozenset("i me my mine we us our ours i'm i've i'll i'd we're we've we'll we'd".split())
"""Words of somebody who speaks themselves."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of the article, and where the report has them."""

    words: Sequence[SaidWord]
    start: int
    """The number of the first of them in the report."""

    @property
    def folded(self) -> tuple[str, ...]:
        return tuple(word.folded for word in self.words)

    @property
    def span(self) -> Span:
        return Span(self.words[0].span.start, self.words[-1].span.end)


def check_lost_marks(read: ReadArticle, report: Report, quotations: Sequence[Quotation]) -> Iterator[Fault]:
    """A fault at the first such words of each quotation of `report`; `quotations` are the article's.

    It is a note where a statement tells them as somebody's, in words that can be told so. Names, words that
    anybody uses, and words that either has the other way as well are let pass.
    """
    characters = read.source.text.characters
    quoted = [_folded(characters, one.spans) for one in quotations]
    told: set[int] = set()
    for run in _runs(read, report, quotations):
        quotation = report.quotation[run.start]
        if quotation in told or not _is_own(run, report) or _stands_otherwise(run.folded, report, quoted):
            continue
        told.add(quotation)
        words = short(report.shown(run.start, run.start + len(run.words)))
        wrong = f"The report has “{words}” in quotation marks, the article without any."
        mend = "Put the marks back, for these are somebody’s own words; or tell it in other words."
        level = Level.NOTE if _is_told(read, run) else Level.WARNING
        yield Fault(read.source.place(run.words[0].span), "lost-marks", wrong, mend, level)


def _folded(characters: str, spans: Sequence[Span]) -> str:
    return " ".join(word.folded for span in spans for word in said_words(characters, span))


def _runs(read: ReadArticle, report: Report, quotations: Sequence[Quotation]) -> Iterator[_Run]:
    """The longest stretches of the article's own words that stand in one quotation of the report."""
    for words in _own_words(read, quotations):
        at = 0
        while at < len(words):
            sizes = [(_size(words, at, one, report), -one) for one in _places(words[at], report)]
            size, start = max(sizes, default=(1, 0))
            if size >= _FEWEST:
                yield _Run(words[at : at + size], -start)
            at += size


def _places(word: SaidWord, report: Report) -> Iterator[int]:
    for place in report.places.get(word.folded, ()):
        if report.quotation[place] != NO_QUOTATION:
            yield place


def _size(words: Sequence[SaidWord], at: int, start: int, report: Report) -> int:
    """How many of `words`, from number `at` on, stand in one quotation of the report from `start` on."""
    most = min(len(words) - at, len(report.folded) - start)
    for size in range(most):
        same = report.folded[start + size] == words[at + size].folded
        if not same or not _goes_on(report, start, start + size):
            return size
    return most


def _goes_on(report: Report, one: int, other: int) -> bool:
    return report.quotation[one] == report.quotation[other]


def _own_words(read: ReadArticle, quotations: Sequence[Quotation]) -> Iterator[list[SaidWord]]:
    """The words of each paragraph, cut where a quotation stands; headings and block quotes have none."""
    text = read.source.text
    quoted = [span for one in quotations for span in one.spans]
    for block in text.blocks:
        if block.kind in HEADINGS or block.kind is BlockKind.BLOCKQUOTE:
            continue
        inside = [span for span in quoted if span.meets(block.span)]
        start = block.span.start
        for span in (*inside, Span(block.span.end, block.span.end)):
            if start < span.start:
                yield list(said_words(text.characters, Span(start, span.start)))
            start = max(start, span.end)


def _is_own(run: _Run, report: Report) -> bool:
    """Whether enough of the words tell something and are no names, and are most of a sentence, or many."""
    telling = [one for one in run.words if one.folded not in _SMALL and one.form[:1].islower()]
    many = len(run.words) >= _MANY or len(run.words) >= _MOST * _sentence(run, report)
    return len(telling) >= _TELLING and many


def _sentence(run: _Run, report: Report) -> int:
    """How many words the quoted sentence of the report has that `run` begins in."""
    first, last = run.start, run.start + len(run.words)
    while first and _goes_on(report, run.start, first - 1) and not _ends(report, first - 1):
        first -= 1
    while last < len(report.words) and _goes_on(report, run.start, last) and not _ends(report, last - 1):
        last += 1
    return last - first


def _ends(report: Report, at: int) -> bool:
    """Whether a sentence ends behind the word number `at`."""
    between = report.characters[report.words[at].span.end : report.words[at + 1].span.start]
    return _STOP.search(between) is not None


def _stands_otherwise(words: tuple[str, ...], report: Report, quoted: Sequence[str]) -> bool:
    """Whether the report has the words outside of marks too, or the article in a quotation too."""
    for start in report.occurrences(words):
        if NO_QUOTATION in report.quotation[start : start + len(words)]:
            return True
    return any(" ".join(words) in one for one in quoted)


def _is_told(read: ReadArticle, run: _Run) -> bool:
    """Whether a statement holds the words, and none of them can only be said by its speaker."""
    holds = any(span.holds(run.span) for one in read.article.statements for span in one.content)
    return holds and not _OWN.intersection(run.folded)
