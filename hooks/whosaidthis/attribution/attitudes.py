"""What the writer tells that somebody believes or wants, where nobody speaks."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Attribution
from ..reading.words import find_words
from .lexicon import cue_forms, words_of


def attitudes(characters: str, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Those of `found` that tell it: "The union fears that jobs will go", not "The council is to vote"."""
    return tuple(one for one in found if one.source and not one.spoken and _is_attitude(characters, one))


def _is_attitude(characters: str, one: Attribution) -> bool:
    words = (word.lower for span in one.cue for word in find_words(characters, span))
    forms = (cue_forms().get(word) for word in words)
    return any(form is not None and form.verb.lemma in words_of("belief") for form in forms)
