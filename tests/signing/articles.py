"""Articles of the tests' own, read and signed without a disk."""

from __future__ import annotations

import datetime

from whosaidthis.command.articles import ArticleReader, OpenedArticle
from whosaidthis.model import NO_GLOSSARY, Place, Signature
from whosaidthis.signing import Comparison, compare, sign, with_signature

HEAD = "---\ntitle: The mill must close\ndate: 2024-03-05\n---\n\n# The mill must close\n\n"
PLACE = Place("mill.md", 1, 1)
DAY = datetime.date(2024, 3, 6)
READER = ArticleReader(NO_GLOSSARY)


def opened(content: str) -> OpenedArticle:
    """The article in the file `content`."""
    return READER.read_content(content, "mill.md")


def signature_of(content: str, by: str = "Ada Holm") -> Signature:
    """The signature of somebody who signs the file `content` as it is."""
    article = opened(content).read.article
    return sign(by, DAY, article.statements, article.text.characters, article.facts, PLACE)


def signed(content: str, by: str = "Ada Holm") -> str:
    """The file `content`, signed."""
    return with_signature(content, signature_of(content, by))


def comparison(content: str) -> Comparison:
    """The statements of the file `content` beside its own signature."""
    return compared(opened(content))


def compared(one: OpenedArticle) -> Comparison:
    """The statements of an article beside its own signature."""
    article = one.read.article
    return compare(article.facts.signature, article.statements, article.text.characters, article.facts)


def body(content: str) -> str:
    """The file `content` after its front matter."""
    return content[opened(content).front.length :]
