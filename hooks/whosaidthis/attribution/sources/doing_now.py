"""Who does something in the present that no list of verbs has: "(Ann Lee) works at a mill and says"."""

from __future__ import annotations

from ..lexicon import Inflection, cue_forms
from ..phrases.nouns import is_known
from ..tokens.agreement import Found
from ..tokens.capitals import capitals_from
from ..tokens.classes import ends_in_s, is_a, is_adverb, is_mark
from ..tokens.sentence import Token, Tokens

_LONGEST_ASIDE = 12
"""Tokens of ", 58, a retired machinist from Rye, Mich.,"."""


def doing_now(tokens: Tokens, start: int, joint: int) -> Found | None:
    """The name at `start` whose verb in -s stands behind it; None for other words.

    `joint` is the "and" before a verb of saying in the present: "Lee owns the mill and says". In the past the
    word may be a plural: "Rye schools in the north closed and said".
    """
    if not _is_told_now(tokens, joint):
        return None
    end = capitals_from(tokens, start)
    if end == start + 1 < joint and is_mark(tokens[end], "."):
        end = capitals_from(tokens, end + 1)  # "Ms. Lee"
    verb = end + _length_of_aside(tokens, end, joint)
    while verb < joint and is_adverb(tokens[verb]):
        verb += 1
    named = end > start and not is_a(tokens[start], "determiner", "preposition", "time")
    return Found(start, end) if named and verb + 1 < joint and _acts(tokens[verb], tokens[verb + 1]) else None


def _is_told_now(tokens: Tokens, joint: int) -> bool:
    """Whether the verb of saying behind "and" stands in the present, of one: "and says"."""
    near = [token for token in tokens[joint + 1 : joint + 3] if not is_adverb(token)]
    form = cue_forms().get(near[0].lower) if near else None
    return tokens[joint].lower == "and" and form is not None and Inflection.THIRD in form.inflections


def _length_of_aside(tokens: Tokens, at: int, limit: int) -> int:
    """The tokens of ", 58," at `at`; 0 where no aside closes before `limit`."""
    if at + 1 >= limit or not is_mark(tokens[at], ",") or is_a(tokens[at + 1], "relative", "coordinator"):
        return 0
    commas = (n for n in range(at + 1, min(limit, at + _LONGEST_ASIDE)) if is_mark(tokens[n], ","))
    closing = [n for n in commas if n + 1 < limit and ends_in_s(tokens[n + 1])]
    return closing[0] + 1 - at if closing else 0


def _acts(verb: Token, following: Token) -> bool:
    """Whether a word in -s is a verb there: "works at", "owns the"; no "officials at"."""
    goes_on = is_a(following, "preposition", "determiner", "adverb", "pronoun") or following.capital
    return ends_in_s(verb) and goes_on and not is_known(verb)
