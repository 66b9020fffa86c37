"""One who speaks or stands for several named behind: "A spokesman for Smith and Jones", who do not speak."""

from __future__ import annotations

import re

from ...reading.words import Word
from .. import lexicon
from ..names.joint_names import is_role
from ..words.plain import plural

_FOR = re.compile(
    r"(?i)\b(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|counsel|representative|agent|aide)"
    r" (?:for|of|to|representing) [^,]*$"
)
_GOVERNS_BOTH = re.compile(r"\b(?:to|of|from|in|with|for|by|at|on|against) both (?:(?!\band\b).)*$")
"""As in "People close to both the club (and the town hall)", who are close to two."""
_MADE_BY = re.compile(
    r"^(?:[Aa]n?|[Tt]he) (?:[\w'’-]+ ){0,3}(?:poll|survey|study|report|analysis|investigation)"
    r" (?:[a-z]+ed|done|released \w+|published \w+|taken \w+) (?:\w+ )?(?:by|for) [^,]*$"
)
"""As in "A poll released Sunday by The Post (and CBC News)", which two made."""
_DETERMINERS = lexicon.word_list("determiners")


def speaks_for_both(before: str, after: tuple[Word, ...]) -> bool:
    """Whether one speaks for the last name `before` an "and", and for the bare name `after` it too.

    So of whom or what a preposition with "both" governs, and of the makers of one paper.
    "A spokesman for Acme and the mayor" can be two: an article or an office of their own makes a speaker.
    """
    bare = all(word.capital for word in after)
    if _GOVERNS_BOTH.search(before) is not None or _MADE_BY.search(before) is not None:
        return True
    return (
        _FOR.search(before) is not None
        and bare
        and not is_role(after[0])
        and after[0].lower not in _DETERMINERS
    )


_OF_THINGS = re.compile(r"[A-Z][^,]*, (?:an?|the|its|[\w’'-]+['’]s) [^,]*\bof (?:[a-z-]+ ){0,2}[a-z-]+s$")


def is_of_things(before: str, after: tuple[Word, ...], *, closed: bool) -> bool:
    """Whether the words `after` an "and" tell on what somebody makes: "Ann Lee, a seller of boats and oars,".

    Of people that is so only where a comma has `closed` the words: "a friend of cooks and porters, said".
    """
    bare = after[0].form.islower() and after[0].lower not in _DETERMINERS and plural(after[-1].lower)
    told = bare and (closed or not is_role(after[-1]))
    return told and _OF_THINGS.search(before) is not None
