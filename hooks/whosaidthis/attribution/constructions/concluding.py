"""What somebody concludes, told after a colon: "The study came to a less cheerful conclusion: it leaks"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..sources.of_verbs import is_main_clause
from ..sources.subjects import subject_of
from ..tokens.agreement import Found
from ..tokens.classes import has_verb, is_a, is_mark, is_quote
from ..tokens.sentence import Tokens

_TOLD = frozenset(
    "conclusion verdict message warning finding prediction explanation answer response reply advice forecast"
    "".split()
)
_NOBODYS = frozenset("it there this that what here which who".split())
_LONGEST_MANNER = 4
"""Tokens from "puts it" to the colon: "puts it rather more starkly:"."""


def find_concluded(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence, where none among `drafts` was found in it."""
    end = sentence_end(tokens)
    colon = next((at for at in range(3, end - 2) if is_mark(tokens[at], ":")), None)
    if colon is None or drafts or not _is_clause(tokens, colon + 1, end):
        return []
    if tokens[colon - 1].lower not in _TOLD and not _puts_it(tokens, colon):
        return []
    source = subject_of(tokens, colon)
    if source is None or not _acts(tokens, source, colon):
        return []
    return [Draft(source.parts, (_behind_aside(tokens, source.end, colon), colon), ((colon + 1, end),))]


def _behind_aside(tokens: Tokens, at: int, colon: int) -> int:
    """The token behind what is told of the subject between commas, if that begins at `at`."""
    if not is_mark(tokens[at], ","):
        return at
    return next((n + 1 for n in range(at + 1, colon - 1) if is_mark(tokens[n], ",")), at)


def _is_clause(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a clause stands there: "it leaks", "at present rates it will sink"."""
    placed = is_a(tokens[at], "preposition") and has_verb(tokens[at:end])
    return not is_quote(tokens[at]) and (placed or is_main_clause(tokens, at))


def _puts_it(tokens: Tokens, colon: int) -> bool:
    """Whether "puts it more starkly" leads in what follows."""
    near = range(max(1, colon - 1 - _LONGEST_MANNER), colon)
    return any(tokens[at].lower == "it" and tokens[at - 1].lower in ("put", "puts") for at in near)


def _acts(tokens: Tokens, source: Found, colon: int) -> bool:
    """Whether the subject is no mere "it", and a verb stands between it and the colon."""
    return tokens[source.first].lower not in _NOBODYS and has_verb(tokens[source.end : colon])
