"""Where the name of a person begins and ends, beside a title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon import is_no_name, is_organisation, is_state, office_word, word_list
from ..scan import Scan
from .titles import FURTHEST, head_kinds, is_glued

_PARTICLES = word_list("particles")
_HYPHENED = re.compile(r"(?:a[dlrstnz]|as[hs]|el|ul|d|l)[-‐‑'’](?=[A-ZÀ-Þ])")
"""A small particle that holds on to its name: "al-Attar"."""
_GIVEN = frozenset("israel jordan chad georgia india kenya".split())
"""States that are first names as well."""
_HOUSES = word_list("places named after people")
_FIRST = frozenset("said will may april june august young".split())
"""Words that are no names as a rule, but are before a last name: "Will Lee"."""
_HONORIFICS = word_list("honorifics")


def name_end(scan: Scan, start: int) -> int:
    """Where the name that begins at `start` ends; `start` where none begins."""
    end = start
    while end < len(scan.words) and end - start < FURTHEST and _goes_on(scan, start, end):
        end += 1
        if scan.is_possessive(end - 1) or not is_glued(scan, end - 1):
            break
    return end


def _goes_on(scan: Scan, start: int, at: int) -> bool:
    """Whether the word belongs to the name that began at `start`."""
    word = scan.words[at]
    if at > start and len(word.form) == 1 and word.capital and scan.gap(at).startswith("."):
        return True
    if at == start and scan.bare(at) in _FIRST and scan.joined(at) and _goes_on(scan, start - 1, at + 1):
        return word.capital
    if word.capital:
        return not is_no_name(scan.bare(at), after_another=at > start) and (
            at > start or not office_word(scan.bare(at))
        )
    if _HYPHENED.match(word.form):
        return at > start
    if at == start or word.lower not in _PARTICLES or not scan.joined(at):
        return False
    after = at + 1 + (scan.words[at + 1].lower in _PARTICLES and scan.joined(at + 1))
    return scan.words[after].capital and not is_no_name(scan.bare(after), after_another=True)


def is_honorific(word: str) -> bool:
    """Whether a word is a title that is no office: "Mrs.", "Sir"."""
    return word.casefold().rstrip(".") in _HONORIFICS


def past_honorific(scan: Scan, at: int) -> int:
    """The place after a title that is no office: "Mayor Mrs. Ann Lee"; the place itself where none stands."""
    if at + 1 >= len(scan.words) or scan.bare(at) not in _HONORIFICS or not scan.words[at].capital:
        return at
    return at + 1 if scan.gap(at).strip() in ("", ".") else at


def is_name(scan: Scan, start: int, end: int) -> bool:
    """Whether words `start` to `end` are a person's name: no state, no body, no lone letter."""
    if start >= end:
        return False
    words = scan.of(start, end)
    first = scan.bare(start)
    alone = end - start == 1
    return not (
        (is_state(first) and (alone or first not in _GIVEN))
        or is_state(words.lower())
        or is_organisation(words.lower())
        or (alone and (len(words) < 3 or words.isupper() or scan.words[start - 1].lower == "general"))
        or len(scan.words[end - 1].form) == 1
        or any(character.isdigit() for character in words)
    )


def is_places(scan: Scan, end: int) -> bool:
    """Whether the name that ends before word `end` is that of a place or a house: "King Omar Street"."""
    return (
        end < len(scan.words)
        and scan.joined(end - 1)
        and scan.words[end].capital
        and scan.bare(end) in _HOUSES
    )


def further_names(scan: Scan, end: int) -> Iterator[tuple[int, int]]:
    """The further names behind the first that a plural title names: "Senators Ann Lee and Bo Ray"."""
    while (start := _next_in_list(scan, end)) is not None:
        end = name_end(scan, start)
        if end - start < 2 or not is_name(scan, start, end):
            return
        yield start, end


def _next_in_list(scan: Scan, end: int) -> int | None:
    """Where the next of a list of names begins, behind a party in brackets or "of" a state, and "and"."""
    at = end
    if scan.gap(at - 1).startswith(" (") and at < len(scan.words):
        while at < len(scan.words) and ")" not in scan.gap(at) and at - end < FURTHEST:
            at += 1
        at += 1
    elif at + 1 < len(scan.words) and scan.words[at].lower == "of":
        at += 2
    gap = scan.gap(at - 1).lstrip(".)").strip() if 0 < at < len(scan.words) else "."
    if gap not in ("", ","):
        return None
    linked = scan.words[at].lower == "and"
    return at + 1 if linked else at if gap == "," else None


def name_start(scan: Scan, end: int) -> int:
    """Where the name that ends before word `end` begins; `end` itself where there is none."""
    start = end
    while start > 0 and end - start < FURTHEST and _reaches_back(scan, start, end):
        start -= 1
    return start


def _reaches_back(scan: Scan, start: int, end: int) -> bool:
    at = start - 1
    if start < end and not is_glued(scan, at):
        return False
    word = scan.words[at]
    if scan.is_possessive(at) or (is_state(scan.bare(at)) and (start == end or scan.bare(at) not in _GIVEN)):
        return False
    if word.capital or (start == end and _HYPHENED.match(word.form)):
        title = head_kinds(scan.bare(at))
        last_name = start == end and title <= {"full", "royal"}
        return not is_no_name(scan.bare(at), after_another=True) and (last_name or not title)
    return start < end and (word.lower in _PARTICLES or _HYPHENED.match(word.form) is not None)
