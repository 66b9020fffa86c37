"""Noun phrases, read forwards from their beginning."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.bounds import bound_at
from ..tokens.classes import (
    closes_phrase,
    is_a,
    is_adverb,
    is_as_many,
    is_contracted,
    is_cue_form,
    is_mark,
    is_name,
    is_number,
    is_quoted_noun,
    is_verb,
)
from ..tokens.sentence import Token, Tokens
from .fields import has_fields
from .heads import BEFORE_NOUNS, gives_name, is_bare_noun, is_people, stands_alone
from .openings import glues

_LONGEST = 40
"""Tokens of the longest noun phrase looked for: keeps the work linear."""


def starting_at(tokens: Tokens, start: int, limit: int | None = None) -> int | None:
    """The token after the noun phrase that begins with token `start`; None where there is none."""
    bound = bound_at(tokens, start) if start < len(tokens) else 0
    if bound:
        return starting_at(tokens, start + bound, limit)
    top = min(len(tokens) if limit is None else limit, start + _LONGEST)
    if start >= top or not (_can_begin(tokens[start]) or _is_lead(tokens, start) or is_people(tokens, start)):
        return None
    if is_a(tokens[start], "pronoun"):
        return start + 1
    at = start + 1
    while at < top and _goes_on(tokens, at):
        at += 1
    while at > start + 1 and (
        (is_a(tokens[at - 1], *_NO_ENDS) and not stands_alone(tokens, at - 1)) or glues(tokens, at - 1)
    ):
        at -= 1
    return at


_NO_ENDS = ("preposition", "determiner", "coordinator")
"""What ends no noun phrase."""


def _is_lead(tokens: Tokens, at: int) -> bool:
    """Whether "lead" stands before the noun for a person: "says lead author Ann Lee"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].lower == "lead" and following is not None and following.word and _can_begin(following)


def _can_begin(token: Token) -> bool:
    if not token.word or is_contracted(token):
        return False
    if is_a(token, "determiner", "pronoun"):
        return True
    closed = is_a(token, "preposition", "subordinator", "coordinator", "relative", "time")
    verb = is_verb(token) and token.lower not in _NOUNS_TOO
    return not (closed or verb or is_adverb(token))


