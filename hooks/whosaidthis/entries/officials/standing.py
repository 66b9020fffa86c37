"""Which titles are offices, and which may be a club's, a company's or a person's last name."""

from __future__ import annotations

from ..lexicon import is_no_name, is_organisation, is_state, office_word, without_then, word_list
from ..scan import Scan
from .titles import FURTHEST, LONGEST_PHRASE, Title

_ONCE = word_list("former holders")


def is_strong(scan: Scan, title: Title, *, before: bool = True) -> bool:
    """Whether the title is an office's, not a club's or a company's."""
    kinds = office_word(scan.bare(title.head))
    around = [*range(title.left, title.head), *range(title.head + 1, title.right)]
    if scan.bare(title.head) == "representatives" and _is_a_houses(scan, title.left):
        return False
    if kinds & {"short", "plural"}:
        return before and _is_capital(scan, title.head)
    if kinds == {"owned"}:
        return False
    if "public" in kinds or "public" in office_word(_pair(scan, title.head)):
        return True
    if kinds & {"second", "royal"}:
        capital = before and _is_capital(scan, title.head)
        return "royal" in kinds and capital and not _is_last_name(scan, title)
    if _has_field(scan, title):
        return True
    of_state = title.left > 0 and is_state(scan.bare(title.left - 1))
    if not kinds & _ENOUGH:
        return "national" in kinds and of_state
    capital = before and _is_capital(scan, title.head) and not _is_a_bodys(scan, title)
    if is_only_full(scan, title):
        return capital and not _is_last_name(scan, title)
    prime = any(scan.bare(at) == "prime" for at in around)
    return (
        capital
        or prime
        or of_state
        or _was_once(scan, title)
        or ("head" in kinds and "-" in scan.bare(title.head))
    )


def _is_a_houses(scan: Scan, left: int) -> bool:
    """Whether the plural ends a body's name: "the House of Representatives"."""
    return left > 0 and (scan.bare(left - 1) == "of" or scan.gap(left - 1)[0] in "'’")


def _is_capital(scan: Scan, at: int) -> bool:
    return without_then(scan.words[at].form)[0].isupper()


def _pair(scan: Scan, head: int) -> str:
    return " ".join(scan.bares[max(0, head - 1) : head + 1])


def is_only_full(scan: Scan, title: Title) -> bool:
    """Whether the title is a rank that is an ordinary word too: it wants a name of two words."""
    kinds = office_word(scan.bare(title.head))
    return "full" in kinds and not kinds & {"weak", "head", "rank"} and not _has_field(scan, title)


_ENOUGH = frozenset({"head", "weak", "rank", "full"})


_ONLY_BESIDE = (("head", "topic"), ("weak", "topic"), ("national", "party"))
"""Kinds of nouns, and what counts as a field beside them alone."""


def _has_field(scan: Scan, title: Title) -> bool:
    """Whether the title names a field of government or a public body."""
    around = [*range(title.left, title.head), *range(title.head + 1, title.right)]
    phrases = (
        " ".join(scan.bares[start : start + length])
        for start in range(title.left, title.head)
        for length in range(2, min(LONGEST_PHRASE, title.head - start) + 1)
    )
    kinds = office_word(scan.bare(title.head))
    telling = {"field"} | {field for head, field in _ONLY_BESIDE if head in kinds}
    behind = any("after" in office_word(scan.bare(at)) for at in range(title.head + 1, title.right))
    words = (*(scan.bare(at) for at in around), *phrases)
    return behind or any(office_word(word) & telling for word in words)


def _was_once(scan: Scan, title: Title) -> bool:
    """Whether it is a president's with nobody's name before it: "former president Ann Lee"."""
    if scan.bare(title.head) in ("ex-president", "then-president"):
        return True
    alone = title.left == 0 or not scan.joined(title.left - 1) or scan.bare(title.left - 1) in _BEFORE
    once = not _ONCE.isdisjoint(scan.bares[title.left : title.head])
    return scan.bare(title.head) == "president" and once and alone


_BEFORE = frozenset("the a an by of to and with for from that when as on in than about against under".split())


def _is_last_name(scan: Scan, title: Title) -> bool:
    """Whether a name before it makes the word a last name: "Ann King"."""
    before = title.left - 1
    if before < 0 or not scan.joined(before) or not scan.words[before].capital or is_state(scan.bare(before)):
        return False
    return not scan.is_possessive(before) and not is_no_name(scan.bare(before))


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
    if is_strong(scan, title, before=False) or "rank" in office_word(scan.bare(title.head)):
        return True
    return _is_of_body(scan, title.right)


def _is_of_body(scan: Scan, at: int) -> bool:
    """Whether "of Valdoria" or "for the defence ministry" begins at the word."""
    if at + 1 >= len(scan.words) or scan.words[at].lower not in ("of", "for") or not scan.joined(at - 1):
        return False
    if scan.is_possessive(at + 1):
        return is_state(scan.bare(at + 1))
    article = scan.bare(at + 1) in ("the", "a")
    last = at + 1 + article
    while (
        last + 1 < len(scan.words) and last - at < FURTHEST and scan.joined(last) and _is_part(scan, last + 1)
    ):
        last += 1
    if last >= len(scan.words) or (scan.joined(last) and scan.words[last + 1].lower not in _BEHIND_BODY):
        return False
    bare = scan.bare(last)
    if not article:
        return is_state(bare) and last == at + 1
    return bool(office_word(bare) & {"owner", "field"}) or "owner" in office_word(_pair(scan, last))


_BEHIND_BODY = frozenset("of for in and who that which since until at to on said says has had is was".split())


def _is_part(scan: Scan, at: int) -> bool:
    return scan.words[at].capital or bool(office_word(scan.bare(at)))


def ends_in_chamber(scan: Scan, title: Title) -> bool:
    """Whether it ends in "of the Senate" or the like and more of that body's name follows."""
    last = title.right - 1
    body = last > title.head and "chamber" in office_word(scan.bare(last))
    return body and scan.joined(last) and scan.words[last + 1].capital


def is_of_committee(scan: Scan, title: Title) -> bool:
    """Whether what follows the title is the rest of a committee's name: "Ways and Means Committee"."""
    at = title.right
    while at < min(len(scan.words), title.right + FURTHEST) and scan.joined(at - 1):
        if scan.bare(at) in _COMMITTEES:
            return True
        at += 1
    return False


_COMMITTEES = frozenset("committee subcommittee commission caucus".split())
