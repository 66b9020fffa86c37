"""What tells only when and where something was said, behind its last quotation: "“No!” as they left"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import words_of
from ..phrases.occasions import before_occasion
from ..phrases.timespans import time_start
from ..tokens.classes import ends_in, is_a, is_adverb, is_participle, is_quote, is_verb
from ..tokens.sentence import Tokens

_CRYING = words_of("crying")
"""Verbs whose quotation is all that was said; not a subject, as in "said “the law” as it is must go"."""
_CLAIMED = frozenset("responsibility credit victory".split())
"""What is claimed as one's own; no subject of a clause."""
_TIMES = frozenset(("as", "while", "when"))


def before_circumstance(tokens: Tokens, hit: Hit, first: int, end: int) -> int:
    """Where a quotation, or "to comment", ends that only a circumstance follows; `end` where none does.

    As in "(vowed) “an answer” (in a letter to them)", "(shouted) “No!” (as they left)", "(said) “Watch it”
    (and left)", "(declined) to comment (as she left)".
    """
    if first < hit.end or first + 1 >= end:
        return end
    if tokens[first].lower == "to":
        comment = first + 2 < end and tokens[first + 1].lower == "comment"
        return first + 2 if comment and tokens[first + 2].lower in ("as", "while") else end
    if hit.verb.lemma == "claim" and tokens[first].lower in _CLAIMED:
        return _before_when(tokens, first, before_occasion(tokens, first, end))
    if not is_quote(tokens[first]):
        return end
    whole = hit.verb.lemma in _CRYING or ends_in(tokens[first], ",", ".", "!", "?", "…")
    if (whole and tokens[first + 1].lower in _TIMES) or _acts_then(tokens, first + 1, end):
        return first + 1
    return _before_statement(tokens, first, end)


def _before_when(tokens: Tokens, first: int, end: int) -> int:
    """Where "(claimed) responsibility about five hours later" ends, or "on Friday"; `end` without a time."""
    time = time_start(tokens, end - 1)
    day = is_a(tokens[end - 1], "day")
    time = end - 1 - (tokens[end - 2].lower == "on") if day else time
    if time is None or time <= first:
        return end
    return time - (tokens[time - 1].lower in ("about", "some", "around") and time - 1 > first)


def _before_statement(tokens: Tokens, first: int, end: int) -> int:
    """Where a quotation ends before "in a letter to them", unless a verb shows that it is a subject."""
    mark = next((at for at in range(first + 1, end) if not tokens[at].word), end)
    stop = before_occasion(tokens, first, mark)
    acts = any(map(is_verb, tokens[stop:mark]))
    return end if stop == mark or acts else stop


def _acts_then(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a deed of the speaker's follows; not in "“heroes” and wounded men would come"."""
    if at + 1 >= end or tokens[at].lower != "and" or not is_participle(tokens[at + 1]):
        return False
    more = tokens[at + 2 : end]
    acts = not more or is_a(more[0], "preposition", "determiner") or is_adverb(more[0])
    return acts and not any(is_quote(token) or is_verb(token) for token in more)
