"""Slips in an article's text that would make statements wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..attribution.quotations.marks import Quotation, find_quotations
from ..model import Carrier, EditorSpan, Fault, Span, Text
from ..reading.elements import EDITORS_KEYS
from ..reading.inline_code import find_code
from ..reading.source import Source
from .slips.broken_links import check_links
from .slips.unopened import check_unopened

_KEY = rf"(?:{'|'.join(EDITORS_KEYS)})=[\w\"'“‘]"
_JUNK = re.compile(
    r"(?:\](?: |\n)?\{:?[ ]*\.?(?P<behind>said|unsaid)\b"
    rf"|\{{:?[ ]*(?:\.(?P<class>said|unsaid)\b|(?P<bare>said|unsaid)[ ]+{_KEY}|(?P<key>{_KEY})))"
    r"[^{}\n]{0,200}\}?"
)
_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,})", re.MULTILINE)


def check_text(source: Source) -> tuple[Fault, ...]:
    """What is wrong with the text itself, in the order of the text."""
    quotations = find_quotations(source.text)
    torn = torn_brackets(source)
    quotations = tuple(one for one in quotations if not any(map(one.spans[-1].meets, torn)))
    left = (*_fences(source), *_comments(source), *check_links(source))
    editors = (*_junk(source), *_round(source), *_swapped(source))
    marks = (*_unclosed(source, quotations), *check_unopened(source, quotations, torn))
    return tuple(sorted((*marks, *_code(source, quotations), *left, *editors)))


def check_carriers(editors: Iterable[EditorSpan], source: Source) -> Iterator[Fault]:
    """Every editor's word with no brackets, or one too many, or where no text is: nothing carries it out."""
    unread = 0
    for editor in editors:
        if source.text.characters[max(0, editor.span.start - 1) : editor.span.start] == "[":
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


def _unclosed(source: Source, quotations: Iterable[Quotation]) -> list[Fault]:
    """Quotation marks that are opened and never closed; apostrophes are none."""
    return [
        Fault(
            source.place(quotation.spans[-1]),
            "unclosed-quotation",
            "A quotation begins here and is never closed.",
            "Close it, or take its mark away.",
        )
        for quotation in quotations
        if not quotation.closed
    ]


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


def _junk(source: Source) -> Iterator[Fault]:
    """An editor's words that Markdown did not take for attributes and left in the text."""
    for found in _JUNK.finditer(source.text.characters):
        place = source.place(Span(found.start(), found.end()))
        word = found[found.lastgroup or 0].partition("=")[0]
        wrong = f"The editor’s word “{word}” is printed as text here"
        if opened := _opened_above(found, source.text):
            wrong += f": its brackets open in line {source.place(opened).line}, above an empty line."
            mend = "Both brackets must stand in one paragraph: give each paragraph its own."
        else:
            wrong, mend = f"{wrong}.", _mend(found, source.text)
        yield Fault(place, "broken-brackets", wrong, mend)


def torn_brackets(source: Source) -> tuple[Span, ...]:
    """Words between brackets that an empty line parts: whatever else is wrong with them may come of that."""
    found = ((one, _opened_above(one, source.text)) for one in _JUNK.finditer(source.text.characters))
    return tuple(Span(opened.start, one.end()) for one, opened in found if opened)


_FARTHEST = 4
"""How many paragraphs above the one with the braces their brackets may open."""


def _opened_above(junk: re.Match[str], text: Text) -> Span | None:
    """The bracket that a paragraph above leaves open, where the one with the braces only closes it."""
    at = text.block_at(junk.start())
    before = text.characters[text.blocks[at].span.start : junk.start()]
    if not junk.group().startswith("]") or "[" in before or "]" in before:
        return None
    for block in reversed(text.blocks[max(0, at - _FARTHEST) : at]):
        words = block.span.of(text.characters)
        last = words.rfind("[")
        if last > words.rfind("]"):
            return Span(block.span.start + last, block.span.start + last + 1)
        if "]" in words:
            return None
    return None


_ROUND = re.compile(r"\][(\[]\.(?P<name>said|unsaid)\b")


def _round(source: Source) -> Iterator[Fault]:
    """An editor's words in round or square brackets, of which Markdown makes a link, or nothing."""
    for found in _ROUND.finditer(source.content, source.body):
        wrong = f"The editor’s word “.{found['name']}” stands in other brackets than braces."
        place = source.place_at(found.start() + 1)
        yield Fault(place, "broken-brackets", wrong, 'Write it in braces: “[words]{.said by="name"}”.')


_SWAPPED = re.compile(
    r"\{(?P<words>(?:[^{}\n]|\n(?!\n)){1,600})\} ?[\[(][ ]*"
    rf"(?P<word>(?:\.(?:said|unsaid)\b|(?=(?:(?:said|unsaid)[ ]+)?{_KEY}))"
    r"(?:\"[^\"\n]*\"|'[^'\n]*'|[^\[\](){}\"'\n])*)"
)


def _swapped(source: Source) -> Iterator[Fault]:
    """Words in braces, and an editor's word in brackets behind them: Markdown leaves all in the text."""
    for found in _SWAPPED.finditer(source.text.characters):
        words, word = (source.find(Span(*found.span(one))).of(source.content) for one in ("words", "word"))
        right = f"[{' '.join(words.split())}]{{{_with_class(word.strip())}}}"
        wrong = "The brackets and braces of this editor’s word are swapped, and printed."
        place = source.place(Span(*found.span()))
        yield Fault(place, "broken-brackets", wrong, f"Write “{right}”.")


def _with_class(word: str) -> str:
    if word.startswith("."):
        return word
    return f".{word}" if word.startswith(("said", "unsaid")) else f".said {word}"


def _mend(junk: re.Match[str], text: Text) -> str:
    """How to mend what keeps brackets and braces from being read: the one slip that can be seen, or all."""
    start = text.blocks[text.block_at(junk.start())].span.start
    before, written = text.characters[start : junk.start()], junk.group()
    if not written.endswith("}"):
        return "Write “}” where the braces end."
    if written[:2] in ("] ", "]\n"):
        return "Take away what stands between “]” and “{”."
    opened = before.count("[") > before.count("]")
    if written.startswith("]") and not opened:
        return "Write “[” before the first of the words."
    if written.startswith("{") and opened:
        return "Write “]” right before “{”."
    return 'Write “[words]{.said by="name"}”: on one line, without a space before “{”, with both brackets.'


_COMMENT = re.compile(r"<!--")


def _comments(source: Source) -> Iterator[Fault]:
    """Comments that Markdown left in the text, because they are never closed."""
    for found, at in _left_open(source, _COMMENT):
        if source.content.startswith(found.group(), at):
            wrong = "A comment begins here and is never closed: readers see it."
            yield Fault(source.place_at(at), "unclosed-comment", wrong, "Write “-->” where it ends.")
