"""What those say who were called: "She rang (the board) and was told that the money was gone"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft, unmet
from ..phrases.ahead import starting_at
from ..tokens.classes import is_a, is_mark, is_verb
from ..tokens.sentence import Tokens

_CALLING = frozenset("called phoned rang telephoned emailed contacted asked texted".split())


def find_called_and_told(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions of such words, where none of `drafts` has them already."""
    found = (_told_at(tokens, at) for at in range(1, len(tokens) - 6))
    return unmet(found, drafts)


def _told_at(tokens: Tokens, verb: int) -> Draft | None:
    """The attribution to whom somebody called at `verb`; None for other words.

    Whoever was called is told of with an article or an owner, or by name: no man who "called her
    a liar and was told that".
    """
    if tokens[verb].lower not in _CALLING or is_a(tokens[verb - 1], "be", "have"):
        return None
    end = starting_at(tokens, verb + 1)
    if end is None or end + 4 >= len(tokens):
        return None
    whom = tokens[verb + 1]
    named = (is_a(whom, "determiner") or whom.capital) and not _is_called(tokens, verb + 2, end)
    told = [token.lower for token in tokens[end : end + 3]]
    that = end + 3
    stop = sentence_end(tokens)
    clause = tokens[that].lower == "that" or (is_a(tokens[that], "subject") and is_verb(tokens[that + 1]))
    if not named or told not in _TOLD or not clause or that + 1 >= stop:
        return None
    marks = (at for at in range(that + 2, stop) if is_mark(tokens[at], ";", "—", "–"))
    return Draft(((verb + 1, end),), (end + 1, that), ((that, next(marks, stop)),))


def _is_called(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a second noun tells what somebody was called: "called her (a liar)"."""
    inner = (at for at in range(first, end) if is_a(tokens[at], "determiner"))
    return any(not is_a(tokens[at - 1], "preposition", "coordinator") for at in inner)


_TOLD = (["and", "was", "told"], ["and", "were", "told"], ["but", "was", "told"], ["but", "were", "told"])
