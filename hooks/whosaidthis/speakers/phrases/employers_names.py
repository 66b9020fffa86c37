"""Names beside a noun for a body or ship, not of its people: "a clerk at the tank's maker, Roth Werke"."""

from __future__ import annotations

import re

from .. import lexicon
from ..names.ships import SHIPS
from .named import Named

_OF_BODY = re.compile(
    r"\b(?:of|at|for|with|from|on|aboard) (?:(?P<whose>[\w’' -]+?(?:['’]s|s['’])|its|his|her|their)|the|an?) "
    r"(?:[\w’'-]+ ){0,3}?(?P<noun>[\w-]+), (?P<the>[Tt]he )?$"
)
_KEEPERS = lexicon.word_list("bodies that make things") | {"owner", "builder"}
_NO_SURNAME = re.compile(r"^St\b\.? |['’]s$")


def is_employers_name(described: Named, found: Named, before: str) -> bool:
    """Whether `found`, the name that follows the words `before`, is the body's for which one of many works.

    One to whom a noun of a body's part leads ("the tank's maker"), one that looks like no surname ("St
    Anne's"), and a ship's. A given name has been looked for: this is asked of names that open with none.
    """
    if described.quantity.article not in ("a", "an") and not described.quantity.of_group:
        return False
    place = _OF_BODY.search(before)
    if place is None:
        return False
    noun = place["noun"].lower()
    if noun in SHIPS:
        return place["the"] is not None or found.given == "The"
    if noun in lexicon.bodies() and _NO_SURNAME.search(found.name):
        return True
    return place["whose"] is not None and noun in _KEEPERS and described.head not in _NAMED_SPEAKERS


_NAMED_SPEAKERS = frozenset("spokesman spokeswoman spokesperson lawyer attorney solicitor".split())
"""Who speaks for a body and mostly is named."""
