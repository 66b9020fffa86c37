"""Word lists of this room, read once from its data files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from ..reading.word_lists import lists_in
from ..speakers.lexicon import bodies, organisations, outlets, states

_KEPT = 8192
"""Words that are remembered with what they can be."""
_NOTHING: frozenset[str] = frozenset()
_THEN = re.compile(r"\A(?:then|ex|now)-", re.IGNORECASE)


def arsenal_lines() -> Iterator[str]:
    """The lines of `arsenal.tsv`: a kind, a tab, and all names of one weapon."""
    return _lines("arsenal.tsv")


def _lines(name: str) -> Iterator[str]:
    for line in files(__package__).joinpath(f"data/{name}").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


@cache
def _lists() -> dict[str, frozenset[str]]:
    return lists_in(_lines("lists.txt"))


def word_list(name: str) -> frozenset[str]:
    """One of the small closed lists of `lists.txt`."""
    return _lists()[name]


@cache
def _pairs(name: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _lines(name):
        word, what = line.split("\t")
        found[word] = found.get(word, frozenset()) | {what}
    return found


@lru_cache(_KEPT)
def office_word(word: str) -> frozenset[str]:
    """What a word (lower case), "ex-" before it or not, can be in an office's title; empty for nothing."""
    return _pairs("offices.tsv").get(word) or _pairs("offices.tsv").get(without_then(word), _NOTHING)


@cache
def office_words() -> frozenset[str]:
    """The words for which `office_word` finds something, without those that have "ex-" before them."""
    return frozenset(_pairs("offices.tsv"))


@cache
def ministries() -> dict[str, int]:
    """The words (lower case) for a field of government, each with the number of its field."""
    return {word: field for field, line in enumerate(_lines("ministries.txt")) for word in line.split()}


def without_then(word: str) -> str:
    """`word` without "ex-" or "then-" before it: "ex-president"."""
    return _THEN.sub("", word) if "-" in word else word


@lru_cache(_KEPT)
def weapon_word(word: str) -> frozenset[str]:
    """What a word (lower case) can be beside a weapon's name; empty for nothing."""
    return _pairs("weapons.tsv").get(word, _NOTHING)


@cache
def weapon_words() -> frozenset[str]:
    """The words for which `weapon_word` finds something."""
    return frozenset(_pairs("weapons.tsv"))


@cache
def _not_names() -> dict[str, bool]:
    words = (word for line in _lines("not-names.txt") for word in line.split())
    return {word.rstrip("+"): word.endswith("+") for word in words}


def is_no_name(word: str, *, after_another: bool = False) -> bool:
    """Whether a capitalised word (given in lower case) is a name of nobody and nothing we look for.

    `after_another`: whether a first name stands before it, so that "May" may be a last name.
    """
    return word in _not_names() and not (after_another and _not_names()[word])


def is_state(word: str) -> bool:
    """Whether a word (lower case, without a possessive's ending) is a state, its adjective or its people."""
    known = states()
    short = word_list("short names of states")
    return word in short or word in known.names or word in known.adjectives or word in known.peoples


def is_organisation(words: str) -> bool:
    """Whether these words (lower case) name an organisation or end in a noun for one."""
    return words in organisations() or words in outlets() or words.rpartition(" ")[2] in bodies()
