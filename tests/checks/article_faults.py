"""The warnings of a whole article that a test writes."""

from __future__ import annotations

from whosaidthis.checks import check_article
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY, Fault, Level
from whosaidthis.settings import Settings


def warnings(body: str, front: str = "") -> list[Fault]:
    """What is wrong in an article of that text; `front`: more lines of its front matter."""
    content = f"---\ntitle: Mill burns\ndate: 2024-03-05\n{front}---\n\n# Mill burns\n\n{body}\n"
    opened = ArticleReader(NO_GLOSSARY).read_content(content, "2024-03-05-a.md")
    found = check_article(opened.read, opened.front, NO_GLOSSARY, Settings())
    return [one for one in found if one.level is Level.WARNING]
