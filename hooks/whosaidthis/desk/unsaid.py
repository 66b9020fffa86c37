"""Statements that an editor takes away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..attribution.quotations.quoted import Quoted
from ..attribution.quotations.speechlike import is_like_title
from ..model import EditorSpan, Fault, Span, Statement, hull, one_line_of
from ..reading.source import Source
from ..reading.words import in_short
from .overlap import is_part_of_quotation, mostly_inside, reported_inside


def taken_away(
    editor: EditorSpan, statements: Sequence[Statement], source: Source, quoted: Quoted
) -> tuple[set[int], Fault | None]:
    """The numbers of the statements that a span with `unsaid` takes away, and what is wrong with it.

    What is settled around it stays.
    """
    free = [one for one in statements if not one.by_editor]
    places = mostly_inside(free, editor.span) or reported_inside(free, editor.span)
    characters = source.text.characters
    if any(is_part_of_quotation(free[place], editor.span, characters) for place in places):
        wrong = "These are some words of a quotation, in which nobody else is said to speak."
        mend = "Put the brackets around all of it, marks included, if nobody here says it."
        return set(), _fault(editor, source, wrong, mend)
    if not places and not _quotes_somebody(editor.span, source, quoted):
        return set(), _fault(editor, source, *_what_instead(free, editor.span, source))
    return {free[place].number for place in places}, None


def _what_instead(statements: Sequence[Statement], span: Span, source: Source) -> tuple[str, str]:
    """What is wrong with words in which no statement is taken away, and how to mend it.

    They may be some words of a statement, less than half of it and not those that tell of the saying.
    """
    touched = [one for one in statements if any(part.meets(span) for part in one.spans)]
    if not touched:
        wrong = "There is no statement in these words to take away."
        return wrong, "Take the brackets and their braces away."
    one = min(touched, key=lambda each: (not hull(each.spans).holds(span), sum(map(len, each.spans))))
    words = one_line_of(one.spans, source.text.characters)
    wrong = f"These are only some words of the statement {in_short(words)}."
    return wrong, f"To take it away, put the brackets around all of it, up to “{_end(words)}”."


_LAST = 4
"""How many of the last words of a statement a message repeats."""


def _end(words: str) -> str:
    return " ".join(words.split()[-_LAST:])


def drop(statements: Sequence[Statement], gone: set[int]) -> list[Statement]:
    """`statements` without those `gone`, and without what stands inside them and no editor has settled."""
    kept = (one for one in statements if one.number not in gone)
    return [
        replace(one, inside=None) if one.inside in gone else one
        for one in kept
        if one.inside not in gone or one.by_editor
    ]


def _quotes_somebody(span: Span, source: Source, quoted: Quoted) -> bool:
    """Whether words in `span` are quoted, and no title: its editor says that nobody here speaks them."""
    return any(not is_like_title(source.text.characters, part) for part in quoted.parts((span,)))


def _fault(editor: EditorSpan, source: Source, wrong: str, mend: str) -> Fault:
    return Fault(source.place(editor.span), "nothing-unsaid", wrong, mend)
