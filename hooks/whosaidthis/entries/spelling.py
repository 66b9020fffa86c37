"""Spellings of a name that count as the same."""

from __future__ import annotations

import re
import unicodedata

_BETWEEN = re.compile(r"[\s\u00a0\u2007\u202f\-\u2010\u2011\u2012\u2013\u2212]+")


def fold(name: str) -> str:
    """`name` in the form in which two spellings are compared.

    Case, the kind of apostrophe, and whether a hyphen, a space or their non-breaking kinds stand between
    two parts make no difference: "Fateh-110", "fateh 110".
    """
    plain = unicodedata.normalize("NFC", name).replace("’", "'").casefold()
    return _BETWEEN.sub(" ", plain).strip()
