"""The machine, run on one Markdown file as the site runs it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from whosaidthis.desk import read_front_matter
from whosaidthis.entries import load_glossary
from whosaidthis.joining import ReadArticle
from whosaidthis.markdown import Page, WhoSaidThisExtension
from whosaidthis.model import Article, Glossary, Text
from whosaidthis.reading.tree import read_tree

_HERE = Path(__file__).parent
GOLD_FILES = tuple(sorted((_HERE / "articles").glob("*.yml")))
UNMET_FILES = tuple(sorted((_HERE / "unmet").glob("*.yml")))
"""The open list: articles that the machine does not read in full yet."""
DOCS = Path(__file__).resolve().parents[2] / "docs"
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


@cache
def glossary() -> Glossary:
    """The site's own entries."""
    files = sorted((DOCS / "glossary").glob("*/*.md"))
    found, _ = load_glossary([(file.relative_to(DOCS).as_posix(), file.read_text("utf-8")) for file in files])
    return found


def read_article(path: Path) -> Article:
    """The article in the Markdown file, its front matter heeded, as every room has read it."""
    content = path.read_text("utf-8")
    front = read_front_matter(content, path.name, "Gold")
    read: list[ReadArticle] = []
    page = Page(
        path=path.name,
        content=content,
        body=front.length,
        facts=front.facts,
        done=read.append,
        render=False,
    )
    extension = WhoSaidThisExtension(page=page, glossary=glossary())
    markdown.markdown(content[front.length :], extensions=[extension])
    return read[-1].article


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
    """The article's text alone, whatever the state of the machine."""
    reading = _Reading()
    body = _FRONT_MATTER.sub("", path.read_text("utf-8"))
    markdown.markdown(body, extensions=[reading, "attr_list", "pymdownx.bracketspan"])
    return reading.reader.text
