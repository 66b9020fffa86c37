"""What goes on with a clause behind the credit that breaks it: "It shut, Lee said, by order of the mayor"."""

from __future__ import annotations

from ..hearers.between import MEANS, Range
from ..lexicon import Inflection, cue_forms, words_of
from ..phrases.openings import PERIODS
from ..tokens.classes import is_a, is_adverb, is_cue_form, is_past, is_quote, is_verb
from ..tokens.sentence import Tokens

_HABIT = words_of("habit")
_BY = frozenset(("by", "through", "despite", "without"))
_SPAN = frozenset(("the", "every", "each"))
_FINITE = frozenset((Inflection.PAST, Inflection.THIRD))


def tells_more(tokens: Tokens, start: int, earlier: Range, end: int) -> bool:
    """Whether the words from `start` on are part of the clause `earlier`, and tell nothing of the saying.

    They are a means ("by cutting the levy"), a habit ("usually in May"), a time that the clause names
    ("before she could pay", "the week he took over"), what something counts as ("as the lowest class"), or
    the verb of a noun phrase that only looked like a clause ("A cup found in 1957, Lee says, shows a hen").
    """
    if start + 1 >= end:
        return False
    word, following = tokens[start].lower, tokens[start + 1]
    if word in _BY:
        return following.lower not in MEANS and not any(map(is_quote, tokens[start:end]))
    if word in _HABIT:
        return is_a(following, "preposition")
    if word == "before" or (word in _SPAN and following.lower in PERIODS):
        at = start + 1 + (word != "before")
        return at + 1 < end and is_a(tokens[at], "subject")
    if word == "as":
        named = following.lower in ("the", "a", "an") or is_quote(following)
        return named and not _has_clause(tokens, start + 2, end)
    return _is_late_verb(tokens, start, earlier)


def _has_clause(tokens: Tokens, first: int, end: int) -> bool:
    comma = next((at for at in range(first, end) if not tokens[at].word), end)
    return any(is_verb(token) or is_past(token) or is_cue_form(token) for token in tokens[first:comma])


def _is_late_verb(tokens: Tokens, start: int, earlier: Range) -> bool:
    """Whether a verb of the list opens the rest, which has no subject of its own."""
    form = cue_forms().get(tokens[start].lower)
    finite = form is not None and not form.inflections.isdisjoint(_FINITE)
    first, stop = earlier
    helped = any(is_a(token, "auxiliary") for token in tokens[first:stop])
    return finite and not helped and not is_adverb(tokens[start])
