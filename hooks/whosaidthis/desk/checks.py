"""Slips in an article's text that would make statements wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..attribution.quotations.marks import Quotation, find_quotations
from ..model import Carrier, EditorSpan, Fault, Span
from ..reading.inline_code import find_code
from ..reading.source import Source
from .editors_keys import stands_in_two_pairs
from .slips.broken_links import check_links
from .slips.odd_marks import odd_closing
from .slips.printed import check_printed, torn_brackets
from .slips.unopened import check_unopened

_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,})", re.MULTILINE)


def check_text(source: Source) -> tuple[Fault, ...]:
    """What is wrong with the text itself, in the order of the text."""
    quotations = find_quotations(source.text)
    torn = torn_brackets(source)
    quotations = tuple(one for one in quotations if not any(map(one.spans[-1].meets, torn)))
    left = (*_fences(source), *_comments(source), *check_links(source))
    marks = (*_unclosed(source, quotations), *check_unopened(source, quotations, torn))
    return tuple(sorted((*marks, *_code(source, quotations), *left, *check_printed(source))))


def check_carriers(editors: Iterable[EditorSpan], source: Source) -> Iterator[Fault]:
    """Every editor's word with no brackets, or one too many, or where no text is: nothing carries it out.

    And every id in braces that another editor's word has before it.
    """
    ordered = tuple(editors)
    yield from _same_ids(ordered, source)
    unread = 0
    for editor in ordered:
        before = source.text.characters[max(0, editor.span.start - 1) : editor.span.start]
        if before == "[" and not stands_in_two_pairs(editor, source):
            stray = source.place(Span(editor.span.start - 1, editor.span.start))
            wrong = "One bracket too many stands before this editor’s word, and is printed."
            yield Fault(stray, "broken-brackets", wrong, "Take one “[” away.")
        if editor.carrier is Carrier.OTHER:
            wrong = "There are no square brackets before these braces."
            mend = 'Put the words into such: “[words]{.said by="name"}”.'
            yield Fault(source.place_at(source.find_braces(editor)), "no-brackets", wrong, mend)
        elif editor.carrier is Carrier.UNREAD:
            at = source.find_braces(editor, unread)
            unread = at + 1
            wrong = "Pictures, code, tables and footnotes hold no statement for these braces."
            mend = "Take them away, or write the statement in a paragraph."
            yield Fault(source.place_at(at), "outside-text", wrong, mend)


def _same_ids(editors: Iterable[EditorSpan], source: Source) -> Iterator[Fault]:
    """Ids of HTML that stand in the braces of two editor's words: a link can lead to one place alone."""
    seen: set[str] = set()
    for editor in editors:
        for key, value in editor.keys:
            if key == "id" and value in seen:
                written = (one for one in source.attributes(editor) if one["name"] in ("id", f"#{value}"))
                at = next((source.place_at(one.start()) for one in written), source.place(editor.span))
                wrong = f"The id “{value}” stands in the braces of another statement already."
                yield Fault(at, "key-twice", wrong, "Write another id here, or take it away.")
            elif key == "id":
                seen.add(value)


def _unclosed(source: Source, quotations: Iterable[Quotation]) -> list[Fault]:
    """Quotation marks that are opened and never closed; apostrophes are none."""
    return [_left_open_quotation(source, one) for one in quotations if not one.closed]


def _left_open_quotation(source: Source, quotation: Quotation) -> Fault:
    odd = odd_closing(source, quotation)
    if odd is not None:
        return odd
    last = quotation.spans[-1]
    wrong = "A quotation begins here and is never closed."
    return Fault(source.place(last), "unclosed-quotation", wrong, "Close it, or take its mark away.")


def _code(source: Source, quotations: Iterable[Quotation]) -> Iterator[Fault]:
    """Inline code inside quotation marks: its words are nobody's, and the exact words would lack them."""
    wrong = "Inside this quotation stand words as code, and the words of code are left out."
    mend = "Take the marks of code away, so that the quotation keeps all its words."
    for place in (source.find(span) for quotation in quotations for span in quotation.spans):
        at = find_code(source.content, place.start, place.end)
        if at is not None:
            yield Fault(source.place_at(at), "code-in-quotation", wrong, mend)


def _fences(source: Source) -> Iterator[Fault]:
    """Fences of code that Markdown left in the text, because no other one closes them."""
    for found, at in _left_open(source, _FENCE):
        wrong = "Code begins here and is never closed: readers see its marks."
        mend = f"Write “{found.group().strip()}” on a line of its own below it, or take the marks away."
        yield Fault(source.place_at(at), "unclosed-code", wrong, mend)


def _left_open(source: Source, mark: re.Pattern[str]) -> Iterator[tuple[re.Match[str], int]]:
    """Marks that Markdown left in the text, each with its place in the file: not those behind a backslash."""
    for found in mark.finditer(source.text.characters):
        at = source.find(Span(found.start(), found.end())).start
        if source.content[at - 1 : at] != "\\":
            yield found, at


_COMMENT = re.compile(r"<!--")


def _comments(source: Source) -> Iterator[Fault]:
    """Comments that Markdown left in the text, because they are never closed."""
    for found, at in _left_open(source, _COMMENT):
        if source.content.startswith(found.group(), at):
            wrong = "A comment begins here and is never closed: readers see it."
            yield Fault(source.place_at(at), "unclosed-comment", wrong, "Write “-->” where it ends.")
