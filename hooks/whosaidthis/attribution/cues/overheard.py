"""What somebody is heard to say: "A nurse heard (him) shout “Go”", whose words are not the nurse's."""

from __future__ import annotations

from ..lexicon import Form, Inflection
from ..phrases.backwards import ending_at
from ..tokens.agreement import Found
from ..tokens.sentence import Tokens

_HEARD = frozenset("hear hears heard overheard recorded filmed watched".split())
_OBJECTS = frozenset("him her them me us".split())


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


def _quoted(tokens: Tokens, end: int) -> Found | None:
    """Who ends at `end`, right behind a word of quoting; None where nobody does."""
    start = ending_at(tokens, end)
    return Found(start, end) if start and tokens[start - 1].lower in _QUOTING else None


_QUOTING = frozenset("quoted quotes quoting cited cites".split())
