"""Words of a signed statement that still stand in the article, though no statement is made of them."""

from __future__ import annotations

import re

from ..joining import ReadArticle
from ..model import SignedStatement, Span, hull
from ..signing import NOBODY
from .changes import short

_GAP = " … "
"""What parts the pieces of a statement in its line of the signature."""
_BETWEEN = r".{1,200}?"
_FEWEST = 3
"""How many words stand twice in an article only because they are the same ones."""


def words_left(gone: SignedStatement, read: ReadArticle) -> Span | None:
    """Where the words of a statement that is `gone` stand, if nobody is said to speak just these."""
    pieces = (r"\s+".join(map(re.escape, piece.split())) for piece in gone.words.split(_GAP))
    pattern = re.compile(rf"(?<!\w){_BETWEEN.join(pieces)}(?!\w)", re.DOTALL)
    spans = (Span(*found.span()) for found in pattern.finditer(read.article.text.characters))
    spoken = {hull(one.spans) for one in read.article.statements}
    left = (span for span in spans if span not in spoken)
    few = len(gone.words.split()) < _FEWEST
    return next((span for span in left if not few or is_unsaid(span, read)), None)


def is_unsaid(left: Span, read: ReadArticle) -> bool:
    """Whether the article's editor has marked words as no statement."""
    return any(editor.unsaid and editor.span.meets(left) for editor in read.editors)


def tell_unsaid(gone: SignedStatement, command: str) -> tuple[str, str]:
    """What is wrong with words that were signed and are now marked as no statement, and how to mend it."""
    wrong = f"{short(gone.words)} was signed as a statement, and {{.unsaid}} says here that it is none."
    mend = "If it is one, take the brackets and their braces away; if not, sign the article without it"
    return wrong, f"{mend}: {command}."


def tell_left(gone: SignedStatement, command: str) -> tuple[str, str]:
    """What is wrong with such words, and how to mend it."""
    nobody = gone.speaker == NOBODY
    unsaid = "are no longer a statement" if nobody else f"{gone.speaker} is no longer said to speak them"
    by = "nobody" if nobody else gone.speaker
    wrong = f"The statement {short(gone.words)} was signed; its words stand here still, and {unsaid}."
    put_back = f'Put back what says so, or put them in brackets and write {{.said by="{by}"}}'
    return wrong, f"{put_back}, or sign the article without it: {command}."
