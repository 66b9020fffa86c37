"""Words of a file as a terminal may show them."""

from __future__ import annotations

import unicodedata

_SIGNS = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
}


JOINERS = frozenset("\u200c\u200d")
"""Unseen characters that shape those around them: Persian letters, emoji of several people."""


def shown(words: str) -> str:
    """`words`, one line, with a sign for each control character: none may move a cursor or begin a line."""
    return words.translate(_SIGNS)


def printed(words: str) -> str:
    """`words` on one line, with a space for each control character and without unseen ones but joiners."""
    return " ".join("".join(map(_printed, words)).split())


def _printed(character: str) -> str:
    if character.isprintable() or character in JOINERS:
        return character
    return "" if unicodedata.category(character) == "Cf" else " "
