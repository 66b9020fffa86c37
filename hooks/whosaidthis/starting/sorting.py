"""Paragraphs of the report, and what stands between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..reading.words import folded
from .advertising import Verdict, judge, wall
from .captions import may_be_caption
from .days import tells_of_change
from .lengths import tells_length
from .report import LeftOut, Paragraph, Why

_CREDIT = re.compile(r"\b(?:image|photo|picture) credit\b", re.IGNORECASE)
_FEW = 8
_LONG = 40
"""Words of a line that ends in a word, without a stop."""
_LISTED = 12
"""Words of a headline in a list."""
_NUMBERED = re.compile(r"\d{1,2}[.)] ")
_QUOTES = re.compile(r"[\"“”„«»]")
_ENDS = tuple('.!?…"”»’:;,')
_LINK = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SortedOut:
    """What became of each paragraph."""

    kept: tuple[Paragraph, ...]
    left: tuple[LeftOut, ...]
    doubtful: tuple[Paragraph, ...]
    """Those of `kept` that may be no words of the report."""


def sort_out(every: tuple[Paragraph, ...], author: str | None = None) -> SortedOut:
    """Each of `every` either kept or left out, in their order; a line can tell of the `author`."""
    judged = dict(zip(every, judge([each.words for each in every]), strict=True))
    left = tuple(LeftOut(each, why) for each in every if (why := _why_left(each, judged[each])))
    gone = {each.paragraph for each in left}
    kept = tuple(each for each in every if each not in gone)
    credited = {each.line for each in kept if _CREDIT.search(each.words)}
    listed = _listed(kept, {each.paragraph.line for each in left if each.why is Why.ADVERT})
    doubtful = (
        each
        for each in kept
        # A line right above a picture's credit is its caption.
        if judged[each] is Verdict.DOUBT
        or each.line + 1 in credited
        or wall(each.words)
        or _is_stray(each)
        or (not each.heading and may_be_caption(each.words))
        or each in listed
        or _tells_of(author, each)
    )
    return SortedOut(kept, left, tuple(doubtful))


def _listed(kept: tuple[Paragraph, ...], adverts: set[int]) -> frozenset[Paragraph]:
    """Short lines right below one that is left out, as "Most read", and each other short one below these."""
    found: dict[int, Paragraph] = {}
    for each in kept:
        above = each.line - 1
        short = len(each.words.split()) <= _LISTED and not _QUOTES.search(each.words)
        if short and (above in adverts or above in found or _NUMBERED.match(each.words)):
            found[each.line] = each
    return frozenset(found.values())


def _tells_of(author: str | None, paragraph: Paragraph) -> bool:
    """Whether it is about who wrote the report: "Ann Lee writes for us every Monday."."""
    words = paragraph.words
    about = bool(author) and folded(words).startswith(f"{folded(author or '')} ")
    return about and len(words.split()) <= _LONG and not _QUOTES.search(words)


def _is_stray(paragraph: Paragraph) -> bool:
    """Whether it is no sentence: a heading, perhaps, a name under the text, or what a picture shows."""
    words = paragraph.words
    longest = _LONG if words[-1:].isalpha() else _FEW
    return not paragraph.heading and len(words.split()) <= longest and not words.endswith(_ENDS)


def _why_left(paragraph: Paragraph, verdict: Verdict) -> Why | None:
    if verdict is Verdict.ADVERT:
        return Why.ADVERT
    if _LINK.match(paragraph.words):
        return Why.LINK
    if tells_length(paragraph.words):
        return Why.LENGTH
    return Why.CHANGED if tells_of_change(paragraph.words) else None
