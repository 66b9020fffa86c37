"""What papers list or call things: "fees described in the bills as “stewardship”", "records list 22 who"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft, unmet
from ..phrases.described_in import described_in, names_paper
from ..sources import of_verbs as sources
from ..tokens.classes import is_a, is_mark, is_number, is_quote
from ..tokens.sentence import Tokens

_LISTING = frozenset("list lists listed".split())
_LONGEST_LISTED = 5
"""Tokens of what is listed, before "as"."""


def find_told_by_papers(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions of such words to the paper, where none of `drafts` has them already."""
    found = (_called(tokens, at) or _listed(tokens, at) for at in range(1, len(tokens) - 2))
    return unmet(found, drafts)


def _called(tokens: Tokens, verb: int) -> Draft | None:
    """The attribution of "(fees) described in the invoices as “stewardship”"; None for other words."""
    end = described_in(tokens, verb)
    if end is None:
        return None
    return Draft(((verb + 2, end),), (verb, end + 1), ((end + 1, _quotes_end(tokens, end + 1)),))


def _quotes_end(tokens: Tokens, at: int) -> int:
    """The token after the quotation at `at` and those that "and" joins to it."""
    end = at + 1
    while end + 1 < len(tokens) and is_a(tokens[end], "coordinator") and is_quote(tokens[end + 1]):
        end += 2
    return end


def _listed(tokens: Tokens, verb: int) -> Draft | None:
    """The attribution of "The invitation lists Lee as “host”", "Records list 22 who"; else None."""
    source = sources.before(tokens, verb) if tokens[verb].lower in _LISTING else None
    if source is None or source.end != verb or not names_paper(tokens[verb - 1].lower):
        return None
    end = sentence_end(tokens)
    near = range(verb + 2, min(end - 1, verb + _LONGEST_LISTED))
    named = next((at for at in near if tokens[at].lower == "as" and is_quote(tokens[at + 1])), None)
    if named is not None:
        return Draft(source.parts, (verb, verb + 1), ((verb + 1, _quotes_end(tokens, named + 1)),))
    marks = (at for at in range(verb + 1, end) if is_mark(tokens[at], ",", ";"))
    stop = next(marks, end)
    counted = is_number(tokens[verb + 1]) and any(is_a(one, "relative") for one in tokens[verb + 2 : stop])
    return Draft(source.parts, (verb, verb + 1), ((verb + 1, stop),)) if counted else None
