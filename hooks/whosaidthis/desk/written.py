"""Whether words stand in a paper, which some are sent and others see: a survey, "in a letter"."""

from __future__ import annotations

from ..model import Statement, Voice
from ..reading.words import find_words
from ..speakers.lexicon import documents
from .who import NOBODY
from .wish import Wish


def is_written(statement: Statement, wish: Wish) -> bool:
    """Whether a paper makes the statement, or somebody in one, by the article's word or by the editor's."""
    if statement.speaker.voice is Voice.DOCUMENT:
        return True
    occasion = statement.occasion if wish.occasion is None else wish.occasion
    return occasion not in (None, NOBODY) and any(
        word.lower in documents() for word in find_words(occasion or "")
    )
