"""Articles of the tests' own, read and signed without a disk."""

from __future__ import annotations

import datetime
import re

from whosaidthis.command.articles import ArticleReader, OpenedArticle
from whosaidthis.model import NO_GLOSSARY, Place, Signature
from whosaidthis.signing import Comparison, sign, with_signature

HEAD = "---\ntitle: The mill must close\ndate: 2024-03-05\n---\n\n# The mill must close\n\n"
PLACE = Place("mill.md", 1, 1)
DAY = datetime.date(2024, 3, 6)
READER = ArticleReader(NO_GLOSSARY)


def opened(content: str) -> OpenedArticle:
    """The article in the file `content`."""
    return READER.read_content(content, "mill.md")


def signature_of(content: str, by: str = "Ada Holm", on: datetime.date = DAY) -> Signature:
    """The signature of somebody who signs the file `content` as it is."""
    return sign(by, on, opened(content).read.article, PLACE)


def signed(content: str, by: str = "Ada Holm", on: datetime.date = DAY) -> str:
    """The file `content`, signed."""
    return with_signature(content, signature_of(content, by, on))


def comparison(content: str) -> Comparison:
    """The statements of the file `content` beside its own signature."""
    return opened(content).read.signed


def body(content: str) -> str:
    """The file `content` after its front matter."""
    return content[opened(content).front.length :]


def of_old(content: str, *lost: str) -> str:
    """The signed file `content` as it was signed before lines had seals and signs for the word of saying.

    The lines of the keys `lost` are taken out.
    """
    content = re.sub(r"(- '[0-9a-f]{12}\.[\w-]{11})[\w-]{2}\.[\w-]{2} ", r"\1 ", content)
    return re.sub(rf"  (?:{'|'.join(lost)}): .*\n", "", content) if lost else content
