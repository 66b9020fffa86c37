"""An editor's words that a slip in their brackets or braces leaves in the text, for readers to see."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Fault, Span, Text
from ...reading.elements import EDITORS_KEYS
from ...reading.source import Source

_KEY = rf"(?:{'|'.join(EDITORS_KEYS)})=[\w\"'“‘]"
_JUNK = re.compile(
    r"(?:\]\s?\{:?[ ]*\.?(?P<behind>said|unsaid)\b"
    rf"|\{{:?[ ]*(?:\.(?P<class>said|unsaid)\b|(?P<bare>said|unsaid)[ ]+{_KEY}|(?P<key>{_KEY})))"
    r"[^{}\n]{0,200}\}?"
)


def check_printed(source: Source) -> Iterator[Fault]:
    """Each editor's word that Markdown did not take for one and left in the text, with the slip in it."""
    yield from _junk(source)
    yield from _unbraced(source)
    yield from _round(source)
    yield from _swapped(source)


def printed_words(source: Source) -> tuple[Span, ...]:
    """Where editor's words stand in the text as if they were the article's: what is in them comes of that."""
    characters = source.text.characters
    found = [*_JUNK.finditer(characters), *_found_unbraced(characters)]
    return tuple(Span(one.start(), _end(one, characters)) for one in found)


_REST = re.compile(r"[^{}\n]*\n(?!\n)[^{}\n]{0,200}\}")
"""Braces that end on the next line."""


def _end(found: re.Match[str], characters: str) -> int:
    rest = None if found.group().endswith("}") else _REST.match(characters, found.end())
    return rest.end() if rest else found.end()


def _junk(source: Source) -> Iterator[Fault]:
    """Those that have braces, or one of them."""
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


_UNBRACED = re.compile(
    rf"(?P<bracket>\])?\.(?P<name>said|unsaid)(?(bracket)\b|(?=\s+{_KEY}))(?P<rest>[^{{}}\n]{{0,200}}\}}?)"
)


def _found_unbraced(characters: str) -> Iterator[re.Match[str]]:
    for found in _UNBRACED.finditer(characters):
        if not characters[: found.start()].rstrip(" :").endswith(("{", "[", "(")):
            yield found


def _unbraced(source: Source) -> Iterator[Fault]:
    """Those without "{": "[words].said by=…}"."""
    for found in _found_unbraced(source.text.characters):
        name = found["name"]
        wrong = f"The editor’s word “{name}” is printed as text here: no “{{” stands before it."
        mend = f"Write “{{” before “.{name}”."
        if not found["bracket"]:
            mend = f"Put the words into brackets and the rest into braces: “[words]{{.{name} …}}”."
        elif not found["rest"].endswith("}"):
            mend = f"Write “{{” before “.{name}”, and “}}” where the braces end."
        yield Fault(source.place(Span(found.start("name") - 1, found.end())), "broken-brackets", wrong, mend)


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
    if not written.endswith("}") and _end(junk, text.characters) > junk.end():
        return "Write the braces, from “{” to “}”, on one line."
    if not written.endswith("}"):
        return "Write “}” where the braces end."
    if written[0] == "]" and written[1].isspace():
        return "Take away what stands between “]” and “{”."
    opened = before.count("[") > before.count("]")
    if written.startswith("]") and not opened:
        return "Write “[” before the first of the words."
    if written.startswith("{") and opened:
        return "Write “]” right before “{”."
    return 'Write “[words]{.said by="name"}”: on one line, without a space before “{”, with both brackets.'
