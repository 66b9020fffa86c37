"""The blocks of code of a page of the guide, as its reader copies them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from content.files import DOCS

_BLOCK = re.compile(
    r"^(?P<in> *)```(?P<form>\w+)(?: title=\"(?P<title>[^\"]*)\")?[^\n]*\n(?P<words>.*?)^(?P=in)```$",
    re.M | re.S,
)


@dataclass(frozen=True, slots=True)
class Block:
    """One of them."""

    form: str
    """Its language: "yaml", "sh"."""
    words: str
    title: str
    """What stands above it; empty where nothing does."""


def blocks(page: str, *, after: str = "", until: str = "") -> tuple[Block, ...]:
    """The blocks of the page `page` of the guide, in their order.

    `after` and `until` are headings of the second level between which they stand; empty for the whole page.
    """
    words = (DOCS / "guide" / f"{page}.md").read_text(encoding="utf-8")
    start = words.index(f"\n## {after}\n") if after else 0
    return blocks_of(words[start : words.index(f"\n## {until}\n") if until else len(words)])


def blocks_of(words: str) -> tuple[Block, ...]:
    """The blocks of the Markdown `words`."""
    return tuple(
        Block(one["form"], re.sub(f"^{one['in']}", "", one["words"], flags=re.M), one["title"] or "")
        for one in _BLOCK.finditer(words)
    )


def only(page: str, form: str, holding: str) -> str:
    """The one block of that form that holds these words."""
    (found,) = [one.words for one in blocks(page) if one.form == form and holding in one.words]
    return found
