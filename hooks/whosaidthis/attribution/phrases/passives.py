"""Passives and perfects: "was accused", "(the plan,) described by Lee as “mad”", "has shown"."""

from __future__ import annotations

from ..lexicon import Form, Inflection, words_of
from ..tokens.classes import is_a, is_adverb, is_cue_form, is_mark, is_quote
from ..tokens.sentence import Tokens
from .openings import PLACES

_QUOTED_SOON = 5
"""Tokens from "as" within which the words are quoted."""


def is_passive_cue(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb is a passive that can name who speaks: "was confirmed (by)"."""
    if Inflection.PARTICIPLE not in form.inflections:
        return False
    if form.verb.lemma in _NAMING:
        return at > 0 and tokens[at - 1].lower in _PAST_BE and _gives_quoted_name(tokens, at)
    if form.verb.lemma not in words_of("passive"):
        return False
    reduced = _is_reduced(tokens, at, form) or _names_judge(tokens, at)
    return reduced or is_passive(tokens, at)


_NAMING = frozenset("brand call label".split())
_PAST_BE = frozenset("was were been being".split())
"""A nickname is nobody's statement: "a road, called “the spine” by bakers", "is called “the spine”"."""


def _gives_quoted_name(tokens: Tokens, at: int) -> bool:
    """Whether words in quotation marks and then who says so follow: "was called (“mad” by Ann Lee)"."""
    near = range(at + 1, min(len(tokens) - 1, at + _QUOTED_SOON))
    quoted = next((n for n in near if is_quote(tokens[n])), None)
    if quoted is None or tokens[quoted + 1].lower != "by":
        return False
    return tokens[quoted].form.lstrip("\"'“‘`")[:1].islower()  # a name is a nickname: “Rex”


def _is_reduced(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether "was" is left out of a passive: "described by Lee as “mad”", "a deal hailed by her as one"."""
    follows = at > 0 and (is_mark(tokens[at - 1], ",") or tokens[at - 1].word)
    by = follows and at + 1 < len(tokens) and tokens[at + 1].lower == "by"
    last = min(len(tokens) - 1, at + _LONGEST_BY)
    named = next((n for n in range(at + 2, last) if tokens[n].lower == "as"), None) if by else None
    if named is None:
        return False
    judged = form.verb.lemma in words_of("judging by all") and tokens[named + 1].word
    return judged or any(map(is_quote, tokens[named + 1 : named + _QUOTED_SOON]))


def _names_judge(tokens: Tokens, at: int) -> bool:
    """Whether who judges follows the verdict behind a comma: "the plan, dismissed (as “mad” by Ann Lee)"."""
    led = 0 < at < len(tokens) - 1 and is_mark(tokens[at - 1], ",") and tokens[at + 1].lower == "as"
    return led and _gives_quoted_name(tokens, at + 1) and not any(map(is_cue_form, tokens[at + 2 :]))


_LONGEST_BY = 12
"""Tokens from a participle to the "as" after those who say so."""


def is_passive(tokens: Tokens, at: int) -> bool:
    """Whether the verb is passive: "was accused", "being told"."""
    back = before_adverbs(tokens, at)
    stayed = at > 2 and tokens[at - 1].lower in PLACES and tokens[back - 1].lower == "who"
    return back >= 0 and is_a(tokens[back], "be") and not stayed


def has_have(tokens: Tokens, at: int) -> bool:
    """Whether "have" stands before the participle ("has shown"), without which it is an adjective."""
    back = before_adverbs(tokens, at)
    return back >= 0 and (is_a(tokens[back], "have") or tokens[back].lower.endswith(("'ve", "'s", "'d")))


def before_adverbs(tokens: Tokens, at: int) -> int:
    """The token before the verb at `at` and its adverbs."""
    back = at - 1
    while back >= 0 and (is_adverb(tokens[back]) or tokens[back].lower in ("first", "since")):
        back -= 1
    return back


def is_told_to(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether it tells what somebody is told to do: "Traders told to quit hall", as headlines have it."""
    to = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].lower == "not")
    return form.verb.lemma in words_of("told to do") and to < len(tokens) and tokens[to].lower == "to"
