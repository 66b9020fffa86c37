"""One person's name with a title before it and without: "Dame Ada Holm", "Ada Holm"."""

from __future__ import annotations


def is_one_name(one: str, other: str) -> bool:
    """Whether both names are the same, or one is the other with more words before it; letter case apart.

    A surname alone is nobody's whole name: "Holm" is not "Ada Holm" here.
    """
    longer, shorter = sorted((one.casefold().split(), other.casefold().split()), key=len, reverse=True)
    return len(shorter) > 1 and longer[-len(shorter) :] == shorter
