"""Reasons that an editor gives for an unnamed speaker, of which the article has no word."""

from __future__ import annotations

from ...joining import ReadArticle
from ...model import DeclaredSpeaker, Fault, Level
from .telling_words import telling_stems


def check_own_reasons(read: ReadArticle) -> tuple[Fault, ...]:
    """A note for each described speaker whose `reason` shares no word with the article, small ones apart."""
    here = telling_stems(read.article.text.characters)
    return tuple(fault for one in read.article.facts.speakers if (fault := _fault(one, here)) is not None)


def _fault(declared: DeclaredSpeaker, here: set[str]) -> Fault | None:
    reason = declared.speaker.reason or ""
    told = telling_stems(reason)
    if declared.place is None or not told or told & here:
        return None
    return Fault(
        declared.place,
        "reason-not-told",
        f"Of the reason “{reason}” the article has no word, and only what it says itself belongs there.",
        "Copy its words, or take the reason out; leave it if the article says the same in other words.",
        Level.NOTE,
    )
