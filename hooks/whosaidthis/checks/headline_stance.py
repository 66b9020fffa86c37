"""A headline that has somebody deny what the text has the same speaker say, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from ..joining import ReadArticle
from ..model import BlockKind, Fault, Level, RelationKind, Statement
from ..speakers.relations.disagreeing import are_opposite
from ..speakers.words.plain import content_stems

_FEWEST = 3
"""Words, by their beginnings, that make two statements the same."""


def check_headline_stance(read: ReadArticle) -> Iterator[Fault]:
    """A note for each statement of the headline that repeats none of the text, and turns one of it round.

    The speaker is the same, and most of the headline's words are.
    """
    article = read.article
    blocks = article.text.blocks
    for one in article.statements:
        if blocks[one.block].kind is not BlockKind.HEADLINE or one.inside is not None or not one.cue:
            continue
        if any(link.kind is RelationKind.RESTATES for link in one.relations):
            continue
        other = next((other for other in article.statements if _is_turned(read, one, other)), None)
        if other is None:
            continue
        line = read.source.place(other.spans[0]).line
        stances = f"“{one.stance}” here, and “{other.stance}” in line {line}"
        wrong = f"What “{one.speaker.name}” does is {stances}, beside the same words."
        mend = "Mend the headline or the text, so that both tell the same; leave them if both are right."
        yield Fault(read.source.place(one.cue[0]), "contrary-stance", wrong, mend, Level.NOTE)


def _is_turned(read: ReadArticle, one: Statement, other: Statement) -> bool:
    """Whether `other`, in the text below the headline, has most words of `one`, and its opposite stance."""
    characters = read.article.text.characters
    same = one.speaker.key == other.speaker.key and one.block != other.block and other.inside is None
    if not same or not are_opposite(characters, one, other):
        return False
    mine = content_stems(characters, one.content)
    shared = mine & content_stems(characters, other.content)
    return len(shared) >= _FEWEST and 5 * len(shared) >= 3 * len(mine)
