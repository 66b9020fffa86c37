"""Questions that somebody is pressed on: "Lee pressed the mayor on whether the roof was safe"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft, unmet
from ..phrases.ahead import starting_at
from ..sources import of_verbs as sources
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens

_PRESSING = frozenset("pressed presses quizzed quizzes grilled grills challenged pushed".split())
_WH = frozenset("whether why how what when where who".split())


def find_pressed(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a question to who asks it, where none of `drafts` has it already."""
    found = (_pressed(tokens, at) for at in range(1, len(tokens) - 4))
    return unmet(found, drafts)


def _pressed(tokens: Tokens, verb: int) -> Draft | None:
    if tokens[verb].lower not in _PRESSING or is_a(tokens[verb - 1], "be", "have"):
        return None
    whom = starting_at(tokens, verb + 1)
    if whom is None or whom + 3 >= len(tokens) or tokens[whom].lower not in ("on", "over", "about"):
        return None
    source = sources.before(tokens, verb)
    if source is None or source.end > verb or tokens[whom + 1].lower not in _WH:
        return None
    stop = sentence_end(tokens)
    marks = (at for at in range(whom + 2, stop) if is_mark(tokens[at], ",", ";"))
    hearer = (verb + 1, whom)
    return Draft(source.parts, (verb, verb + 1), ((whom + 1, next(marks, stop)),), hearer)
