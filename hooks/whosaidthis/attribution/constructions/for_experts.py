"""What an expert thinks, told without a verb of saying: "For Ann Lee, a historian, the wall is a fake"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..phrases.ahead import starting_at
from ..tokens.capitals import FULL_NAME, capitals_from
from ..tokens.classes import is_mark
from ..tokens.sentence import Tokens

_EXPERTS = frozenset(
    "fellow analyst professor economist historian researcher lecturer expert scholar strategist scientist "
    "sociologist psychologist critic".split()
)
"""Who is asked for an opinion; what holds "for Ann Lee, a nurse," may be how she lives."""
_WEIGHING = frozenset("lies rests is are".split())
_WEIGHED = frozenset(
    "value question point problem danger risk lesson answer issue key worth strength weakness".split()
)
"""What an opinion is about; "the worst" that was over may be his own."""
_LONGEST_ASIDE = 20
"""Tokens of "a senior fellow at the Institute for Strategic Studies"."""


def find_for_experts(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of such a sentence, where none among `drafts` was found in it."""
    if drafts or not tokens or tokens[0].lower != "for":
        return []
    end = sentence_end(tokens)
    name = capitals_from(tokens, 1)
    if name < 1 + FULL_NAME or name >= end or not is_mark(tokens[name], ","):
        return []
    near = range(name + 2, min(end - 2, name + _LONGEST_ASIDE))
    close = next((at for at in near if is_mark(tokens[at], ",")), None)
    if close is None or _EXPERTS.isdisjoint(token.lower for token in tokens[name:close]):
        return []
    verb = starting_at(tokens, close + 1, end)
    about = {token.lower for token in tokens[close + 1 : verb]}
    weighs = verb is not None and verb < end and tokens[verb].lower in _WEIGHING and bool(about & _WEIGHED)
    return [Draft(((1, close),), (0, 1), ((close + 1, end),))] if weighs else []
