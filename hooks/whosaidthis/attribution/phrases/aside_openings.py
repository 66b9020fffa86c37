"""Where a clause can begin whose subject has an aside: "which the utility, Corrigan Water, called"."""

from __future__ import annotations

from ..tokens.capitals import capitals_before, capitals_from
from ..tokens.classes import is_a, is_auxiliary, is_mark
from ..tokens.sentence import Tokens
from .openings import follows_place, opens_clause
from .second_clauses import begins_second_clause

_SAYING = frozenset("said says say added adds claimed claims insisted insists".split())


def is_opened(tokens: Tokens, start: int, at: int) -> bool:
    """Whether a clause can begin with the noun phrase from `start` to the comma at `at`."""
    if start > 0 and tokens[start - 1].lower == "where":
        return False
    return (
        opens_clause(tokens, start)
        or _after_which(tokens, start)
        or follows_place(tokens, start)
        or _after_saying(tokens, start)
        or _after_when(tokens, start, at)
        or begins_second_clause(tokens, start)
    )


def _after_saying(tokens: Tokens, start: int) -> bool:
    """Whether a clause without "that" begins there: "She said (the chief, Ben Roe,) had told her so"."""
    return start > 1 and tokens[start - 1].lower in _SAYING and tokens[start - 2].word


def _after_when(tokens: Tokens, start: int, comma: int) -> bool:
    """Whether a clause of time begins there: "It shut after (the agency, WSV,) conceded"."""
    after = start > 0 and tokens[start - 1].lower in ("after", "before", "when", "while", "as", "because")
    return after and (tokens[start].lower == "the" or _opens_region(tokens, start, comma))


def _after_which(tokens: Tokens, start: int) -> bool:
    """Whether a noun phrase begins after "which": "which the utility, Corrigan Water, (called)"."""
    return tokens[start - 1].lower == "which" and (tokens[start].capital or is_a(tokens[start], "determiner"))


def _opens_region(tokens: Tokens, start: int, comma: int) -> bool:
    """Whether the comma stands between a place and its region: "a woman in Hull, Yorkshire,"."""
    place = capitals_before(tokens, comma)
    region = capitals_from(tokens, comma + 1)
    placed = start < place < comma and tokens[place - 1].lower in ("in", "from", "of", "near")
    return placed and comma + 1 < region < len(tokens) and is_mark(tokens[region], ",")


def turns_to(tokens: Tokens, comma: int) -> bool:
    """Whether an aside of two words ends there that tells nothing of its own: "has, in turn,"."""
    words = tuple(token.lower for token in tokens[comma - 2 : comma])
    return words in _IN_TURN and is_mark(tokens[comma - 3], ",") and is_auxiliary(tokens[comma - 4])


_IN_TURN = frozenset(
    (
        ("in", "turn"),
        ("in", "response"),
        ("in", "return"),
        ("by", "contrast"),
        ("for", "example"),
        ("of", "course"),
    )
)
