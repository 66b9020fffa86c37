"""The words of a description that tell something, each by its beginning."""

from __future__ import annotations

from ...reading.words import find_words

_STEM = 4
"""How many letters two forms of a word share: "fear", "feared"."""
_SMALL = frozenset(
    "a an the he she it they him her them his its their who which that this these those as at by for from in "
    "into of off on or and but if so to with without about because since not no nor be is are was were been "
    "being am has had have having do does did would could should may might must can cannot will there".split()
)


def telling_stems(words: str) -> set[str]:
    """The beginnings of all words, small ones apart."""
    forms = (word.form.casefold() for word in find_words(words))
    return {form[:_STEM] for form in forms if form not in _SMALL}
