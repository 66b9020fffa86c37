"""What somebody would not say, told before who it is: "Who had tipped off her officers she would not say"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import words_of
from ..sources import of_verbs as sources
from ..tokens.classes import is_a, is_auxiliary, is_negation
from ..tokens.sentence import Tokens

_TELLING = frozenset("say tell reveal disclose".split())
_FEWEST = 5
"""Tokens of "Why she would not say"."""


def find_withheld(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence, where none among `drafts` was found in it.

    Its content is the question that is left open.
    """
    end = sentence_end(tokens)
    if (
        drafts
        or end < _FEWEST
        or tokens[0].lower not in words_of("wh")
        or tokens[end - 1].lower not in _TELLING
    ):
        return []
    negated = end - 2
    contracted = tokens[negated].lower.endswith("n't")
    if not is_negation(tokens[negated]):
        return []
    modal = negated if contracted else negated - 1
    source = sources.before(tokens, modal)
    willing = is_auxiliary(tokens[modal]) and not is_a(tokens[modal], "be")
    if source is None or not willing or source.first < 2:
        return []
    return [Draft(source.parts, (modal, end), ((0, source.first),))]
