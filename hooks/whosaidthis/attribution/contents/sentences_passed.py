"""Where what a court finds ends, and what it does begins: "(found) that he lied, and sentenced him"."""

from __future__ import annotations

from ..hits import Hit
from ..phrases.courts import rules
from ..tokens.classes import is_mark
from ..tokens.sentence import Tokens

_FINDING = frozenset("find rule hold conclude".split())
_PASSING = frozenset(
    "acquitted adjourned awarded cleared convicted dismissed fined granted jailed ordered quashed "
    "sentenced".split()
)
"""What courts do beside finding something."""


def before_sentence_passed(tokens: Tokens, hit: Hit, first: int, end: int) -> int:
    """The token where the content `first` to `end` ends; `end` where no court goes on to do something."""
    source = hit.source
    if source is None or hit.verb.lemma not in _FINDING:
        return end
    if not any(rules(tokens, at) for at in range(source.first, source.end)):
        return end
    deeds = (at for at in range(first + 1, end - 1) if tokens[at].lower == "and")
    joint = next((at for at in deeds if tokens[at + 1].lower in _PASSING), None)
    return end if joint is None else joint - is_mark(tokens[joint - 1], ",")
