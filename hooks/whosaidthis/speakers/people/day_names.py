"""Given names that are days as well: "Sunday Bello, a driver,"."""

from __future__ import annotations

import re

from .. import lexicon
from ..names.proper import Proper
from ..words.roles import DOER

_TRADE_AFTER = re.compile(r", an? (?:[\w’'-]+ ?){1,3}")


def is_called_like_a_day(proper: Proper, characters: str, end: int, stop: int) -> bool:
    """Whether the day before a name is a given name: "Sunday Bello, a driver,"; not "Sunday Bello said"."""
    return (proper.given or "").lower() in lexicon.word_list("days") and has_trade(characters, end, stop)


def has_trade(characters: str, end: int, stop: int) -> bool:
    """Whether a trade stands right behind a name: ", a commercial driver"."""
    found = _TRADE_AFTER.match(characters, end, stop)
    told = found.group().split()[2:] if found else []
    trades = (word for word in told if word not in lexicon.bodies() and word not in lexicon.documents())
    return any(word in lexicon.roles() or DOER.fullmatch(word) is not None for word in trades)
