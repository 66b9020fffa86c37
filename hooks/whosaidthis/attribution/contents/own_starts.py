"""Where a content begins in a sentence of the writer's: "It shut, and (since then), Lee says, “…”"."""

from __future__ import annotations

from ..hits import Hit
from ..tokens.classes import has_verb, is_a, is_mark, is_quote
from ..tokens.sentence import Tokens

_FEWEST_QUOTED = 2
"""Blanks of a quotation that is a clause."""


def own_start(tokens: Tokens, hit: Hit, first: int, mark: int) -> int:
    """The start of the content that begins at `first`, moved to the clause that the comma at `mark` breaks.

    That one only opens there, and goes on behind the cue: "It shut, and (since then), Lee says, “nobody
    came”", "They took 31, (most of them), Lee says, without a call".
    """
    comma = next((at for at in range(mark - 1, first, -1) if not tokens[at].word), first)
    if comma == first or not is_mark(tokens[comma], ",") or not has_verb(tokens[first:comma]):
        return first
    joined = is_a(tokens[comma + 1], "coordinator")
    opener = comma + 1 + joined
    if opener >= mark or has_verb(tokens[opener:mark]):
        return first
    if joined:
        return opener if is_a(tokens[opener], "preposition") and _goes_on_quoted(tokens, hit.stop) else first
    return opener if _is_share(tokens, opener, mark) else first


def _goes_on_quoted(tokens: Tokens, at: int) -> bool:
    """Whether a comma and the clause in quotation marks follow that the words before the cue open."""
    if at + 1 >= len(tokens) or not (is_mark(tokens[at], ",") and is_quote(tokens[at + 1])):
        return False
    words = tokens[at + 1].form.lstrip("\"'“‘`")
    return words[:1].islower() and words.count(" ") >= _FEWEST_QUOTED


def _is_share(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words tell of how many something is said: "most of them", "all of which"."""
    words = [token.lower for token in tokens[start:end]]
    return len(words) == 3 and words[0] in _SHARES and words[1:] in (["of", "them"], ["of", "which"])


_SHARES = frozenset("most many some all both half none few several each".split())
