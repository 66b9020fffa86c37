"""Sources: the noun phrase that is the subject of a cue verb."""

from __future__ import annotations

from .agreement import WRITERS, Found
from .bare_clauses import without_object
from .classes import (
    is_a,
    is_adverb,
    is_auxiliary,
    is_contracted,
    is_mark,
    is_participle,
    is_past,
    is_quote,
    is_quoted_noun,
    is_verb,
    is_will,
)
from .phrases import Tokens, ending_at, opens_clause, starting_at

_LONGEST_ASIDE = 60
_LONGEST_GOVERNED = 12
_LONGEST_TIME = 5
"""Tokens from "by" back to its participle: "published early last month"."""
_LONGEST_BRACKET = 6
"""Tokens, brackets included."""
_LONGEST_HOLDER = 4
"""Words of a name."""


def before(tokens: Tokens, cue: int) -> Found | None:
    """The source that stands before the cue verb at token `cue`, auxiliaries and adverbs between them."""
    at = skip_back(tokens, cue - 1)
    if at < 0:
        return None
    token = tokens[at]
    if token.lower.startswith("who'"):
        return _antecedent(tokens, at)
    if is_contracted(token):
        return Found(at, at + 1)
    if is_a(token, "relative"):
        return _antecedent(tokens, at)
    if is_mark(token, ","):
        return _with_aside(tokens, at)
    if is_quote(token) and token.form[-2:-1] == ",":  # the nickname that ends an aside: call “the Owl,”
        return _with_aside(tokens, at + 1)
    if is_mark(token, *_DASHES):
        return _between_dashes(tokens, at)
    start = ending_at(tokens, at + 1)
    if start is None:
        return None
    end = _with_place(tokens, start, at + 1, cue)
    return Found(without_object(tokens, start, at + 1), end)


def _with_place(tokens: Tokens, start: int, end: int, cue: int) -> int:
    """The end of a source whose relative clause ends in a place: "two guards who live there (said)"."""
    placed = end < cue and tokens[end].lower in ("there", "here", "nearby")
    return end + 1 if placed and any(token.lower == "who" for token in tokens[start:end]) else end


WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def skip_back(tokens: Tokens, at: int) -> int:
    """The last token at or before `at` that is neither auxiliary nor adverb (", too," included)."""
    while at >= 0 and not is_will(tokens, at):
        if is_auxiliary(tokens[at]) or is_adverb(tokens[at]):
            at -= 1
        elif at > 1 and tokens[at].lower in WEEKDAYS and tokens[at].capital:
            day = 2 if tokens[at - 1].lower == "on" else 1
            if is_past(tokens[at - day]):  # "a poll published on Sunday": no day of the saying
                break
            at -= day
        elif (
            at > 2 and is_mark(tokens[at], ",") and is_adverb(tokens[at - 1]) and is_mark(tokens[at - 2], ",")
        ):
            at -= 3
        else:
            break
    return at


def _antecedent(tokens: Tokens, relative: int) -> Found | None:
    """The name before "who", with the "who"."""
    word = tokens[relative].lower.partition("'")[0]
    if word not in ("who", "which", "that"):
        return None
    end = relative - 1 if relative > 0 and is_mark(tokens[relative - 1], ",") else relative
    end = _before_brackets(tokens, end)
    start = ending_at(tokens, end)
    if start is not None and tokens[start].lower == "according":
        start += 2
    if start is not None and end < relative:
        start = _with_name(tokens, start)
    if start is None:
        start = _after_preposition(tokens, end)
    if start is None:
        asks = relative == 0 or is_a(tokens[relative - 1], "coordinator", "subordinator")
        return Found(relative, relative + 1) if word == "who" and not asks else None
    return Found(start, end, (relative, relative + 1))


