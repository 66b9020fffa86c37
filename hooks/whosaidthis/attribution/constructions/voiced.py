"""Speech told as a noun that somebody voiced: "The concern, voiced by two clerks, was that it shut"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.claims_before import claim_before, skip_auxiliaries
from ..contents.given import sentence_end
from ..drafts import Draft
from ..phrases.ahead import starting_at
from ..phrases.nouns import in_any_number, people_and_bodies
from ..sources.of_verbs import is_main_clause
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens

_SAYING = frozenset(
    "accusation allegation argument charge claim complaint concern criticism fear grievance objection "
    "protest suggestion warning worry".split()
)
_VOICED = frozenset("voiced made raised expressed aired put repeated".split())
_LONGEST = 8
"""Tokens of "The main objection" before those who make it, and of these."""


def find_voiced(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence, where none among `drafts` was found in it."""
    if drafts or len(tokens) < _LONGEST:
        return []
    found = _was_that(tokens) or _were_voiced(tokens)
    return [] if found is None else [found]


def _was_that(tokens: Tokens) -> Draft | None:
    """As in "One complaint, made by a nurse, was that it was slow", "The objection from farmers is that"."""
    noun = next((at for at in range(1, _LONGEST) if tokens[at].lower in _SAYING), None)
    if noun is None or not is_a(tokens[0], "determiner") or not all(t.word for t in tokens[:noun]):
        return None
    first = _maker(tokens, noun + 1)
    end = None if first is None else starting_at(tokens, first)
    if first is None or end is None or not _can_speak(tokens, first, end):
        return None
    be = end + (end < len(tokens) and is_mark(tokens[end], ","))
    said = be + 2 < len(tokens) and is_a(tokens[be], "be") and tokens[be + 1].lower == "that"
    if not said or not is_main_clause(tokens, be + 2):  # "that of a friend", "that day a rout"
        return None
    return Draft(((first, end),), (noun, noun + 1), ((be + 1, sentence_end(tokens)),))


def _can_speak(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the noun phrase is of people or a body, or a name: "a nurse"; not "the storm", "phone"."""
    stop = next((n for n in range(first + 1, end) if is_a(tokens[n], "preposition")), end)
    head = tokens[stop - 1]
    named = head.capital and not is_a(head, "day")
    return named or not people_and_bodies().isdisjoint(in_any_number(head.lower))


def _maker(tokens: Tokens, at: int) -> int | None:
    """Where those begin whose the noun before `at` is: "from (farmers)", ", voiced by (two clerks)"."""
    words = [token.lower for token in tokens[at : at + 3]]
    if words[:1] in (["from"], ["by"]):
        return at + 1
    made = len(words) == 3 and words[0] == "," and words[1] in _VOICED and words[2] == "by"
    return at + 3 if made else None


def _were_voiced(tokens: Tokens) -> Draft | None:
    """As in "Fears that the hall would close were voiced by two clerks"."""
    end = sentence_end(tokens)
    by = next((at for at in range(4, end - 1) if tokens[at].lower == "by"), None)
    if by is None or tokens[by - 1].lower not in _VOICED:
        return None
    be = skip_auxiliaries(tokens, by - 1)
    claim = claim_before(tokens, -1, be)
    stop = starting_at(tokens, by + 1, end)
    if claim != 0 or stop is None or stop < end or be == by - 1:
        return None
    if not _can_speak(tokens, by + 1, stop):
        return None
    return Draft(((by + 1, stop),), (be, by), ((0, be),))
