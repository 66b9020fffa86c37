"""Paragraphs of the report, and what stands between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .advertising import Verdict, judge, wall
from .captions import may_be_caption
from .days import tells_of_change
from .lengths import tells_length
from .report import LeftOut, Paragraph, Why

_CREDIT = re.compile(r"\b(?:image|photo|picture) credit\b", re.IGNORECASE)
_FEW = 8
_LONG = 40
"""Words of a line that ends in a word, without a stop."""
_ENDS = tuple('.!?…"”»’:;,')
_LINK = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SortedOut:
    """What became of each paragraph."""

    kept: tuple[Paragraph, ...]
    left: tuple[LeftOut, ...]
    doubtful: tuple[Paragraph, ...]
    """Those of `kept` that may be no words of the report."""


def sort_out(every: tuple[Paragraph, ...]) -> SortedOut:
    """Each of `every` either kept or left out, in their order."""
    judged = dict(zip(every, judge([each.words for each in every]), strict=True))
    left = tuple(LeftOut(each, why) for each in every if (why := _why_left(each, judged[each])))
    gone = {each.paragraph for each in left}
    kept = tuple(each for each in every if each not in gone)
    credited = {each.line for each in kept if _CREDIT.search(each.words)}
    doubtful = (
        each
        for each in kept
        # A line right above a picture's credit is its caption.
        if judged[each] is Verdict.DOUBT
        or each.line + 1 in credited
        or wall(each.words)
        or _is_stray(each)
        or (not each.heading and may_be_caption(each.words))
    )
    return SortedOut(kept, left, tuple(doubtful))


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
