"""Where the sentence's verb ends what a paper asks: "(A letter urging) the board to quit (was signed)"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Inflection, words_of
from ..tokens.classes import is_a, is_quote
from ..tokens.sentence import Tokens


def before_main_verb(tokens: Tokens, hit: Hit, first: int, end: int) -> int:
    """The token where the content `first` to `end` ends: the verb of the subject that opens the sentence.

    `end` where there is none, or where a clause in between could have a verb of its own.
    """
    if not _defines_subject(hit):
        return end
    for at in range(first + 1, end):
        token = tokens[at]
        if not token.word or is_quote(token) or is_a(token, "relative", "subordinator", "coordinator"):
            return end
        if token.lower in _FINITE and not is_a(tokens[at - 1], "subject"):
            return at
    return end


def _defines_subject(hit: Hit) -> bool:
    """Whether the cue stands right behind the first noun of the sentence, and no clause follows it."""
    alone = hit.form.inflections == {Inflection.ING} and hit.verb.lemma in _OF_NOUNS | words_of("speech act")
    source = hit.source
    return alone and source is not None and (source.first, source.end) == (0, hit.first)


_OF_NOUNS = frozenset("urge call demand accuse ask invite oppose support".split())
"""Verbs with a noun or "to" behind them."""
_FINITE = frozenset("has had have is was are were will would".split())
