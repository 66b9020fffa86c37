"""One body of two places that owns an office: "Ayr and Ham Water’s chief executive, Ann Lee"."""

from __future__ import annotations

import re
from itertools import takewhile

from ...reading.words import Word
from .. import lexicon
from .joint_names import is_body, is_known, is_role

_NEAR = 20_000
"""Code points on either side that are looked at, so that the work stays linear in the text."""


def is_one_owner(characters: str, before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether an "and" joins two names of one body, whose office is held by the one named behind.

    So where the first is no name that a list has, and stands nowhere alone: "Lee and Acme’s boss, Bob Roe,"
    are two where the text has called Lee so before.
    """
    named = tuple(takewhile(lambda word: word.capital, after))
    if len(before) != 1 or not before[0].capital or is_known(before[0]) or len(named) == len(after):
        return False
    if not named or not named[-1].lower.endswith(("’s", "'s")) or not _is_noun_of_body(named):
        return False
    office = list(takewhile(lambda word: word.form.islower(), after[len(named) :]))
    if not office or not is_role(office[-1]):
        return False
    place = before[0].start
    near = characters[max(0, place - _NEAR) : place + _NEAR]
    alone = rf"\b{re.escape(before[0].form)}\b(?! and {re.escape(after[0].form)})"
    return re.search(alone, near) is None


def _is_noun_of_body(named: tuple[Word, ...]) -> bool:
    """Whether an owner's name ends in a noun for a body, or in what such a one deals in: "Linden Water’s"."""
    *_, last = named
    noun = last.lower.removesuffix("’s").removesuffix("'s")
    return noun in lexicon.word_list("trades of companies") or is_body(last._replace(lower=noun))
