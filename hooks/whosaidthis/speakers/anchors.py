"""Ids of statements that outlast renumbering."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from .words.plain import slug


def anchor_of(words: str, key: str) -> str:
    """Eight hexadecimal digits of SHA-256 over the statement's words and its speaker's key."""
    plain = slug(words)
    if plain == "speaker":
        plain = " ".join(words.split())
    return hashlib.sha256(f"{plain}\n{key}".encode("utf-8", "surrogatepass")).hexdigest()[:8]


def distinct(anchors: Iterable[str]) -> tuple[str, ...]:
    """The anchors in their order; the second of two equal ones gets `-2`, and so on."""
    seen: dict[str, int] = {}
    found = []
    for anchor in anchors:
        seen[anchor] = seen.get(anchor, 0) + 1
        found.append(anchor if seen[anchor] == 1 else f"{anchor}-{seen[anchor]}")
    return tuple(found)
