"""Attributions: who, by which words, is given what (Pareti 2015; PolNeAR)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class Form(StrEnum):
    """How much of a content stands in quotation marks."""

    DIRECT = "direct"
    """All of it: the speaker's exact words."""
    MIXED = "mixed"
    """A part of it."""
    INDIRECT = "indirect"
    """None of it: a paraphrase."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One source, one cue, one content, each as spans of the article's text."""

    source: tuple[Span, ...]
    """The words that name who speaks; empty where the text names nobody."""
    cue: tuple[Span, ...]
    """The words that make it an attribution; empty where a quotation only goes on."""
    content: tuple[Span, ...]
    """What is attributed, quotation marks included; never empty, in the order of the text."""
    form: Form
    hearer: tuple[Span, ...] = ()
    """The words between cue and content that name to whom it was said ("Reuters" in "told Reuters")."""
    inside: int | None = None
    """For an attribution inside the content of another: the other's place in the list."""
    spoken: bool = True
    """Whether somebody is said to say it, so that it makes a statement; else it tells of what somebody
    thinks, wants or does (Pareti 2015: beliefs, facts and eventualities)."""
    sure: float = 1.0
    """In how many of all cases a source that was read in this way was the right one, measured on marked
    articles; 1.0 where it was not measured."""

    def __post_init__(self) -> None:
        """Refuse an attribution of nothing.

        Raises:
            ValueError: if the content is empty.
        """
        if not self.content:
            raise ValueError("an attribution needs a content")
