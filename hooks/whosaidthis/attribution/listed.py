"""Several names in a row: "said Ann Lee, Bob Roe and Tom Berg"."""

from __future__ import annotations

from .capitals import capitals_from
from .classes import is_mark
from .tokens import Tokens


def with_listed(tokens: Tokens, end: int, limit: int) -> int:
    """The end of a source that a name ends before token `end`, moved over the names listed after it.

    The last of them stands after "and", and no clause goes on from it: not "According to Lee, Bob Roe and Tom
    Berg fell".
    """
    if not tokens[end - 1].capital:
        return end
    at = end
    while at < limit and is_mark(tokens[at], ","):
        after = capitals_from(tokens, at + 1)
        if after == at + 1:
            break
        at = after
    last = at + (at < limit and is_mark(tokens[at], ","))
    if at == end or last >= limit or tokens[last].lower != "and":
        return end
    after = capitals_from(tokens, last + 1)
    closed = after > last + 1 and (after >= limit or is_mark(tokens[after], ",", "."))
    return after if closed else end