def _before_brackets(tokens: Tokens, end: int) -> int:
    """Where a noun phrase ends without what stands in brackets after it: "Ann Lee (no relation)"."""
    if end < 1 or not is_mark(tokens[end - 1], ")"):
        return end
    opening = next((at for at in range(end - 2, 0, -1) if is_mark(tokens[at], "(")), end)
    return opening if end - opening <= _LONGEST_BRACKET else end


def _after_preposition(tokens: Tokens, end: int) -> int | None:
    """The start of the noun phrase before `end` that a preposition governs: "(given to) the bishop"."""
    for at in range(end - 1, max(0, end - _LONGEST_GOVERNED), -1):
        if is_a(tokens[at], "preposition") and tokens[at].lower != "of":
            return at + 1 if starting_at(tokens, at + 1, end) == end else None
    return None


def _with_name(tokens: Tokens, start: int) -> int:
    """The start moved back to the name before an apposition: "Ann Lee, a nurse in Hull, who said"."""
    if start < 2 or tokens[start].lower not in ("a", "an", "the") or not is_mark(tokens[start - 1], ","):
        return start
    first = start - 1
    while (
        first > 0 and tokens[first - 1].capital and not is_a(tokens[first - 1], "preposition", "determiner")
    ):
        first -= 1
    return first if start - 1 - first > 1 else start


def _with_aside(tokens: Tokens, comma: int) -> Found | None:
    """The source of "Ann Lee, a nurse who works nights, said", aside included."""
    best: Found | None = None
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if is_mark(tokens[at], ";", ":", "—", "–", "―", "--"):
            break
        if is_mark(tokens[at], ",") and _opens_aside(tokens, at + 1):
            start = ending_at(tokens, at)
            start = None if start is None else _authored(tokens, start)
            if start is not None and opens_clause(tokens, start) and not _is_participle(tokens, start):
                best = Found(start, comma)
    return best


_AUTHORED = frozenset(
    "published written led conducted compiled produced released commissioned prepared".split()
)


def _authored(tokens: Tokens, start: int) -> int:
    """The start moved back to the document of an author: "A report published (last month by Ann Lee)"."""
    by = start if tokens[start].lower == "by" else start - 1
    if by < 2 or tokens[by].lower != "by":
        return start
    at = next((n for n in range(by - 1, max(0, by - _LONGEST_TIME), -1) if tokens[n].lower in _AUTHORED), 0)
    if not at:
        return start
    first = ending_at(tokens, at)
    return start if first is None else first


def _is_participle(tokens: Tokens, at: int) -> bool:
    """Whether a participle's clause begins here: "Speaking to reporters, the minister, Ann Lee, said"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    opens = following is not None and is_a(following, "preposition", "determiner")
    return opens and tokens[at].lower.endswith("ing")


_DASHES = ("—", "–", "―", "--")


def _between_dashes(tokens: Tokens, dash: int) -> Found | None:
    """The source of "Ann Lee — a nurse — said", aside included."""
    for at in range(dash - 1, max(0, dash - _LONGEST_ASIDE), -1):
        if is_mark(tokens[at], *_DASHES):
            start = ending_at(tokens, at)
            return Found(start, dash) if start is not None and opens_clause(tokens, start) else None
    return None


def _opens_aside(tokens: Tokens, at: int) -> bool:
    """Whether an apposition or relative clause can begin with token `at`."""
    token = tokens[at]
    if is_quoted_noun(token):  # "The paper, “Salt Roads”, finds"
        return True
    if token.lower == "and" and at + 2 < len(tokens):  # "A letter sent to staff, and seen by the Post, says"
        return is_participle(tokens[at + 1]) and is_a(tokens[at + 2], "preposition")
    return (token.word and not is_a(token, "subject", "coordinator", "subordinator")) or is_a(
        token, "relative"
    )


def after(tokens: Tokens, cue_end: int, limit: int) -> Found | None:
    """The source that stands after the cue verb ("said the minister"); `limit` is the sentence's end."""
    if cue_end < limit and tokens[cue_end].lower in ("that", "this", "it"):
        return None
    end = starting_at(tokens, cue_end, limit)
    if end is None or (is_a(tokens[cue_end], "subject") and _verb_follows(tokens, end, limit)):
        return None
    return Found(cue_end, end)


