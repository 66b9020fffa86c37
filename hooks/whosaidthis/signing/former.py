"""What a part of a statement was that a signature holds no words of, where its digest proves it."""

from __future__ import annotations

from dataclasses import replace

from ..model import Article, Statement
from .compare import Changed
from .digest import digest_with
from .parts import Part


def was_without(part: Part, one: Changed, article: Article) -> bool:
    """Whether a statement of `article` was signed without the hedge or the days that it has now.

    False where that is not known: of any other `part`, and where more of it has changed than the signature
    writes out.
    """
    bare = _without(part, article.statements[one.number - 1])
    written = {Part.WORDS: one.was.words, Part.STANCE: one.was.stance}
    return bare is not None and digest_with(article, bare, written) == one.was.digest


def _without(part: Part, statement: Statement) -> Statement | None:
    if part is Part.HEDGE:
        return replace(statement, hedge=None)
    return replace(statement, when=None, dates=()) if part is Part.DAY else None
