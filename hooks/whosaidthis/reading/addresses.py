"""Addresses that an editor writes."""

from __future__ import annotations


def is_web_address(words: str) -> bool:
    """Whether a browser may be sent to the address `words`."""
    return words.casefold().startswith(("https://", "http://"))


def web_address(words: str | None) -> str | None:
    """`words` if they are such an address; never a script."""
    return words if words and is_web_address(words) else None
