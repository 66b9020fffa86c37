"""Words that a paper has for something: "services (described in the invoices) as “stewardship”"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_quote
from ..tokens.sentence import Tokens
from .ahead import starting_at
from .nouns import is_paper

_CALLED = frozenset("described listed recorded billed identified labelled labeled entered".split())
_PAPERS = frozenset("invitation invitations invoice invoices programme program brochure ledger".split())
_NEAR = 10
"""Tokens from "what" to "described"."""


def names_paper(noun: str) -> bool:
    """Whether a noun in lower case names a paper that lists or tells: "records", "invoices", "plan"."""
    return is_paper(noun) or noun in words_of("paper") | _PAPERS


def described_in(tokens: Tokens, verb: int) -> int | None:
    """The "as" behind the paper in which a thing is called something, by the participle at `verb`.

    None for other words, and where somebody does it: "what Lee described in an email as “mad”".
    """
    told = verb + 2 < len(tokens) and tokens[verb].lower in _CALLED and tokens[verb + 1].lower in ("in", "on")
    end = starting_at(tokens, verb + 2) if told else None
    if end is None or end + 1 >= len(tokens) or not names_paper(tokens[end - 1].lower):
        return None
    acted = {token.lower for token in tokens[max(0, verb - _NEAR) : verb]} & {"what", "which", "that", "who"}
    return end if tokens[end].lower == "as" and is_quote(tokens[end + 1]) and not acted else None
