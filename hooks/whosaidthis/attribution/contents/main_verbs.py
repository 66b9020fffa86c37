"""Where the sentence's verb ends what a paper asks: "(A letter urging) the board to quit (was signed)"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Inflection, words_of
from ..tokens.classes import is_a, is_past_form, is_quote
from ..tokens.sentence import Tokens


def before_main_verb(tokens: Tokens, hit: Hit, first: int, end: int) -> int:
    """The token where the content `first` to `end` ends: the verb of the subject that opens the sentence.

    `end` where there is none, or where a clause in between could have a verb of its own.
    """
    if _tells_which_subject(tokens, hit, first):
        return next((at for at in range(first + 1, end) if _is_main(tokens, at)), end)
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


def _tells_which_subject(tokens: Tokens, hit: Hit, first: int) -> bool:
    """Whether "who" and the cue only tell which people are meant: "Voters who rejected (the plan) left"."""
    source = hit.source
    if source is None or source.also is None or source.first != 0 or hit.inverted:
        return False
    beside = source.also[0] == source.end and tokens[source.end].lower == "who"
    nominal = tokens[first].lower not in ("that", "to", "if", "whether") and not is_a(
        tokens[first], "subject"
    )
    return beside and nominal and hit.verb.lemma in _OF_NOUNS | _OF_THINGS


def _is_main(tokens: Tokens, at: int) -> bool:
    """Whether the verb of the sentence stands at `at`: not "owned by", which can belong to a noun."""
    word = tokens[at].lower
    if not tokens[at - 1].word or not (word in _FINITE or is_past_form(tokens[at])):
        return False
    return not (word.endswith("ed") and at + 1 < len(tokens) and is_a(tokens[at + 1], "preposition"))


_OF_THINGS = frozenset(
    "reject criticise criticize deny accuse blame condemn denounce dispute praise welcome".split()
)
"""Verbs with a noun behind them: a claim, a plan, somebody."""
_OF_NOUNS = frozenset("urge call demand accuse ask invite oppose support".split())
"""Verbs with a noun or "to" behind them."""
_FINITE = frozenset("has had have is was are were will would".split())
