"""An article's page: its own words as they are, and around them what we add."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element

from ..model import Article, Entry
from ..reading.tree import TreeReading
from .cast import gather_cast
from .headings import keep_headings
from .marks import linked_mentions, mark_text
from .pieces import places_of
from .rows import lay_out


def annotate(
    root: Element,
    reading: TreeReading,
    article: Article,
    stash: Callable[[str], str],
    *,
    description: str | None = None,
    entries: Mapping[str, Entry] | None = None,
    href: Callable[[str], str] | None = None,
    every: bool = False,
) -> None:
    """Change the tree `root` of an article's page into the annotated page.

    `reading` is the tree's own text, of which `article` was read. `stash` puts finished HTML aside and
    gives the placeholder that stands for it in the tree. `description` is the standfirst. `entries` are
    the glossary's by key; `href` gives an entry's address, as the page writes it; `every`: link every
    mention, not only an entry's first.

    All that is added carries `data-wst`, except wrappers and links around the article's own words.
    """
    known = entries or {}
    cast = gather_cast(article, known)
    parents = {child: parent for parent in root.iter() for child in parent}
    keep_headings(root, reading, article)
    linked = linked_mentions(article, known, href, every=every)
    mark_text(reading, article, places_of(reading, parents), stash, linked)
    lay_out(root, reading, cast, stash, description)
