"""An article's page: its own words as they are, and around them what we add."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from ..model import Article
from ..reading.tree import TreeReading
from .marks.headings import keep_headings
from .marks.in_a_block import mark_text
from .marks.links import linked_mentions
from .marks.pieces import places_of
from .notes.cast import gather_cast
from .rows import lay_out
from .surroundings import ALONE, Surroundings


def annotate(
    root: Element,
    reading: TreeReading,
    article: Article,
    stash: Callable[[str], str],
    around: Surroundings = ALONE,
) -> None:
    """Change the tree `root` of an article's page into the annotated page.

    `reading` is the tree's own text, of which `article` was read. `stash` puts finished HTML aside and
    gives the placeholder that stands for it in the tree. `around` is what the page knows of its site.

    All that is added carries `data-wst`, except wrappers and links around the article's own words.
    """
    cast = gather_cast(article, around.entries)
    parents = {child: parent for parent in root.iter() for child in parent}
    keep_headings(root, reading, article)
    linked = linked_mentions(article, around.entries, around.href, every=around.every)
    mark_text(reading, article, places_of(reading, parents), stash, linked)
    lay_out(root, reading, cast, stash, around)
