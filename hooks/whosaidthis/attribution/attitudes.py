"""What the writer tells that somebody believes or wants, where nobody speaks."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Attribution
from ..reading.words import find_words
from .lexicon import cue_forms, words_of


def attitudes(characters: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Those of `found` that tell it: "The union fears that jobs will go", not "The council is to vote"."""
    return tuple(
        one
        for one in found
        if not one.spoken and _has_owner(characters, one) and _is_attitude(characters, one)
    )


def _has_owner(characters: str, one: Attribution) -> bool:
    """Whether it is somebody's: nobody holds what "nobody believes"."""
    return bool(one.source) and one.source[0].of(characters).lower() not in (
        "nobody",
        "no one",
        "none",
        "few",
    )


def _is_attitude(characters: str, one: Attribution) -> bool:
    words = (word.lower for span in one.cue for word in find_words(characters, span))
    forms = (cue_forms().get(word) for word in words)
    return any(form is not None and form.verb.lemma in words_of("belief") for form in forms)
