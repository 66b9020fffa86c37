"""The blocks of code of a page of the guide, as its reader copies them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from content.files import DOCS

_BLOCK = re.compile(r"^(?P<in> *)```(?P<form>\w+)[^\n]*\n(?P<words>.*?)^(?P=in)```$", re.M | re.S)


@dataclass(frozen=True, slots=True)
class Block:
    """One of them."""

    form: str
    """Its language: "yaml", "sh"."""
    words: str


def blocks(page: str) -> tuple[Block, ...]:
    """The blocks of the page `page` of the guide, in their order."""
    found = _BLOCK.finditer((DOCS / "guide" / f"{page}.md").read_text(encoding="utf-8"))
    return tuple(
        Block(one.group("form"), re.sub(f"^{one.group('in')}", "", one.group("words"), flags=re.M))
        for one in found
    )


def only(page: str, form: str, holding: str) -> str:
    """The one block of that form that holds these words."""
    (found,) = [one.words for one in blocks(page) if one.form == form and holding in one.words]
    return found
