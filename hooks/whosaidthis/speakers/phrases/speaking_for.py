"""One who speaks for several named behind: "A spokesman for Smith and Jones", who do not speak themselves."""

from __future__ import annotations

import re

from ...reading.words import Word
from .. import lexicon
from ..names.joint_names import is_role

_FOR = re.compile(
    r"(?i)\b(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|counsel|representative|agent|aide)"
    r" (?:for|of|to|representing) [^,]*$"
)
_DETERMINERS = lexicon.word_list("determiners")


def speaks_for_both(before: str, after: tuple[Word, ...]) -> bool:
    """Whether one speaks for the last name `before` an "and", and for the bare name `after` it too.

    "A spokesman for Acme and the mayor" can be two: an article or an office of their own makes a speaker.
    """
    bare = all(word.capital for word in after)
    return (
        _FOR.search(before) is not None
        and bare
        and not is_role(after[0])
        and after[0].lower not in _DETERMINERS
    )
