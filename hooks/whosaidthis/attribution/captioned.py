"""Words under what somebody posts: "The zoo shared a photograph with the caption “Thank you”"."""

from __future__ import annotations

from collections.abc import Sequence

from .classes import is_a, is_mark, is_quote
from .drafts import Draft
from .lexicon import words_of
from .subjects import subject_of
from .tokens import Tokens

_POSTING = frozenset("posted posts shared shares published tweeted uploaded".split())
_WORDS = frozenset("caption message words comment text line".split())
_LONGEST_POST = 24
"""Tokens from the verb to the quotation."""


def find_captioned(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of the caption, where none among `drafts` was found in the sentence."""
    if drafts:
        return []
    for verb in range(1, len(tokens)):
        posts = tokens[verb].lower in _POSTING and not is_a(tokens[verb - 1], "be")
        caption = _caption_of(tokens, verb) if posts else None
        source = subject_of(tokens, verb + 1) if caption is not None else None
        if caption is not None and source is not None and source.end <= verb:
            return [Draft(source.parts, (verb, verb + 1), ((caption, caption + 1),))]
    return []


def _caption_of(tokens: Tokens, verb: int) -> int | None:
    """The quotation that somebody put under a post; None where something else is quoted."""
    near = range(verb + 2, min(len(tokens), verb + _LONGEST_POST))
    quote = next((at for at in near if is_quote(tokens[at])), None)
    if quote is None or not words_of("surface").isdisjoint(token.lower for token in tokens[verb:quote]):
        return None
    before = quote - 1 - is_mark(tokens[quote - 1], ":", ",")
    if tokens[before].lower == "captioned":
        return quote
    worded = tokens[before].lower in _WORDS and tokens[before - 1].lower == "the"
    return quote if worded and tokens[before - 2].lower == "with" else None
