"""Noun phrases, read backwards from their end or forwards from their beginning."""

from __future__ import annotations

from .capitals import capitals_before
from .classes import (
    is_a,
    is_adverb,
    is_contracted,
    is_mark,
    is_participle,
    is_past,
    is_possessive,
    is_quoted_noun,
    is_verb,
    is_will,
)
from .heads import ALONE, ARTICLES, can_be_head, gives_name, is_bare_noun, stands_alone
from .lexicon import pasts
from .openings import glues, opens_clause, without_lead
from .tokens import Token, Tokens

PLACES = frozenset(("there", "here", "nearby"))
_LONGEST_CLAUSE = 12
"""Tokens of "who answered the door at an address listed for him"."""
_LONGEST = 40
"""Tokens of the longest noun phrase looked for: keeps the work linear."""


def ending_at(tokens: Tokens, end: int) -> int | None:
    """The first token of the noun phrase that ends before token `end`; None where there is none."""
    if end > 2 and tokens[end - 1].lower in PLACES and can_be_head(tokens, end - 2):
        return ending_at(tokens, end - 1)  # "A former supervisor there"
    if end <= 0 or not can_be_head(tokens, end - 1):
        return None
    governed = end > 1 and tokens[end - 1].lower == "it" and is_a(tokens[end - 2], "preposition")
    if is_a(tokens[end - 1], "subject") and not governed:
        return end - 1
    start = _run_back(tokens, end - governed)  # "people familiar with it"
    start = _with_participle(tokens, start)
    start = _with_relative(tokens, start, end)
    start = _with_infinitive(tokens, start)
    start = _with_coordinated(tokens, start)
    first = without_lead(tokens, start, end)
    return first if first is not None and first < end else None


def _run_back(tokens: Tokens, end: int) -> int:
    """The first token of the run before `end` that no verb, conjunction or mark interrupts."""
    at = end
    while at > max(0, end - _LONGEST):
        token = tokens[at - 1]
        if is_mark(token, ")"):
            at = _opening(tokens, at - 1)
        elif (
            glues(tokens, at - 1) or is_quoted_noun(token) or (token.word and not _interrupts(tokens, at - 1))
        ):
            at -= 1
        else:
            break
    return at