_NOUNS_TOO = frozenset(("talk", "travel"))
"""Verbs that begin noun phrases as well: "(dismissed) talk of a split", "(according to) travel agents"."""


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether token `at` belongs to a noun phrase read forwards."""
    token = tokens[at]
    if glues(tokens, at):
        return at + 1 < len(tokens)
    if not token.word:
        return is_quoted_noun(token) and is_a(tokens[at - 1], "determiner")  # "the “Daily Bread” paper"
    if _compares(tokens, at) or _is_joined_bound(tokens, at):
        return True
    if _tells_how(tokens, at) or _begins_saying(tokens, at):
        return False
    if is_a(token, "preposition"):
        named = tokens[at - 1].capital and token.capital  # "Doctors Without Borders"
        named = named or [one.lower for one in tokens[at : at + 2]] == ["in", "chief"]
        named = named or has_fields(tokens, at)  # "the Committee on Energy"
        aged = (
            token.lower in ("under", "over", "aged")
            and at + 1 < len(tokens)
            and tokens[at + 1].form.isdigit()
        )
        named = named or (aged and tokens[at - 1].lower.endswith("s"))  # "reservists under 35"
        return (
            (token.lower in ("of", "for", "from", "with", "per") or named)
            and at + 1 < len(tokens)
            and _can_begin(tokens[at + 1])
        )
    if is_a(token, "coordinator"):
        following = tokens[at + 1] if at + 1 < len(tokens) else token
        joins = following.capital or is_a(following, "determiner") or _joins_adjectives(tokens, at)
        joins = joins or _joins_papers(tokens, at) or bound_at(tokens, at + 1) > 0
        return token.lower == "and" and following is not token and joins
    if (
        (token.form in ("Today", "TODAY") and _is_title(tokens, at))
        or gives_name(tokens, at)
        or is_name(tokens, at)
        or is_bare_noun(tokens, at)
        or is_people(tokens, at)
    ):
        return True
    closed = is_a(token, "subordinator", "relative", "subject") or is_contracted(token)
    if not closed and tokens[at - 1].lower in BEFORE_NOUNS and not is_a(token, "auxiliary"):
        return True
    past = token.lower.endswith("ed") and not token.capital and _follows_noun(tokens[at - 1])
    past = past and not _is_counted(tokens, at)
    return not (closed or past or is_verb(token) or is_adverb(token) or is_a(token, "time"))


def _begins_saying(tokens: Tokens, at: int) -> bool:
    """Whether a participle there leads in words: "wrote to the minister (asking for help)"."""
    noun = tokens[at - 1]
    return tokens[at].lower in words_of("leading in") and closes_phrase(noun) and not is_a(noun, "adjective")


_LONGEST_GESTURE = 4
"""Tokens of "with a wry smile"."""


def _tells_how(tokens: Tokens, at: int) -> bool:
    """Whether words about the saying begin there, none about who says: "said the mayor (with a shrug)"."""
    following = tokens[at + 1 : at + _LONGEST_GESTURE]
    if tokens[at].lower == "with":
        return any(token.lower in words_of("bearing") for token in following)
    if tokens[at].lower == "to":
        return bool(following) and following[0].lower in words_of("bearing")
    if tokens[at].lower in ("late", "early"):
        return bool(following) and is_a(following[0], "preposition", "day", "time")
    return tokens[at].lower in ("afterwards", "afterward")


def _is_joined_bound(tokens: Tokens, at: int) -> bool:
    """Whether a bound stands at `at` that joins a number: "two nurses and (more than) 200 pages"."""
    near = (n for n in (at, at - 1) if tokens[n - 1].lower == "and")
    return any(at < n + bound_at(tokens, n) for n in near)


def _compares(tokens: Tokens, at: int) -> bool:
    """Whether one "as" of "children as young as six" stands at `at`."""
    if tokens[at].lower != "as":
        return False
    first = at + 2 < len(tokens) and tokens[at + 2].lower == "as" and not is_as_many(tokens, at)
    return first or (at > 2 and tokens[at - 2].lower == "as")


def _joins_adjectives(tokens: Tokens, at: int) -> bool:
    """Whether the "and" at `at` joins two words before one noun: "current and former officials"."""
    return at + 1 < len(tokens) and {tokens[at - 1].lower, tokens[at + 1].lower} <= _KINDS_OF_PEOPLE


def _joins_papers(tokens: Tokens, at: int) -> bool:
    """Whether papers come after the "and" at `at`: "two nurses and internal emails"."""
    papers = next((n for n in range(at + 1, min(len(tokens), at + 4)) if is_a(tokens[n], "evidence")), None)
    if papers is None or not tokens[papers].lower.endswith("s"):
        return False
    if papers + 1 < len(tokens) and (
        is_cue_form(tokens[papers + 1]) or is_a(tokens[papers + 1], "auxiliary")
    ):
        return False  # "told the board, and records show"
    return all(token.word and not is_verb(token) for token in tokens[at + 1 : papers])


_KINDS_OF_PEOPLE = words_of("before people")


def _is_title(tokens: Tokens, at: int) -> bool:
    """Whether "Today" is no day but names a paper or broadcast: "USA Today", "the Today programme"."""
    named = tokens[at - 1].form.isupper() and len(tokens[at - 1].form) > 1
    return named or (at + 1 < len(tokens) and tokens[at + 1].lower in _BROADCASTS)


_BROADCASTS = frozenset(("programme", "program", "show"))
"""What "Today" names when it is no day."""


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether a word in -ed stands between a number and its plural: "one of 11 (stalled) projects"."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return is_number(tokens[at - 1]) and following.endswith("s") and len(following) > _SHORTEST_PLURAL


_SHORTEST_PLURAL = 3
"""Letters that are more than those of "was", "his"."""


def _follows_noun(before: Token) -> bool:
    """Whether a word in -ed after `before` is a verb ("the club won"), no adjective ("a retired cook")."""
    return closes_phrase(before) and not is_adverb(before)


def after_brackets(tokens: Tokens, at: int, limit: int, longest: int) -> int:
    """The token after what stands in brackets at `at`: "Rep. Ann Lee (D-N.Y.)"; `at` without any near."""
    if at >= limit or not is_mark(tokens[at], "("):
        return at
    last = min(limit, at + longest)
    return next((n + 1 for n in range(at + 1, last) if is_mark(tokens[n], ")")), at)
