"""What an editor is told of an article's quotations when the report is given."""

from __future__ import annotations

from whosaidthis.checks.against import check_against
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY, Facts, Fault

_READER = ArticleReader(NO_GLOSSARY)


def faults(article: str, report: str) -> tuple[Fault, ...]:
    """The faults of `article`, Markdown, against `report`."""
    return check_against(_READER.read(article, Facts(), "a.md"), report)


def at(fault: Fault, article: str) -> str:
    """What `article` holds at the place of `fault`."""
    return article.split("\n")[fault.place.line - 1][fault.place.column - 1 :]


def told(article: str, report: str) -> list[tuple[str, str]]:
    """The code of each fault, and the word of the article at which it stands."""
    return [(fault.code, at(fault, article).split()[0].strip(",.“”")) for fault in faults(article, report)]
