"""Words of a file as a terminal may show them."""

from __future__ import annotations

_SIGNS = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
}


def shown(words: str) -> str:
    """`words`, one line, with a sign for each control character: none may move a cursor or begin a line."""
    return words.translate(_SIGNS)
