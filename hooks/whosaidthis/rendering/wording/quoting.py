"""Words of an article between quotation marks: its own, or ours around them."""

from __future__ import annotations

import re

from ...reading.lone_marks import missing_marks

OPENING = ("“", '"', "„", "«", "‘", "'")
"""The marks with which a quotation can begin."""
_CLOSING = ("”", '"', "“", "»", "’", "'")
_STRAIGHT = re.compile(r'"([^"]*)"')
_SINGLE = str.maketrans("“”„", "‘’‚")


def balanced(words: str) -> str:
    """`words` with the quotation marks that were cut off before or after them."""
    before, after = missing_marks(words)
    return f"{before}{words}{after}"


def first_words(words: str, most: int) -> str:
    """`words` on one line, cut after `most` of them, the quotation marks in pairs."""
    parts = words.split()
    return " ".join(parts) if len(parts) <= most else balanced(f"{' '.join(parts[:most])} …")


def quoted(words: str) -> str:
    """Exact words in quotation marks on both sides: a sentence inside a quotation may have one or none."""
    whole = balanced(words)
    return whole if _is_marked(whole) else f"“{whole}”"


def inside_marks(words: str) -> str:
    """`words` as they can stand between our own “ and ”: in no marks of theirs, and those inside single."""
    whole = balanced(words)
    inner = whole[1:-1]
    if _is_marked(whole) and missing_marks(inner) == ("", ""):
        whole = inner.rstrip(",")
    return _STRAIGHT.sub(r"‘\1’", whole).translate(_SINGLE)


def _is_marked(words: str) -> bool:
    return words.startswith(OPENING) and words.endswith(_CLOSING)
