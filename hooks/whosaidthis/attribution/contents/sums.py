"""Sums of money that open what is promised, foreseen or shown: "promised £2 million for repairs"."""

from __future__ import annotations

from ..hits import Hit
from ..phrases.nouns import is_paper
from ..tokens.sentence import Tokens
from .nominal import Forward
from .phrase_ends import phrase_end

_OFFERS = frozenset("promise pledge announce demand project estimate forecast predict".split())


def sum_of_money(tokens: Tokens, hit: Hit, at: int, end: int) -> Forward | None:
    """What `hit` gives that begins with its sum at token `at`; None for other verbs.

    So too of papers: "A filing with the board showed $3 million on hand"; not "Lee showed £5 to the clerk".
    """
    told = hit.verb.lemma in _OFFERS or (hit.verb.lemma == "show" and _is_of_paper(tokens, hit))
    return Forward((at, phrase_end(tokens, at + 1, end)), False) if told and at + 1 < end else None


def _is_of_paper(tokens: Tokens, hit: Hit) -> bool:
    """Whether a paper is the source."""
    source = hit.source
    return source is not None and any(is_paper(one.lower) for one in tokens[source.first : source.end])
