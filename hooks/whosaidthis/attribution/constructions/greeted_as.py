"""What somebody is called to their face: "She introduced him to the crowd as “my dear friend”"."""

from __future__ import annotations

from collections.abc import Sequence

from ..drafts import Draft, unmet
from ..sources import of_verbs
from ..sources.subjects import subject_of
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_quote, is_title
from ..tokens.sentence import Tokens

_GREETING = frozenset(
    "introduced introduces introducing greeted greets greeting toasted toasts toasting".split()
)
_LONGEST = 14
"""Tokens from the verb to the quotation."""


def find_greeted_as(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions of such sentences whose words none of `drafts` has."""
    places = [at for at in range(1, len(tokens) - 3) if tokens[at].lower in _GREETING]
    return unmet((_greeted(tokens, at) for at in places), drafts) if places else []


def _greeted(tokens: Tokens, verb: int) -> Draft | None:
    near = range(verb + 2, min(len(tokens) - 1, verb + _LONGEST))
    mark = next((at for at in near if tokens[at].lower == "as" or not tokens[at].word), None)
    if mark is None or tokens[mark].lower != "as" or not _is_whole(tokens, mark + 1):
        return None
    if is_a(tokens[verb - 1], "be") or not _is_somebody(tokens, verb + 1):
        return None
    source = _who_greets(tokens, verb)
    whole = source is not None and source.end <= verb
    return Draft(source.parts, (verb, verb + 1), ((verb + 1, mark + 2),)) if source and whole else None


def _is_whole(tokens: Tokens, at: int) -> bool:
    """Whether a quotation at `at` is no mere adjective: "introduced it as “urgent” law"."""
    if not is_quote(tokens[at]) or is_title(tokens[at]):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is None or not following.word or is_a(following, "preposition", "coordinator")


def _is_somebody(tokens: Tokens, at: int) -> bool:
    """Whether who is greeted is a person: "him", "Ann Lee"."""
    return tokens[at].lower in ("him", "her", "them", "me", "us") or tokens[at].capital


def _who_greets(tokens: Tokens, verb: int) -> Found | None:
    if not tokens[verb].lower.endswith("ing"):
        return of_verbs.before(tokens, verb)
    led = tokens[verb - 1].lower in ("after", "before", "while", "by") or is_mark(tokens[verb - 1], ",")
    return subject_of(tokens, verb - 1) if led else None
