"""Titles that a comma parts from the name: "the foreign minister, Ann Lee", "the mayor of Wick, Ann Lee"."""

from __future__ import annotations

from ..lexicon import is_organisation, is_state, office_word
from ..scan import Scan
from .standing import is_of_state, is_strong
from .titles import Title

DETERMINERS = frozenset("the a an his her their its our then whose country nation".split())
_LINKS = frozenset("of for in to".split())
_FURTHEST = 7
_ADJECTIVES = 2


def end_before_comma(scan: Scan, title: Title) -> int | None:
    """Where the title ends whose name a comma sets off, its place included; None where none does.

    Only a title that is somebody's office counts: with a word before it that makes it one of a state,
    of a public body, or one of a kind.
    """
    end = max(_past_place(scan, title.right), _past_field(scan, title))
    if title.left == 0 or end >= len(scan.words) or scan.gap(end - 1).strip() != ",":
        return None
    return end if _is_owned(scan, title) or (_is_opened(scan, title) and is_of_state(scan, title)) else None


def past_place(scan: Scan, title: Title) -> int:
    """Where the name begins behind "of Valdoria" ("First Minister of Valdoria Ann Lee"); else the title ends.

    Where the word is no state, it may be the first half of a place: then just two words must follow.
    """
    at = title.right
    end = at + 2
    if end >= len(scan.words) or scan.words[at].lower != "of" or scan.is_possessive(at + 1):
        return at
    if not all(map(scan.joined, (at - 1, at, at + 1))) or not scan.words[end].capital:
        return at
    if is_state(scan.bare(at + 1)):
        return end
    public = "public" in office_word(scan.bare(title.head)) and scan.words[at + 1].capital
    last = end
    while last < len(scan.words) and scan.words[last].capital and scan.joined(last - 1):
        last += 1
    return end if public and last - end == 2 else at


def is_owner(scan: Scan, at: int) -> bool:
    """Whether the word is a state or a public body in the possessive: "the council's"."""
    if not scan.is_possessive(at):
        return False
    bare = scan.bare(at)
    phrase = f"{scan.bare(at - 1)} {bare}" if at > 0 else bare
    known = office_word(bare) & {"owner", "loose", "field"} or "field" in office_word(phrase)
    return bool(known) or is_state(bare) or is_state(phrase)


def _past_place(scan: Scan, at: int) -> int:
    """The place after "of Wick" or "for the town"; `at` where no place or body follows."""
    if at + 1 >= len(scan.words) or scan.words[at].lower not in _LINKS or not scan.joined(at - 1):
        return at
    end = at + 1 + (scan.bare(at + 1) in ("the", "a"))
    while end < min(len(scan.words), at + _FURTHEST) and scan.joined(end - 1) and _is_place(scan, end):
        end += 1
    return end if _is_place(scan, end - 1) else at


def _is_place(scan: Scan, at: int) -> bool:
    return scan.words[at].capital or bool(office_word(scan.bare(at)))


def _past_field(scan: Scan, title: Title) -> int:
    """The place after "for the elderly", up to a comma, behind a title that is an office's already."""
    at = title.right
    if at + 1 >= len(scan.words) or scan.words[at].lower != "for" or not scan.joined(at - 1):
        return at
    end = at + 1
    while end < min(len(scan.words), at + _FURTHEST) and scan.joined(end - 1):
        end += 1
    return end if is_strong(scan, title, before=False) else at


def _is_owned(scan: Scan, title: Title) -> bool:
    before = title.left - 1
    relative = scan.bare(before) == "whose" and before > 0 and "owner" in office_word(scan.bare(before - 1))
    plural = scan.gap(before) in ("' ", "’ ") and bool(office_word(scan.bare(before)) & {"owner", "loose"})
    return relative or plural or (scan.joined(before) and is_owner(scan, before))


def _is_opened(scan: Scan, title: Title) -> bool:
    """Whether a determiner, a state or its adjective stands before the title, or near a public one."""
    before = title.left - 1
    if scan.bare(title.left) == "deputy" and title.right - title.left == 1:
        return False
    if scan.bare(before) in DETERMINERS or is_state(scan.bare(before)) or _of_some_state(scan, title):
        return True
    if "public" not in office_word(scan.bare(title.head)):
        return False
    nearest = max(0, before - _ADJECTIVES)
    between = next((at for at in range(before, nearest - 1, -1) if scan.bare(at) in DETERMINERS), None)
    return between is not None and all(map(scan.joined, range(between, title.left)))


def _of_some_state(scan: Scan, title: Title) -> bool:
    """Whether a name in the possessive stands before a minister or chief of staff: "Valdoria's minister"."""
    before = title.left - 1
    named = scan.words[before].capital and scan.is_possessive(before)
    of_states = office_word(scan.bare(title.head)) & {"head", "public", "national"}
    of_staff = scan.bare(title.right - 1) == "staff"
    return named and bool(of_states or of_staff) and not is_organisation(scan.bare(before))
