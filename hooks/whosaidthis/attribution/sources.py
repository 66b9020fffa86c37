"""Sources: the noun phrase that is the subject of a cue verb."""

from __future__ import annotations

from dataclasses import dataclass

from .classes import is_a, is_adverb, is_auxiliary, is_contracted, is_mark
from .phrases import Tokens, ending_at, opens_clause, starting_at

_LONGEST_ASIDE = 60


@dataclass(frozen=True, slots=True)
class Found:
    """A source, in tokens."""

    first: int
    end: int
    also: tuple[int, int] | None = None
    """For "Ann Lee, who said": the relative pronoun, the name being the source proper."""


def before(tokens: Tokens, cue: int) -> Found | None:
    """The source that stands before the cue verb at token `cue`, auxiliaries and adverbs between them."""
    at = skip_back(tokens, cue - 1)
    if at < 0:
        return None
    token = tokens[at]
    if is_contracted(token):
        return Found(at, at + 1)
    if is_a(token, "relative"):
        return _antecedent(tokens, at)
    if is_mark(token, ","):
        return _with_aside(tokens, at)
    start = ending_at(tokens, at + 1)
    return None if start is None else Found(start, at + 1)


def skip_back(tokens: Tokens, at: int) -> int:
    """The last token at or before `at` that is neither auxiliary nor adverb (nor an adverb between commas)."""
    while at >= 0:
        if is_auxiliary(tokens[at]) or is_adverb(tokens[at]):
            at -= 1
        elif (
            at > 2 and is_mark(tokens[at], ",") and is_adverb(tokens[at - 1]) and is_mark(tokens[at - 2], ",")
        ):
            at -= 3
        else:
            break
    return at


def _antecedent(tokens: Tokens, relative: int) -> Found | None:
    """The name before "who", with the "who"."""
    if tokens[relative].lower not in ("who", "which", "that"):
        return None
    end = relative - 1 if relative > 0 and is_mark(tokens[relative - 1], ",") else relative
    start = ending_at(tokens, end)
    if start is None:
        return Found(relative, relative + 1) if tokens[relative].lower == "who" else None
    return Found(start, end, (relative, relative + 1))


def _with_aside(tokens: Tokens, comma: int) -> Found | None:
    """The source of "Ann Lee, a nurse who works nights, said", aside included."""
    best: Found | None = None
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if is_mark(tokens[at], ";", ":", "—", "–", "--"):
            break
        if is_mark(tokens[at], ",") and _opens_aside(tokens, at + 1):
            start = ending_at(tokens, at)
            if start is not None and opens_clause(tokens, start):
                best = Found(start, comma)
    return best


def _opens_aside(tokens: Tokens, at: int) -> bool:
    """Whether an apposition or relative clause can begin with token `at`."""
    token = tokens[at]
    return (token.word and not is_a(token, "subject", "coordinator", "subordinator")) or is_a(
        token, "relative"
    )


def after(tokens: Tokens, cue_end: int, limit: int) -> Found | None:
    """The source that stands after the cue verb ("said the minister"); `limit` is the sentence's end."""
    end = starting_at(tokens, cue_end, limit)
    return None if end is None else Found(cue_end, end)
