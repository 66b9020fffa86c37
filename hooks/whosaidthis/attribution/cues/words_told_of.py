"""Words that are not said but told of: what they are worth, what somebody did with one."""

from __future__ import annotations

from ..phrases.nouns import is_known
from ..tokens.agreement import Found
from ..tokens.classes import WHATEVER, is_a, is_mark, is_number, is_quote
from ..tokens.sentence import Token, Tokens


def says_nothing(tokens: Tokens, found: Found, at: int) -> bool:
    """Whether what stands before the verb at `at` says nothing by it: a thing, or words that are judged."""
    return (
        judges_words(tokens, found, at)
        or tells_of_word(tokens, found)
        or shows_cause(tokens, found, at)
        or looms(tokens, found, at)
    )


def shows_cause(tokens: Tokens, found: Found, at: int) -> bool:
    """Whether a thing is the cause of another, and nobody explains it: "The gap explains why it fell"."""
    behind = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].lower in ("only", "also"))
    following = tokens[behind] if behind < len(tokens) else None
    asks = following is not None and (
        following.lower in ("why", "how") or is_a(following, "determiner") or is_number(following)
    )
    asks = asks and following is not None and following.lower != "that"
    return tokens[at].lower in _EXPLAINS and asks and _is_no_speaker(tokens[found.end - 1])


_EXPLAINS = frozenset("explains explain explained".split())


def _is_no_speaker(noun: Token) -> bool:
    """Whether a noun is that of no person, body or paper."""
    return noun.form.islower() and not (is_known(noun) or is_a(noun, "pronoun", "subject", "determiner"))


def looms(tokens: Tokens, found: Found, at: int) -> bool:
    """Whether a thing only may do something: "The wall threatened to fall", "The talk promised to be"."""
    ahead = tokens[at].lower in _LOOMING and at + 1 < len(tokens) and tokens[at + 1].lower == "to"
    held = tokens[found.first + 1 : found.end]
    named = any(token.capital or not token.word for token in held)
    quoted = any(map(is_quote, tokens[at : at + _NEAR]))
    return ahead and not named and not quoted and _is_no_speaker(tokens[found.end - 1])


_NEAR = 5
"""Tokens from "promises" to the quotation in "promises to “lift them up”"."""


_LOOMING = frozenset("threatens threaten threatened threatening promises promise promised".split())


def judges_words(tokens: Tokens, found: Found, at: int) -> bool:
    """Whether it is told what the words are worth: "Not everything Lee says is true"."""
    first = found.first - (found.first > 0 and tokens[found.first - 1].lower in WHATEVER)
    if tokens[first].lower not in WHATEVER or at + 2 >= len(tokens) or not is_a(tokens[at + 1], "be"):
        return False
    return tokens[at + 2].lower != "that"  # "All Lee said was that it was late"


def tells_of_word(tokens: Tokens, found: Found) -> bool:
    """Whether it is told of a word just quoted what somebody did with it: "“unclear”, a word Lee wrote"."""
    first = found.first
    after_quotation = first > 0 and (is_mark(tokens[first - 1], ",") or is_quote(tokens[first - 1]))
    noun = tokens[first + 1].lower if found.end - first > 2 else ""
    another = tokens[min(first + 2, found.end - 1)]
    if not (another.capital or is_a(another, "determiner", "subject")):
        return False  # "“It is over,” the phrase book publisher said"
    return after_quotation and is_a(tokens[first], "determiner") and noun in _WORDS


_WORDS = frozenset("word phrase term expression slogan nickname".split())
