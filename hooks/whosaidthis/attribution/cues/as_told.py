"""Cues that say "it" for the clause beside them: "as Ann Lee tells it", "the way the mayor told it"."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import Verb, cue_forms
from ..sources import of_verbs as sources
from ..tokens.classes import is_mark
from ..tokens.sentence import Tokens

_TELLING = frozenset("tell remember recall explain describe".split())
AS_TOLD = Verb("put it", "qz", ())
"""Of a clause too: "As Lund put it, the war was lost"; not "He put it down"."""


def as_told(tokens: Tokens, at: int) -> Hit | None:
    """The hit of "as Ann Lee tells it,"; None where no "as" or "the way" stands before the source."""
    if at + 1 >= len(tokens) or tokens[at + 1].lower != "it":
        return None
    form = cue_forms().get(tokens[at].lower)
    ends = at + 2 == len(tokens) or is_mark(tokens[at + 2], ",", ".")
    if form is None or form.verb.lemma not in _TELLING or not ends:
        return None
    found = sources.before(tokens, at)
    led = [] if found is None else [token.lower for token in tokens[max(0, found.first - 2) : found.first]]
    if found is None or not (led[-1:] == ["as"] or led == ["the", "way"]):
        return None
    return Hit(at, at + 2, AS_TOLD, form, found)
