"""Contents that list several things: "(blamed) tariffs, prices and fear", "(sought) a boat and a crew"."""

from __future__ import annotations

from functools import cache

from ..hits import Hit
from ..lexicon import CHARGES, inflect, words_of
from ..phrases.ahead import starting_at
from ..phrases.listed import things_up_to
from ..tokens.classes import is_a, is_mark, is_past, is_quote, is_verb
from ..tokens.sentence import Tokens
from .phrase_ends import PHRASE_STOPS, phrase_end

_LONGEST_ASIDE = 15
"""Tokens of a name or relative clause between the accused and the charge."""


def with_listed(tokens: Tokens, hit: Hit, stop: int, end: int) -> int:
    """The end of "(blamed) tariffs, high prices and what it termed “fear”": a list up to its "and"."""
    if hit.verb.lemma == "describe" and (
        _lists_quoted(tokens, stop, end) or _follows_then(tokens, stop, end)
    ):
        return end
    if hit.verb.lemma == "recall" and _adds_of_them(tokens, stop, end):
        return end
    if hit.verb.lemma == "blame" and (named := _what_is_named(tokens, stop, end)) is not None:
        return named
    if hit.verb.lemma not in {"blame", "cite", *CHARGES} or stop >= end or not is_mark(tokens[stop], ","):
        return stop
    for at in range(stop + 1, min(end, stop + _LONGEST_ASIDE)):
        if is_a(tokens[at], "coordinator"):
            following = tokens[min(at + 1, end - 1)]
            if is_verb(following) or is_past(following):
                return stop
            return end if not any(is_mark(token, ",", ";") for token in tokens[at:end]) else stop
        if is_verb(tokens[at]) or is_a(tokens[at], "relative", "subordinator"):
            return stop
    return stop


def _what_is_named(tokens: Tokens, stop: int, end: int) -> int | None:
    """The end of what is named behind a thing: "(blamed) the rain and what it calls “a mess”"; else None."""
    if stop + 4 >= end or [token.lower for token in tokens[stop : stop + 2]] != ["and", "what"]:
        return None
    named = is_a(tokens[stop + 2], "subject") and tokens[stop + 3].lower in _naming()
    quoted = stop + 4 + (tokens[stop + 4].lower == "as")
    return quoted + 1 if named and quoted < end and is_quote(tokens[quoted]) else None


@cache
def _naming() -> frozenset[str]:
    return frozenset(form for verb in words_of("naming") | {"describe"} for _, form in inflect(verb))


def _adds_of_them(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether it is told of some of the things: "(recalled) two bangs, the first of them dull"."""
    added = [token.lower for token in tokens[stop + 3 : end]]
    return stop < end and is_mark(tokens[stop], ",") and added[:2] == ["of", "them"]


def with_wanted(tokens: Tokens, hit: Hit, stop: int, end: int) -> int:
    """The end of what is wanted or promised: "(sought) a boat, a radar and a crew", "(told it) by May".

    Of what is denied or described the list alone: "(denied) theft, fraud and arson".
    """
    wanting = hit.verb.lemma in words_of("wanting things")
    if not (wanting or hit.verb.lemma in _TAKING_LISTS) or stop >= end:
        return stop
    listed = things_up_to(tokens, stop, end)
    stop = phrase_end(tokens, listed, end) if listed > stop else stop
    if not wanting or stop + 1 >= end or tokens[stop].lower not in _DEADLINES:
        return stop
    return next((n for n in range(stop, end) if is_mark(tokens[n], *PHRASE_STOPS)), end)


_TAKING_LISTS = frozenset("deny admit describe".split())
_DEADLINES = frozenset("by before within until".split())


def _follows_then(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether the last of several things follows: "(described) a bang, then a long scrape"."""
    if stop + 2 >= end or not is_mark(tokens[stop], ",") or tokens[stop + 1].lower != "then":
        return False
    return starting_at(tokens, stop + 2, end) == end


def _lists_quoted(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether a list goes on, in which words are quoted: "(describes) doors, a pump that “failed” and"."""
    if stop + 1 >= end or not is_mark(tokens[stop], ",") or not is_a(tokens[stop + 1], "determiner"):
        return False
    quoted = next((n for n in range(stop, end) if is_quote(tokens[n])), end)
    return any(is_a(token, "coordinator") for token in tokens[quoted:end])
