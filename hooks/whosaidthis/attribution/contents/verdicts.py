"""What something is called: "called it a lie", "called the vote a sham"."""

from __future__ import annotations

import re

from ..hearers.between import Range
from ..hits import Hit
from ..lexicon import cue_forms, words_of
from ..phrases.bare_clauses import is_claim
from ..phrases.nouns import roles
from ..phrases.openings import PERIODS
from ..tokens.classes import closes_with, is_a, is_mark, is_past, is_quote
from ..tokens.sentence import Token, Tokens
from .phrase_ends import phrase_end

_ANSWERS = frozenset("reject deny dispute dismiss challenge confirm refute".split())


def answered_claim(tokens: Tokens, hit: Hit) -> Range | None:
    """The claim before a clause that answers it: "…, (a claim) the mayor rejected"."""
    if hit.source is None or hit.inverted or hit.verb.lemma not in _ANSWERS:
        return None
    noun = hit.source.first - 1 - (tokens[hit.source.first - 1].lower in ("that", "which"))
    if noun < 2:
        return None
    opened = next((at for at in range(noun, noun - 3, -1) if is_mark(tokens[at - 1], ",", "—", "–")), None)
    told = opened is not None and all(token.word for token in tokens[opened:noun])
    return (opened, noun + 1) if opened is not None and told and is_claim(tokens, opened, noun) else None


def before_next_deed(tokens: Tokens, at: int, stop: int) -> int:
    """Where "(called) it a lie and posted a picture" ends: what somebody does next is not said."""
    ands = (n for n in range(at + 1, stop - 1) if tokens[n].lower == "and")
    return next((n for n in ands if is_past(tokens[n + 1])), stop)


def quoted_verdict(tokens: Tokens, at: int, stop: int) -> int | None:
    """The quotation that judges what stands before it: "(rated) the roof “poor”"; no title, name or word.

    None where there is none.
    """
    quote = next((n for n in range(at + 1, min(stop + 1, len(tokens))) if is_quote(tokens[n])), None)
    if quote is None or not _is_lower(tokens[quote].form):
        return None
    if _asks_on(tokens, at, quote) or _credits_another(tokens, quote):
        return None
    before = tokens[quote - 1]
    names = before.lower in words_of("titled") | words_of("surface") | words_of("before no verdict")
    as_such = before.lower == "as" and quote > at + 1  # "(rated) the roof as “poor”"
    thing = before.word and not names and not is_a(before, "determiner", "preposition", "adjective")
    thing = thing or as_such
    return quote if thing else None


def _asks_on(tokens: Tokens, at: int, quote: int) -> bool:
    """Whether no verdict stands in the quotation: "found a note “come home”", "rated them “out of ten”"."""
    indefinite = tokens[at].lower in ("a", "an") or (quote > at + 1 and not _is_definite(tokens[at]))
    words = re.findall(r"[a-z]+", tokens[quote].form.lower())
    first = words[0] if words else ""
    return indefinite or first in words_of("preposition") | {"to", "whether"} or first.endswith("ing")


def _is_definite(token: Token) -> bool:
    return token.capital or is_a(token, "determiner", "pronoun", "subject")


def _credits_another(tokens: Tokens, quote: int) -> bool:
    """Whether somebody else is credited behind the quotation: "…, the clerk said", "…, said Ann Lee"."""
    closed = any(closes_with(token, ",") for token in tokens[quote : quote + 2])
    return closed and any(token.lower in cue_forms() for token in tokens[quote + 1 :])


def _is_lower(quotation: str) -> bool:
    """Whether words between marks begin small."""
    return next((each.islower() for each in quotation if each.isalpha()), False)


def past_aside(tokens: Tokens, comma: int, end: int) -> int:
    """The token after what something is called behind an aside: "(called) the drill, known as “Ox”, a sham".

    `comma` where no aside opens there or no "a" follows it.
    """
    if comma + 2 >= end or not is_mark(tokens[comma], ",") or tokens[comma + 1].lower not in _ASIDE:
        return comma
    near = range(comma + 2, min(end - 2, comma + _LONGEST_ASIDE))
    closing = next((n for n in near if closes_with(tokens[n], ",")), None)
    told = closing is not None and tokens[closing + 1].lower in ("a", "an")
    return phrase_end(tokens, closing + 1, end) if told and closing is not None else comma


