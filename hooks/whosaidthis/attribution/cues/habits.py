"""What somebody used to say, told in the middle of it: "The house, she liked to say, had four walls"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Form
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.classes import has_verb, is_a, is_mark
from ..tokens.sentence import Tokens

_HABITS = frozenset("like liked likes love loved loves used".split())


def habit(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of "she liked to say" between commas, whose verb stands at `at`; None for other words.

    So too where it closes the sentence: "It leaks, (critics have liked to point out)."
    """
    first = at - 2
    if first < 2 or at + 1 >= len(tokens) or tokens[first].lower not in _HABITS:
        return None
    once = _said_once(tokens, first) if tokens[first].lower == "used" else None
    if once is not None:
        return Hit(first, at + 1, form.verb, form, once)
    end = at + 1 + (tokens[at + 1].lower == "out")
    closes = end < len(tokens) and is_mark(tokens[end], ".")
    found = (
        sources.before(tokens, first) if closes or (end < len(tokens) and is_mark(tokens[end], ",")) else None
    )
    if found is None or found.also is not None or not is_mark(tokens[found.first - 1], ","):
        return None
    told = has_verb(tokens[: found.first])
    return Hit(first, end, form.verb, form, found) if closes or not told else None


def _said_once(tokens: Tokens, used: int) -> Found | None:
    """Whose words are told of in "Lee said (his mentor, a nurse,) used to say that rain was luck".

    None where something "is used to say" it, and where no subject stands right before.
    """
    found = None if is_a(tokens[used - 1], "be") else sources.before(tokens, used)
    return found if found is not None and found.also is None and is_mark(tokens[used - 1], ",") else None
