"""What somebody is heard to say: "A nurse heard (him) shout “Go”", whose words are not the nurse's."""

from __future__ import annotations

from ..lexicon import Form, Inflection
from ..phrases.ahead import starting_at
from ..phrases.backwards import ending_at
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_mark, is_negation
from ..tokens.sentence import Tokens

_HEARD = frozenset("hear hears heard overheard recorded filmed watched".split())
_OBJECTS = frozenset("him her them me us".split())


def is_heard(tokens: Tokens, cue: str, source: Found) -> bool:
    """Whether it is told by `cue`, a verb, that somebody was heard: "(said) she had heard (the mayor) say".

    Told of by name or noun, and not heard where it is denied, or asked.
    """
    pronoun = source.end - source.first == 1 and tokens[source.first].lower in _OBJECTS
    before = tokens[max(0, source.first - _NEAR) : source.first]
    if cue in NOT_TOLD or pronoun or not before or before[-1].lower not in _HEARD:
        return False
    return not any(is_negation(token) or token.lower in _UNHEARD for token in before)


_NEAR = 5
"""Tokens of "whether she had ever heard"."""
_UNHEARD = frozenset("if whether never nobody none neither no".split())
NOT_TOLD = frozenset("deny dispute doubt ask wonder".split())
"""Verbs of telling for whose content nobody vouches."""


def overheard(tokens: Tokens, at: int, form: Form) -> Found | None:
    """Who says it, where the plain verb at `at` follows whom somebody heard; None elsewhere.

    So too behind whom somebody quotes: "He quoted (an inspector) as having told him".
    """
    if [token.lower for token in tokens[max(0, at - 2) : at]] == ["as", "having"]:
        return _quoted(tokens, at - 2)
    if Inflection.BASE not in form.inflections or at < 2:
        return None
    start = at - 1 if tokens[at - 1].lower in _OBJECTS else ending_at(tokens, at)
    return Found(start, at) if start and tokens[start - 1].lower in _HEARD else None


def recorded(tokens: Tokens, at: int) -> Found | None:
    """Who says it in "A microphone caught (Ann Lee), a clerk, saying “No”", where -ing stands at `at`."""
    near = range(at - 2, max(0, at - _LONGEST), -1)
    verb = next((n for n in near if tokens[n].lower in _RECORDING), None)
    if verb is None or is_a(tokens[verb - 1], "be", "subject"):
        return None
    end = starting_at(tokens, verb + 1, at)
    if end is None:
        return None
    aside = end < at - 1 and is_mark(tokens[end], ",") and is_mark(tokens[at - 1], ",")
    return Found(verb + 1, end) if end == at or aside else None


_RECORDING = frozenset("capture captured captures catches caught record recorded records filmed".split())
_LONGEST = 16
"""Tokens from "captured" to what is said."""


def _quoted(tokens: Tokens, end: int) -> Found | None:
    """Who ends at `end`, right behind a word of quoting; None where nobody does."""
    start = ending_at(tokens, end)
    return Found(start, end) if start and tokens[start - 1].lower in _QUOTING else None


_QUOTING = frozenset("quoted quotes quoting cited cites".split())
