"""A headline or name as the name of a file."""

from __future__ import annotations

import re
import unicodedata

from ..reading.words import without_accents

_LONGEST = 60


def slug(words: str) -> str:
    """`words` as small letters and digits with hyphens between, without accents, cut after a whole word.

    Letters of other scripts stay. It is empty where there is neither letter nor digit.
    """
    plain = without_accents(words.casefold())
    bare = "".join(each for each in plain if each not in "'’")
    parts = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", bare))
    kept = ""
    for part in parts:
        longer = f"{kept}-{part}" if kept else part[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        kept = longer
    return kept
