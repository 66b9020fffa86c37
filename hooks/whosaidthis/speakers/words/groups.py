"""How many, and which of them: counts in words and figures, coordination of sources."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .. import lexicon

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
_NUMBERS = {word: value for value, word in enumerate(_UNITS, start=1)} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "a": 1, "an": 1, "another": 1, "both": 2, "single": 1,
}  # fmt: skip
_SETS = {"pair": 2, "couple": 2, "duo": 2, "trio": 3, "quartet": 4, "dozen": 12, "half-dozen": 6, "score": 20}
_VAGUE = lexicon.word_list("vague")
_FRACTIONS = frozenset(
    "half third quarter fifth tenth one-third two-thirds one-quarter three-quarters".split()
)
_SOME = frozenset("about around nearly almost roughly".split())
"""Words before a number that is not exact."""
_ARTICLES = frozenset("the a an this that these those his her its their our my your".split())


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many a noun phrase speaks of."""

    count: int | None
    """None where no number is given."""
    words: int
    """How many words of the phrase say it."""
    definite: bool
    """Whether it points back: "the", "this", "both"."""
    article: str
    """The article or possessive it starts with, in lower case; empty if none."""
    of_group: bool = False
    """Whether it takes some out of a group: "one of the"."""
    whole: int | None = None
    """How many the group has, where "one of the two" says so."""
    share: bool = False
    """Whether it gives a share ("40 percent"): many people, and no number of them."""


_BESIDE = frozenset("in from at near with who whose on outside behind".split())
"""What tells of a noun behind it."""


def read_quantity(words: list[str]) -> Quantity:
    """The quantity at the start of a noun phrase, given as words in lower case."""
    partitive = _share(words) or _partitive(words)
    if partitive:
        return partitive
    index, article = 0, ""
    if words and words[0] in _ARTICLES:
        article, index = words[0], 1
    some = any(word in _SOME for word in words[index : index + 1])  # "Lee, asked about it" counts nobody
    exact = not some and not any(word in {"least", "than"} for word in words[:3])
    if not exact:
        index = next((place + 1 for place, word in enumerate(words[:3]) if word in {"least", "than"}), 1)
    definite = article in {"the", "this", "that", "these", "those"}
    aged = any(word.startswith("year-old") for word in words[index + 1 : index + 2])
    count, used = (None, 0) if aged else _count(words[index:])
    if count is not None or used:
        return Quantity(count if exact else None, index + used, definite or words[0] == "both", article)
    if article in {"a", "an"}:
        vague = words[2:3] == ["of"] and words[1] in {"number", "group", "majority", "handful", "minority"}
        if vague or words[1:2] == ["few"]:
            return Quantity(None, 2 if words[1] == "few" else 3, False, article)
        return Quantity(1, 1, False, article)
    return Quantity(None, index, definite, article)


def _share(words: list[str]) -> Quantity | None:
    """As in "forty percent of drivers", "about 30 per cent"; "%" stands for "percent"."""
    for place, word in enumerate(words[:2]):
        if word in _FRACTIONS and words[place + 1 : place + 2] == ["of"] and (not place or words[0] == "a"):
            return Quantity(
                None, place + 2 + (words[place + 2 : place + 3] == ["the"]), False, "", share=True
            )
    if words[1:2] == ["in"] and len(words) > 2 and words[0] in _NUMBERS and _counts(words[2]):
        return Quantity(None, 3, False, "", share=True)  # "one in five (members)"
    for place, word in enumerate(words[:6]):
        used = (
            1 if word in {"percent", "pct", "%"} else 2 if words[place : place + 2] == ["per", "cent"] else 0
        )
        if used and place and _count(words[place - 1 :])[1] == 1:
            end = place + used
            return Quantity(None, end + (words[end : end + 1] == ["of"]), False, "", share=True)
    return None


def _counts(word: str) -> bool:
    return word in _NUMBERS or word.isdigit()


def _partitive(words: list[str]) -> Quantity | None:
    """As in "one of the two diplomats": the count of the part, and of the whole where it is given."""
    for place, word in enumerate(words[:4]):
        if word == "of" and place and place + 1 < len(words) and words[place + 1] in _ARTICLES - {"a", "an"}:
            count, used = _count(words[:place])
            if used != place:
                return None
            whole, more = _count(words[place + 2 :])
            return Quantity(count, place + 2 + more, False, "", True, whole)
    return None


def _count(words: list[str]) -> tuple[int | None, int]:
    """The number at the start of `words` and how many words it takes; (None, n) for "several"."""
    if not words:
        return None, 0
    offset = 1 if words[0] in {"a", "an"} and len(words) > 1 and words[1] in _SETS else 0
    first = words[offset]
    if first in _SETS:
        following = words[offset + 1 : offset + 2]
        if not following or following[0] in _BESIDE:
            return _SETS[first], offset  # "a couple in Rye", whose noun is the couple
        return _SETS[first], offset + 1 + (following == ["of"])
    if first in {"a", "an"}:
        return None, 0
    if first == "half" and words[1:3] == ["a", "dozen"]:
        return 6, 3
    if first in _VAGUE:
        return None, 1 + (len(words) > 1 and words[1] == "of")
    return _number(first)


def _number(word: str) -> tuple[int | None, int]:
    tens, _, unit = word.partition("-")
    if word in _NUMBERS:
        return _NUMBERS[word], 1
    if tens in _NUMBERS and unit in _NUMBERS and _NUMBERS[tens] >= 20:
        return _NUMBERS[tens] + _NUMBERS[unit], 1
    if re.fullmatch(r"\d{1,3}(?:,\d{3})*|\d{1,6}", word):
        return int(word.replace(",", "")), 1
    return None, 0
