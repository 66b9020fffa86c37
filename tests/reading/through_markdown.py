"""A page's reading, taken at the priority at which the extension takes it."""

from copy import deepcopy
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from whosaidthis.reading.tree import TreeReading, read_tree

EXTENSIONS = (
    "attr_list",
    "footnotes",
    "tables",
    "abbr",
    "def_list",
    "admonition",
    "pymdownx.superfences",
    "pymdownx.bracketspan",
)


class _Reads(Treeprocessor):
    def __init__(self, md: Markdown, seen: list[tuple[Element, TreeReading]]) -> None:
        super().__init__(md)
        self.seen = seen

    def run(self, root: Element) -> None:
        # A copy: later processors change the strings of the tree that is read here.
        page = deepcopy(root)
        self.seen.append((page, read_tree(page, self.md.htmlStash.rawHtmlBlocks)))


class _Reading(Extension):
    def __init__(self, seen: list[tuple[Element, TreeReading]]) -> None:
        super().__init__()
        self.seen = seen

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.treeprocessors.register(_Reads(md, self.seen), "reads", 6.5)


def read_page(source: str, *more: str) -> tuple[Element, TreeReading]:
    """The tree and the reading of the page that `source` gives, with `more` Markdown extensions."""
    seen: list[tuple[Element, TreeReading]] = []
    Markdown(extensions=[*EXTENSIONS, *more, _Reading(seen)]).convert(source)
    return seen[0]


def read_markdown(source: str, *more: str) -> TreeReading:
    """The reading alone."""
    return read_page(source, *more)[1]


def blocks(source: str) -> list[tuple[str, str]]:
    """Kind and characters of each block of the page that `source` gives."""
    text = read_markdown(source).text
    return [(block.kind.value, block.span.of(text.characters)) for block in text.blocks]
