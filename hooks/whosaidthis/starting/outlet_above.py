"""The paper whose name alone stands above its report, where something shows that it is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ..speakers.lexicon import given_names, outlets
from .above import is_title
from .report import Paragraph

_LONGEST = 5
"""Words of the name of a newspaper, agency or site."""
_NEAR = 4
"""How many lines down the headline stands at most."""
_SMALL = frozenset("and for in of on the to &".split())
_HEARD = r"\b(?:told|seen by|reviewed by|obtained by|spoke to|speaking to|interview with) (?:the )?"


def outlet_above(kept: Sequence[Paragraph]) -> str | None:
    """The first of the lines `kept`, if it is the name of a paper and a headline stands shortly below it.

    It is one where word lists know it, or where the report has somebody tell it something: "told The Weir".
    """
    first, *others = kept or [Paragraph(0, "")]
    name = re.sub(r"\A[Tt]he ", "", first.words)
    words = first.words.split()
    below = takewhile(is_title, others[: _NEAR - 1])
    longer = any(len(each.words.split()) > len(words) for each in below)
    if not (longer and _is_name(words)):
        return None
    known = name.casefold() in outlets() or first.words.casefold() in outlets()
    heard = re.compile(rf"{_HEARD}{re.escape(name)}(?!\w)", re.IGNORECASE)
    return first.words if known or any(heard.search(each.words) for each in others) else None


def _is_name(words: Sequence[str]) -> bool:
    """Whether these are the words of a name, and of nobody's: a byline may stand above a headline, too."""
    if not 0 < len(words) <= _LONGEST or words[0].casefold() in given_names():
        return False
    return all(word[0].isupper() or word in _SMALL for word in words)
