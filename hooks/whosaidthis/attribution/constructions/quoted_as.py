"""Whose words another quotes behind them: "“It sank,” Fars quoted a captain as saying"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..cues.participles import quotes_another
from ..drafts import Draft
from ..phrases.ahead import starting_at
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_quote
from ..tokens.sentence import Tokens

_TAIL = ("preposition", "day")
"""With what the sentence can go on behind "as saying": "on Monday", "by phone"."""


def find_quoted_as(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence to the one who is quoted, not to the one who quotes.

    None where the words stand behind, and among `drafts` already.
    """
    found = (_read(tokens, at) for at in range(2, len(tokens) - 2) if quotes_another(tokens, at))
    return [one for one in found if one is not None and not any(map(one.meets, _taken(drafts)))]


def _taken(drafts: Sequence[Draft]) -> list[tuple[int, int]]:
    return [part for draft in drafts for part in draft.parts]


def _read(tokens: Tokens, verb: int) -> Draft | None:
    saying = next(at for at in range(verb + 2, len(tokens)) if tokens[at].lower == "as") + 1
    end = starting_at(tokens, verb + 1, saying - 1)
    quoting = sources.before(tokens, verb)
    if end is None or quoting is None or not _ends_there(tokens, saying + 1):
        return None
    content = _before(tokens, quoting)
    if content is None:
        return None
    return Draft(Found(verb + 1, end).parts, (saying, saying + 1), (content,))


def _ends_there(tokens: Tokens, at: int) -> bool:
    """Whether nothing is said behind token `at`: the sentence ends, or tells when or how."""
    heard = starting_at(tokens, at) if tokens[at - 1].lower == "telling" else None
    at = at if heard is None else heard  # "as telling reporters"
    following = tokens[at] if at < sentence_end(tokens) else None
    return following is None or is_a(following, *_TAIL) or is_mark(following, ",", ".")


def _before(tokens: Tokens, quoting: Found) -> tuple[int, int] | None:
    """The words before the one who quotes, up to their comma."""
    last = quoting.first - 1
    if last < 0:
        return None
    if is_quote(tokens[last]):
        return (0, last + 1)
    return (0, last) if is_mark(tokens[last], ",") else None
