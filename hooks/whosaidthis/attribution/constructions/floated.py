"""Whose an idea is that another speaks of: "the idea, floated by some bakers, that it should go"."""

from __future__ import annotations

from collections.abc import Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..phrases.ahead import starting_at
from ..tokens.classes import is_mark
from ..tokens.sentence import Tokens

_IDEAS = frozenset("idea notion suggestion theory view argument claim allegation prospect proposal".split())
_MAKING = frozenset(
    "floated raised advanced voiced made aired pushed promoted peddled mooted repeated".split()
)


def find_floated(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions of such ideas to those who float them, where none of `drafts` has that clause."""
    found = (_floated(tokens, at) for at in range(1, len(tokens) - 6))
    return [
        one for one in found if one is not None and all(one.parts[0] not in other.parts for other in drafts)
    ]


def _floated(tokens: Tokens, noun: int) -> Draft | None:
    by = noun + 3
    opened = tokens[noun].lower in _IDEAS and is_mark(tokens[noun + 1], ",")
    if not opened or tokens[noun + 2].lower not in _MAKING or tokens[by].lower != "by":
        return None
    end = starting_at(tokens, by + 1)
    if (
        end is None
        or end + 2 >= len(tokens)
        or not is_mark(tokens[end], ",")
        or tokens[end + 1].lower != "that"
    ):
        return None
    stop = sentence_end(tokens)
    marks = (at for at in range(end + 3, stop) if is_mark(tokens[at], ",", ";"))
    return Draft(((by + 1, end),), (noun + 2, by), ((end + 1, next(marks, stop)),))
