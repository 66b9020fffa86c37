"""The guide’s page of codes as tests read it: for each code what is wrong, what is said, what is mended."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from content.files import DOCS
from content.guide_blocks import Block, blocks_of

PAGE = DOCS / "guide" / "checks.md"
_OLD_ENCODING = "cp1252"


@dataclass(frozen=True, slots=True)
class Example:
    """What the page says of one code."""

    code: str
    levels: frozenset[str]
    """Which levels it says the code has: "warning", "note"."""
    wrong: Mapping[str, bytes]
    """The faulty files, by their paths below the site's folder."""
    said: str
    """What the command prints of them with this code."""
    mended: Mapping[str, bytes]
    """The files in which that is mended: those that stand there twice, and the faulty ones that do not."""


def examples() -> tuple[Example, ...]:
    """The examples of the page, in its order."""
    page = PAGE.read_text(encoding="utf-8")
    before, *parts = re.split(r"^### (?=[a-z\d-]+$)", page, flags=re.M)
    head = next(block.words for block in blocks_of(before) if block.form == "markdown")
    return tuple(_example(part, head) for part in parts)


def _example(part: str, head: str) -> Example:
    code, words = part.split("\n", 1)
    blocks = [block for block in blocks_of(words) if block.form != "sh"]
    (middle,) = [number for number, block in enumerate(blocks) if not block.title]
    wrong = dict(_file(block, head) for block in blocks[:middle])
    mended = dict(_file(block, head) for block in blocks[middle + 1 :])
    gone = {
        path
        for block in blocks[middle + 1 :]
        for path in re.findall(r"(?:moved from|without) (\S+)", block.title)
    }
    kept = {path: content for path, content in wrong.items() if path not in gone}
    first = words.strip().split("\n")[0].split(". ")[0]
    levels = frozenset(level for level in ("warning", "note") if level in first.casefold())
    return Example(code, levels, wrong, blocks[middle].words, {**kept, **mended})


def _file(block: Block, head: str) -> tuple[str, bytes]:
    """One file of an example: an article's text stands below the head that the page gives once."""
    path, _, more = block.title.partition(", ")
    words = block.words
    if block.form == "markdown" and not words.startswith("---\n") and "from line 1" not in more:
        words = head + words
    return path, words.encode(_OLD_ENCODING if "old encoding" in more else "utf-8")
