"""What courts do: they hear, and are told; "the jury heard", "Court told of attack"."""

from __future__ import annotations

from dataclasses import replace

from ..lexicon import Verb, words_of
from ..tokens.agreement import Found
from ..tokens.classes import ends_in, is_a
from ..tokens.sentence import Tokens
from .nouns import bodies, in_any_number

_COURT = words_of("court")
HEARING = frozenset(("heard", "hears", "told"))


def is_hearing(tokens: Tokens, at: int) -> bool:
    """Whether the verb at `at` is what a court does: "the jury heard", "jurors have been told"."""
    if tokens[at].lower not in HEARING:
        return False
    back = before_auxiliaries(tokens, at)
    if back > 0 and tokens[back].lower not in _COURT:
        back = _before_place(tokens, back)
    if back < 0 or tokens[back].lower not in _COURT:
        return False
    passive = any(is_a(token, "be") for token in tokens[back + 1 : at])
    return tokens[at].lower != "told" or passive or _closes_headline(tokens, back, at)


def _before_place(tokens: Tokens, at: int) -> int:
    """The token before a place that ends at `at`: "a jury (in Rye)", "The inquest (at Kelby town hall)"."""
    for first in range(at, max(1, at - _LONGEST_COURT), -1):
        if tokens[first].capital and tokens[first - 1].lower in ("in", "at"):
            return first - 2
    return at


def _closes_headline(tokens: Tokens, court: int, at: int) -> bool:
    """Whether it is a headline: "Cook ‘hid it’, murder trial told", "Court told of ‘brutal’ attack"."""
    if court != at - 1:
        return False
    first = next(
        (n for n in range(court, max(-1, court - _LONGEST_COURT), -1) if not _describes(tokens, n)), 0
    )
    rest = tokens[at + 1 :]
    if first == 0 and rest and rest[0].lower in ("of", "how"):
        return not ends_in(rest[-1], ".")
    opens = first > 0 and not tokens[first].word
    return opens and all(not token.word for token in rest)


_LONGEST_COURT = 4
"""Tokens of "planning appeal tribunal" and of the mark before it."""


def _describes(tokens: Tokens, at: int) -> bool:
    """Whether a word can belong to the name of a court without its article: "(planning) tribunal"."""
    return at > 0 and tokens[at].word and not is_a(tokens[at], "determiner", "preposition", "auxiliary")


def before_auxiliaries(tokens: Tokens, at: int) -> int:
    """The token before the verb at `at`, its auxiliaries and "also"."""
    back = at - 1
    while back >= 0 and (is_a(tokens[back], "auxiliary") or tokens[back].lower in ("also", "later")):
        back -= 1
    return back


def rules(tokens: Tokens, at: int) -> bool:
    """Whether the word is a court, or somebody in one, that finds something: "the judge (held)"."""
    return tokens[at].lower in _COURT | _JUDGES


def is_courts(tokens: Tokens, at: int) -> bool:
    """Whether a court stands close before the verb at `at`: "The High Court on Friday (directed)"."""
    return any(rules(tokens, n) for n in range(max(0, at - _LONGEST_DAY), at))


_LONGEST_DAY = 6
"""Tokens of "court in Rye on Friday again"."""


def ruling(tokens: Tokens, verb: Verb, source: Found) -> Verb:
    """The verb, which can stand behind or within what a court finds: "The plan, the court held, was void"."""
    head = tokens[source.end - 1]
    held = verb.lemma in ("hold", "rule") and rules(tokens, source.end - 1)
    settled = verb.lemma == "decide" and not bodies().keys().isdisjoint(in_any_number(head.lower))
    return replace(verb, frames=verb.frames + "qz") if held or settled else verb


_JUDGES = frozenset("judge judges justice justices magistrate lordships".split())
