"""Whether words tell of the past."""

from __future__ import annotations

import re

from .. import lexicon

_WORD = re.compile(r"[\w']+")
_NO_PAST = lexicon.word_list("no pasts")
"""Words in -ed that are no past form."""


def tells_of_past(clause: str) -> bool:
    """Whether a form of the past stands in `clause`: "closed", "had", "fell"."""
    return any(map(_is_past, _WORD.findall(clause.lower().replace("’", "'"))))


def _is_past(word: str) -> bool:
    regular = word.endswith("ed") and len(word) > 3 and word not in _NO_PAST
    return regular or word in lexicon.word_list("past forms")
