"""What somebody used to say, told in the middle of it: "The house, she liked to say, had four walls"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Form
from ..sources import of_verbs as sources
from ..tokens.classes import has_verb, is_mark
from ..tokens.sentence import Tokens

_HABITS = frozenset("liked likes loved loves used".split())


def habit(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of "she liked to say" between commas, whose verb stands at `at`; None for other words."""
    first = at - 2
    if first < 2 or at + 1 >= len(tokens) or tokens[first].lower not in _HABITS:
        return None
    found = sources.before(tokens, first) if is_mark(tokens[at + 1], ",") else None
    if found is None or found.also is not None or not is_mark(tokens[found.first - 1], ","):
        return None
    return None if has_verb(tokens[: found.first]) else Hit(first, at + 1, form.verb, form, found)