def with_holder(tokens: Tokens, found: Found) -> Found:
    """The source of "according to its clerk, Ann Lee, the roof leaks", with the name of who holds the office.

    The name is not its own in "according to the clerk, Ann Lee, 41, fell": no clause follows it there.
    """
    head, first = tokens[found.end - 1], found.end + 1
    if (
        head.capital
        or not head.word
        or head.lower.endswith("s")
        or not is_a(tokens[found.first], "determiner")
    ):
        return found
    end = first
    while end < len(tokens) and tokens[end].word and tokens[end].capital:
        end += 1
    named = 2 <= end - first <= _LONGEST_HOLDER and is_mark(tokens[found.end], ",")
    if not named or end >= len(tokens) or not is_mark(tokens[end], ","):
        return found
    return Found(found.first, end) if _is_main_clause(tokens, end + 1) else found


def _is_main_clause(tokens: Tokens, at: int) -> bool:
    """Whether a subject and right after it a verb begin with token `at`."""
    if at + 2 < len(tokens) and tokens[at].lower == "at" and tokens[at + 1].lower in ("least", "most"):
        at += 2
    end = starting_at(tokens, at)
    while end is not None and end < len(tokens) and is_adverb(tokens[end]):
        end += 1
    return end is not None and end < len(tokens) and (is_verb(tokens[end]) or is_past(tokens[end]))


def _verb_follows(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether the pronoun before `at` is the subject of another verb: "says she warned them"."""
    return at < limit and (is_verb(tokens[at]) or tokens[at].lower.endswith("ed"))


def subject_of(tokens: Tokens, before_token: int) -> Found | None:
    """The subject of the main clause that ends at `before_token`, for a verb that lacks its own."""
    starts = [0, *(at + 1 for at in range(min(before_token, _LONGEST_ASIDE)) if is_mark(tokens[at], ","))]
    for start in starts[:3]:
        found = _subject_at(tokens, start, before_token)
        if found is not None:
            return found
    return _subject_with_aside(tokens, before_token)


def _subject_with_aside(tokens: Tokens, limit: int) -> Found | None:
    """The subject of the clause's first verb where an aside stands between: "Ann Lee, a nurse, left and"."""
    for verb in range(2, min(limit, _LONGEST_ASIDE)):
        if is_mark(tokens[verb - 1], ",") and (is_verb(tokens[verb]) or tokens[verb].lower.endswith("ed")):
            return _with_aside(tokens, verb - 1)
    return None


def subordinate_subject(tokens: Tokens, before_token: int) -> Found | None:
    """The subject of the subordinate clause that ends at `before_token`: "fell after it cut costs and"."""
    for at in range(before_token - 1, max(0, before_token - _LONGEST_ASIDE), -1):
        if not tokens[at].word:
            return None
        if tokens[at].lower in _SUBORDINATORS and tokens[at - 1].word and at > 1:
            return _subject_at(tokens, at + 1, before_token)
    return None


_SUBORDINATORS = frozenset("after as when while because before since once".split())


def _subject_at(tokens: Tokens, start: int, limit: int) -> Found | None:
    """The noun phrase that begins with token `start`, conjunctions left out, where a verb follows it."""
    while start < limit and (is_a(tokens[start], "coordinator") or is_adverb(tokens[start])):
        start += 1
    end = starting_at(tokens, start, limit)
    if end is None or tokens[start].lower in WRITERS:
        return None
    verb = end
    while verb < limit and is_adverb(tokens[verb]):
        verb += 1
    if verb < limit and (is_verb(tokens[verb]) or tokens[verb].lower.endswith("ed")):
        return Found(start, end)
    return None
