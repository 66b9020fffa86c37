"""Statements of the machine's own that an editor's brackets put another in the place of."""

from __future__ import annotations

from ..model import Fault, Level, Statement, Voice, hull, one_line_of
from ..reading.source import Source
from ..reading.words import in_short
from .wish import Wish


def replaced(statement: Statement, wish: Wish, source: Source) -> Fault | None:
    """What is told where brackets give the inner words of `statement` to another speaker, without its cue.

    "Rejected the charge that [the roof leaked]": whoever rejected it is said to do nothing any more.
    """
    span = wish.editor.span
    spoken = statement.speaker.voice is not Voice.NOT_STATED and statement.speaker.name
    again = statement.speaker.key in {speaker.key for speaker in wish.by}
    told = any(part.holds(cue) for cue in statement.cue for part in statement.spans)
    if not (wish.by and spoken and told) or again or statement.by_editor:
        return None
    if any(map(span.meets, statement.cue)) or not hull(statement.spans).holds(span):
        return None
    words = in_short(one_line_of(statement.spans, source.text.characters))
    wrong = f"The statement {words} of {spoken} is gone: the words in these brackets take its place."
    mend = (
        f'To keep both, put brackets around all of its words too, and write {{.said by="{spoken}"}} behind.'
    )
    return Fault(source.place(span), "statement-replaced", wrong, mend, Level.NOTE)
