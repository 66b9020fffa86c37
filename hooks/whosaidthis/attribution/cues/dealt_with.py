"""Words that look like cue verbs, by what is done with them: "cast doubt", "phone calls", "25 points"."""

from __future__ import annotations

from ..lexicon import Form, Inflection, cue_forms, words_of
from ..tokens.classes import is_a, is_mark, is_number
from ..tokens.sentence import Tokens


def is_dealt_with(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the form of a cue verb at `at` is such a word."""
    before = cue_forms().get(tokens[at - 1].lower) if at > 0 else None
    urged = before is not None and before.verb.lemma == "urge" and form.inflections == {Inflection.BASE}
    dealt = _is_counted(tokens, at, form) or _is_cast(tokens, at, form) or _is_telephoned(tokens, at, form)
    return urged or dealt or _is_measured(tokens, at)  # "experts urge caution"


def _is_measured(tokens: Tokens, at: int) -> bool:
    """Whether figures stand beside others: "fell to 0.7 a year, compared with 1.6"."""
    beside = at > 0 and at + 1 < len(tokens) and tokens[at + 1].lower in ("with", "to")
    return beside and tokens[at].lower == "compared" and is_mark(tokens[at - 1], ",", "(")


def _is_counted(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether points are counted: "by 25 basis points", "two points ahead"."""
    before = tokens[at - 1]
    return form.verb.lemma == "point" and (before.lower in _COUNTED or is_number(before))


def _is_telephoned(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether calls are what is made: "early-morning phone calls"."""
    return form.verb.lemma == "call" and tokens[at - 1].lower in words_of("kind of call")


def _is_cast(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether doubts are what a verb casts: "It casts doubt on her account", "raising new questions"."""
    if form.verb.lemma not in ("doubt", "question") or Inflection.PAST in form.inflections:
        return False
    if at + 1 < len(tokens) and is_a(tokens[at + 1], "subordinator", "relative", "wh"):
        return False
    near = range(at - 1, max(-1, at - _LONGEST_CAST), -1)
    casting = next((n for n in near if tokens[n].lower in _CASTING), None)
    between = () if casting is None else tokens[casting + 1 : at]
    return casting is not None and not any(
        not token.word or is_a(token, "determiner", "coordinator", "preposition") for token in between
    )


_LONGEST_CAST = 4
"""Tokens of "raising new and serious (questions)"."""
_CASTING = words_of("casting")
_COUNTED = frozenset("basis percentage match bonus".split())
