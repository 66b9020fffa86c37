"""Statements inside another's statement: whose account they are."""

from __future__ import annotations

from dataclasses import replace

from ...model import Statement, one_line_of
from ..wording import Words, notes
from ..wording.speakers import is_doubtful
from .cast import Cast
from .definite import with_article


def account(statement: Statement, cast: Cast) -> Words:
    """What is told of a statement that only another speaker's words make; nothing for any other."""
    outer = cast.by_number.get(statement.inside or 0)
    if outer is None:
        return ()
    speaker = cast.in_sentence(statement.speaker)
    whose = replace(outer.speaker, name=with_article(outer.speaker, cast.article))
    cue = one_line_of(statement.cue, cast.article.text.characters)
    doubtful = is_doubtful(statement)
    return notes.nested(
        speaker, statement.stance, whose, outer.form, cue, hearer=statement.hearer, doubtful=doubtful
    )
