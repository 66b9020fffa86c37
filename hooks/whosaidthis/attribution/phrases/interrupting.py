"""Words that cannot stand inside a noun phrase."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import (
    is_a,
    is_adverb,
    is_contracted,
    is_mark,
    is_name,
    is_participle,
    is_past,
    is_possessive,
    is_verb,
)
from ..tokens.sentence import Tokens
from .heads import BEFORE_NOUNS, KINDS_OF_LEAVE, gives_name, is_bare_noun, is_people, is_whole_source
from .openings import PERIODS


def interrupts(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` cannot stand inside a noun phrase."""
    token = tokens[at]
    if is_a(token, "preposition"):
        year = token.lower == "since" and at + 1 < len(tokens) and tokens[at + 1].form[0].isdigit()
        return is_a(token, "subordinator") and not year  # "a cook who has worked there since 2014"
    if token.lower == "close" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
        return False  # "officials close to the talks"
    if any(rule(tokens, at) for rule in _NOT_INTERRUPTING):
        return False
    if is_a(token, *_INTERRUPTING) or is_contracted(token) or _is_object(tokens, at):
        return True
    alone = token.lower in _SAID and is_whole_source(tokens, at - 1)  # "Another said Ann Lee (knew)"
    if (
        at > 0
        and not alone
        and (
            is_a(tokens[at - 1], "determiner")
            or tokens[at - 1].lower in BEFORE_NOUNS
            or (token.lower in _OWNED and is_possessive(tokens[at - 1]))
        )
    ):
        return False
    if gives_name(tokens, at):
        return False
    if token.lower == "lead" and at + 2 < len(tokens) and tokens[at + 1].lower in _LEADING:
        return False  # "lead author Ann Lee"
    if at > 0 and is_a(tokens[at - 1], "be", "have") and is_participle(token):
        return True
    if is_name(tokens, at) or is_bare_noun(tokens, at) or is_people(tokens, at):
        return False
    has_object = at + 1 < len(tokens) and is_a(tokens[at + 1], "determiner")
    return is_verb(token) or (has_object and token.lower.endswith("ed") and not token.capital)


def _is_governed_kind(tokens: Tokens, at: int) -> bool:
    """Whether a participle tells of its noun, which a preposition governs: "Advocates for (paid) leave"."""
    if at < 1 or at + 1 >= len(tokens) or not is_participle(tokens[at]):
        return False
    noun, before = tokens[at + 1], tokens[at - 1].lower
    kind = noun.lower in KINDS_OF_LEAVE or noun.lower.endswith("s") or is_bare_noun(tokens, at + 1)
    kind = kind and noun.form.islower() and not is_a(noun, "determiner", "pronoun", "auxiliary")
    return kind and before in _GOVERNING


_GOVERNING = frozenset("of for on with about against without from".split())


_INTERRUPTING = ("subordinator", "coordinator", "relative", "subject", "be")


def _is_object(tokens: Tokens, at: int) -> bool:
    """Whether a pronoun stands before who acts on it: "six, (something) the firm blames on the rain"."""
    if tokens[at].lower != "something" or at < 1 or not is_mark(tokens[at - 1], ","):
        return False
    return at + 1 < len(tokens) and is_a(tokens[at + 1], "determiner") and tokens[at + 1].lower != "that"


def judges(tokens: Tokens, at: int) -> bool:
    """Whether an adjective behind its verb governs what follows: "sounded sceptical of (the firm's claim)".

    Behind a noun it belongs to it: "those critical of the plan".
    """
    if tokens[at].lower not in words_of("judging of") or at < 1 or at + 1 >= len(tokens):
        return False
    before = tokens[at - 1]
    return tokens[at + 1].lower == "of" and (is_verb(before) or is_past(before) or is_adverb(before))


_OWNED = frozenset(("lead", "open", "forecast")) | words_of("utterance")
"""Verbs that are none behind an owner: "the state's open records law", "the firm's reply"."""


_SAID = frozenset(("said", "says", "told"))


def _is_in_name(tokens: Tokens, at: int) -> bool:
    """Whether "I" stands inside a name: "Rovers Till I Die"."""
    inner = tokens[at].form == "I" and 1 < at < len(tokens) - 1
    return inner and tokens[at - 1].capital and tokens[at + 1].capital and tokens[at - 2].capital


def _points_to_time(tokens: Tokens, at: int) -> bool:
    """Whether "that" stands before a period: "A report dated April 6 of that year (found)"."""
    return tokens[at].lower == "that" and at + 1 < len(tokens) and tokens[at + 1].lower in PERIODS


def _points_out(tokens: Tokens, at: int) -> bool:
    """Whether "that" points to a noun: "A clerk briefed on that meeting", "an officer of that navy"."""
    governed = at > 1 and tokens[at].lower == "that" and is_a(tokens[at - 1], "preposition")
    if governed and tokens[at - 1].lower in ("of", "from", "for"):
        return True
    return governed and is_participle(tokens[at - 2]) and tokens[at - 1].lower in _BEHIND_PARTICIPLES


_BEHIND_PARTICIPLES = frozenset("on at in about by".split())
_LEADING = words_of("trade before a name")
_NOT_INTERRUPTING = (_points_to_time, _points_out, _is_in_name, _is_governed_kind)
