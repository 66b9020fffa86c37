"""Office holders that a text names with their title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Span
from .lexicon import is_no_name, is_organisation, is_state, office_word
from .scan import Scan
from .titles import Title, is_glued, is_of_state, is_strong, role_of, title_at

_PARTICLES = frozenset("al el ul bin ibn ben von van der den de da di la le du dos del abu".split())
_DETERMINERS = frozenset("the a his her their its our then country nation".split())
_AFTER_TITLE = frozenset("of for and who since until in at to".split())
_HEADS = frozenset({"head", "weak", "short", "bound"})
_HONORIFICS = frozenset("mr mrs ms miss mx dr prof smt shri sri sir dame hon".split())
_FURTHEST = 6


@dataclass(frozen=True, slots=True)
class Titled:
    """A name with the title that stands beside it."""

    span: Span
    """The name alone."""
    name: str
    role: str


def find_titled(scan: Scan) -> Iterator[Titled]:
    """Every name of the block that a title stands before ("Gen. Ann Lee") or after it."""
    for at, bare in enumerate(scan.bares):
        if not office_word(bare) & _HEADS:
            continue
        title = title_at(scan, at)
        name = _name_after(scan, title) or _name_before(scan, title)
        if name is not None:
            yield Titled(scan.span(*name), scan.of(*name), role_of(scan, title))


def _name_after(scan: Scan, title: Title) -> tuple[int, int] | None:
    start = end = _past_honorific(scan, title.right)
    set_off = _sets_off(scan, title)
    glued = set_off or is_glued(scan, title.right - 1)
    if not glued or scan.is_possessive(start - 1) or not is_strong(scan, title):
        return None
    while end < len(scan.words) and end - start < _FURTHEST and _goes_on(scan, start, end):
        end += 1
        if scan.is_possessive(end - 1) or not is_glued(scan, end - 1):
            break
    if set_off and (end - start < 2 or scan.gap(end - 1)[:1] not in (",", ".", ";")):
        return None
    return (start, end) if _is_name(scan, start, end) else None


def _past_honorific(scan: Scan, at: int) -> int:
    """The place after a title that is no office: "Mayor Mrs. Ann Lee"; the place itself where none stands."""
    if at + 1 >= len(scan.words) or scan.bare(at) not in _HONORIFICS or not scan.words[at].capital:
        return at
    return at + 1 if scan.gap(at).strip() in ("", ".") else at


def _sets_off(scan: Scan, title: Title) -> bool:
    """Whether a comma sets the name off from the title: "the foreign minister, Ann Lee, said"."""
    if title.left == 0 or title.right >= len(scan.words) or scan.gap(title.right - 1).strip() != ",":
        return False
    before = title.left - 1
    opened = scan.bare(before) in _DETERMINERS or is_state(scan.bare(before)) or _of_some_state(scan, title)
    return opened and is_strong(scan, title, before=False)


def _of_some_state(scan: Scan, title: Title) -> bool:
    """Whether a name in the possessive stands before a minister: "Valdoria's defence minister"."""
    before = title.left - 1
    named = scan.words[before].capital and scan.is_possessive(before)
    return named and "head" in office_word(scan.bare(title.head)) and not is_organisation(scan.bare(before))


def _goes_on(scan: Scan, start: int, at: int) -> bool:
    """Whether the word belongs to the name that began at `start`."""
    word = scan.words[at]
    if word.capital:
        return not is_no_name(scan.bare(at), after_another=at > start) and (
            at > start or not office_word(scan.bare(at))
        )
    if at == start or word.lower not in _PARTICLES or not scan.joined(at):
        return False
    after = at + 1 + (scan.words[at + 1].lower in _PARTICLES and scan.joined(at + 1))
    return scan.words[after].capital and not is_no_name(scan.bare(after), after_another=True)


def _is_name(scan: Scan, start: int, end: int) -> bool:
    if start >= end:
        return False
    words = scan.of(start, end)
    first = scan.bare(start)
    alone = end - start == 1
    return not (
        is_state(first)
        or is_state(words.lower())
        or is_organisation(words.lower())
        or (alone and (len(words) < 3 or words.isupper() or scan.words[start - 1].lower == "general"))
        or len(scan.words[end - 1].form) == 1
        or any(character.isdigit() for character in words)
    )


def _name_before(scan: Scan, title: Title) -> tuple[int, int] | None:
    """The name that the title follows in apposition: "Ann Lee, Valdoria’s defence minister,"."""
    if not _closes(scan, title.right - 1):
        return None
    left = title.left
    stated = False
    while left > 0 and scan.joined(left - 1) and title.left - left < _FURTHEST:
        bare = scan.bare(left - 1)
        if not (is_state(bare) or bare in _DETERMINERS or (scan.words[left - 1].capital and stated)):
            break
        stated = stated or is_state(bare)
        left -= 1
    if left < 1 or scan.gap(left - 1).strip() != "," or not (stated or is_of_state(scan, title)):
        return None
    start = end = left
    while start > 0 and end - start < _FURTHEST and _reaches_back(scan, start, end):
        start -= 1
    return (start, end) if end - start >= 2 and _is_name(scan, start, end) else None


def _closes(scan: Scan, last: int) -> bool:
    """Whether the phrase ends after word `last`, or goes on with "of", "and" or the like."""
    if not scan.joined(last):
        return True
    return scan.words[last + 1].lower in _AFTER_TITLE


def _reaches_back(scan: Scan, start: int, end: int) -> bool:
    at = start - 1
    if start < end and not is_glued(scan, at):
        return False
    word = scan.words[at]
    if scan.is_possessive(at) or is_state(scan.bare(at)):
        return False
    if word.capital:
        return not is_no_name(scan.bare(at), after_another=True) and not office_word(scan.bare(at)) & _HEADS
    return start < end and word.lower in _PARTICLES
