"""Addresses that an editor writes."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"https?://[^\s/?#][^\s<>\"]*\Z", re.IGNORECASE)
MEND = "Write one that begins with https:// and has no spaces."
"""How to mend what is none."""


def is_web_address(words: str) -> bool:
    """Whether a browser may be sent to the address `words`."""
    return _ADDRESS.match(words) is not None


def web_address(words: str | None) -> str | None:
    """`words` if they are such an address; never a script."""
    return words if words and is_web_address(words) else None
