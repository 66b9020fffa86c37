"""Titles of office holders in a text: "prime minister", "Gen.", "head of the health service"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..lexicon import office_word, office_words
from ..scan import Scan

_SHED = frozenset("new then current longtime".split())
FURTHEST = 6
"""How many words of a title or a name are looked at."""
LONGEST_PHRASE = 3
"""The most words of a field that the list has as one."""
_INSIDE = frozenset({"modifier", "field", "topic", "party", "short", "bound"})
_HEADS = frozenset("head weak short bound public rank full national owned plural second royal".split())


@dataclass(frozen=True, slots=True)
class Title:
    """A title: words `left` up to `right`, with its noun at `head`."""

    left: int
    head: int
    right: int


def head_kinds(word: str) -> frozenset[str]:
    """What the word (lower case) can be as the noun of a title; empty where it is no such noun."""
    return office_word(word) & _HEADS


@cache
def heads() -> frozenset[str]:
    """The words that can be the noun of a title, without those that have "ex-" before them."""
    return frozenset(filter(head_kinds, office_words()))


def title_at(scan: Scan, head: int) -> Title:
    """The title around the office noun `head`: the words glued to it before, and "of" a field behind."""
    left = head
    nearest = max(0, head - FURTHEST)
    while left > nearest and (step := _glued_before(scan, left)):
        left -= step
    return Title(left, head, _end_of(scan, head))


def _glued_before(scan: Scan, left: int) -> int:
    """How many words right before word `left` belong to its title; 0 for none."""
    if not is_glued(scan, left - 1):
        return 0
    for length in range(min(LONGEST_PHRASE, left), 1, -1):
        phrase = " ".join(scan.bares[left - length : left])
        if "field" in office_word(phrase) and not _is_broken(scan, left - length, left):
            return length
    inside = office_word(scan.bare(left - 1)) & _INSIDE and not scan.is_possessive(left - 1)
    if inside and (scan.bare(left - 1) != "under" or scan.bare(left) == "secretary"):
        return 1
    linked = left > 1 and scan.bare(left - 1) == "and" and scan.joined(left - 2)
    return 2 if linked and _is_field(scan, left - 2) and _is_field(scan, left) else 0


def _is_broken(scan: Scan, start: int, end: int) -> bool:
    """Whether words `start` to `end` are not one phrase right before another word."""
    return not all(map(scan.joined, range(start, end - 1))) or scan.is_possessive(end - 1)


def _end_of(scan: Scan, head: int) -> int:
    """Where the title ends: behind its noun, or behind "of" a field."""
    right = head + 1
    if right + 1 < len(scan.words) and scan.joined(head) and scan.words[right].lower in ("of", "for"):
        at = right + 1 + (scan.words[right + 1].lower == "the")
        while at < min(len(scan.words), head + 3 + FURTHEST) and _is_field(scan, at) and scan.joined(at - 1):
            right = at = at + 1
    while right > head + 1 and scan.bare(right - 1) == "and":
        right -= 1
    return right


def is_glued(scan: Scan, left: int) -> bool:
    """Whether word `left` and the next belong together: a space, or the full stop of an abbreviation."""
    if scan.joined(left):
        return True
    word = scan.words[left]
    short = "short" in office_word(scan.bare(left)) or len(word.form) == 1
    return left + 1 < len(scan.words) and short and word.capital and scan.gap(left).strip() == "."


def _is_field(scan: Scan, at: int) -> bool:
    of_nation = scan.bare(at) == "national" and at + 1 < len(scan.words) and _is_field(scan, at + 1)
    return (
        bool(office_word(scan.bare(at)) & {"field", "topic", "after"}) or scan.bare(at) == "and" or of_nation
    )


def role_of(scan: Scan, title: Title) -> str:
    """The title's words, without "new" and the like before them, and with an abbreviation's full stop."""
    left = title.left
    while left < title.head and scan.words[left].lower in _SHED:
        left += 1
    words = scan.of(left, title.right)
    short = "short" in office_word(scan.bare(title.right - 1))
    return f"{words}." if short and scan.gap(title.right - 1).startswith(".") else words
