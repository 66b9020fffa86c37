"""Cues that are no verbs: "according to the report", "in the view of the mayor", "by her account"."""

from __future__ import annotations

from dataclasses import replace

from ..hits import Hit
from ..lexicon import Form, Inflection, Verb, words_of
from ..phrases.ahead import starting_at
from ..phrases.nouns import begins_maker, is_paper, people_and_bodies, roles
from ..tokens.agreement import Found
from ..tokens.classes import (
    closes_with,
    ends_in,
    has_verb,
    is_a,
    is_mark,
    is_past_form,
    is_possessive,
    is_quote,
    is_title,
)
from ..tokens.sentence import Token, Tokens
from . import of_verbs as sources

_LONGEST_PRAISE = 5
"""Words from an owner to the noun: "by Lee's own first account"."""
THEIRS = frozenset("his her their".split())


_ACCORDING = Verb("accord", "", ())


def owns(token: Token) -> bool:
    """Whether the word tells whose something is: "the mayor's", "her"."""
    return is_possessive(token) or token.lower in THEIRS


def find_account(tokens: Tokens, at: int) -> Hit | None:
    """The hit of the word at `at`, where it is such a cue."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    word = tokens[at].lower
    if word == "according" and following == "to":
        return _according(tokens, at, at + 2)
    if word == "follows" and following == "from" and at and tokens[at - 1].lower == "as":
        return _according(tokens, at - 1, at + 2)
    if following == "of" and _opens_account(tokens, at):
        return _according(tokens, at - 2, at + 2)
    if word == "per" and at and closes_with(tokens[at - 1], ","):
        return _per(tokens, at)
    found = _accountant(tokens, at) if word in words_of("account") else None
    if found is None:
        return None
    return Hit(at, at + 1, _ACCORDING, Form(_ACCORDING, frozenset({Inflection.BASE})), found, led_in=True)


_HELD = {
    "in": frozenset("words view opinion judgment judgement".split()),
    "by": frozenset("reckoning count account estimate estimates telling calculation calculations".split()),
}
"""Nouns for what somebody holds, by the preposition before their "the"."""


def _opens_account(tokens: Tokens, at: int) -> bool:
    """Whether "in the words", "in the view" or "by the reckoning" of somebody ends at `at`."""
    word = tokens[at].lower
    if at < 2 or tokens[at - 1].lower != "the" or word not in _HELD.get(tokens[at - 2].lower, ()):
        return False
    return at == 2 or not tokens[at - 3].word or word == "words"  # not "beaten in the view of guards"


def _according(tokens: Tokens, first: int, end: int) -> Hit | None:
    """The hit of "according to the report", "in the words of the mayor": the cue is `first` to `end`."""
    end += end + 1 < len(tokens) and tokens[end].lower in ("even", "also")
    found = _titled(tokens, end) or _pointed_at(tokens, end) or sources.after(tokens, end, len(tokens))
    if found is None:
        return None
    found = _with_brief(tokens, found)
    form = Form(_ACCORDING, frozenset({Inflection.ING}))
    named = _with_who(tokens, sources.with_holder(tokens, _before_maker(tokens, found)))
    return Hit(first, end, _ACCORDING, form, named, inverted=True)


def _pointed_at(tokens: Tokens, at: int) -> Found | None:
    """The source "that nurse" or "this person" at `at`, where no more is told of who it is."""
    if at + 1 >= len(tokens) or tokens[at].lower not in ("that", "this"):
        return None
    closed = at + 2 == len(tokens) or not tokens[at + 2].word
    return Found(at, at + 2) if closed and tokens[at + 1].lower in people_and_bodies() else None


def _with_brief(tokens: Tokens, found: Found) -> Found:
    """The source with the paper that could be a verb: "Mr Lee's (brief)"."""
    behind = tokens[found.end].lower if found.end < len(tokens) else ""
    return replace(found, end=found.end + 1) if behind == "brief" and owns(tokens[found.end - 1]) else found


def _per(tokens: Tokens, at: int) -> Hit | None:
    """The hit of ", per the report," or ", per two aides familiar with it"; not of "£3, per head"."""
    hit = _according(tokens, at, at + 1)
    if hit is None or hit.source is None:
        return None
    closes = hit.source.end >= len(tokens) or not tokens[hit.source.end].word
    named = {token.lower for token in tokens[at + 1 : hit.source.end]} & words_of("informant")
    people = any(noun == "people" or noun.endswith("s") for noun in named)
    closes = closes or (people and tokens[hit.source.end].lower in _KNOWING)
    last = tokens[hit.source.end - 1].lower
    office = last in roles() and hit.source.end - at > _LONGEST_BARE  # not "£3, per head"
    told = tokens[at + 1].capital or is_paper(last) or people or office
    return hit if closes and told else None


_LONGEST_BARE = 2
"""Tokens of "per head"."""
_KNOWING = frozenset("with familiar close briefed involved in at from of who".split())


def _before_maker(tokens: Tokens, found: Found) -> Found:
    """The paper alone, of "(according to) a summary the union gave reporters": who gave it says nothing."""
    bare = is_paper(tokens[found.first].lower)  # "figures (the navy) gave parliament"
    inside = range(found.first + (1 if bare else 2), found.end)
    made = found.end < len(tokens) and is_past_form(tokens[found.end])
    makers = (at for at in inside if begins_maker(tokens, at) or (made and _opens_maker(tokens, at)))
    maker = next(makers, found.end)
    return Found(found.first, maker - _ends_in_makers(tokens, found.first, maker))


def _opens_maker(tokens: Tokens, at: int) -> bool:
    """Whether who made it begins right behind its noun: "a comparison (the union) circulated"."""
    joined = is_a(tokens[at - 1], "preposition", "determiner", "coordinator", "adverb")
    return tokens[at].lower == "the" and not joined


def _ends_in_makers(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the last word says who made the paper: "(according to) a sheet lawmakers released Monday"."""
    made = first + 2 < end < len(tokens) and is_past_form(tokens[end])
    paper = is_paper(tokens[end - 2].lower) or tokens[end - 2].lower == "sheet"
    return made and paper and tokens[end - 1].lower in words_of("people")


