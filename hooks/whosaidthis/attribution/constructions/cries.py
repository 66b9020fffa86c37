"""What many cry out at once: "The crowd answered with chants of “Count again”"."""

from __future__ import annotations

from collections.abc import Sequence

from ..drafts import Draft
from ..lexicon import words_of
from ..phrases.senders import who_sent
from ..sources.subjects import subject_of
from ..tokens.agreement import Found
from ..tokens.classes import is_quote
from ..tokens.sentence import Tokens


def find_cries(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a cry, where none among `drafts` was found in the sentence.

    Whoever stands behind "from" cried it, else whose cries they are, else who answered with cries, or broke
    into them.
    """
    if drafts:
        return []
    for at in range(1, len(tokens) - 2):
        if tokens[at].lower in words_of("cry") and tokens[at + 1].lower == "of" and is_quote(tokens[at + 2]):
            end = _after_quotations(tokens, at + 2)
            source = _from_whom(tokens, end) or _whose(tokens, at) or _who_answered(tokens, at)
            return [] if source is None else [Draft(source.parts, (at, at + 1), ((at + 2, end),))]
    return []


def _after_quotations(tokens: Tokens, at: int) -> int:
    """The token after the quotation at `at` and those that "and" joins to it."""
    while at + 2 < len(tokens) and tokens[at + 1].lower in ("and", "or") and is_quote(tokens[at + 2]):
        at += 2
    return at + 1


def _from_whom(tokens: Tokens, at: int) -> Found | None:
    """Who stands behind "from" or "by" at `at`; None for a place: "from the back of the hall"."""
    behind = at + 1 < len(tokens) and tokens[at].lower in ("from", "by")
    return who_sent(tokens, at + 1, words_of("place of a crowd")) if behind else None


def _whose(tokens: Tokens, cry: int) -> Found | None:
    """The "their" of "their chants of “Count again”"; None for other words."""
    return Found(cry - 1, cry) if tokens[cry - 1].lower in ("his", "her", "their") else None


def _who_answered(tokens: Tokens, cry: int) -> Found | None:
    """The subject of "answered with chants", "broke into cries"; None where others do something with them."""
    near = range(cry - 1, max(0, cry - _NEAR), -1)
    joined = next((at for at in near if tokens[at].lower in ("with", "into")), None)
    answers = joined is not None and tokens[joined - 1].lower in words_of("answering")
    return subject_of(tokens, joined) if answers and joined is not None else None


_NEAR = 4
"""Tokens of "with loud and angry (cries)"."""
