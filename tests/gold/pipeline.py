"""The machine, run on one Markdown file."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from whosaidthis.model import Text
from whosaidthis.reading.tree import read_tree

GOLD_FILES = tuple(sorted((Path(__file__).parent / "articles").glob("*.yml")))
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


class _Reader(Treeprocessor):
    """Reads the article's text where the site reads it."""

    text: Text

    def run(self, root: Element) -> None:
        self.text = read_tree(root, self.md.htmlStash.rawHtmlBlocks).text


class _Reading(Extension):
    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802
        self.reader = _Reader(md)
        md.treeprocessors.register(self.reader, "read", 6.5)


def read_text(path: Path) -> Text:
    """The article's text alone, without statements."""
    reading = _Reading()
    body = _FRONT_MATTER.sub("", path.read_text("utf-8"))
    markdown.markdown(body, extensions=[reading, "attr_list", "pymdownx.bracketspan"])
    return reading.reader.text
