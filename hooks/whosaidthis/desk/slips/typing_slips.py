"""Slips of typing that readers see: a lone star or brace, a word that stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model import Fault, Level, Span
from ...reading.source import Source
from .foreign_marks import check_foreign_marks
from .odd_marks import check_odd_marks
from .printed import printed_words, torn_brackets
from .printed_marks import check_printed_marks

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
    """Each such star or brace that Markdown left in the text, odd quotation mark and doubled word."""
    yield from _stars(source)
    yield from _braces(source)
    yield from check_odd_marks(source)
    yield from check_foreign_marks(source)
    yield from check_printed_marks(source)
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


_OPENING = {"}": "{", "]": "["}


def _braces(source: Source) -> Iterator[Fault]:
    """Each "}" or "]" of a paragraph that closes nothing in it, and each "[" before words that stays open.

    What stands in an editor's word that a slip leaves in the text is left to the message about that.
    """
    told = (*printed_words(source), *torn_brackets(source))
    for block in source.text.blocks:
        characters = block.span.of(source.text.characters)
        opened: list[tuple[int, str]] = []
        for offset, mark in enumerate(characters, block.span.start):
            if mark in _OPENING.values():
                opened.append((offset, mark))
            elif mark in _OPENING and opened and opened[-1][1] == _OPENING[mark]:
                opened.pop()
            elif mark in _OPENING and not (_is_own(source, offset) or _is_in(offset, told)):
                wrong = f"A “{mark}” stands here and closes nothing: readers see it."
                mend = "Take it away, or put “\\” before it if readers should see it."
                yield Fault(source.place_at(_written(source, offset)), "stray-brace", wrong, mend)
        if not any(map(block.span.meets, told)):
            yield from _left_open(source, [offset for offset, mark in opened if mark == "["])


_WORDS = re.compile(r"\[[“‘\"']?[^\W\d_]{2}")


def _left_open(source: Source, opened: list[int]) -> Iterator[Fault]:
    """Each "[" before words that nothing closes: not "[0, 1)", and not "[[", which its own message tells."""
    for offset in opened:
        at = source.find(Span(offset, offset + 1)).start
        double = source.content.startswith("[[", at) or source.content[at - 1 : at] in ("[", "\\")
        if _WORDS.match(source.text.characters, offset) and not double:
            wrong = "A “[” stands here and nothing closes it: readers see it."
            mend = "Take it away, or put “\\” before it if readers should see it."
            yield Fault(source.place_at(at), "stray-brace", wrong, mend)


def _is_in(offset: int, spans: Iterable[Span]) -> bool:
    return any(one.start <= offset < one.end for one in spans)


_OWN = re.compile(r"\]\{[^{}]*\}")
"""The end of a correction, whose own bracket is as good a place for one too many."""


def _written(source: Source, offset: int) -> int:
    """Where a stray brace stands in the file: behind the correction whose own it was taken for."""
    at = source.find(Span(offset, offset + 1)).start
    own = _OWN.match(source.content, at)
    behind = own is not None and source.content.startswith(source.text.characters[offset], own.end())
    return own.end() if own is not None and behind else at


_DOUBLED = re.compile(r"\]\{\{[^{}\n]*\}\Z")
"""What stands before the last of two pairs of braces, which another message tells."""


def _is_own(source: Source, offset: int) -> bool:
    """Whether a brace stands behind a backslash, or ends a second pair of braces."""
    at = _written(source, offset)
    line = source.content[source.content.rfind("\n", 0, at) + 1 : at]
    return line.endswith("\\") or _DOUBLED.search(line) is not None
