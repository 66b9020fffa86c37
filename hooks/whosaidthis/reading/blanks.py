"""Blanks that a new file leaves for its editor: marked, so that none is published unfilled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Fault, Place
from .yaml_places import Mapping, Node, Scalar

_REMARK = re.compile(r"<!--[ \t]*\?\?\?")
_MARK = re.compile(r"(?<!\S)\?{3}(?!\S)")
"""By which somebody reminds themselves in the text: "Nobody was hurt. ??? check"."""


def find_blanks(root: Node, key: str = "") -> Iterator[Fault]:
    """Every value below `root` that is a blank still; `key` is what `root` is the value of."""
    if isinstance(root, Mapping):
        for name, value in root.items:
            yield from find_blanks(value, name.words)
    elif not isinstance(root, Scalar):
        for item in root.items:
            yield from find_blanks(item, key)
    elif root.blank:
        yield Fault(
            root.place,
            "blank-left",
            f"The blank “{key}” is not filled.",
            "Write what belongs there, or take the line out.",
        )


def find_marks(content: str, path: str, body: int) -> Iterator[Fault]:
    """Every `???` that readers would see in the text of the file `path`, which begins at `body`."""
    hidden = [found.span() for found in _COMMENT.finditer(content, body)]
    for found in _MARK.finditer(content, body):
        if any(start <= found.start() < end for start, end in hidden):
            continue
        line, start = content.count("\n", 0, found.start()) + 1, content.rfind("\n", 0, found.start())
        wrong = "The mark “???” stands in the text, where readers would see it."
        place = Place(path, line, found.start() - start)
        yield Fault(place, "blank-left", wrong, "Do what it is for, then take it out.")


_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def find_remarks(content: str, path: str) -> Iterator[Fault]:
    """Every remark in the Markdown `content` of the whole file `path` that asks its editor for something."""
    line, at = 1, 0
    for found in _REMARK.finditer(content):
        line, at = line + content.count("\n", at, found.start()), found.start()
        place = Place(path, line, at - content.rfind("\n", 0, at))
        wrong = "A remark for you stands in the article still."
        yield Fault(place, "blank-left", wrong, "Do what it says, then take it out.")
