"""Slips by which the braces of an editor's span fall into other attributes than they were meant to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from ...model import EditorSpan, Fault
from ...reading.editors_classes import EDITORS_CLASSES
from ...reading.elements import EDITORS_KEYS
from ...reading.source import Source

_WHOLE = re.compile(r"""(?P<mark>["'])[^}]*(?P=mark)""")
"""A value between two quotation marks."""
_IN_BRACKETS = re.compile(r"""[\[(](?P<mark>["'])(?:(?P<words>[^"']+)(?P=mark)[\])]\Z)?""")
"""A value that begins as a list does, or its only words."""
_BOTH_MARKS = 'Write one on each side of the value, as in by="name".'
_STRAY = re.compile(r"""\A["']|["']\Z|\"""")
"""A quotation mark that is no apostrophe inside a word."""


def second_braces(editor: EditorSpan, source: Source, before: Sequence[EditorSpan]) -> Fault | None:
    """A second pair of braces for the words of `editor`, of which only one could be carried out.

    They stand behind the first ones, or behind brackets around the same words, as one of those `before` does.
    """
    if any(other.span == editor.span for other in before):
        wrong = "Two pairs of brackets stand around the same words."
        return Fault(
            source.place(editor.span), "braces-twice", wrong, "Write all keys into one pair of braces."
        )
    written = list(source.attributes(editor))
    end = written[-1].end() if written else source.find(editor.span).end
    second = _SECOND.match(source.content, end)
    if second is None:
        return None
    wrong = "Two pairs of braces stand behind these brackets."
    return Fault(source.place_at(second.end() - 1), "braces-twice", wrong, "Write all keys into one pair.")


_SECOND = re.compile(r"\s*\}\s*\{")


def broken_braces(editor: EditorSpan, source: Source) -> Fault | None:
    """The slip that breaks the braces of `editor`; whatever else is wrong with their keys comes of it."""
    written = tuple(source.attributes(editor))
    if unclosed := _unclosed(written, source):
        return unclosed
    if colon := _colon(written):
        key = colon["name"].partition(":")[0]
        wrong = f"A colon stands behind “{key}”, where “=” belongs."
        return Fault(source.place_at(colon.start()), "no-equals", wrong, f'Write {key}="…".')
    if both := _both_classes(written):
        wrong = "“.said” and “.unsaid” stand in the same braces."
        return Fault(source.place_at(both.start()), "two-classes", wrong, "Keep one of them.")
    slip = _twice(written) or _comma(written) or _apart(written, source.content)
    slip = slip or _in_brackets(written) or _without_marks(written)
    if slip:
        one, code, wrong, mend = slip
        return Fault(source.place_at(one.start()), code, wrong, mend)
    lone = next(filter(_has_lone_mark, written), None)
    if lone is None:
        return None
    wrong = "A quotation mark in these braces is never closed."
    return Fault(source.place_at(lone.start()), "unclosed-value", wrong, _BOTH_MARKS)


def _unclosed(written: Sequence[re.Match[str]], source: Source) -> Fault | None:
    """What keeps braces open until those of another span: no brace closes them, or no mark their value."""
    for one in written:
        other = one.group().find("]{")
        if other < 0:
            continue
        if "}" in one.group()[:other]:
            wrong = "A quotation mark in these braces is never closed."
            return Fault(source.place_at(one.start()), "unclosed-value", wrong, _BOTH_MARKS)
        opened = source.content.rfind("{", 0, written[0].start())
        wrong = "These braces are not closed before those of the next brackets begin."
        return Fault(source.place_at(opened), "broken-brackets", wrong, "Write “}” where they end.")
    return None


def _colon(written: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """The first key that a colon follows."""
    for one, after in pairwise((*written, None)):
        if one and one["name"].partition(":")[0] in EDITORS_KEYS:
            apart = one["value"] is None and after is not None and after["name"] == ":"
            if ":" in one["name"] or apart:
                return one
    return None


_Slip = tuple[re.Match[str], str, str, str]
"""The key, the code, what is wrong and how to mend it."""


def _apart(written: Sequence[re.Match[str]], content: str) -> _Slip | None:
    """The first key that a space or nothing parts from its value: `by = "Ann Lee"`, `by "Ann Lee"`."""
    for one, after in pairwise(written):
        if one["name"] in EDITORS_KEYS and not one["value"] and after["name"][:1] in ("'", '"'):
            key, equals = one["name"], "=" in content[one.start() : after.start()]
            wrong = (
                f"A space stands beside “=” behind “{key}”." if equals else f"No “=” stands behind “{key}”."
            )
            return one, "no-equals", wrong, f'Write {key}="…", without a space.'
    return None


def _both_classes(written: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """The second of both classes, which contradict each other: `{.said .unsaid}`."""
    seen: set[str] = set()
    for one in written:
        if one["name"].removeprefix(".") in EDITORS_CLASSES:
            seen.add(one["name"].removeprefix("."))
        if len(seen) > 1:
            return one
    return None


def _twice(written: Sequence[re.Match[str]]) -> _Slip | None:
    """The second of two keys of one name: only one of their values could be carried out."""
    seen: set[str] = set()
    for one in written:
        key = one["name"]
        if key in seen:
            return one, "key-twice", f"The key “{key}” stands twice in these braces.", "Keep one of them."
        if key in EDITORS_KEYS:
            seen.add(key)
    return None


def _comma(written: Sequence[re.Match[str]]) -> _Slip | None:
    """The first key that a comma or semicolon parts from the next: `by="Ann Lee", to="the Post"`."""
    for one, after in pairwise(written):
        behind = one["value"] is not None and one["value"][:1] in ("'", '"')
        if one["name"] in EDITORS_KEYS and behind and (mark := PARTING.get(after["name"][:1])):
            wrong = f"A {mark} stands behind “{one['name']}”."
            return after, "unknown-key", wrong, "Write a space between two keys."
    return None


PARTING = {",": "comma", ";": "semicolon"}
"""Marks that part words elsewhere and none in braces, each with its name."""


def _in_brackets(written: Sequence[re.Match[str]]) -> _Slip | None:
    """The first value that is written as a list: `to=["reporters"]`."""
    for one in written:
        if one["name"] in EDITORS_KEYS and (found := _IN_BRACKETS.match(one["value"] or "")):
            key, words = one["name"], found["words"] or "…"
            wrong = f"Brackets stand around the value of “{key}”, where only quotation marks belong."
            return one, "unclosed-value", wrong, f'Write {key}="{words}".'
    return None


def _without_marks(written: Sequence[re.Match[str]]) -> _Slip | None:
    """The first key whose value has several words and no quotation marks: `by=Ann Lee`."""
    for place, one in enumerate(written):
        value = one["value"] or ""
        if one["name"] not in EDITORS_KEYS or not value or value[0] in _MARKS:
            continue
        rest = [each["name"] for each in takewhile(_is_bare, written[place + 1 :])]
        if any(word not in EDITORS_KEYS for word in rest):
            key, words = one["name"], " ".join((value, *rest))
            wrong = f"The value of “{key}” has several words and no quotation marks around them."
            return one, "unclosed-value", wrong, f'Write {key}="{words}".'
    return None


_OF_HTML = (".", "#", ":")
"""What a class, an id and the braces of Python-Markdown begin with."""
_MARKS = ("'", '"', "“", "”", "„", "‘", "’")


def _is_bare(one: re.Match[str]) -> bool:
    """Whether an attribute is only a word, as those of a value are, "to" among them: no class and no id."""
    word = one["value"] is None and one["name"][:1] not in _OF_HTML
    return word and not _STRAY.search(one["name"])


def _has_lone_mark(one: re.Match[str]) -> bool:
    value = one["value"] or ""
    return not _WHOLE.fullmatch(value) and any(map(_STRAY.search, (one["name"], value)))
