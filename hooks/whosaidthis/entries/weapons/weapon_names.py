"""What can be a weapon's name: "Tern", "Auk-9", "Gannet-class"."""

from __future__ import annotations

import re

from ..lexicon import is_no_name, is_organisation, is_state, office_word, weapon_word
from ..scan import Scan

DESIGNATION = re.compile(r"(?=.*\d)(?=[^a-z]*[A-Z])[A-Za-z]+(?:[-‐‑]?[A-Za-z]*\d+[A-Za-z]*)+(?:[-‐‑]\w+)*\Z")
"""A name with a number in it."""


_NUMBER = re.compile(r"\d+(?:[x×]\d+)?\Z")
"""The second word of "Tern 2", or of a vehicle with so many wheels: "Tern 6x6"."""


def name_start(scan: Scan, end: int) -> int:
    """Where the name that ends before word `end` begins; `end` itself where there is none."""
    start = end
    while start > 0 and end - start < 3 and (start == end or scan.joined(start - 1)):
        word = scan.words[start - 1]
        number = start == end and _NUMBER.match(word.form) and start > 1 and scan.words[start - 2].capital
        if not number and not can_be_name(scan, start - 1):
            break
        start -= 1
    return start


def can_be_name(scan: Scan, at: int) -> bool:
    """Whether a word can be a weapon's name or part of one: no state, office, body or ordinary word."""
    word, bare = scan.words[at], scan.bare(at)
    if not any(character.isupper() for character in word.form) or scan.is_possessive(at):
        return False
    if DESIGNATION.match(word.form):
        return True
    acronym = word.form.isupper()
    lead = re.split(r"[-‐‑]", bare)[0]
    known = is_state(bare) or is_state(lead) or is_no_name(bare) or is_organisation(bare)
    return not (acronym or known or not word.capital or weapon_word(bare) or office_word(bare))


def name_of(scan: Scan, start: int, end: int) -> str:
    """The name in words `start` to `end`, without "-class"."""
    words = scan.of(start, end)
    return words.removesuffix("-class")