def _with_who(tokens: Tokens, found: Found) -> Found:
    """The source with the clause that tells which people are meant: "three delegates who have seen it,"."""
    if found.end >= len(tokens) or tokens[found.end].lower != "who":
        return found
    near = range(found.end + 1, min(len(tokens) - 1, found.end + _LONGEST_WHO))
    comma = next((at for at in near if not tokens[at].word), None)
    if comma is None or not is_mark(tokens[comma], ","):
        return found
    acts = has_verb(tokens[found.end : comma])
    return Found(found.first, comma) if acts else found


_LONGEST_WHO = 12
"""Tokens of "who have seen it"."""


def _titled(tokens: Tokens, at: int) -> Found | None:
    """The source at `at` with a title, or None: "“A Salt Road” by Ada Lee", "her book “A Salt Road”"."""
    title = starting_at(tokens, at) or at
    if title >= len(tokens) or not is_quote(tokens[title]) or not (title > at or is_title(tokens[title])):
        return None
    end = title + 1
    if end < len(tokens) and tokens[end].lower == "by":
        end = starting_at(tokens, end + 1) or end
    closed = end >= len(tokens) or not tokens[end].word or ends_in(tokens[title], ",")
    return Found(at, end) if closed else None


def _accountant(tokens: Tokens, at: int) -> Found | None:
    """Whose account it is in "by Lee's account", "in her view", where that stands apart from its clause."""
    owner = at - (at > 1 and tokens[at - 1].lower == "own")
    start = owner - 1
    if start < 1 or not owns(tokens[start]):
        return None
    while start > max(1, at - _LONGEST_PRAISE) and not is_a(tokens[start - 1], "preposition"):
        start -= 1
    if tokens[start - 1].lower not in ("by", "in"):
        return None
    opens = start == 1 or not tokens[start - 2].word
    closes = at + 1 == len(tokens) or is_mark(tokens[at + 1], ",", ".", ";")
    closes = closes or (start == 1 and sources.is_main_clause(tokens, at + 1))
    return Found(start, owner) if opens and closes else None
