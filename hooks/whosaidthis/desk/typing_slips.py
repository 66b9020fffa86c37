"""Slips of typing that readers see: a star of emphasis that is never closed, a word that stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Fault, Level, Span
from ..reading.source import Source

_STAR = re.compile(
    r"(?<![\w*])(?P<opens>\*{1,2})(?=[“‘\"']?[^\W\d_])"
    r"|(?<=[^\W\d_])(?:[.,;:!?”’\"'])?(?P<closes>\*{1,2})(?![\w*])"
)
_HIDDEN = re.compile(r"\b[^\W\d_]{1,2}\*\*\Z")
"""A word that nobody wants to print: "f**"."""
_TWICE = re.compile(r"(?<![\w’'-])(?P<word>[^\W\d_]+)[ \n]+(?P<again>(?P=word))(?![\w’'-])", re.IGNORECASE)
_GOOD_TWICE = frozenset(
    "had that very really many much far so no yes now well never ever too more again long bye ha tut blah in"
    " on up out over off through down is was it her you who do did not there here".split()
)
"""Words that stand twice in good sentences: "he had had", "came in in May", "what it is is"."""


def check_typing(source: Source) -> Iterator[Fault]:
    """Each such star that Markdown left in the text, and each doubled word."""
    yield from _stars(source)
    for found in _TWICE.finditer(source.text.characters):
        word, again = found["word"], found["again"]
        if not again.islower() or again in _GOOD_TWICE or _is_cut(source, Span(*found.span())):
            continue
        wrong = f"“{word} {again}” stands here: the word is doubled."
        mend = "Take one of the two away, or leave them if they are meant."
        yield Fault(source.place(Span(*found.span("again"))), "doubled-word", wrong, mend, Level.NOTE)


def _is_cut(source: Source, span: Span) -> bool:
    """Whether the two words stand in two paragraphs, or something stands between them that is not read."""
    if not any(block.span.holds(span) for block in source.text.blocks):
        return True
    written = source.find(span)
    return len(source.content[written.start : written.end].split()) != 2


def _stars(source: Source) -> Iterator[Fault]:
    characters = source.text.characters
    found = [star for star in _STAR.finditer(characters) if not _HIDDEN.search(characters[: star.end()])]
    heads = {block.span.start for block in source.text.blocks}
    notes = [star for star in found if star.start() in heads]
    if notes and any(star["closes"] and star.start() < notes[-1].start() for star in found):
        return  # "Price*", and below it "*without the tax"
    for star in found:
        span = Span(*star.span("opens" if star["opens"] else "closes"))
        at = source.find(span).start
        if source.content[at - 1 : at] != "\\" and source.content.startswith("*", at):
            what = "is never closed" if star["opens"] else "closes nothing"
            wrong = f"The mark of emphasis “{span.of(characters)}” {what}: readers see it."
            mend = "Write it on both sides, take it away, or put “\\” before it if readers should see it."
            yield Fault(source.place_at(at), "unclosed-emphasis", wrong, mend)
