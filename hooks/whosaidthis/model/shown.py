"""Words of a file as a terminal may show them."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
}


JOINERS = frozenset("\u200c\u200d")
"""Unseen characters that shape those around them: Persian letters, emoji of several people."""
UNSEEN = {
    "\u00ad": "soft hyphen",
    "\u034f": "grapheme joiner",
    "\u061c": "mark of direction",
    "\u115f": "filler",
    "\u1160": "filler",
    "\u180e": "vowel separator",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u2060": "word joiner",
    "\u3164": "filler",
    "\ufeff": "zero-width no-break space",
    "\uffa0": "filler",
    **dict.fromkeys(
        "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "mark of direction"
    ),
    **dict.fromkeys("\u2061\u2062\u2063\u2064", "unseen sign of mathematics"),
    **dict.fromkeys("\ufff9\ufffa\ufffb", "unseen mark of a remark"),
}
"""What the characters that nobody sees are called."""
_LATIN = "[A-Za-z\u00c0-\u024f]"
_JOINED = re.compile(rf"(?<={_LATIN})[\u200c\u200d]|[\u200c\u200d](?={_LATIN})")
_NAMED = {ord(one): f"[{name}]" for one, name in UNSEEN.items() if one not in JOINERS}


def shown(words: str) -> str:
    """`words`, one line, with a sign for each control character: none may move a cursor or begin a line.

    A character that nobody sees is named in brackets, so that two words that look the same do not.
    """
    named = _JOINED.sub(lambda found: f"[{UNSEEN[found[0]]}]", words)
    return named.translate(_SIGNS).translate(_NAMED)


def printed(words: str) -> str:
    """`words` on one line, with a space for each control character and without unseen ones but joiners."""
    return " ".join("".join(map(_printed, words)).split())


def _printed(character: str) -> str:
    if character.isprintable() or character in JOINERS:
        return character
    return "" if unicodedata.category(character) == "Cf" else " "
