"""Statements in tables, footnotes and code, where none is read: no note would say who made them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..attribution import find_attributions, spoken
from ..joining import ReadArticle
from ..model import Fault, Level, Span
from ..reading.words import find_words

_LEAD = 4
"""Words by which a statement is looked for in its file."""


def check_unread(read: ReadArticle) -> Iterator[Fault]:
    """Each statement with a source that stands in a table, a footnote or code of the article."""
    found = spoken(find_attributions(read.unread)) if read.unread.blocks else ()
    at = -1
    for one in (one for one in found if one.source):
        wrong = "Tables, footnotes and code are not read for statements, and somebody is said to say this."
        mend = "Write it in a plain paragraph, if a note shall say who said it."
        at = _find(read, one.content[0], at + 1)
        yield Fault(read.source.place_at(at), "unread-statement", wrong, mend, Level.NOTE)


def _find(read: ReadArticle, span: Span, after: int) -> int:
    """Where the words of `span` stand in the article, behind `after` if they can be found there."""
    words = [word.form for word in find_words(read.unread.characters, span)][:_LEAD]
    pattern = re.compile(r"[\W_]+".join(map(re.escape, words)))
    content, body = read.source.content, read.source.body
    found = pattern.search(content, max(after, body)) or pattern.search(content, body)
    return found.start() if found else max(after - 1, 0)
