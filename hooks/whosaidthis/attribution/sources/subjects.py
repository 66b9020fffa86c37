"""The subject of a verb that has none beside it: ", saying", "and said", "a letter from Ann Lee, saying"."""

from __future__ import annotations

import re

from ..lexicon import pasts, words_of
from ..phrases.ahead import after_brackets, starting_at
from ..phrases.courts import HEARING, is_hearing
from ..phrases.nouns import roles
from ..phrases.openings import HOURS, opens_in_turn
from ..phrases.timespans import after_day, after_time
from ..tokens.agreement import WRITERS, Found
from ..tokens.classes import (
    has_verb,
    is_a,
    is_adverb,
    is_cue_form,
    is_mark,
    is_participle,
    is_quote,
    is_verb,
)
from ..tokens.sentence import Tokens
from .antecedents import antecedent
from .apposed_subjects import apposed_subject, opens_described, subject_end
from .asides import with_aside
from .doing_now import doing_now
from .longer_ends import with_office_behind
from .of_verbs import is_main_clause

_LONGEST_ASIDE = 60
_LONGEST_GOVERNED = 12
"""Tokens back to the preposition of a phrase."""
_LONGEST_BRACKET = 6
"""Tokens, brackets included."""
_LONGEST_PAPER = 7
"""Tokens of "The 46-page document"."""
_LONGEST_HEARING = 4
"""Tokens of "has since been told"."""
_NEAR = 6
"""Tokens from "came" to its "after"."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_SUBORDINATORS = frozenset("after as when while because before since once".split())


def sender(tokens: Tokens, comma: int) -> Found | None:
    """Who writes in "replied to a letter from the bank, saying": what stands between "from" and the comma."""
    comma = _before_date(tokens, comma)
    nearest = range(comma - 1, max(1, comma - _LONGEST_GOVERNED), -1)
    sent = next((at for at in nearest if tokens[at].lower == "from"), None)
    if sent is None or not is_mark(tokens[comma], ",") or tokens[sent - 1].lower not in words_of("occasion"):
        return None
    named = tokens[sent + 1].capital or is_a(tokens[sent + 1], "determiner")
    return Found(sent + 1, comma) if named and starting_at(tokens, sent + 1, comma) == comma else None


def _before_date(tokens: Tokens, comma: int) -> int:
    """The comma before ", dated May 6," that ends at `comma`; else `comma`."""
    for at in range(comma - 1, max(0, comma - _LONGEST_BRACKET), -1):
        if tokens[at].lower in ("dated", "marked", "headed"):
            return at - 1 if is_mark(tokens[at - 1], ",") else comma
    return comma


def relative_subject(tokens: Tokens, comma: int) -> Found | None:
    """Who acts in the clause of "in which" before `comma`: "a film in which children dance, singing"."""
    inside = subject_in_which(tokens, comma)
    if inside is not None:
        return inside
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if not tokens[at].word:
            return None
        if tokens[at].lower == "who" and is_mark(tokens[at - 1], ",") and not _is_main(tokens, at - 1):
            return antecedent(tokens, at)
    return None


def subject_in_which(tokens: Tokens, before_token: int) -> Found | None:
    """Who acts in a clause of "in which" that ends there: "a video in which (she) waves and (pleads)"."""
    for at in range(before_token - 1, max(0, before_token - _LONGEST_ASIDE), -1):
        if not tokens[at].word:
            return None
        if tokens[at].lower == "which" and is_a(tokens[at - 1], "preposition"):
            return _subject_at(tokens, at + 1, before_token) or _bare_subject(tokens, at + 1)
    return None


def _is_main(tokens: Tokens, comma: int) -> bool:
    """Whether those before ", who" are the subject of the sentence: "Ann Lee, who left, saying"."""
    return not has_verb(tokens[:comma])


def actor_before_event(tokens: Tokens, comma: int) -> Found | None:
    """Who acted before an event that cannot speak: "The vote came hours after parents sued, alleging".

    Or while it went on: "It came during a talk, when students broke in, shouting". So too after what was
    broken off: "The session was adjourned after members walked out, alleging".
    """
    came = next((at for at in range(1, comma) if _happens(tokens, at)), comma)
    later = range(came + 1, min(comma, came + _LONGEST_GOVERNED))
    acting = next((at for at in later if _tells_when(tokens, at, at - came < _NEAR)), None)
    if acting is None or any(map(is_cue_form, tokens[came + 1 : acting])):
        return None
    return _subject_at(tokens, acting + 1, comma)


def _happens(tokens: Tokens, at: int) -> bool:
    """Whether an event is told of there: "The vote came", "The session was adjourned"."""
    if tokens[at].lower in _COMES:
        return True
    return tokens[at].lower in _BROKEN_OFF and is_a(tokens[at - 1], "be")


_COMES = frozenset("came comes come began begins started starts ended ends erupted resumed".split())
_BROKEN_OFF = frozenset(
    "adjourned suspended halted evacuated postponed cancelled canceled disrupted abandoned".split()
)


def _tells_when(tokens: Tokens, at: int, near: bool) -> bool:
    """Whether a clause of time begins there, with "after" only `near` to "came"."""
    return (near and tokens[at].lower == "after") or (
        tokens[at].lower == "when" and is_mark(tokens[at - 1], ",")
    )


def _bare_subject(tokens: Tokens, start: int) -> Found | None:
    """The one noun before a plain verb that the lists do not know: "children (use)"."""
    following = tokens[start + 1]
    return Found(start, start + 1) if tokens[start].word and following.word else None


def subject_of(tokens: Tokens, before_token: int) -> Found | None:
    """The subject of the main clause that ends at `before_token`, for a verb that lacks its own."""
    nearest = range(before_token - 1, max(-1, before_token - _LONGEST_ASIDE), -1)
    first = next((at + 1 for at in nearest if is_mark(tokens[at], ";")), 0)
    last = min(before_token, first + _LONGEST_ASIDE)
    first += first < last and is_quote(tokens[first])  # "“Promise me,” Lee sang before (asking)"
    starts = [first, *(at + 1 for at in range(first, last) if is_mark(tokens[at], ","))]
    timed = _of_time_clause(tokens, first, before_token)
    if timed is not None:
        return timed
    for start in starts[:3]:
        if is_a(tokens[start], "relative"):
            return _subject_with_aside(tokens, before_token)
        if tokens[start].lower in _SUBORDINATORS and len(starts) > 1 and start != starts[-1]:
            continue  # "When her mother spoke of it, Lee laughed and said"
        found = doing_now(tokens, start, before_token) or _subject_at(tokens, start, before_token)
        if found is not None and not _is_other(tokens, found, before_token):
            return found
    return _subject_with_aside(tokens, before_token)


def _is_other(tokens: Tokens, found: Found, before_token: int) -> bool:
    """Whether who is found there does not do what the main verb tells."""
    heard = _only_hears(tokens, found) or _is_credit(tokens, found, before_token)
    return heard or opens_described(tokens, found, before_token)


def _of_time_clause(tokens: Tokens, first: int, comma: int) -> Found | None:
    """Who acts in "When (Lee) closed it, saying it was late, they left", for the participle at `comma`."""
    opens = tokens[first].lower in _SUBORDINATORS and is_mark(tokens[comma], ",")
    doing = opens and comma + 1 < len(tokens) and tokens[comma + 1].lower.endswith("ing")
    if not doing or any(is_mark(token, ",") for token in tokens[first:comma]):
        return None
    closes = any(is_mark(token, ",") for token in tokens[comma + 2 :])
    return _subject_at(tokens, first + 1, comma) if closes else None


def _is_credit(tokens: Tokens, found: Found, before_token: int) -> bool:
    """Whether it only credits what another does: "When he came, (he said,) she wept and told him"."""
    verb = found.end
    closed = verb + 1 < before_token and is_cue_form(tokens[verb]) and is_mark(tokens[verb + 1], ",")
    opened = found.first > 0 and is_mark(tokens[found.first - 1], ",")
    return closed and opened and _subject_at(tokens, verb + 2, before_token) is not None


def _only_hears(tokens: Tokens, found: Found) -> bool:
    """Whether a court hears what the sentence tells: "In May, (jurors) heard, she had left, saying".

    So in "(The jury) heard that he hit a man and": the verbs that follow are those of the clause.
    """
    near = range(found.end, min(len(tokens) - 1, found.end + _LONGEST_HEARING))
    heard = next((at for at in near if tokens[at].lower in HEARING), None)
    if heard is None:
        return False
    if tokens[heard].lower != "told" and is_mark(tokens[heard + 1], ","):
        return True
    clause = tokens[heard + 1].lower in ("that", "how") or is_main_clause(tokens, heard + 1)
    return clause and is_hearing(tokens, heard)


def _subject_with_aside(tokens: Tokens, limit: int) -> Found | None:
    """The subject of the clause's first verb where an aside stands between: "Ann Lee, a nurse, left and"."""
    paper = _is_paper(tokens, limit)
    for verb in range(2, min(limit, _LONGEST_ASIDE)):
        told = tokens[verb].lower.endswith(("ed", "s") if paper else "ed")
        comma = verb - 1 - is_adverb(tokens[verb - 1])  # "Lee, a nurse, then appeared"
        if is_mark(tokens[comma], ",") and (is_verb(tokens[verb]) or told):
            return _before_relative(tokens, with_aside(tokens, comma))
    return None


