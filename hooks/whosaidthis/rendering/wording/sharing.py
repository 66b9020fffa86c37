"""The words beside a shared link."""

from __future__ import annotations

from collections.abc import Sequence

from ...reading.words import with_capital
from .words import full_stop, listed_words


def alt(headline: str, sentence: str, counts: Sequence[tuple[str, str]]) -> str:
    """What the picture says, for those who do not see it; `counts` are numbers with what they count."""
    counted = listed_words([f"{number} {words}" for number, words in counts])
    return f"{headline}{full_stop(headline)} {sentence} {with_capital(counted)}."
