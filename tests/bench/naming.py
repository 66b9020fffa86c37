"""Whether two sources name the same one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .words import Numbers, Words

_BARE_WORDS = Path(__file__).with_name("data") / "bare-words.txt"


def rightly_named(gold: Numbers, predicted: Numbers, words: Words) -> bool:
    """Whether the two sources share a telling word; any word, if the gold one has no telling word ("he")."""
    telling = frozenset(number for number in gold if words[number].lower() not in _bare_words())
    return bool((telling or gold) & predicted)


@cache
def _bare_words() -> frozenset[str]:
    lines = _BARE_WORDS.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
