"""Words by which somebody is said to have said nothing."""

from __future__ import annotations

import re

from ..model import Stance, one_line_of
from ..reading.source import Source
from .wish import Wish

_ANSWER = r"(?:comment|respond|reply|answer)"
_SILENT = re.compile(
    rf"(?i)(?:(?:(?:has|have|had) )?(?:declin|refus)(?:ed|es?|ing) to {_ANSWER}"
    rf"|(?:did|does|do|would|will|could) not (?:[a-z]+ly )?{_ANSWER}"
    r"|had no (?:immediate )?(?:comment|answer|reply)|(?:was|were) (?:unavailable|not available) for comment)"
    r"\b(?P<rest>[^,;:“”\"]{0,90})"
)
_GOES_ON = re.compile(r"\b(?:but|and|because|that|as|since)\b")
"""What may lead on to something that is told after all."""


def leave_out_stance_of_silence(wish: Wish, source: Source) -> None:
    """Take from `wish` a stance, but for silence, of words that tell of silence alone; that is a fault."""
    if wish.stance in (None, Stance.DECLINES):
        return
    words = one_line_of([wish.editor.span], source.text.characters)
    if _is_only_silent(words):
        wrong = f"“{words}” tells of silence, and nothing in it {wish.stance}."
        mend = "Take “stance” away, or put the words that tell something into the brackets."
        wish.stance = None
        wish.add_fault(source, "stance", "not-silent", wrong, mend)


def _is_only_silent(words: str) -> bool:
    found = _SILENT.fullmatch(words.strip(" .,"))
    return found is not None and not _GOES_ON.search(found["rest"])
