"""The two classes that an editor's braces begin with, and slips in them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection

EDITORS_CLASSES = ("unsaid", "said")
"""An element with both of them has the first."""
_SLIP = 0.75
"""How alike a class and one of ours are at least, where it is that one misspelt."""
_FORMS = {"say": "said", "says": "said", "sayed": "said", "unsay": "unsaid", "not-said": "unsaid"}
"""Other words for ours."""
_OTHER_WORDS = frozenset(
    "acid aid amid arid avid laid maid paid raid sad sail sand side skid slid staid unlaid unpaid".split()
)
"""Words that are as near to ours as a slip, and mean something: somebody's style may be called so."""


def meant_class(name: str) -> str | None:
    """Which of our classes `name`, which is neither, was meant to be; None for somebody else's class."""
    word = name.casefold()
    if word in _OTHER_WORDS:
        return None
    of_same_letters = next((ours for ours in EDITORS_CLASSES if sorted(ours) == sorted(word)), None)
    joined = next((ours for ours in EDITORS_CLASSES if ours in word.split(".")), None)
    near = difflib.get_close_matches(word, EDITORS_CLASSES, n=1, cutoff=_SLIP)
    return _FORMS.get(word) or of_same_letters or joined or next(iter(near), None)


_RUN_TOGETHER = re.compile(r"\.(?:un)?said\b[\W_]*\w*|\.?(?:un)?said[\W_]*(?P<key>[a-z]+)", re.IGNORECASE)


def holds_class(attribute: str, keys: Collection[str]) -> bool:
    """Whether the name of an attribute is one of our classes and one of our `keys` in one: `.saidby="…"`."""
    found = _RUN_TOGETHER.fullmatch(attribute)
    return found is not None and (found["key"] is None or found["key"].casefold() in keys)
