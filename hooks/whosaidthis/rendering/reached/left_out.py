"""Statements of a page that stand on no line of "How it reached this page"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...model import Statement
from ..notes.cast import Cast


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Their numbers, by the reason; no number stands in two of them."""

    repeats: tuple[int, ...] = ()
    """Those that only repeat another, such as the headline."""
    inside: tuple[int, ...] = ()
    """Those inside the words of another."""
    silent: tuple[int, ...] = ()
    """Those by which nobody was told anything."""


def left_out(statements: Sequence[Statement], silent: Sequence[Statement], cast: Cast) -> LeftOut:
    """Why each of `statements` stands on no line; `silent` are those that send no words on any way."""
    quiet = tuple(one.number for one in silent)
    others = [one for one in statements if one.number not in quiet]
    repeats = tuple(one.number for one in others if cast.repeats(one))
    inside = tuple(one.number for one in others if one.inside is not None and one.number not in repeats)
    return LeftOut(repeats, inside, quiet)
