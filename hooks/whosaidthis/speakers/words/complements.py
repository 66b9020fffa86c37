"""What follows an office and still belongs to it: "of State", "of Public Works", "for Health"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ...attribution.phrases.fields import is_field
from .. import lexicon

LINKS = frozenset(("of", "for"))
"""What links an office to its field: "the Minister for Health"."""


def complement(after: Sequence[str]) -> int:
    """How many of the words after an office belong to it: two of "of State Ann Lee"; 0 if none does.

    What is no office's by the lists belongs to one as far as a given name that a surname follows:
    three of "of Public Works Ann Lee", none of "of Rye".
    """
    lowers = [form.lower() for form in after]
    if len(lowers) < 2 or lowers[0] not in LINKS:
        return 0
    if lowers[1] in lexicon.word_list("office complements"):
        return 2
    return _of_fields(lowers) or 1 + holder(after[1:]) or 0


def _of_fields(lowers: Sequence[str]) -> int:
    """How many words "for Housing and Local Government" has; 0 where no such field follows."""
    run = list(takewhile(lambda word: word == "and" or is_field(word), lowers[1:]))
    while run and run[-1] == "and":
        run.pop()
    return 1 + len(run) if run and run[0] != "and" else 0


def holder(forms: Sequence[str]) -> int:
    """Where in "Public Works Ann Lee", what stands after "of", the holder's name begins; -1 for nowhere."""
    given = lexicon.given_names()
    first = next((place for place, form in enumerate(forms) if form.lower() in given), 0)
    named = first and first + 1 < len(forms) and all(form[:1].isupper() for form in forms)
    return first if named and forms[-1].lower() not in lexicon.bodies() else -1
