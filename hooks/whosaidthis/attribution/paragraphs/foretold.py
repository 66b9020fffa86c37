"""A sentence that stays in what somebody foretold: "It would shut, he said. It would “go dark”"."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Attribution, Form, Span
from ..contents.given import sentence_end
from ..phrases.ahead import starting_at
from ..tokens.classes import is_quote
from ..tokens.sentence import Tokens


def foretold(said: Sequence[Attribution], before: Tokens, tokens: Tokens) -> list[Attribution]:
    """The attribution of a sentence without a cue to the one who foretold all of the sentence `before` it.

    It says with "would" what is to come, and some of it in that one's own words; none where a new person
    acts, or where others have spoken in the sentence before. `said` are the attributions so far.
    """
    if not said or not before or not (_foretells(before) and _goes_on(tokens)):
        return []
    last = said[-1]
    here = [one for one in said if one.content[-1].end > before[0].start]
    alone = len(here) == 1 and last.form is Form.INDIRECT and last.inside is None and bool(last.source)
    if not alone or not last.cue:
        return []
    whole = Span(tokens[0].start, tokens[sentence_end(tokens) - 1].end)
    return [Attribution(last.source, (), (whole,), Form.INDIRECT)]


def _foretells(tokens: Tokens) -> bool:
    return any(token.lower == "would" for token in tokens)


def _goes_on(tokens: Tokens) -> bool:
    """Whether "it" or the firm "would" do something, a fragment of it being quoted; nobody else is named."""
    end = starting_at(tokens, 0)
    if end is None or end + 2 >= len(tokens) or tokens[end].lower != "would":
        return False
    known = tokens[0].lower in ("it", "they") or (end == 2 and tokens[1].lower in _OWN)
    alone = not any(token.capital for token in tokens[1:])
    return known and alone and any(is_quote(token) and _is_fragment(token.form) for token in tokens[end:])


_OWN = frozenset("company firm group business bank plan project scheme deal programme program merger".split())
"""What whoever foretells it most likely speaks for or of; a union or a rival may speak for itself."""


def _is_fragment(words: str) -> bool:
    """Whether a quotation begins in the middle of a sentence."""
    return words.lstrip("\"'“‘`")[:1].islower()
