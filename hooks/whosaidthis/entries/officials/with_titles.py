"""Office holders that a text names with their title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...model import Span
from ..lexicon import is_organisation, is_state, office_word
from ..scan import Scan
from .person_names import further_names, is_name, is_places, name_end, name_start, past_honorific
from .set_off import DETERMINERS, end_before_comma, is_owner, past_place
from .standing import ends_in_chamber, is_of_committee, is_of_state, is_only_full, is_strong
from .titles import FURTHEST, Title, head_kinds, heads, is_glued, role_of, title_at

_AFTER_TITLE = frozenset("of for and who since until in at to".split())


@dataclass(frozen=True, slots=True)
class Titled:
    """A name with the title that stands beside it."""

    span: Span
    """The name alone."""
    name: str
    role: str


def find_titled(scan: Scan) -> Iterator[Titled]:
    """Every name of the block that a title stands before ("Gen. Ann Lee") or after it."""
    known = heads()
    for at, bare in enumerate(scan.bares):
        if bare not in known and not ("-" in bare and head_kinds(bare)):
            continue
        title = title_at(scan, at)
        name = _name_after(scan, title) or _name_before(scan, title)
        if name is None:
            continue
        shown = replace(title, right=at + 1) if ends_in_chamber(scan, title) else title
        role = role_of(scan, shown)
        for start, end in (name, *(further_names(scan, name[1]) if "plural" in office_word(bare) else ())):
            yield Titled(scan.span(start, end), scan.of(start, end), role)


def _name_after(scan: Scan, title: Title) -> tuple[int, int] | None:
    if ends_in_chamber(scan, title):
        return None
    comma = end_before_comma(scan, title)
    right = past_place(scan, title) if comma is None else comma
    start = past_honorific(scan, right)
    if scan.is_possessive(start - 1) or (
        comma is None and not (is_glued(scan, right - 1) and is_strong(scan, title))
    ):
        return None
    end = name_end(scan, start)
    if end - start < _fewest(scan, title, comma is not None and start == right) or (
        comma is not None and scan.gap(end - 1)[:1] not in (",", ".", ";")
    ):
        return None
    return (start, end) if is_name(scan, start, end) and not is_places(scan, end) else None


def _fewest(scan: Scan, title: Title, set_off: bool) -> int:
    """How many words the name must have at least."""
    return 2 if set_off or is_only_full(scan, title) or _may_be_relative(scan, title) else 1


def _may_be_relative(scan: Scan, title: Title) -> bool:
    """Whether a clause may begin behind the title: "the judge Lee spoke of"."""
    small = not scan.words[title.head].capital
    return small and title.left > 0 and scan.bare(title.left - 1) in DETERMINERS


def _name_before(scan: Scan, title: Title) -> tuple[int, int] | None:
    """The name that the title follows in apposition: "Ann Lee, Valdoria’s defence minister,"."""
    if not (is_of_committee(scan, title) if ends_in_chamber(scan, title) else _closes(scan, title.right - 1)):
        return None
    left = title.left
    stated = False
    while left > 0 and scan.joined(left - 1) and title.left - left < FURTHEST:
        bare = scan.bare(left - 1)
        owned = is_state(bare) or is_owner(scan, left - 1) or _may_be_state(scan, title, left - 1)
        if not (owned or bare in DETERMINERS or (scan.words[left - 1].capital and stated)):
            break
        stated = stated or owned
        left -= 1
    if left > 2 and [scan.bare(left - 2), scan.bare(left - 1)] == ["who", "is"]:
        left -= 2  # "Ann Lee, who is defence minister of Valdoria,"
    if left < 1 or scan.gap(left - 1).strip() != "," or not (stated or is_of_state(scan, title)):
        return None
    if scan.words[left - 1].form.isdigit() and left > 1 and scan.gap(left - 2).strip() == ",":
        left -= 1
    start = name_start(scan, left)
    return (start, left) if left - start >= 2 and is_name(scan, start, left) else None


def _may_be_state(scan: Scan, title: Title, at: int) -> bool:
    """Whether a name before a state's office is a state's that no list has: "Valdoria’s", "the Valdorian"."""
    of_states = office_word(scan.bare(title.head)) & {"head", "public", "national"}
    named = scan.words[at].capital and bool(of_states) and not is_organisation(scan.bare(at))
    return named and (scan.is_possessive(at) or scan.bare(at).endswith(_OF_PEOPLES))


_OF_PEOPLES = ("ish", "ian", "ese", "ean")


def _closes(scan: Scan, last: int) -> bool:
    """Whether the phrase ends after word `last`, or goes on with "of", "and" or the like."""
    if not scan.joined(last):
        return True
    return scan.words[last + 1].lower in _AFTER_TITLE
