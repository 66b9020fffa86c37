"""What belongs to a source behind its verb: "(said) one, Ann Lee", "chairman and chief executive Bo Roe"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.nouns import roles
from ..tokens.capitals import FULL_NAME, capitals_from
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens


def with_second_office(tokens: Tokens, first: int, end: int, limit: int) -> int:
    """The end of "(said) chairman and chief executive Ann Lee", whose first office `end` closes, or `end`."""
    bare = tokens[first].form.islower() and tokens[end - 1].lower in roles() and end + 1 < limit
    if not bare or tokens[end].lower != "and" or is_a(tokens[end + 1], "determiner"):
        return end
    more = starting_at(tokens, end + 1, limit)
    held = more is not None and any(token.lower in roles() for token in tokens[end + 1 : more])
    return more if more is not None and held and tokens[more - 1].capital else end


def with_apposed_name(tokens: Tokens, end: int, limit: int) -> int:
    """The end of "(said) one, Ann Lee(, 43)"; `end` where no full name stands between commas."""
    named = capitals_from(tokens, end + 1) if end < limit and is_mark(tokens[end], ",") else end
    whole = named - end - 1 >= FULL_NAME and (named >= limit or not tokens[named].word)
    return named if whole else end


def with_whose(tokens: Tokens, first: int, end: int, limit: int) -> int:
    """The end of "(said) an adviser to Mr Roe", whose post is told with whom it serves: he hears nothing."""
    posted = end > first and tokens[end - 1].lower in words_of("post to somebody")
    if not posted or end + 1 >= limit or tokens[end].lower != "to":
        return end
    office = tokens[end + 1].lower == "the" and end + 2 < limit and tokens[end + 2].lower in roles()
    return (starting_at(tokens, end + 1, limit) or end) if tokens[end + 1].capital or office else end


def with_office_behind(tokens: Tokens, end: int, limit: int) -> int:
    """The end of "(said) Rye Board (RB) chair Ann Lee", `end` behind its bracket; `end` without an office."""
    office = end < limit and is_mark(tokens[end - 1], ")") and tokens[end].lower in roles()
    return (starting_at(tokens, end, limit) or end) if office else end
