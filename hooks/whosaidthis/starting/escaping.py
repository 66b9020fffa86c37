"""Words as Markdown that prints them as they are."""

from __future__ import annotations

import re

_MARKS = re.compile(r"[\\`*_{}\[\]]")
_MARKS_OF_HEADINGS = re.compile(r"[\\`*_{}\[\]#]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_DOUBLE = re.compile(r"([~^=+:])(?=\1)|(?<=([~^=+:]))\2")
"""Two in a row are marks of extensions that a site may use."""
_NUMBER = re.compile(r"(\d+)([.)])(?=\s|\Z)")


def paragraph(words: str) -> str:
    """`words`, one line, as a paragraph of Markdown."""
    inside = _inside(words)
    numbered = _NUMBER.match(inside)
    if numbered:
        return f"{numbered.group(1)}\\{inside[numbered.end(1) :]}"
    first = inside[:1]
    if first in tuple("#>+!-"):
        return f"\\{inside}"
    if first in tuple("~?:|="):
        return f"&#{ord(first)};{inside[1:]}"
    return inside


def heading(words: str, level: int) -> str:
    """`words`, one line, as a heading of Markdown."""
    return f"{'#' * level} {_inside(words, _MARKS_OF_HEADINGS)}"


def _inside(words: str, marks: re.Pattern[str] = _MARKS) -> str:
    marked = marks.sub(r"\\\g<0>", words)
    plain = _ENTITY.sub("&amp;", marked).replace("<", "&lt;")
    return _DOUBLE.sub(lambda found: f"&#{ord(found.group())};", plain)
