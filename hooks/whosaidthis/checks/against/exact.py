"""Quotations whose words all stand in the report, one after the other."""

from __future__ import annotations

import re

from .difference import BESIDE_SEAM, Difference, Way
from .printed import Printed
from .report import NO_QUOTATION, Report

_NOT = frozenset("not never neither nor hardly without cannot".split())
_TURNING = frozenset("not never cannot".split())
"""Not "which has no lift", "no joke" or "no matter what they say"."""
_NEGATIONS = _NOT | frozenset("no nobody none nothing deny denies denied".split())
_TURN = re.compile(
    r"[,;–—-]?\s*(?:but|unless|if|except|only if|only when|until|provided|as long as)\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.;:!?](?!\w)")
_NEAR = 2
"""How many words before a quotation, or at an end of what it leaves out, can turn its sense."""


def find_exact(quotation: Printed, report: Report) -> tuple[Difference, ...] | None:
    """What differs where the words are the report's own; None where they are not.

    The place that differs least counts: in one quotation, in several, or outside of any.
    """
    runs = list(quotation.runs())
    first_start, first_end = runs[0]
    best: tuple[Difference, ...] | None = None
    for start in report.occurrences(quotation.folded[first_start:first_end]):
        found = _from(quotation, report, runs, start)
        if found is not None and (best is None or _badness(found) < _badness(best)):
            best = found
        if best == ():
            break
    return best


def is_negative(word: str) -> bool:
    """Whether a folded word denies."""
    return word in _NEGATIONS or word.endswith("n't")


def turns(characters: str) -> bool:
    """Whether `characters` begin with a word that takes back what stands before them."""
    return _TURN.match(characters) is not None


def _badness(differences: tuple[Difference, ...]) -> tuple[int, int]:
    order = (Way.TURNED, Way.JOINED, Way.NOT_QUOTED)
    return max((order.index(one.way) + 1 for one in differences), default=0), len(differences)


def _from(
    quotation: Printed, report: Report, runs: list[tuple[int, int]], start: int
) -> tuple[Difference, ...] | None:
    """What differs if the first run of words stands at `start`, and each other one as soon as it can."""
    found: list[Difference] = []
    first, end = start, start
    for number, (begin, stop) in enumerate(runs):
        if number:
            following = _next(quotation.folded[begin:stop], report, end)
            if following is None:
                return None
            start = following
            if not _may_follow(report, end - 1, start):
                before = report.shown(max(first, end - BESIDE_SEAM), end)
                found.append(Difference(begin, Way.JOINED, before, report.shown(start, start + stop - begin)))
            elif _denies(report, end, start):
                found.append(
                    Difference(begin, Way.TURNED, quotation.words[begin].form, report.shown(end, start))
                )
        found += _of_run(report, begin, start, start + stop - begin)
        end = start + stop - begin
    return tuple(found) or _turned(quotation, report, first, end)


def _next(words: tuple[str, ...], report: Report, after: int) -> int | None:
    """Where `words` come next in quotation marks; where they never do, next of all."""
    near: int | None = None
    for start in report.occurrences(words, after):
        if report.is_one_quotation(start, start + len(words)):
            return start
        near = start if near is None else near
    return near


def _may_follow(report: Report, before: int, start: int) -> bool:
    """Whether a mark for a cut can stand between two words of the report: in one quotation or paragraph."""
    if report.quotation[before] == report.quotation[start]:
        return True
    return report.paragraph[before] == report.paragraph[start]


def _denies(report: Report, start: int, end: int) -> bool:
    """Whether words of one sentence, from `start` to `end`, deny where they begin or end."""
    if start >= end or _SENTENCE_END.search(_between(report, start - 1, end)):
        return False
    beside = (*report.folded[start : min(end, start + _NEAR)], *report.folded[max(start, end - _NEAR) : end])
    return any(word in _TURNING or word.endswith("n't") for word in beside)


def _between(report: Report, before: int, after: int) -> str:
    return report.characters[report.words[before].span.end : report.words[after].span.start]


def _of_run(report: Report, at: int, start: int, end: int) -> list[Difference]:
    """What differs in words that stand from `start` to `end` in the report; the first is number `at`."""
    if report.is_one_quotation(start, end):
        return []
    for place in range(start, end):
        if report.quotation[place] == NO_QUOTATION:
            outside = place
            while place < end and report.quotation[place] == NO_QUOTATION:
                place += 1
            words = report.shown(outside, place)
            return [Difference(at + outside - start, Way.NOT_QUOTED, words, words)]
    owners = report.quotation[start:end]
    seams = [place for place in range(1, len(owners)) if owners[place] != owners[place - 1]]
    return [
        Difference(
            at + seam,
            Way.JOINED,
            report.shown(max(start, start + seam - BESIDE_SEAM), start + seam),
            report.shown(start + seam, min(end, start + seam + BESIDE_SEAM)),
        )
        for seam in seams
    ]


def _turned(quotation: Printed, report: Report, start: int, end: int) -> tuple[Difference, ...]:
    """A “not” dropped before the words, or a “but” after them, in the same quotation and sentence."""
    if 0 not in quotation.gaps:
        for place in range(start - 1, max(-1, start - 1 - _NEAR), -1):
            between = _between(report, place, place + 1)
            if report.quotation[place] != report.quotation[start] or re.search(r"[.,;:!?–—]", between):
                break
            if report.folded[place] in _NOT or report.folded[place].endswith("n't"):
                return (Difference(0, Way.TURNED, "", report.shown(place, start)),)
    if len(quotation.words) not in quotation.gaps and end < len(report.words):
        after = report.characters[report.words[end - 1].span.end :][:40]
        if report.quotation[end] == report.quotation[end - 1] and turns(after):
            shown = re.split(r"[.;:!?]", report.shown(end, min(len(report.words), end + BESIDE_SEAM)))[0]
            return (Difference(len(quotation.words) - 1, Way.TURNED, "", shown),)
    return ()
