"""When two names are the same to a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})
_ARTICLES = ("the ", "a ", "an ")


def name_key(name: str) -> str:
    """`name` without case, leading article and typographic marks."""
    key = " ".join(name.translate(_MARKS).casefold().split())
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
