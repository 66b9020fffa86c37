"""What Python-Markdown has put aside in a string of its tree: escaped characters and raw HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

# An escaped character stands in the tree as its number, raw HTML as its place in the stash, other
# things as words of their extension: each between STX and ETX. Mail addresses are spelt as entities.
_ASIDE = re.compile(
    "\u0002(?:(?P<escape>\\d{1,7})|wzxhzdk:(?P<stash>\\d+)|[^\u0002\u0003]*)\u0003(?P<mail>(?<=\u0002amp\u0003)#\\d{1,7};)?"
)
_ENTITY = re.compile(r"&#?\w+;")
_RAW_TAG = re.compile(r"<(/?)(code|kbd|samp|script|style|textarea|pre|svg|math)\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one string of the tree that the article's text has too."""

    characters: str
    start: int
    """Where they start in the string."""
    end: int
    """Where they end there: further on than `characters` is long, for one escaped character."""


class RawHtml:
    """Python-Markdown's stash, and whether this place lies between raw tags that hide it."""

    def __init__(self, stash: Sequence[object]) -> None:
        self._stash = stash
        self._hiding: str | None = None

    @property
    def hidden(self) -> bool:
        """Whether this place lies inside raw code or a script."""
        return self._hiding is not None

    def end_block(self) -> None:
        """Forget a tag that was never closed."""
        self._hiding = None

    def pass_over(self, number: int) -> str:
        """The characters that the raw HTML at `number` stands for: one for an entity, none for a tag."""
        html = self._stash[number] if number < len(self._stash) else None
        if not isinstance(html, str):
            return ""
        tag = _RAW_TAG.fullmatch(html)
        if tag:
            self._meet(closing=bool(tag.group(1)), name=tag.group(2).lower())
        character = unescape(html) if _ENTITY.fullmatch(html) else ""
        return character if len(character) == 1 and not self.hidden else ""

    def _meet(self, *, closing: bool, name: str) -> None:
        if not closing and self._hiding is None:
            self._hiding = name
        elif closing and self._hiding == name:
            self._hiding = None


def split_asides(string: str, raw: RawHtml) -> Iterator[Piece]:
    """The pieces of `string` that the article's text has too, in their order."""
    at = 0
    for aside in _ASIDE.finditer(string):
        yield from _plain(string, at, aside.start(), raw)
        at = aside.end()
        character = _character(aside, raw)
        if character and not raw.hidden:
            yield Piece(character, aside.start(), aside.end())
    yield from _plain(string, at, len(string), raw)


def _plain(string: str, start: int, end: int, raw: RawHtml) -> Iterator[Piece]:
    if start < end and not raw.hidden:
        yield Piece(string[start:end], start, end)


def _character(aside: re.Match[str], raw: RawHtml) -> str:
    if aside["stash"]:
        return raw.pass_over(int(aside["stash"]))
    if aside["escape"]:
        return chr(int(aside["escape"])) if int(aside["escape"]) < 0x110000 else ""
    if aside["mail"]:
        return unescape(f"&{aside['mail']}")
    return "&" if aside.group() == "\u0002amp\u0003" else ""
