"""Bodies whose first word is a role, by what the text tells that they are: "Witness Line, the charity,"."""

from __future__ import annotations

import re
from functools import lru_cache

from .. import lexicon

_TOLD = re.compile(
    r"\b(?P<name>(?P<role>[A-Z][a-z]+)(?: [A-Z][\w’'-]+){1,3}), (?:an?|the) "
    r"(?:(?!of |in |for |at )[\w’'-]+ ){0,3}?"
    r"(?P<noun>group|charity|organi[sz]ation|network|alliance|coalition|nonprofit|watchdog|agency|company)"
    r"(?=[,.;:)]| (?:of(?! one\b)|for|that|which|based|in|with|from|representing|against)\b)"
)
_COMMON = frozenset(
    "action aid alert alliance bureau campaign centre center exchange forum foundation group house "
    "hub initiative institute international lab league line link media monitor movement network now "
    "observatory online partners partnership platform press programme program project relief rescue "
    "resources rights school service services society support survey today trust union watch weekly "
    "wire works".split()
)
"""What ends the name of a body and no surname: "Witness Line", not "Coach Vossen"."""


def role_body(characters: str, name: str) -> tuple[str, str] | None:
    """The name and kind of a body called `name` that opens like an office; None where no text tells of one.

    Nobody is a body who has a given name, or is told to be a person: "Captain Lane, the group's head".
    """
    kind = _role_bodies(characters).get(name)
    return None if kind is None else (name, kind)


@lru_cache(maxsize=8)
def _role_bodies(characters: str) -> dict[str, str]:
    """The kinds of such bodies, by name; a text is asked for each of its names."""
    found = (one for one in _TOLD.finditer(characters) if one["role"].lower() in lexicon.roles())
    people = lexicon.given_names()
    return {
        one["name"]: one["noun"]
        for one in found
        if one["name"].split()[-1].lower() in _COMMON
        and people.keys().isdisjoint(word.lower() for word in one["name"].split()[1:])
    }