def _before_relative(tokens: Tokens, found: Found | None) -> Found | None:
    """The source without its relative clause, which may name others: "Rye Homes, which owns A and B,"."""
    for at in range(found.first, found.end - 1) if found is not None and found.also is None else ():
        if found is not None and is_mark(tokens[at], ",") and tokens[at + 1].lower == "which":
            return Found(found.first, at, (at + 1, at + 2))
    return found


def _is_paper(tokens: Tokens, limit: int) -> bool:
    """Whether the sentence begins with a paper and an aside: "The 46-page document, seen by the Post, "."""
    comma = next((at for at in range(1, min(limit, _LONGEST_PAPER)) if is_mark(tokens[at], ",")), 0)
    return comma > 0 and tokens[comma - 1].lower in words_of("evidence")


def subordinate_subject(tokens: Tokens, before_token: int) -> Found | None:
    """The subject of the subordinate clause that ends at `before_token`: "fell after it cut costs and"."""
    for at in range(before_token - 1, max(0, before_token - _LONGEST_ASIDE), -1):
        # "since 1987, when students broke in and demanded", "he sat there, when a farmer came and asked"
        then = at > 1 and tokens[at].lower == "when" and is_mark(tokens[at - 1], ",")
        if then or (tokens[at].lower in _SUBORDINATORS and tokens[at - 1].word and at > 1):
            return _subject_at(tokens, at + 1, before_token)
        if not tokens[at].word:
            return apposed_subject(tokens, at, _SUBORDINATORS)
    return None


