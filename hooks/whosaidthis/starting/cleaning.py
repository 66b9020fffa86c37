"""Words without what is no part of them: characters that nobody sees."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# The joiners U+200C and U+200D stay: they are letters' business in Persian and Hindi.
_UNSEEN = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
_CONTROLS = frozenset({"Cc", "Cs", "Co", "Cn"})


def clean_lines(text: str) -> list[str]:
    """The lines of `text`, each clean, whatever ends them; blank ones are empty."""
    return [clean(line) for line in _LINE_ENDS.sub("\n", text).split("\n")]


def clean(words: str) -> str:
    """`words` with one plain space between each two, and without control and invisible characters."""
    seen = _UNSEEN.sub("", " ".join(words.split()))
    return " ".join("".join(each for each in seen if unicodedata.category(each) not in _CONTROLS).split())


def squeeze(words: str) -> str:
    """`words` without any space, to compare."""
    return "".join(words.split())
