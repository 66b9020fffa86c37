"""Attributions of a short text in words, for the tests of this room."""

from __future__ import annotations

from dataclasses import dataclass

from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Form, Span
from whosaidthis.reading.plain import read_plain


@dataclass(frozen=True)
class Given:
    """One attribution in words; the spans of one part are joined by " … "."""

    source: str
    cue: str
    content: str
    form: Form
    hearer: str = ""
    inside: int | None = None


def attributed(characters: str) -> list[Given]:
    """The attributions of plain paragraphs, in the order of their contents."""

    def words(spans: tuple[Span, ...]) -> str:
        return " … ".join(span.of(characters) for span in spans)

    return [
        Given(words(a.source), words(a.cue), words(a.content), a.form, words(a.hearer), a.inside)
        for a in spoken(find_attributions(read_plain(characters)))
    ]


def only(characters: str) -> Given:
    """The one attribution of the text."""
    found = attributed(characters)
    assert len(found) == 1, found
    return found[0]


def credited(characters: str) -> list[tuple[str, str]]:
    """The source and the content of each attribution."""
    return [(one.source, one.content) for one in attributed(characters)]


def said_by(characters: str, source: str) -> list[str]:
    """The contents of the attributions to one source."""
    return [content for whose, content in credited(characters) if whose == source]
