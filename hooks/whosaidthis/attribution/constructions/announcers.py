"""Papers and officials that a headline begins with, before a colon: "Leaked memo: the missiles fail"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.nouns import roles
from ..tokens.classes import asks, has_verb, is_a, is_adverb, is_mark, is_past_form
from ..tokens.sentence import Token, Tokens

_LONGEST = 5
"""Tokens of "U.S. intelligence officials"."""
_FEWEST_TOLD = 3
"""Words of what is said."""
_PAPERS = words_of("evidence") | words_of("count of people")
_SOURCES = frozenset("police watchdog source sources".split())
_LEAKED = frozenset("leaked classified declassified redacted unsealed unpublished".split())
_OFFICES = (
    words_of("before people")
    | words_of("kind of people")
    | frozenset("prime finance top inspector attorney".split())
)
_GONE = frozenset("missing lost stolen dead late fake".split())
_ASKING = frozenset("how what why who when where which whether".split())


def is_announcer(tokens: Tokens, colon: int) -> bool:
    """Whether a paper or people who tell something stand before the colon of a headline, and a clause behind.

    Not so of "Missing report: police search the pond" or "Jailed minister: her party warns of a revolt".
    """
    held, told = tokens[:colon], tokens[colon + 1 :]
    if not 0 < len(held) <= _LONGEST or len(told) < _FEWEST_TOLD or not _is_clause(told):
        return False
    first = held[0]
    if not first.capital or not all(one.word or is_mark(one, ".") for one in held) or not held[-1].word:
        return False
    head, before = held[-1].lower, [one for one in held[:-1] if one.word]
    if not all(map(_describes, before)):
        return False
    if head in _SOURCES or (head in _PAPERS and before):
        return True
    office = all(one.lower in _OFFICES or one.form.isupper() for one in before)
    return bool(before) and (_is_plural_role(head) or (head in roles() and office))


def _is_clause(told: Tokens) -> bool:
    done = [one for at, one in enumerate(told) if at and told[at - 1].lower != "to"]
    acts = has_verb(done) or any(map(is_past_form, done))
    return acts and told[0].lower not in _ASKING and not is_mark(told[-1], "?") and not asks(told)


def _describes(token: Token) -> bool:
    """Whether a word before the head tells which paper or people it is, not what became of them."""
    word = token.lower
    closed = is_a(token, "preposition", "determiner", "coordinator", "auxiliary", "time") or is_adverb(token)
    done = word.endswith(("ed", "ing", "'s")) and word not in _LEAKED
    return not (closed or done or word in _GONE or word in words_of("no-speaker"))


def _is_plural_role(word: str) -> bool:
    return word.endswith("s") and word[:-1] in roles()
