"""Who is only named with the occasion before a colon: "Ann Lee, at a briefing on Monday: “…”"."""

from __future__ import annotations

from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.nouns import people_and_bodies
from ..tokens.classes import is_a, is_mark, is_past
from ..tokens.sentence import Tokens

_ON = frozenset("at in on during via".split())
_LONGEST = 24
"""Tokens of "the Foreign Ministry's spokesperson Ann Lee, at a briefing on Tuesday"."""


def named_on_occasion(tokens: Tokens, colon: int) -> Draft | None:
    """Source and cue of such words, which have no verb and end with what is said on that occasion."""
    if colon > _LONGEST:
        return None
    commas = [at for at in range(2, colon - 2) if is_mark(tokens[at], ",")]
    if not commas or tokens[commas[-1] + 1].lower not in _ON:
        return None
    who, when = tokens[: commas[0]], tokens[commas[-1] + 1 : colon]
    told = any(token.lower in words_of("occasion") for token in when)
    acts = any(is_past(token) or is_a(token, *_ACTING) for token in tokens[:colon])
    if acts or not told or not _can_speak(who):
        return None
    return Draft(((0, commas[-1]),), (colon, colon + 1), ())


def _can_speak(who: Tokens) -> bool:
    """Whether the words are a name with what its bearer is, or "the union"."""
    if len(who) < 2 or is_a(who[0], "preposition", "day", "time") or not all(token.word for token in who):
        return False
    if is_a(who[0], "determiner") and who[-1].lower in people_and_bodies():
        return True
    headings = any(token.lower in words_of("no-speaker") for token in who)
    return not headings and all(token.capital for token in who[-2:])


_ACTING = ("auxiliary", "subject", "relative", "subordinator")
"""What only a clause has."""
