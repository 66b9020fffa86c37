"""Verbs of saying that tell here what somebody does or is: "added 300 stores", "found herself alone"."""

from __future__ import annotations

from ..tokens.classes import has_verb, is_a, is_mark, is_number, is_past_form, is_quote
from .deed_objects import LONGEST_OBJECT, Use

_THEMSELVES = frozenset("myself himself herself itself themselves ourselves yourself".split())


def adds_thing(use: Use) -> bool:
    """As in "small risks added up", "added 300 stores", "added Latin hits"; not "added it was late"."""
    if use.after(1) == ["up"]:
        return True
    if use.at == 0 or not use.tokens[use.at - 1].word:
        return False  # "“It is late,” added another member"
    bound = use.at + 1 < len(use.tokens) and use.tokens[use.at + 1].lower in _BOUNDS
    counted = bound and use.at + 2 < len(use.tokens) and is_number(use.tokens[use.at + 2])
    following = use.tokens[use.at + 1 + counted : use.at + 2 + counted]
    if not following or not following[0].word or following[0].capital or is_a(following[0], *_NO_THINGS):
        return False
    end = next((n for n in _behind(use) if not _goes_on(use, n)), len(use.tokens))
    thing = use.tokens[use.at + 1 : end]
    marked = end < len(use.tokens) and is_quote(use.tokens[end])
    says = has_verb(thing) or any(map(is_past_form, thing)) or any(token.lower == "that" for token in thing)
    says = says or "note" in use.after(2)  # "added a note of caution"
    return not says and not marked and (is_number(thing[0]) or end - use.at > _FEWEST)


_BOUNDS = frozenset("around about nearly almost over roughly some another".split())
_FEWEST = 2
"""A word alone behind "added" can be a time: "she added later"."""
_NO_THINGS = ("preposition", "subordinator", "subject", "day", "time", "adverb", "coordinator", "relative")


def _behind(use: Use) -> range:
    return range(use.at + 1, min(len(use.tokens), use.at + LONGEST_OBJECT))


def _goes_on(use: Use, at: int) -> bool:
    return use.tokens[at].word and not is_mark(use.tokens[at], ",", ".", ":")


def finds_oneself(use: Use) -> bool:
    """As in "found themselves in a muddy battle", "finds herself struggling"; not "found himself “lucky”"."""
    return not _THEMSELVES.isdisjoint(use.after(1))


def answers_with_deed(use: Use) -> bool:
    """As in "answered the criticism with harsh rhetoric"; not "answered the charge with “No”"."""
    near = use.tokens[use.at + 1 : use.at + LONGEST_OBJECT]
    with_what = next((n for n, token in enumerate(near) if token.lower == "with"), 0)
    return with_what > 1 and not any(map(is_quote, near)) and not any(is_mark(one, ",") for one in near[:2])
