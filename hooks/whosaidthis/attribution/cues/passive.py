"""Cues in the passive, whose source follows "by": "was accused by her partner of theft"."""

from __future__ import annotations

from collections.abc import Iterator

from ..hits import Hit
from ..lexicon import CHARGES, Form, words_of
from ..sources import of_verbs as sources
from ..tokens.classes import is_a, is_mark, is_quote, is_verb
from ..tokens.sentence import Tokens

_FARTHEST = 12
"""Tokens from a verb to its "by" or its charge."""


def passive_hit(tokens: Tokens, at: int, form: Form) -> Iterator[Hit]:
    """The hit of "was accused by her partner of theft", its source after "by"."""
    for by in range(at + 1, min(len(tokens) - 1, at + _FARTHEST)):
        token = tokens[by]
        if token.lower == "by":
            found = sources.after(tokens, by + 1, _charge_at(tokens, by + 1, form))
            named = found is not None and not is_a(tokens[by + 1], "day") and tokens[by + 1].word
            named = named and tokens[by + 1].lower not in words_of("occasion")  # "was told by letter"
            named = named and not _tells_means(tokens, at, by)
            if found is not None and named and not tokens[by + 1].form[0].isdigit():
                yield Hit(at, at + 1, form.verb, form, found, inverted=True, passive=True)
            return
        if not (token.word or is_mark(token, ",") or is_quote(token)) or is_verb(token):
            return


def _tells_means(tokens: Tokens, verb: int, by: int) -> bool:
    """Whether "by" tells how what is charged was done: "accused of wasting money by (hiring friends)"."""
    charged = any(
        is_a(tokens[at], "preposition") and tokens[at + 1].lower.endswith("ing") for at in range(verb + 1, by)
    )
    doing = tokens[by + 1]
    return charged and doing.form.islower() and doing.lower.endswith("ing")


def _charge_at(tokens: Tokens, first: int, form: Form) -> int:
    """The token that opens the charge in "accused by her aunt of theft"; the sentence's end without one."""
    opening = CHARGES.get(form.verb.lemma)
    last = min(len(tokens), first + _FARTHEST)
    return next((at for at in range(first, last) if tokens[at].lower == opening), len(tokens))
