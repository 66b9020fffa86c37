"""Words before a credit that nobody says: they only tell what the subject is, or where it speaks."""

from __future__ import annotations

from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens


def only_describes(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a participle opens the words and tells of the subject: "Dated May, signed by Lee, it asks"."""
    opened = first == 0 and end > 1 and tokens[0].lower.endswith("ed") and is_a(tokens[1], *_TELLING_OF)
    told = (token for token in tokens[first:end] if not token.capital)
    return opened and not any(is_a(token, "subject", "auxiliary") for token in told)


def only_places(tokens: Tokens, first: int, end: int) -> bool:
    """Whether they only tell where or when: "In Rye, where the note was shared, (Ann Lee called it mad)"."""
    comma = next((at for at in range(first, end) if is_mark(tokens[at], ",")), end)
    led = is_a(tokens[first], "preposition") and comma + 1 < end and tokens[comma + 1].lower in _WHERE
    return led and not any(is_mark(token, ",") for token in tokens[comma + 1 : end])


_WHERE = frozenset(("where", "when", "which", "whose"))
_TELLING_OF = ("preposition", "day", "time")
