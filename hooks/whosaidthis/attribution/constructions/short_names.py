"""Short names and offices that stand alone before a colon or behind a dash."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_a, is_mark
from ..tokens.sentence import Tokens

_LONGEST_NAME = 6


def is_name(tokens: Tokens, end: int) -> bool:
    """Whether the first `end` tokens are a short name or office that can speak."""
    held = tokens[:end]
    if (
        not 0 < end <= _LONGEST_NAME
        or not tokens[0].capital
        or is_a(tokens[0], "adverb", "time", "determiner")
    ):
        return False
    if any(token.lower in words_of("no-speaker") for token in held):
        return False
    return all(
        token.capital or is_a(token, "preposition", "determiner") or is_mark(token, ".", "-", "&")
        for token in held
    )


def is_transcript_name(tokens: Tokens) -> bool:
    """Whether the sentence begins like one of a transcript: a name in capitals and a colon."""
    for at, token in enumerate(tokens[: _LONGEST_NAME + 1]):
        if is_mark(token, ":"):
            letter = at == 1 and tokens[0].form in ("Q", "A")  # "Q: Who was it?"
            return at > 0 and not letter and all(other.form.isupper() for other in tokens[:at] if other.word)
    return False
