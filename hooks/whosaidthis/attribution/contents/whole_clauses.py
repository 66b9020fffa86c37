"""Whether some words hold a main clause, which somebody can be said to have said."""

from __future__ import annotations

from ..lexicon import pasts
from ..phrases.openings import CURRENCIES
from ..tokens.classes import has_verb, is_a, is_contracted, is_mark, is_participle, is_past, is_quote, is_verb
from ..tokens.sentence import Tokens


def _comma_from(tokens: Tokens, at: int, end: int) -> int:
    return next((n for n in range(at, end) if is_mark(tokens[n], ",")), end)


def is_clause(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the tokens hold a main clause."""
    opener = tokens[first]
    if opener.lower == "at" and first + 1 < end and tokens[first + 1].lower in ("least", "most"):
        return has_verb(tokens[first:end])
    if is_a(opener, "subordinator", "relative", "preposition") and opener.lower not in (
        "that",
        "what",
        "how",
    ):
        comma = _comma_from(tokens, first, end)
        if comma + 1 < end and is_participle(tokens[comma + 1]):  # "In the memo, seen by the Post, …"
            comma = _comma_from(tokens, comma + 1, end)
        return comma < end and any(is_verb(token) for token in tokens[comma + 1 : end])
    return end - first > 2 and any(
        is_verb(token)
        or is_past(token)
        or token.lower in pasts()
        or is_quote(token)
        or is_contracted(token)
        or _measures(tokens, at, end)
        or _works(tokens, first, at, end)
        for at, token in enumerate(tokens[first:end], first)
    )


def _works(tokens: Tokens, first: int, at: int, end: int) -> bool:
    """Whether a noun and a verb of the present that no list has stand there: "The drug (works) well"."""
    subject = at == first + 2 and is_a(tokens[first], "determiner") and not tokens[at - 1].lower.endswith("s")
    told = subject and tokens[at].form.islower() and tokens[at].lower.endswith("s") and at + 1 < end
    return told and (tokens[at + 1].lower in _HOW or is_a(tokens[at + 1], "determiner"))


_HOW = frozenset("well as better best badly too".split())


def _measures(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the word has a figure behind it, as a verb: "The bridge (costs) £3m", "It (takes) 40 days"."""
    told = at > 0 and tokens[at].form.islower() and tokens[at].lower.endswith("s") and at + 1 < end
    return told and (is_mark(tokens[at + 1], *CURRENCIES) or tokens[at + 1].form[0].isdigit())
