"""The list of weapons that need no noun beside their name: `data/arsenal.tsv`, read once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from ...model import Kind
from ..lexicon import arsenal_lines
from ..spelling import fold

LONGEST_NAME = 4
"""The most words that a name of the list has."""
_VERSIONS = (
    re.compile(r"(?<=\d)[a-z]+\d*\Z"),
    re.compile(r" (?:\d+[a-z]*\d*|[ivx]+|[b-h]|[j-z][a-z]?|[a-z]{2})\Z"),
)
_PLURAL = re.compile(r"(?<=[a-z0-9])s\Z")
_HYPHEN = re.compile(r"[-‐‑]")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Known:
    """A weapon of the list."""

    key: str
    """Its first name, folded; one for all names of the weapon."""
    kind: Kind
    plain: bool
    """Whether this name is an ordinary word or somebody else's name too."""
    upper: bool
    """Whether this name is written in capitals only."""


def known_weapon(name: str) -> Known | None:
    """The weapon of the list that has this very name, in the singular or plural."""
    one, singular_one = _singulars(_key(name))
    return _named(one) or _named(singular_one)


@lru_cache(maxsize=4096)
def family(name: str) -> Known | None:
    """The weapon of the list that `name` is, or is a version of: "Iskander" for "Iskander-M"."""
    found = known_weapon(name)
    if found is not None:
        return found
    versions = (_named(version.sub("", _key(name))) for version in _VERSIONS)
    stem = next((known for known in versions if known is not None), None)
    return replace(stem, plain=False) if stem is not None and _HYPHEN.search(name) else stem


def singular(name: str) -> str:
    """`name` without a plural's ending, where the list has it without."""
    return name if _named(_key(name)) is not None else _PLURAL.sub("", name)


@lru_cache(maxsize=8192)
def can_begin(word: str) -> bool:
    """Whether a name of the list can begin with the word (lower case), by its letters and having a number."""
    lead = _HYPHEN.split(word)[0]
    designation = len(word) == 1 or _NUMBER.search(word) is not None
    return any(
        _leads().get(start, False) or (designation and start in _leads()) for start in _singulars(lead)
    )


def _singulars(word: str) -> tuple[str, str]:
    return word, _PLURAL.sub("", word)


def _named(key: str) -> Known | None:
    found = _names().get(key)
    if found is None and (numbered := _names().get(_NUMBER.sub("#", key))) is not None:
        return replace(numbered, key=key)
    return found


def _key(name: str) -> str:
    return fold(name.replace("/", " "))


@cache
def _names() -> dict[str, Known]:
    found: dict[str, Known] = {}
    for kind, names in _rows():
        for name in names:
            bare = name.rstrip("?")
            shouted = bare.isupper() and bare.isalpha()
            key = _key(names[0].rstrip("?"))
            own = _key(bare)
            found.setdefault(
                _NUMBER.sub("#", own) if "#" in own else own, Known(key, Kind(kind), bare != name, shouted)
            )
    return found


@cache
def _leads() -> dict[str, bool]:
    """The letters that names begin with, up to a hyphen; whether a name begins with a word of letters."""
    found: dict[str, bool] = {}
    for _, names in _rows():
        for name in names:
            first = re.split(r"[ /]", name.rstrip("?").lower())[0]
            lead = _HYPHEN.split(first)[0].removesuffix("'s")
            letters = len(first) > 1 and not re.search(r"[\d#]", first)
            for start in (lead, re.sub(r"#.*", "", lead)):
                found[start] = found.get(start, False) or letters
    return found


def _rows() -> Iterator[tuple[str, list[str]]]:
    for line in arsenal_lines():
        kind, names = line.split("\t")
        yield kind, names.split("; ")
