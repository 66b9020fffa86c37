"""Nouns of bodies inside a capitalised name, where another word of it could be an office."""

from __future__ import annotations

from collections.abc import Sequence

from .. import lexicon

MARKERS = lexicon.word_list("body markers") | lexicon.word_list("trades of companies")
"""Words in the names of bodies."""


def body_before_of(forms: Sequence[str]) -> int:
    """The place of the noun of "Port Authority of Rye", if it is a body's; else -1."""
    head = next((place - 1 for place, form in enumerate(forms) if form == "of"), -1)
    known = head >= 0 and (forms[head].lower() in lexicon.bodies() or is_body_pair(forms, head))
    return head if known else -1


def is_body_pair(forms: Sequence[str], place: int) -> bool:
    """Whether a body's name of two words ends at `place`: "Coast Guard", where a guard is a person."""
    return place > 0 and f"{forms[place - 1]} {forms[place]}".lower() in lexicon.bodies()
