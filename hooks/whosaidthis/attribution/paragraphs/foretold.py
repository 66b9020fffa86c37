"""A sentence that stays in what somebody foretold: "It would shut, he said. It would “go dark”"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...model import Attribution, Form, Span
from ..contents.given import sentence_end
from ..phrases.ahead import starting_at
from ..tokens.classes import closes_with, is_a, is_mark, is_quote
from ..tokens.sentence import Tokens


def foretold(said: Sequence[Attribution], before: Tokens, tokens: Tokens) -> list[Attribution]:
    """The attribution of a sentence without a cue to the one who foretold all of the sentence `before` it.

    It says with "would" what is to come, and some of it in that one's own words; none where a new person
    acts, or where others have spoken in the sentence before. `said` are the attributions so far.
    """
    if not said or not before or not _goes_on(tokens):
        return []
    last = said[-1]
    if not _foretells(last, before, tokens[0].lower == "it"):
        return []
    here = [one for one in said if one.content[-1].end > before[0].start]
    alone = len(here) == 1 and last.form is Form.INDIRECT and last.inside is None and bool(last.source)
    if not alone or not last.cue:
        return []
    whole = Span(tokens[0].start, tokens[sentence_end(tokens) - 1].end)
    return [Attribution(last.source, (), (whole,), Form.INDIRECT)]


def _foretells(said: Attribution, tokens: Tokens, it: bool) -> bool:
    """Whether what was said tells what "would" be, of no person; of "it" or the firm where `it` goes on."""
    told = [token for token in tokens if any(part.start <= token.start < part.end for part in said.content)]
    subjects = [one for one, would in pairwise(told) if would.lower == "would"]
    if any(is_a(one, "subject", "relative") and one.lower != "it" for one in subjects):
        return False
    return any(not it or one.lower == "it" or one.lower in _OWN for one in subjects)


def _goes_on(tokens: Tokens) -> bool:
    """Whether "it" or the firm "would" do something, a fragment of it being quoted; nobody else is named.

    None else speaks behind it either: "It would “breathe life” into Rye, hopes the mayor".
    """
    end = starting_at(tokens, 0)
    if end is None or end + 2 >= len(tokens) or tokens[end].lower != "would":
        return False
    known = tokens[0].lower == "it" or (end == 2 and tokens[1].lower in _OWN)
    alone = not any(token.capital for token in tokens[1:])
    quoted = next((n for n in range(end, len(tokens)) if is_quote(tokens[n])), None)
    if not known or not alone or quoted is None or not _is_fragment(tokens[quoted].form):
        return False
    return not any(_closes_clause(tokens, at) for at in range(quoted, len(tokens)))


def _closes_clause(tokens: Tokens, at: int) -> bool:
    """Whether a comma stands there that joins no second thing foretold: not ", and savings would follow"."""
    if not closes_with(tokens[at], ","):
        return False
    joined = is_mark(tokens[at], ",") and [token.lower for token in tokens[at + 1 : at + 2]] == ["and"]
    return not (joined and any(token.lower == "would" for token in tokens[at + 2 :]))


_OWN = frozenset("company firm group business bank plan project scheme deal programme program merger".split())
"""What whoever foretells it most likely speaks for or of; a union or a rival may speak for itself."""


def _is_fragment(words: str) -> bool:
    """Whether a quotation begins in the middle of a sentence."""
    return words.lstrip("\"'“‘`")[:1].islower()
