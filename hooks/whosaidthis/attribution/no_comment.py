"""Silences that are told in other words: "had no comment", "neither confirmed nor denied it"."""

from __future__ import annotations

from collections.abc import Iterator

from .between import Range
from .contents import sentence_end
from .nominal import phrase_end
from .tokens import Tokens

_GIVING = frozenset("had has have offered offers offer made makes make gave gives provided".split())
_LONGEST = 4
"""Tokens from "no" to "comment": "no immediate public comment"."""
_NEITHER = frozenset(("confirm nor deny", "confirmed nor denied", "confirms nor denies"))


def without_comment(tokens: Tokens) -> Iterator[tuple[Range, Range]]:
    """Cues of such silences in a sentence, each with what it keeps silent on."""
    end = sentence_end(tokens)
    for at in range(1, end - 1):
        if tokens[at].lower == "no" and tokens[at - 1].lower in _GIVING:
            last = next(
                (n for n in range(at + 1, min(end, at + _LONGEST)) if tokens[n].lower == "comment"), None
            )
            if last is not None:
                yield (at - 1, at), (at, last + 1)
        if tokens[at].lower == "neither" and _verbs_after(tokens, at) in _NEITHER and at + 4 < end:
            yield (at, at + 4), (at + 4, max(at + 5, phrase_end(tokens, at + 4, end)))


def _verbs_after(tokens: Tokens, at: int) -> str:
    return " ".join(token.lower for token in tokens[at + 1 : at + 4])
