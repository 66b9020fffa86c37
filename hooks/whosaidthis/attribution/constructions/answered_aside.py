"""Who answers what was just told, in an aside behind it: "…, which the company disputes"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import cue_forms, words_of
from ..tokens.classes import is_a, is_adverb, is_mark
from ..tokens.sentence import Tokens

_LONGEST = 9
"""Tokens from "which" to the verb."""


def find_answered(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of the answer that ends a sentence in which somebody is said to speak."""
    verb = sentence_end(tokens) - 1
    form = cue_forms().get(tokens[verb].lower) if verb > 3 else None
    which = (
        _which(tokens, verb) if form is not None and form.verb.lemma in words_of("answering aside") else None
    )
    if not drafts or which is None or any(draft.cue and draft.cue[0] == verb for draft in drafts):
        return []
    end = verb
    while end > which + 1 and (is_a(tokens[end - 1], "have") or is_adverb(tokens[end - 1])):
        end -= 1
    source = tokens[which + 1 : end]
    named = bool(source) and (source[0].capital or is_a(source[0], "determiner", "subject"))
    return [Draft(((which + 1, end),), (end, verb + 1), ((which, which + 1),), clause=False)] if named else []


def _which(tokens: Tokens, verb: int) -> int | None:
    """The "which" behind a comma that opens the clause of the verb; None where there is none."""
    for at in range(verb - 1, max(1, verb - _LONGEST), -1):
        if not tokens[at].word:
            return None
        if tokens[at].lower == "which":
            return at if is_mark(tokens[at - 1], ",") else None
    return None