def _subject_at(tokens: Tokens, start: int, limit: int) -> Found | None:
    """The noun phrase that begins with token `start`, conjunctions left out, where a verb follows it."""
    start = after_time(tokens, start)
    while start < limit and (is_a(tokens[start], "coordinator") or is_adverb(tokens[start])):
        start += 1
    start += opens_in_turn(tokens, start, limit)
    if start + 1 < limit and _opens_with_day(tokens, start):
        start += 2  # "On Monday the mayor sent a letter, saying"
        while start < limit and (tokens[start].form[0].isdigit() or tokens[start].lower in HOURS):
            start += 1  # "On May 27 the mayor", "On Friday evening its ministry"
    end = _paper_end(tokens, start, limit) or subject_end(tokens, start, limit)
    writer = end == start + 1 and tokens[start].lower in WRITERS  # "One official left, saying"
    if end is None or writer or is_a(tokens[start], "relative"):
        return None
    end = _with_place(tokens, end, limit)
    end += end < limit and is_mark(tokens[end], ".") and tokens[end - 1].capital  # "Rye Mills Ltd."
    verb = after_brackets(tokens, end, len(tokens), _LONGEST_BRACKET)
    if (held := with_office_behind(tokens, verb, limit)) > verb:
        end = verb = held  # "Rye Water Board (RWB) chair Ann Lee"
    while verb < limit and is_adverb(tokens[verb]):
        verb += 1
    verb = after_day(tokens, verb, limit)  # "A judge on Tuesday froze the sale, ruling"
    paper = tokens[end - 1].lower in words_of("evidence") and tokens[start].word
    acts = verb < limit and (
        is_verb(tokens[verb])
        or is_participle(tokens[verb])
        or tokens[verb].lower in pasts() | words_of("setting the scene")
    )
    if acts or (verb < limit and paper and verb == end):
        return Found(start, end)
    return None


def _opens_with_day(tokens: Tokens, at: int) -> bool:
    """Whether "On Monday", "In May" or "In 2021" stands at `at`; not "In Sunday school"."""
    if tokens[at].lower == "in" and _YEAR.fullmatch(tokens[at + 1].form):
        return True
    if not is_a(tokens[at + 1], "day"):
        return False
    return tokens[at].lower == "on" or (tokens[at].lower == "in" and not tokens[at + 1].lower.endswith("day"))


def _paper_end(tokens: Tokens, start: int, limit: int) -> int | None:
    """The end of a paper's name before a verb that could be a noun: "The document (lists sites and)"."""
    if not is_a(tokens[start], "determiner"):
        return None
    for noun in range(start + 1, min(limit - 1, start + _LONGEST_PAPER)):
        if tokens[noun].form in words_of("evidence"):
            verb = tokens[noun + 1]
            told = verb.word and verb.form.endswith("s") and verb.lower not in words_of("evidence")
            told = told and verb.form.islower()
            return noun + 1 if told and noun + 2 < limit and tokens[noun + 2].word else None
    return None


def _with_place(tokens: Tokens, end: int, limit: int) -> int:
    """The end of "State television in Rye (led)", "An insider on the tour (painted)"; else `end`."""
    if end + 1 >= limit or tokens[end].lower not in ("in", "at", "near", "on", "inside", "behind"):
        return end
    if (
        tokens[end - 1].lower in roles()
        and tokens[end].lower == "in"
        and tokens[end + 1].lower in ("a", "an")
    ):
        return starting_at(tokens, end + 1, limit) or end  # "A farmer in a straw hat (stepped out)"
    paper = tokens[end - 1].lower in words_of("evidence") | words_of("occasion")
    placed = tokens[end + 1].capital or (tokens[end + 1].lower == "the" and not paper)
    if not placed or is_a(tokens[end + 1], "day"):
        return end
    return starting_at(tokens, end + 1, limit) or end