_ASIDE = frozenset("which known dubbed named called titled worth costing due planned".split())
_LONGEST_ASIDE = 12
"""Tokens."""


def can_be_called(tokens: Tokens, at: int, stop: int) -> bool:
    """Whether something is called something: "(called) it a lie", "(called) the claim baseless"."""
    quoted = (n for n in range(at, stop) if is_quote(tokens[n]) and tokens[n - 1].lower != "so-called")
    if is_a(tokens[at], "pronoun") or any(True for _ in quoted):
        return True
    noun = at + is_a(tokens[at], "determiner")
    plural = noun > at or tokens[noun].lower.endswith("s")  # "called claims baseless", not "warning strikes"
    claimed = plural and stop - noun > 1 and tokens[noun].lower in words_of("claim-like")
    return claimed or _is_condemned(tokens, noun, stop)


def _is_condemned(tokens: Tokens, noun: int, stop: int) -> bool:
    """Whether a thing is called good or bad: "(called) the vote a sham", "(called) the ruling wrong"."""
    last = tokens[stop - 1]
    judged_so = (tokens[n].lower for n in range(noun + 1, stop) if is_a(tokens[n - 1], "determiner"))
    if not words_of("verdict-noun").isdisjoint(judged_so):
        return True
    judged = stop - noun > 1 and (last.lower in words_of("verdict") or _is_adjective(last.form))
    judged = judged or _is_person_called(tokens, noun, stop) or _is_thing_called(tokens, noun, stop)
    return judged or any(_is_named_so(tokens, noun, at, stop) for at in range(noun + 1, stop - 1))


def _is_person_called(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether somebody is called something: "(called) Roe a spendthrift"; not "(called) Roe a taxi"."""
    article = next((at for at in range(first, stop) if not tokens[at].capital), stop)
    told = first < article < stop - 1 and tokens[article].lower in ("a", "an")
    return told and not {token.lower for token in tokens[article:stop]} & _SENT_FOR


def _is_thing_called(tokens: Tokens, noun: int, stop: int) -> bool:
    """Whether a thing is called something: "(called) the deal a capitulation"; not "(called) the vet a taxi".

    `noun` follows the article.
    """
    article = next((at for at in range(noun + 1, stop - 1) if tokens[at].lower in ("a", "an")), None)
    if article is None or tokens[noun - 1].lower not in _POINTING:
        return False
    plain = all(token.word and token.form.islower() for token in tokens[noun:stop])
    governed = (at for at in range(noun, stop) if is_a(tokens[at], "preposition"))
    head = next(governed, stop)  # "a (rehearsal) for invasion"
    told = {token.lower for token in tokens[article:stop]}
    return plain and head > article + 1 and not told & _SENT_FOR and tokens[head - 1].lower not in roles()


_POINTING = frozenset("the this that its his her their".split())
_SENT_FOR = PERIODS | words_of("called for")


def _is_adjective(word: str) -> bool:
    """Whether a word tells, by its ending, what something is like: "dangerous"."""
    return word.islower() and word.endswith(("able", "ible", "ous", "less")) and word not in _NOUNS


_NOUNS = frozenset("constable table timetable cable vegetable stable syllable parable crucible".split())


def _is_named_so(tokens: Tokens, noun: int, article: int, stop: int) -> bool:
    """Whether a second noun, which judges, follows the first: "(called) the plan a fraud"."""
    if not is_a(tokens[article], "determiner"):
        return False
    held = (token.lower for token in tokens[article + 1 : min(stop, article + _LONGEST_VERDICT)])
    return tokens[noun - 1].lower in _SUCH and not words_of("verdict-noun").isdisjoint(held)


_SUCH = frozenset("the this that these those his her its their my our your".split())
_LONGEST_VERDICT = 4
"""Tokens from the article on: "a very cruel blow"."""
