"""The words of a statement where they stand without the sentence around them."""

from __future__ import annotations

from ...model import Form, Span, Stance, Statement
from ..wording.quoting import balanced, quoted
from ..wording.words import one_line

_NEAR = 6
"""Characters between a cue and what follows it at most: " that "."""


def shown_spans(statement: Statement) -> tuple[Span, ...]:
    """The statement's words, from its cue on where they would be taken for a plain assertion without it.

    "hoped the strike would end" is no statement that it would; "accused Holm of hiding it" cannot be read
    from "Holm" on.
    """
    first = statement.spans[0]
    plain = statement.stance is Stance.ASSERTS or statement.form is Form.DIRECT or not statement.cue
    if plain or not 0 < first.start - statement.cue[-1].end <= _NEAR:
        return statement.spans
    return (Span(statement.cue[0].start, first.end), *statement.spans[1:])


def shown_words(statement: Statement, characters: str) -> str:
    """The same on one line, "…" where something stands between, its quotation marks in pairs."""
    words = " … ".join(one_line(span.of(characters)) for span in shown_spans(statement))
    return quoted(words) if statement.form is Form.DIRECT else balanced(words)
