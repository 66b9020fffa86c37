"""The mentions of an article that become links into the glossary."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...model import HEADINGS, Article, Entry, Span
from ..wording.glossary import preview


@dataclass(frozen=True, slots=True)
class LinkedMention:
    """One link."""

    span: Span
    address: str
    preview: str
    """What the entry is, in one line; empty where that is not known."""


def linked_mentions(
    article: Article, entries: Mapping[str, Entry], href: Callable[[str], str] | None, *, every: bool
) -> list[LinkedMention]:
    """The links of `article`: each entry's first mention outside headings, or every one.

    `href` gives the address of an entry by its key.
    """
    if href is None:
        return []
    met: set[str] = set()
    found = []
    for mention in article.mentions:
        entry = entries.get(mention.entry)
        kind = article.text.blocks[article.text.block_at(mention.span.start)].kind
        if kind in HEADINGS or (entry is not None and not entry.linked):
            continue
        if every or mention.entry not in met:
            shown = preview(entry) if entry else ""
            found.append(LinkedMention(mention.span, href(mention.entry), shown))
        met.add(mention.entry)
    return found
