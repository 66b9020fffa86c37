"""Invented articles and attributions, by the words that they take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .corpus import MarkedArticle
from .judging import Judgement, judge
from .records import Attribution
from .words import Spans

FAIR = "“The fair opens today,” Ann Lee said. The mayor said that the fair would open late."
"""Sixteen words: a quotation of four, and an indirect content of six."""


def spans(text: str, *passages: str) -> Spans:
    """The places of `passages` in `text`, where each stands first."""
    return tuple((text.index(each), text.index(each) + len(each)) for each in passages if each)


def said(text: str, source: str, cue: str, *content: str, sure: float | None = None) -> Attribution:
    """An attribution of passages of `text`; source and cue may be empty."""
    return Attribution(spans(text, source), spans(text, cue), spans(text, *content), sure)


def judged(
    golds: Sequence[Attribution], predicted: Sequence[Attribution], text: str = FAIR, discard: Spans = ()
) -> Judgement:
    """The verdicts of one article."""
    return judge(MarkedArticle("fair", text, None, tuple(golds), discard), predicted)


def record(name: str, text: str, *attributions: Attribution) -> dict[str, Any]:
    """A line of a corpus."""
    kept = [{"source": one.source, "cue": one.cue, "content": one.content} for one in attributions]
    return {"id": name, "text": text, "attributions": kept}
