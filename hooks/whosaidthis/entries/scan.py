"""A block's words, with what stands between them: the ground on which candidates are looked for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import HEADINGS, Span, Text
from ..reading.words import Word, find_words

_PLAIN_GAP = re.compile(r"[^\S\n]*\n?[^\S\n]*\Z")
_POSSESSIVE = re.compile(r"['’]s\Z|(?<=s)['’]\Z", re.IGNORECASE)
_END = re.compile(r"[.!?…][\"'”’)]*\Z")


@dataclass(frozen=True, slots=True)
class Scan:
    """The words of one block."""

    characters: str
    words: tuple[Word, ...]
    plains: tuple[str, ...]
    """Each word as written, without a possessive's ending."""
    bares: tuple[str, ...]
    """Each word in lower case without a possessive's ending."""
    end: int
    """Where the block ends."""

    def gap(self, left: int) -> str:
        """What stands between word `left` and the next one; at the end, what is left of the block."""
        start = self.words[left].end
        last = left + 1 >= len(self.words)
        return self.characters[start : self.end if last else self.words[left + 1].start]

    def joined(self, left: int) -> bool:
        """Whether nothing but a space stands between word `left` and the next one."""
        if left + 1 >= len(self.words):
            return False
        gap = self.gap(left)
        return gap == " " or (bool(gap) and _PLAIN_GAP.match(gap) is not None)

    def bare(self, at: int) -> str:
        """The word in lower case without a possessive's ending."""
        return self.bares[at]

    def is_possessive(self, at: int) -> bool:
        """Whether the word has a possessive's ending."""
        return _POSSESSIVE.search(self.words[at].form) is not None

    def span(self, start: int, end: int) -> Span:
        """From word `start` up to word `end` (exclusive), a possessive's ending left out."""
        last = self.words[end - 1]
        return Span(self.words[start].start, last.start + len(self.plains[end - 1]))

    def of(self, start: int, end: int) -> str:
        """The words from `start` up to `end` as the article writes them, on one line."""
        return " ".join(self.span(start, end).of(self.characters).split())


def scans(text: Text) -> tuple[Scan, ...]:
    """The blocks of `text` whose capitals tell something: no headings, no lines in title case."""
    found = []
    for block in text.blocks:
        if block.kind in HEADINGS:
            continue
        words = find_words(text.characters, block.span)
        if not _is_title_case(block.span.of(text.characters), words):
            plains = [_POSSESSIVE.sub("", form) if "'" in lower else form for _, _, form, lower, _ in words]
            bares = [_POSSESSIVE.sub("", lower) if "'" in lower else lower for _, _, _, lower, _ in words]
            found.append(Scan(text.characters, words, tuple(plains), tuple(bares), block.span.end))
    return tuple(found)


def _is_title_case(characters: str, words: tuple[Word, ...]) -> bool:
    if _END.search(characters.rstrip()) or len(words) > 30:
        return False
    long = [word for word in words if len(word.form) > 3]
    return len(long) > 2 and sum(word.capital for word in long) > 0.7 * len(long)
