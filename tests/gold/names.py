"""When two names are the same to a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})
_ARTICLES = ("the ", "a ", "an ")
_BEFORE = "mr mrs ms miss mx dr sir dame lord lady prof professor rev fr capt maj col gen lt sgt hon".split()
_BEHIND = "kc qc mp msp mep cbe obe mbe phd md jr sr".split()
_GOES_ON = r"(?:who|which|that|familiar|close|involved|in|at|on|with|seen|released|published)"


def name_key(name: str) -> str:
    """`name` without case, articles and typographic marks: "One of the two" is "one of two"."""
    key = " ".join(name.translate(_MARKS).casefold().split()).replace("one of the ", "one of ")
    for article in _ARTICLES:
        key = key.removeprefix(article)
    return key


def same_name(got: str, wanted: Iterable[str]) -> bool:
    """Whether `got` is one of `wanted`; an empty name is the same as none wanted."""
    keys = {name_key(name) for name in wanted}
    return name_key(got) in (keys or {""})


def in_apposition(got: str, wanted: Iterable[str]) -> bool:
    """Whether `got` is one of `wanted` beside a description: "Her lawyer, Ann Lee of Hull"."""
    return any(
        re.search(rf"(?:^|, ){re.escape(name_key(name))}(?:,| of |$)", name_key(got)) for name in wanted
    )


def without_styles(name: str) -> str:
    """`name` without what a paper may leave out of it: "Dr Ann Lee KC" is "ann lee"."""
    words = [word.rstrip(".") for word in name_key(name).split()]
    while len(words) > 1 and words[0] in _BEFORE:
        words = words[1:]
    while len(words) > 2 and words[-1] in _BEHIND:
        words = words[:-1]
    return " ".join(words)


def same_but_for_styles(got: str, wanted: Iterable[str]) -> bool:
    """Whether `got` is one of `wanted` but for titles, an office before and letters behind it.

    Never a surname alone: "Mayor Ada Holm" is Ada Holm, "Dr Holm" may be another.
    """
    name = without_styles(got)
    return " " in name and any(f" {without_styles(one)}".endswith(f" {name}") for one in wanted)


def told_at_length(got: str, wanted: Iterable[str]) -> bool:
    """Whether `got` and one of `wanted` differ only in how much is told: "Two men", "two men in the room"."""
    return any(
        re.match(rf"{re.escape(min(pair, key=len))} {_GOES_ON}\b", max(pair, key=len)) is not None
        for pair in ((name_key(got), name_key(name)) for name in wanted)
    )
