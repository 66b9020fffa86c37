"""Titles of office holders in a text: "prime minister", "Gen.", "head of the health service"."""

from __future__ import annotations

from dataclasses import dataclass

from .lexicon import is_organisation, is_state, office_word
from .scan import Scan

_SHED = frozenset("new then current longtime".split())
_FURTHEST = 6


@dataclass(frozen=True, slots=True)
class Title:
    """A title: words `left` up to `right`, with its noun at `head`."""

    left: int
    head: int
    right: int


def title_at(scan: Scan, head: int) -> Title:
    """The title around the office noun `head`: the words glued to it before, and "of" a field behind."""
    left = head
    nearest = max(0, head - _FURTHEST)
    while left > nearest and is_glued(scan, left - 1) and office_word(scan.bare(left - 1)) - {"weak", "head"}:
        left -= 1
    right = head + 1
    if right + 1 < len(scan.words) and scan.joined(head) and scan.words[right].lower in ("of", "for"):
        at = right + 1 + (scan.words[right + 1].lower == "the")
        while at < min(len(scan.words), head + 3 + _FURTHEST) and _is_field(scan, at) and scan.joined(at - 1):
            right = at = at + 1
    return Title(left, head, right)


def is_glued(scan: Scan, left: int) -> bool:
    """Whether word `left` and the next belong together: a space, or the full stop of an abbreviation."""
    if scan.joined(left):
        return True
    word = scan.words[left]
    short = "short" in office_word(scan.bare(left)) or len(word.form) == 1
    return left + 1 < len(scan.words) and short and word.capital and scan.gap(left).strip() == "."


def _is_field(scan: Scan, at: int) -> bool:
    return "field" in office_word(scan.bare(at)) or (scan.words[at].lower == "and")


def role_of(scan: Scan, title: Title) -> str:
    """The title's words, without "new" and the like before them, and with an abbreviation's full stop."""
    left = title.left
    while left < title.head and scan.words[left].lower in _SHED:
        left += 1
    words = scan.of(left, title.right)
    return f"{words}." if scan.gap(title.right - 1).startswith(".") else words


def is_strong(scan: Scan, title: Title, *, before: bool = True) -> bool:
    """Whether the title is an office's, not a club's or a company's."""
    kinds = office_word(scan.bare(title.head))
    around = [*range(title.left, title.head), *range(title.head + 1, title.right)]
    field = any("field" in office_word(scan.bare(at)) for at in around)
    if "short" in kinds:
        return before and scan.words[title.head].capital
    if field:
        return True
    if kinds <= {"bound", "modifier"}:
        return False
    capital = before and scan.words[title.head].capital and not _is_a_bodys(scan, title)
    prime = any(scan.bare(at) == "prime" for at in around)
    of_state = title.left > 0 and is_state(scan.bare(title.left - 1))
    return capital or prime or of_state or ("head" in kinds and "-" in scan.bare(title.head))


def _is_a_bodys(scan: Scan, title: Title) -> bool:
    """Whether a club, company or university stands right before the title."""
    before = title.left - 1
    if before < 0 or not scan.joined(before) or is_state(scan.bare(before)):
        return False
    word = scan.words[before]
    acronym = word.form.isupper() and len(word.form) > 1
    return word.capital and (acronym or is_organisation(word.lower))


def is_of_state(scan: Scan, title: Title) -> bool:
    """Whether the title itself says that it is a state's: a field of government, "of Valdoria"."""
    if is_strong(scan, title, before=False):
        return True
    after = title.right
    return after + 1 < len(scan.words) and scan.words[after].lower == "of" and is_state(scan.bare(after + 1))
