"""Who is brought in by a paragraph before a quotation that stands alone: "Ann Lee, 71, waited for hours."."""

from __future__ import annotations

import re

from ...model import Span

_NAME = r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){1,2}"
_BROUGHT_IN = re.compile(rf"(?P<name>{_NAME}), (?:\d{{1,3}}\b|an? |who )")
_ANY_NAME = re.compile(rf"(?P<before>\b(?:in|on|at|near|from|outside|since|the) )?{_NAME}")
"""A name, with the word that makes it a place's or a body's: "on (Tanner Street)"."""
_OWN = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|my|me|we|We|us|our|Our|My)\b")
_MARKS = re.compile(r"[“”\"]")


def introduced(characters: str, before: Span, quotation: Span) -> Span | None:
    """The name of the one person whom the paragraph `before` brings in, if the `quotation` can be theirs.

    None where it quotes somebody, names others, or where the quotation is not of one who tells of themselves.
    """
    if _MARKS.search(characters, before.start, before.end):
        return None
    if not _OWN.search(characters, quotation.start, quotation.end):
        return None
    brought_in = list(_BROUGHT_IN.finditer(characters, before.start, before.end))
    names = [one for one in _ANY_NAME.finditer(characters, before.start, before.end) if not one["before"]]
    if len(brought_in) != 1 or len(names) != 1:
        return None
    return Span(*brought_in[0].span("name"))
