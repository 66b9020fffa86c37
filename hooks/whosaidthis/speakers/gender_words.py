"""What the nouns for people tell of their gender."""

from __future__ import annotations


def gender_of_role(role: str | None) -> str | None:
    """What a word of office says of its holder: "spokeswoman"."""
    words = (role or "").lower().partition(" of ")[0].split()
    if any(word.endswith("woman") or word in _WOMEN for word in words):
        return "f"
    return "m" if not _MEN.isdisjoint(words) else None


def gender_of_head(head: str | None) -> str | None:
    """What the noun of a description says of the one described: "man", "mother-of-two"."""
    return gender_of_role((head or "").partition("-of-")[0])


_WOMEN = frozenset(
    "girl lady headmistress landlady waitress nun mother mum mom grandmother stepmother daughter sister aunt"
    " niece wife widow girlfriend fiancée actress queen".split()
)
_MEN = frozenset(
    "man boy gentleman lad guy headmaster monk father dad grandfather stepfather son brother uncle nephew"
    " husband widower boyfriend fiancé king priest".split()
)
