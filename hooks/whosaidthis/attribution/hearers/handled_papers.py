"""How a paper came to its readers, told behind the words that name it: "in a report made public Thursday"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..tokens.classes import is_adverb, is_auxiliary, is_mark, is_quote, is_verb
from ..tokens.sentence import Tokens
from .hearer_phrases import before_clause
from .times import is_date_part, time_end

_MADE = frozenset(("public", "available"))
_TELLING = frozenset("by to with in on at from for among".split())
_FEWEST = 2
"""Words of a preposition and what it governs."""


def after_handling(tokens: Tokens, end: int) -> int:
    """The token after "made public Thursday", "seen by the Post", which begin at `end` behind a paper's name.

    Else `end`, as in "said in a report released men were ill".
    """
    paper = end - 1 - (tokens[end - 1].lower == "first")  # "a letter first (published by us)"
    if tokens[paper].lower not in words_of("evidence") | words_of("occasion") or end >= len(tokens):
        return end
    aside = is_mark(tokens[end], ",")  # "in a report, made public Thursday."
    done = _after_participle(tokens, end + aside)
    if done is None:
        return end
    told = done
    while told < len(tokens) and (later := _after_detail(tokens, told)) > told:
        told = later
    if aside:
        return end if any(token.word or is_quote(token) for token in tokens[told:]) else told
    if told < len(tokens) and (is_auxiliary(tokens[told]) or is_verb(tokens[told])):
        return end
    alone = done == len(tokens) or not tokens[done].word or tokens[done - 1].lower in _MADE
    return told if told > done or alone else end


def _after_participle(tokens: Tokens, at: int) -> int | None:
    """The token after "published" or "made public" at `at`; None where neither stands there."""
    at += at < len(tokens) and is_adverb(tokens[at])
    words = [token.lower for token in tokens[at : at + 2]]
    if words[:1] == ["made"]:
        return at + 2 if words[1:] and words[1] in _MADE else None
    handled = words_of("done with a paper") | words_of("seen by a reader")
    return at + 1 if words and words[0] in handled else None


def _after_detail(tokens: Tokens, at: int) -> int:
    """The token after a day, or after by whom, to whom or where it was done; `at` where none is told."""
    end = time_end(tokens, at)
    if end == at and tokens[at].lower == "online":
        end = at + 1
    if end == at and tokens[at].lower in _TELLING and at + _FEWEST <= len(tokens):
        end = time_end(tokens, at + 1)
        end = end if end > at + 1 else starting_at(tokens, at + 1) or at
        end = before_clause(tokens, at + 1, end) if end > at else at
    while at < end < len(tokens) and is_date_part(tokens, end):
        end += 1
    return end
