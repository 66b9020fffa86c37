"""All names of a glossary as one pattern, and whose each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ...model import Entry, Glossary, Kind, Span
from ..spelling import fold

_SEPARATOR = r"(?:[\-‐‑–]|\s{1,3})"
# Not inside another word, and not one half of a hyphenated one ("non-Heron", "Heron-backed", "heron.org").
_BEFORE = r"(?<![\w@#/])(?<!\w[-‐‑.@])(?<!\w['’])"
_AFTER = r"(?![\w@]|[-‐‑]\w|\.\w|['’](?!s(?!\w))\w)"
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh)\Z", re.IGNORECASE)
_LEADING_Y = re.compile(r"[b-df-hj-np-tv-xz]y\Z")
_NUMBER_FOLLOWS = re.compile(r"\s\d")
_NUMBERED = (Kind.MISSILE, Kind.DRONE)


def name_pattern(name: str, *, any_case: bool | None = None) -> str:
    """The pattern of one name as whole words, with its plural, in every kind of hyphen and apostrophe.

    Case counts unless `any_case`; by default it counts where the name has a capital letter, but
    for a small first letter, which is a capital one at the head of a sentence ("The Board").
    """
    return f"{_BEFORE}(?:{_core(name, any_case)}){_AFTER}"


def _core(name: str, any_case: bool | None = None) -> str:
    parts = [part for part in re.split(r"[\s\-‐‑‒–−\u2007]+", name) if part]
    words = [re.escape(part).replace("’", "'").replace("'", "['’]") for part in parts]
    body = _SEPARATOR.join([*words[:-1], _with_plural(parts[-1], words[-1])]) if words else r"(?!)"
    folded = name == name.lower() if any_case is None else any_case
    if folded or not name[:1].islower():
        return f"(?i:{body})" if folded else body
    return f"(?i:{re.escape(name[0])}){body[1:]}"


def _with_plural(last: str, pattern: str) -> str:
    if not last[-1].isalnum():
        return pattern
    if _LEADING_Y.search(last):
        return f"{pattern[:-1]}(?:y|ies)"
    return f"{pattern}(?:es)?" if _SIBILANT.search(last) else f"{pattern}s?"


@dataclass(frozen=True, slots=True)
class NameIndex:
    """The names of a glossary."""

    pattern: re.Pattern[str]
    """Finds every name, the longest first."""
    names: tuple[tuple[re.Pattern[str], Entry], ...]
    by_words: dict[str, Entry]
    """The entry of each name, by the name's folded form."""
    by_bare_words: dict[str, Entry]
    """The same by the form without "the"."""
    officials: frozenset[str]
    """The folded last names of people."""
    weapons: frozenset[str]
    """The keys of what cannot speak."""

    def owner(self, words: str, characters: str, end: int) -> str | None:
        """The key of the entry that `words` (found by the pattern, ending at `end`) name; None for nobody's.

        A weapon's name before a bare number is another weapon's: "Heron 9" is no Heron.
        """
        entry = self.by_words.get(fold(words)) or self._search(words)
        if entry is None:
            return None
        numbered = entry.kind in _NUMBERED and _NUMBER_FOLLOWS.match(characters, end)
        return None if numbered else entry.key

    def _search(self, words: str) -> Entry | None:
        return next((entry for pattern, entry in self.names if pattern.fullmatch(words)), None)


class _Same:
    """A glossary, told from others by being another object: its hash would cost more than its index."""

    def __init__(self, glossary: Glossary) -> None:
        self.glossary = glossary

    def __hash__(self) -> int:
        return id(self.glossary)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.glossary is self.glossary


def name_index(glossary: Glossary) -> NameIndex:
    """The index of `glossary`, made once for each glossary."""
    return _name_index(_Same(glossary))


def find_names(characters: str, glossary: Glossary) -> tuple[tuple[Span, str], ...]:
    """Every place of a text that names an entry of `glossary`, with the entry's key, in their order."""
    return _found(characters, _Same(glossary))


@lru_cache(maxsize=1)
def _found(characters: str, same: _Same) -> tuple[tuple[Span, str], ...]:
    """The same, remembered: mentions and candidates are looked for in one text after the other."""
    index = _name_index(same)
    found = index.pattern.finditer(characters) if index.names else ()
    owned = ((Span(*one.span()), index.owner(one.group(), characters, one.end())) for one in found)
    return tuple((span, key) for span, key in owned if key is not None)


@lru_cache(maxsize=4)
def _name_index(same: _Same) -> NameIndex:
    owned = sorted(_owned(same.glossary), key=lambda pair: (-len(pair[0]), pair[0]))
    cores = [(_core(name), entry) for name, entry in owned]
    return NameIndex(
        re.compile(f"{_BEFORE}(?:{_any_of([name for name, _ in owned])}){_AFTER}"),
        tuple((re.compile(core), entry) for core, entry in cores),
        {fold(name): entry for name, entry in owned},
        {bare(name): entry for name, entry in owned},
        _last_names(same.glossary),
        frozenset(entry.key for entry in same.glossary.entries if entry.kind.is_weapon),
    )


def _any_of(names: Sequence[str]) -> str:
    """A pattern of all `names`, in their order; at a letter only those that begin with it are tried."""
    by_letter: dict[str, list[str]] = {}
    for name in names:
        letter = name[:1].lower()
        by_letter.setdefault(letter if letter.isascii() and letter.isalpha() else "", []).append(_core(name))
    others = by_letter.pop("", [])
    beginning = (f"(?=(?i:{letter}))(?:{'|'.join(cores)})" for letter, cores in by_letter.items())
    return "|".join((*beginning, *others)) or "(?!)"


def _last_names(glossary: Glossary) -> frozenset[str]:
    officials = (entry for entry in glossary.entries if entry.kind is Kind.OFFICIAL)
    names = (fold(name) for entry in officials for name in entry.names)
    return frozenset(name.split()[-1] for name in names if name)


def bare(name: str) -> str:
    """The folded form of a name without "the"."""
    return fold(name).removeprefix("the ")


def _owned(glossary: Glossary) -> Iterator[tuple[str, Entry]]:
    """Each name with the one entry that it means; an entry's name wins over another's alias."""
    names: dict[str, list[Entry]] = {}
    aliases: dict[str, list[Entry]] = {}
    for entry in glossary.entries:
        names.setdefault(fold(entry.name), []).append(entry)
        for alias in dict.fromkeys(fold(alias) for alias in entry.names[1:]):
            aliases.setdefault(alias, []).append(entry)
    for entry in glossary.entries:
        for name in dict.fromkeys(entry.names):
            folded = fold(name)
            claims = names.get(folded) or aliases[folded]
            if claims == [entry] and re.search(r"\w", name):
                yield name, entry
