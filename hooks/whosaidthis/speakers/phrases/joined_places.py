"""Places that "and" joins inside one source: "officials in Kyiv and Moscow"."""

from __future__ import annotations

from itertools import dropwhile, takewhile

from ...reading.words import Word
from .. import lexicon
from ..names.joint_names import is_role
from ..words.plain import plural, singular

_DETERMINERS = lexicon.word_list("determiners")


def join_places(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether "and" joins places of one group: "officials in Kyiv (and) Moscow", "a team from Rye (and)".

    So too of one body: "the Law Society of England (and) Wales".
    """
    named = tuple(dropwhile(lambda word: word.lower == "the", after))
    if not named or is_role(named[0]) or not all(word.capital for word in named):
        return False
    homes = list(takewhile(lambda word: word.capital or word.lower == "the", reversed(before)))
    governor = len(before) - len(homes) - 1
    if governor < 1 or not homes or before[governor].lower not in _HOMING:
        return False
    head = before[governor - 1].lower
    if head in lexicon.word_list("bodies with fields") and before[governor - 1].capital:
        return all(word.lower in lexicon.word_list("nations of bodies") for word in (*homes, *named))
    several = plural(head) and (singular(head) in lexicon.roles() or head in _PAPERS)
    return several or (head in lexicon.word_list("made of several") and before[0].lower in _DETERMINERS)


_PAPERS = frozenset("polls surveys reports results figures estimates studies records".split())
_HOMING = frozenset("in from of for near at across between".split())
