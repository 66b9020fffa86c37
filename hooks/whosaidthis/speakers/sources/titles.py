"""Titles that tell people of one surname apart: an article's "Mr Roe" is not its "Roe"."""

from __future__ import annotations

from ...model import BlockKind, Span
from ...reading.words import find_words
from ..people.roster import Person
from ..people.scene import Scene
from ..phrases.named import Named
from ..words.quoted_words import is_quoted
from ..words.tenses import tells_of_past

COURTESY = ("mr ", "mr. ", "mrs ", "mrs. ", "ms ", "ms. ", "miss ")
"""Titles that everybody has, in lower case."""


def told_apart(scene: Scene, bearers: tuple[Person, ...], named: Named) -> bool:
    """Whether a title tells one bearer from another, whom the article's own words call by the surname alone.

    It calls nobody so in "the Roe family", which anybody's surname names: something is told of "Roe".
    """
    if len(bearers) < 2 or not named.words.lower().startswith(COURTESY):
        return False
    alone = named.words.split()[-1]
    unsure = scene.people.mentioned_unsurely(0, len(scene.text.characters))
    return any(
        span.of(scene.text.characters) == alone and _is_in_own_words(scene, span) for span, _ in unsure
    )


def _is_in_own_words(scene: Scene, span: Span) -> bool:
    """Whether the article itself speaks there; headings and those it quotes leave titles out."""
    number = scene.block(span.start)
    block = scene.text.blocks[number]
    own = block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and not scene.is_ahead(span.start)
    near = Span(span.end, min(block.span.end, span.end + _LONGEST_VERB))
    following = find_words(scene.text.characters, near)[:1] if own else []
    acts = any(word.start == span.end + 1 and tells_of_past(word.lower) for word in following)
    return acts and not is_quoted(scene.text.characters, block.span, span)


_LONGEST_VERB = 30
"""Code points looked at behind a name."""
