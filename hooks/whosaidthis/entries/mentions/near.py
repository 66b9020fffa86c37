"""Names that may be another one misspelt by a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ...model import Entry, Glossary, Span, Text
from ...reading.one_letter import is_form, is_one_letter_off
from ...reading.words import Word, find_words
from ..spelling import fold
from .names import name_index

_SHORTEST = 5
"""Letters of what is compared: of two shorter names each may be right."""
_NO_DIGIT = re.compile(r"\D+")


def near_in_text(name: str, text: Text) -> Span | None:
    """Where `text` first has a name like `name`, but for a letter of one of its words or more."""
    wanted = [word.form for word in find_words(name)]
    for block in text.blocks:
        words = find_words(text.characters, block.span)
        for at in range(len(words) - len(wanted) + 1):
            if _are_near(wanted, words[at : at + len(wanted)]):
                return Span(words[at].start, words[at + len(wanted) - 1].end)
    return None


def near_entry(name: str, glossary: Glossary) -> Entry | None:
    """The entry of `glossary` that has a name like `name`, but for a letter; None where there is none."""
    folded, index = fold(name), name_index(glossary).by_words
    if len(folded) < _SHORTEST:
        return None
    near = _shortened(tuple(index))
    found = (other for each in _shorter(folded) for other in near.get(each, ()))
    return next((index[other] for other in found if _is_slip(folded, other)), None)


@lru_cache(maxsize=4)
def _shortened(names: tuple[str, ...]) -> dict[str, list[str]]:
    """The folded `names` by themselves, and by what is left of each without one of its letters."""
    found: dict[str, list[str]] = {}
    for name in names:
        for each in _shorter(name):
            found.setdefault(each, []).append(name)
    return found


def _shorter(name: str) -> Iterator[str]:
    yield name
    yield from (name[:at] + name[at + 1 :] for at in range(len(name)))


def _are_near(wanted: Sequence[str], words: Sequence[Word]) -> bool:
    pairs = [(form, word.form) for form, word in zip(wanted, words, strict=True) if form != word.form]
    return bool(pairs) and all(
        other[:1].isupper() and _is_slip(form.casefold(), other.casefold()) for form, other in pairs
    )


def _is_slip(one: str, other: str) -> bool:
    """Whether one may be the other misspelt: no other figure ("Tern-2", "Tern-3"), no plural or people."""
    same_figures = _NO_DIGIT.sub("", one) == _NO_DIGIT.sub("", other)
    long = min(len(one), len(other)) >= _SHORTEST
    return long and same_figures and is_one_letter_off(one, other) and not is_form(one, other)
