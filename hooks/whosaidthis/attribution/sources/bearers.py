"""Whether what stands before "the mayor, Ada Holm," can be who is called so: not "The roof leaks"."""

from __future__ import annotations

from ..hearers.between import Range
from ..phrases.nouns import bodies, roles
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_possessive
from ..tokens.sentence import Tokens


def is_no_bearer(tokens: Tokens, before: Range, source: Found) -> bool:
    """Whether `source` is an office with its holder's name, and the words `before` its comma are no person's.

    Such a source is whole: what precedes it is what is said. Other asides tell of what stands before them.
    """
    if source.first != before[1] + 1:
        return False  # "Ann Lee, 71, who lost her neighbour, Bo Roe, (said)"
    commas = [at for at in range(source.first, source.end) if is_mark(tokens[at], ",")]
    if len(commas) != 1:
        return False
    parts = ((source.first, commas[0]), (commas[0] + 1, source.end))
    office = next((part for part in parts if _is_office(tokens, *part)), None)
    named = any(_is_name(tokens, *part) for part in parts)
    return office is not None and named and not _may_hold(tokens, before)


def _is_office(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the words tell what somebody is: "a nurse at the clinic", "the Health Minister"."""
    owned = any(map(is_possessive, tokens[first : end - 1]))
    if owned and tokens[end - 1].lower in bodies():
        return True  # "the ministry's procurement agency"
    if end - first > 1 and is_possessive(tokens[first]) and tokens[first].capital:
        return tokens[end - 1].lower in roles()  # "Rye's police chief"
    if end - first < 2 or not is_a(tokens[first], "determiner"):
        return False
    if not tokens[end - 1].capital:
        return any(token.lower in roles() and token.form.islower() for token in tokens[first:end])
    titled = any(token.capital and token.lower in roles() for token in tokens[first + 1 : end])
    return tokens[first].lower == "the" and titled and tokens[end - 1].lower not in bodies()


def _is_name(tokens: Tokens, first: int, end: int) -> bool:
    return end > first and all(token.capital for token in tokens[first:end])


def _may_hold(tokens: Tokens, part: Range) -> bool:
    """Whether the words name or describe people: "Ann Lee", "Its founder", not "The plan"."""
    first, end = part
    some = tokens[first].lower in _SOME
    return some or _is_name(tokens, first, end) or any(token.lower in roles() for token in tokens[first:end])


_SOME = frozenset("one another both two each some he she".split())
