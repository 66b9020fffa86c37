"""What the nouns for people tell of their gender."""

from __future__ import annotations

from . import lexicon


def gender_of_role(role: str | None) -> str | None:
    """What a word of office says of its holder: "spokeswoman"."""
    words = (role or "").lower().partition(" of ")[0].split()
    if any(word.endswith("woman") or word in _WOMEN for word in words):
        return "f"
    return "m" if not _MEN.isdisjoint(words) else None


def gender_of_head(head: str | None) -> str | None:
    """What the noun of a description says of the one described: "man", "mother-of-two"."""
    return gender_of_role((head or "").partition("-of-")[0])


_WOMEN = lexicon.word_list("women")
_MEN = lexicon.word_list("men")
