"""Two people named with one surname: "Jamie and Lorna Teesdale"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...model import Span
from .. import lexicon
from .roster import Person

_LONGEST = 40
"""Code points of "Jamie and "."""
_BEFORE = re.compile(r"(?:\A|\n|[^\w\s’'-]\s*|\b[a-z][\w’'-]*\s)(?P<given>[A-Z][\w’'-]+) (?:and|&) \Z")


def first_of_couple(characters: str, named: Span, person: Person) -> Person | None:
    """The one named before "and" by a given name alone, who shares the surname of `person`; None without one.

    `named` is where `person` is named in full. No state or place is one: "between Jordan and Ann Lee".
    """
    start = max(0, named.start - _LONGEST)
    found = _BEFORE.search(characters, start, named.start)
    given = found["given"] if found else ""
    known = lexicon.given_names()
    if found is None or given.lower() not in known or given.lower() in lexicon.states().names:
        return None
    if lexicon.is_place(given.lower()) or not person.given or person.given.lower() == given.lower():
        return None
    gender, span = known[given.lower()], Span(*found.span("given"))
    return Person(f"{given} {person.surname}", person.surname, given, gender, spans=[span])


def couples(characters: str, people: Iterable[Person]) -> list[Person]:
    """Those named first of all couples of a text, for the people whom it names in full."""
    named = [(span, person) for person in people for span in person.spans]
    return list(filter(None, (first_of_couple(characters, span, person) for span, person in named)))
