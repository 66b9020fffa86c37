"""Names of listeners that nobody in the article bears, and somebody nearly does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from ...reading.one_letter import is_name_alike, is_one_letter_off

_ALIKE = 0.75
"""How alike two words are at least, where one is the other misspelt."""
_SHORTEST_INITIALS = 3
_NAME = re.compile(r"[^\W\d_a-z][\w’'-]*(?: (?:of |of the )?[^\W\d_a-z][\w’'-]*)*")
"""Words with capitals, one after the other."""


def near_name(name: str, known: Iterable[str], characters: str) -> str | None:
    """The name that an editor may have meant by `name`; None where the article has these words.

    `known` are the names of those who speak and listen, and of the glossary; any words with capitals in the
    article's `characters` may be a name too.
    """
    words = _words(name)
    text = f" {' '.join(_words(characters))} "
    if not words or f" {' '.join(words)} " in text:
        return None
    runs = _runs(characters, len(words)) if name[:1].isupper() else ()
    others = (*known, *(found.group() for found in _NAME.finditer(characters)), *runs)
    near = next((other for other in others if _is_slip(words, _words(other), name)), None)
    return f"the {near}" if near and _has_the(name) and not _has_the(near) else near


def is_odd_in_text(near: str, name: str, content: str, characters: str) -> bool:
    """Whether `near` is a slip of the text, whose whole file `content` has `name` more often: told there."""
    one, other = (each[4:] if _has_the(each) else each for each in (name, near))
    pairs = [pair for pair in zip(one.split(), other.split(), strict=False) if pair[0] != pair[1]]
    slip = len(pairs) == 1 and is_one_letter_off(*pairs[0])
    return slip and content.count(one) > characters.count(other) > 0


def is_outlets_alone(near: str, outlet: str, characters: str) -> bool:
    """Whether `near` is the `outlet` of the front matter, and the text, its `characters`, has it not."""
    one, other = _words(near), _words(outlet)
    return one == other and f" {' '.join(one)} " not in f" {' '.join(_words(characters))} "


def _runs(characters: str, length: int) -> Iterator[str]:
    """As many words of the text as a name has that begins with a capital: "Tavrian state television"."""
    for found in re.finditer(r"(?<![\w’'-])[^\W\d_a-z][\w’'-]*(?:[ \n]+[\w’'-]+)*", characters):
        words = found.group().split()
        starts = range(len(words) - length + 1)
        yield from (" ".join(words[at : at + length]) for at in starts if words[at][:1].isupper())


def _has_the(name: str) -> bool:
    return name.casefold().startswith("the ")


def _words(name: str) -> list[str]:
    words = re.findall(r"[\w']+", name.casefold().replace("’", "'"))
    return words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words


def _is_slip(words: list[str], others: list[str], name: str) -> bool:
    """Whether each word is the other's, or nearly; a plural that is no name is other people."""
    if len(words) != len(others) or words == others:
        return False
    pairs = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    if name.isupper() and len(pairs) == 1 and len(pairs[0][0]) >= _SHORTEST_INITIALS:
        return is_one_letter_off(*pairs[0])  # "VMA" for "VNA"
    if is_name_alike(words, others):
        return True  # "Meridian Harbour Revue"
    return all(_is_near(*pair) and (name != name.lower() or not _is_plural(*pair)) for pair in pairs)


def _is_near(word: str, other: str) -> bool:
    numbers = any(any(map(str.isdigit, each)) for each in (word, other))
    return not numbers and SequenceMatcher(None, word, other, autojunk=False).ratio() >= _ALIKE


def _is_plural(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return long in (f"{short}s", f"{short}es")
