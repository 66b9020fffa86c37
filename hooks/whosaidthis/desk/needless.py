"""Corrections that change nothing."""

from __future__ import annotations

from ..model import Facts, Fault, Level
from ..reading.elements import EDITORS_KEYS
from ..reading.source import Source
from .wish import Wish

_READ_SO = "the machine reads it so already"
_DESCRIBED_SO = "with your description under “speakers” the machine reads it so already"


def is_needless(wish: Wish) -> bool:
    """Whether a wish that was carried out corrects something, and nothing is otherwise for it."""
    asked = any(key in EDITORS_KEYS for key, _ in wish.editor.keys)
    return (bool(wish.numbers) or wish.own) and asked and not (wish.changed or wish.faults)


def needless(wish: Wish, source: Source, facts: Facts) -> Fault:
    """What is told of such a wish: who says the same already."""
    described = {one.speaker.key for one in facts.speakers}
    by_description = bool(wish.by) and all(one.key in described for one in wish.by)
    return Fault(
        source.place(wish.editor.span),
        "needless-correction",
        f"This correction changes nothing: {_DESCRIBED_SO if by_description else _READ_SO}.",
        "Take the brackets and their braces away.",
        Level.NOTE,
    )
