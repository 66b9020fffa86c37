"""The stance that a verb means which an editor writes in its place: "rejects" for "disputes"."""

from __future__ import annotations

from ...attribution.lexicon import cue_forms
from ...model import Stance
from .. import lexicon

_ASSERTING = frozenset(
    "add affirm argue assert claim declare explain insist maintain note report say state tell".split()
)


def stance_by_verb(word: str) -> Stance | None:
    """The stance that a form of a verb, in lower case, shows; None for any other."""
    form = cue_forms().get(word)
    lemma = form.verb.lemma if form else ""
    shown = lexicon.stances().get(lemma)
    if shown:
        return Stance(shown)
    return Stance.ASSERTS if lemma in _ASSERTING else None
