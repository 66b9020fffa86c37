"""Addresses that an editor writes."""

from __future__ import annotations

import re

from .slips.curly import BARE, CURLY_PART, without_marks

_ADDRESS = re.compile(r"https?://[^\s/?#][^\s<>\"]*\Z", re.IGNORECASE)


def is_web_address(words: str) -> bool:
    """Whether a browser may be sent to the address `words`."""
    return _ADDRESS.match(words) is not None


def tell_no_address(words: str) -> tuple[str, str]:
    """What is wrong with `words` that are no such address, and how to mend it."""
    if is_web_address(without_marks(words)):
        return f"The address {CURLY_PART}", BARE
    return f"“{words}” is no web address.", "Write one that begins with https:// and has no spaces."


def web_address(words: str | None) -> str | None:
    """`words` if they are such an address; never a script."""
    return words if words and is_web_address(words) else None
