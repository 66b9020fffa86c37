"""What an editor's word asks for and its statements cannot have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Form, Stance, Statement, Voice, hull
from ..reading.source import Source
from .wish import Wish


def leave_out_impossible(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Take from `wish` what `statements`, whose speakers are right by now, cannot have; each is a fault."""
    _way(wish, statements, source)
    _form(wish, statements, source)
    _listener(wish, statements, source)
    _silence(wish, statements, source)


def _way(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Only a paper has both readers and those to whom it is addressed."""
    paper = all(one.speaker.voice is Voice.DOCUMENT for one in statements)
    if wish.hearer and wish.carrier and not paper:
        wish.through = None
        wrong = "A statement is told to somebody or read in somebody’s report, not both."
        wish.add_fault(source, "through", "to-and-through", wrong, "Keep “to” or “through”.")


def _form(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Words of which some stand outside the marks are not all exact."""
    if wish.form is Form.DIRECT and any(one.form is Form.MIXED for one in statements):
        wish.form = None
        wrong = "Only some of these words stand in quotation marks."
        mend = 'Write form="some exact words", or take the other words out of the brackets.'
        wish.add_fault(source, "form", "not-all-quoted", wrong, mend)


def _listener(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Nobody is told what they say themselves."""
    heard = wish.hearer
    if heard and any(heard.name == one.speaker.name for one in statements):
        wrong = f"These are the words of “{heard.name}”, who was not told them."
        wish.add_fault(source, "to", "impossible-listener", wrong, "Write the name of who was told.")
        wish.to = None


_SILENT = re.compile(
    r"(?i)\b(?:no|not|nor|neither|never|nothing|nobody|none|without|cannot|unable|unwilling|comment\w*|declin\w*"
    r"|refus\w*|silen\w*|discuss\w*|answer\w*|repl\w+|respon\w+|spe(?:ak|ech)\w*|sp[ao]ke\w*|talk\w*|ask\w*"
    r"|question\w*|say(?:ing)?|tell(?:ing)?|confiden\w+|private\w*|secret\w*|lawyers?|avoid\w*|dodg\w*|evad\w*)\b"
    r"|n[’']t\b"
)
"""Words without which nobody declines to comment in words of their own."""


def _silence(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Who is quoted, or said to say something, has not declined to, if no word of it tells of silence."""
    if wish.stance is Stance.DECLINES and any(_is_telling(one, source.text.characters) for one in statements):
        wish.stance = None
        wrong = "These words tell something, and nothing in them declines to comment."
        mend = "Take “stance” away, or put the words that tell of the silence into the brackets."
        wish.add_fault(source, "stance", "not-silent", wrong, mend)


def _is_telling(statement: Statement, characters: str) -> bool:
    """Whether it is a quotation, or what a verb beside it reports, without a sign of silence."""
    reported = any(not part.meets(cue) for cue in statement.cue for part in statement.content)
    words = hull((*statement.spans, *statement.cue)).of(characters)
    return (reported or statement.form is Form.DIRECT) and not _SILENT.search(words)
