"""What the nouns for people tell of their gender."""

from __future__ import annotations

import re

from ...model import Span
from .. import lexicon


def gender_of_role(role: str | None) -> str | None:
    """What a word of office says of its holder: "spokeswoman"."""
    words = (role or "").lower().partition(" of ")[0].split()
    if any(word.endswith("woman") or word in _WOMEN for word in words):
        return "f"
    return "m" if not _MEN.isdisjoint(words) else None


def gender_of_head(head: str | None) -> str | None:
    """What the noun of a description says of the one described: "man", "mother-of-two"."""
    return gender_of_role((head or "").partition("-of-")[0])


def gender_in_reason(characters: str, described: Span) -> str | None:
    """What the reason tells why somebody `described` is not named: "a guard, who asked … for her job".

    That reason is about nobody else.
    """
    reason = _REASON.match(characters, described.start, described.start + _LONGEST_REASON)
    beside = reason is not None and reason.start("who") <= described.end + len(", ")
    return reason.lastgroup if reason and beside else None


_REASON = re.compile(
    r"[^.“”\"]{0,80}?\b(?P<who>who) (?:asked|wanted|did not want|spoke|requested|declined)\b[^.“”\"]{0,80}?"
    r"\b(?:because|as|since|so|in case)\b[^.“”\"]{0,40}?\b(?:(?P<f>she|her)|(?P<m>he|his))\b"
)
_LONGEST_REASON = 240
"""Code points."""
OWNERS = {"his": "m", "her": "f"}
"""Whose something is."""
PRONOUNS = {
    "m": re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\b"),
    "f": re.compile(r"\b(?:[Ss]he|[Hh]ers?|[Hh]erself)\b"),
}
"""The pronouns of a man (`m`) and of a woman (`f`)."""
_WOMEN = lexicon.word_list("women")
_MEN = lexicon.word_list("men")