def _interrupts(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` cannot stand inside a noun phrase."""
    token = tokens[at]
    if is_a(token, "preposition"):
        year = token.lower == "since" and at + 1 < len(tokens) and tokens[at + 1].form[0].isdigit()
        return is_a(token, "subordinator") and not year  # "a cook who has worked there since 2014"
    if token.lower == "close" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
        return False  # "officials close to the talks"
    if is_a(token, "subordinator", "coordinator", "relative", "subject") or is_contracted(token):
        return True
    if at > 0 and (
        is_a(tokens[at - 1], "determiner") or (token.lower == "lead" and is_possessive(tokens[at - 1]))
    ):
        return False
    if gives_name(tokens, at):
        return False
    if token.lower == "lead" and at + 2 < len(tokens) and tokens[at + 1].lower in _LEADING:
        return False  # "lead author Ann Lee"
    if at > 0 and is_a(tokens[at - 1], "be") and is_participle(token):
        return True
    if is_will(tokens, at) or is_bare_noun(tokens, at):
        return False
    has_object = at + 1 < len(tokens) and is_a(tokens[at + 1], "determiner")
    return is_verb(token) or (has_object and token.lower.endswith("ed") and not token.capital)


_LEADING = frozenset(
    "author researcher investigator scientist counsel prosecutor detective lawyer attorney negotiator singer"
    " engineer organizer organiser plaintiff campaigner".split()
)


def _opening(tokens: Tokens, closing: int) -> int:
    """The bracket that `closing` closes, or `closing` itself."""
    for at in range(closing - 1, max(-1, closing - _LONGEST), -1):
        if is_mark(tokens[at], "("):
            return at
    return closing


def _with_relative(tokens: Tokens, start: int, end: int) -> int:
    """The start moved back over "people who know him" when a relative clause holds the phrase."""
    for at in range(start - 1, max(0, end - _LONGEST), -1):
        if tokens[at].sort is not tokens[start].sort and not tokens[at].word:
            return start
        if is_a(tokens[at], "relative") and at > 0:
            if at == start - 1 and tokens[start].lower in ALONE:
                return start  # "a man who many (believe)"
            told = tokens[at].lower == "that"
            if told and (_defines(tokens, at) or _restricts(tokens, at) or _describes(tokens, at)):
                return _run_back(tokens, at)
            if tokens[at].lower in ("that", "where") or not can_be_head(tokens, at - 1):
                return start
            return _run_back(tokens, at)
        if is_a(tokens[at], "subordinator", "coordinator", "subject"):
            return start
    return start


def _restricts(tokens: Tokens, that: int) -> bool:
    """Whether "that" and a past verb tell which is meant: "The crew of a plane that crashed last week"."""
    past = that + 1 < len(tokens) and (is_past(tokens[that + 1]) or tokens[that + 1].lower in pasts())
    return past and can_be_head(tokens, that - 1) and opens_clause(tokens, _run_back(tokens, that))


def _defines(tokens: Tokens, that: int) -> bool:
    """Whether "that" and its verb tell which is meant, where a clause begins: "The firm that runs (it)"."""
    verb = that + 1 < len(tokens) and (is_verb(tokens[that + 1]) or tokens[that + 1].lower.endswith("s"))
    noun = that > 1 and tokens[that - 2].lower in ARTICLES and can_be_head(tokens, that - 1)
    return verb and noun and opens_clause(tokens, that - 2)


def _describes(tokens: Tokens, that: int) -> bool:
    """Whether "that" and a verb tell what is meant: "A panel of experts that monitors (the ban)"."""
    left = _run_back(tokens, that)
    verb = tokens[that + 1].lower if that + 1 < len(tokens) else ""
    whole = left < that and is_a(tokens[left], "determiner") and opens_clause(tokens, left)
    object_follows = that + 2 < len(tokens) and is_a(tokens[that + 2], "determiner", "preposition")
    told = verb.endswith("s") and not is_a(tokens[that + 1], "determiner") and object_follows
    return whole and told and can_be_head(tokens, that - 1)


def _with_infinitive(tokens: Tokens, start: int) -> int:
    """The start moved back over "Her choice to run" in "Her choice to run it", if a clause begins so."""
    to = start - 2
    if to < 1 or tokens[to].lower != "to" or not is_a(tokens[start], "determiner"):
        return start
    if not can_be_head(tokens, to - 1):
        return start
    left = _run_back(tokens, to)
    chosen = left < to and opens_clause(tokens, left) and not is_a(tokens[left], "preposition", "subject")
    return left if chosen else start


def _with_participle(tokens: Tokens, start: int) -> int:
    """The start moved back over "A map drawn" in "A map drawn in Lyon", where that opens the clause."""
    participle = start - 1
    if participle < 1 or start >= len(tokens) or not is_a(tokens[start], "preposition", "time"):
        return start
    heard = tokens[participle].lower == "heard"  # "The inquest heard from Ann Lee"
    if heard or not is_participle(tokens[participle]):
        return start
    if participle > 1 and tokens[participle - 1].lower == "and":  # "A map drawn in Lyon and sent"
        first = _run_back(tokens, participle - 1)
        whole = _with_participle(tokens, first)
        return whole if whole < first else start
    if not can_be_head(tokens, participle - 1):
        return start
    left = _run_back(tokens, participle)
    return left if left < participle and opens_clause(tokens, left) else start


def _with_coordinated(tokens: Tokens, start: int) -> int:
    """The start moved back over "Russia and" when only a noun phrase stands before the conjunction."""
    while start > 1 and is_a(tokens[start - 1], "coordinator") and _can_be_joined(tokens, start - 2):
        left = _run_back(tokens, start - 1)
        if left == start - 1 or not opens_clause(tokens, left):
            break
        start = _with_listed(tokens, left)
    return start


def _can_be_joined(tokens: Tokens, at: int) -> bool:
    """Whether what "and" joins can end with the word: a noun, or an owner, as in "the Seafarers’ and"."""
    owner = (
        at > 0
        and is_mark(tokens[at], "’", "'")
        and tokens[at - 1].capital
        and tokens[at - 1].lower.endswith("s")
    )
    return owner or can_be_head(tokens, at)


def _with_listed(tokens: Tokens, start: int) -> int:
    """The start moved back over names before a comma: "(Lee,) Roe and Berg"."""
    while start > 1 and tokens[start].capital and is_mark(tokens[start - 1], ","):
        left = capitals_before(tokens, start - 1)
        named = tokens[left : start - 1]
        if left > 1 and tokens[left - 1].lower == "of" and tokens[left - 2].capital:
            return _run_back(tokens, left)  # "The Ministry of Trade, Industry and Energy"
        closed = any(
            is_a(token, "preposition", "time", "subordinator") or is_adverb(token) for token in named
        )
        if not named or closed or not opens_clause(tokens, left):
            break
        start = left
    return start


def starting_at(tokens: Tokens, start: int, limit: int | None = None) -> int | None:
    """The token after the noun phrase that begins with token `start`; None where there is none."""
    top = min(len(tokens) if limit is None else limit, start + _LONGEST)
    if start >= top or not (_can_begin(tokens[start]) or _is_lead(tokens, start)):
        return None
    if is_a(tokens[start], "pronoun"):
        return start + 1
    at = start + 1
    while at < top and _goes_on(tokens, at):
        at += 1
    while at > start + 1 and (
        (is_a(tokens[at - 1], "preposition", "determiner") and not stands_alone(tokens, at - 1))
        or glues(tokens, at - 1)
    ):
        at -= 1
    return at


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
    return not (closed or is_verb(token) or is_adverb(token))


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether token `at` belongs to a noun phrase read forwards."""
    token = tokens[at]
    if glues(tokens, at):
        return at + 1 < len(tokens)
    if not token.word:
        return False
    if is_a(token, "preposition"):
        return (
            token.lower in ("of", "for", "from", "with")
            and at + 1 < len(tokens)
            and _can_begin(tokens[at + 1])
        )
    if is_a(token, "coordinator"):
        return (
            token.lower == "and"
            and at + 1 < len(tokens)
            and (tokens[at + 1].capital or is_a(tokens[at + 1], "determiner"))
        )
    if (
        (token.form == "Today" and _is_title(tokens, at))
        or gives_name(tokens, at)
        or is_bare_noun(tokens, at)
    ):
        return True
    closed = is_a(token, "subordinator", "relative", "subject") or is_contracted(token)
    if not closed and tokens[at - 1].lower in ARTICLES and not is_a(token, "auxiliary"):
        return True
    past = token.lower.endswith("ed") and not token.capital and _follows_noun(tokens[at - 1])
    return not (closed or past or is_verb(token) or is_adverb(token) or is_a(token, "time"))


def _is_title(tokens: Tokens, at: int) -> bool:
    """Whether "Today" is no day but names a paper or broadcast: "USA Today", "the Today programme"."""
    named = tokens[at - 1].form.isupper() and len(tokens[at - 1].form) > 1
    return named or (at + 1 < len(tokens) and tokens[at + 1].lower in _BROADCASTS)


_BROADCASTS = frozenset(("programme", "program", "show"))
"""What "Today" names when it is no day."""


def _follows_noun(before: Token) -> bool:
    """Whether a word in -ed after `before` is a verb ("the club won"), no adjective ("a retired cook")."""
    return (
        before.word and not is_a(before, "determiner", "preposition", "coordinator") and not is_adverb(before)
    )


def after_brackets(tokens: Tokens, at: int, limit: int, longest: int) -> int:
    """The token after what stands in brackets at `at`: "Rep. Ann Lee (D-N.Y.)"; `at` without any near."""
    if at >= limit or not is_mark(tokens[at], "("):
        return at
    last = min(limit, at + longest)
    return next((n + 1 for n in range(at + 1, last) if is_mark(tokens[n], ")")), at)
