"""Credits between a subject and its verb: "The board, Ann Lee told the court, had agreed"."""

from __future__ import annotations

from ..lexicon import Inflection, cue_forms, words_of
from ..tokens.classes import is_mark
from ..tokens.sentence import Tokens
from .ahead import starting_at
from .timespans import after_day, after_time

_LONGEST = 12
"""Tokens of "the council's head of finance told the court on Monday"."""


_PLAIN = frozenset("say believe insist argue allege admit add".split())
"""Verbs whose plain form is no noun: "police say"."""


def credit_before(tokens: Tokens, comma: int) -> int | None:
    """The comma at which words begin that tell who says all of it, and nothing of the noun before them.

    They end before `comma`; None where other words do.
    """
    near = range(comma - 2, max(0, comma - _LONGEST), -1)
    opened = next((at for at in near if is_mark(tokens[at], ",")), None)
    if opened is None or tokens[opened + 1].lower == "according":
        return opened
    if tokens[opened + 1].lower == "whose":
        return None  # "Ann Lee, whose book tells the mill's story, said"
    return opened if any(_says(tokens, opened + 1, at, comma) for at in range(opened + 2, comma)) else None


def _says(tokens: Tokens, start: int, at: int, comma: int) -> bool:
    """Whether a subject stands from `start` to the verb at `at`, and its hearer and a day to the comma."""
    form = cue_forms().get(tokens[at].lower)
    if form is None or "z" not in form.verb.frames or starting_at(tokens, start, at) != at:
        return False
    end = at + 1
    if end < comma and form.verb.lemma == "tell":
        end = starting_at(tokens, end, comma) or end
    spoken = form.verb.lemma in words_of("speech")
    if form.inflections == {Inflection.BASE} and form.verb.lemma not in _PLAIN:
        return False  # "a former judge", "who leads the school campaign"
    return end == comma or (spoken and comma in (after_day(tokens, end, comma), after_time(tokens, end)))
