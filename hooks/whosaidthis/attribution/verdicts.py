"""What something is called: "called it a lie", "called the vote a sham"."""

from __future__ import annotations

from .between import Range
from .classes import is_a, is_mark, is_past, is_quote
from .hits import Hit
from .lexicon import words_of
from .tokens import Tokens

_ANSWERS = frozenset("reject deny dispute dismiss challenge confirm refute".split())


def answered_claim(tokens: Tokens, hit: Hit) -> Range | None:
    """The claim before a clause that answers it: "…, (a claim) the mayor rejected"."""
    if hit.source is None or hit.inverted or hit.verb.lemma not in _ANSWERS:
        return None
    noun = hit.source.first - 1 - (tokens[hit.source.first - 1].lower in ("that", "which"))
    if noun < 2 or tokens[noun].lower not in words_of("claim-like"):
        return None
    first = noun - 1 - is_a(tokens[noun - 1], "adjective")
    opens = is_a(tokens[first], "determiner") and is_mark(tokens[first - 1], ",", "—", "–")
    return (first, noun + 1) if opens else None


def before_next_deed(tokens: Tokens, at: int, stop: int) -> int:
    """Where "(called) it a lie and posted a picture" ends: what somebody does next is not said."""
    ands = (n for n in range(at + 1, stop - 1) if tokens[n].lower == "and")
    return next((n for n in ands if is_past(tokens[n + 1])), stop)


def can_be_called(tokens: Tokens, at: int, stop: int) -> bool:
    """Whether something is called something: "(called) it a lie", "(called) the claim baseless"."""
    quoted = (n for n in range(at, stop) if is_quote(tokens[n]) and tokens[n - 1].lower != "so-called")
    if is_a(tokens[at], "pronoun") or any(True for _ in quoted):
        return True
    noun = at + is_a(tokens[at], "determiner")
    claimed = stop - noun > 1 and tokens[noun].lower in words_of("claim-like")
    return claimed or _is_condemned(tokens, noun, stop)


def _is_condemned(tokens: Tokens, noun: int, stop: int) -> bool:
    """Whether a thing is called good or bad: "(called) the vote a sham", "(called) the ruling wrong"."""
    judged_so = (tokens[n].lower for n in range(noun + 1, stop) if is_a(tokens[n - 1], "determiner"))
    return not words_of("verdict-noun").isdisjoint(judged_so) or (
        stop - noun > 1 and tokens[stop - 1].lower in words_of("verdict")
    )
