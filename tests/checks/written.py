"""Articles and entries written for a test of the checks, read as a site reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from whosaidthis.command.articles import ArticleReader
from whosaidthis.entries import load_glossary
from whosaidthis.joining import ReadArticle
from whosaidthis.model import NO_GLOSSARY, Fault, Glossary

DAY = "2024-03-05"


def article(body: str, glossary: Glossary = NO_GLOSSARY, *, day: str = DAY, front: str = "") -> ReadArticle:
    """The article of that text, its first line on line 8; the sites’ extensions carry editor’s words.

    `front`: more lines of its front matter, by which the text stands lower.
    """
    content = f"---\ntitle: Mill burns\ndate: {day}\n{front}---\n\n# Mill burns\n\n{body}\n"
    return ArticleReader(glossary).read_content(content, "a.md").read


def glossary(files: Mapping[str, str]) -> Glossary:
    """Entries by their paths below `glossary/`, each with its front matter but for the summary."""
    whole = ((f"glossary/{path}", f"---\n{front}\nsummary: A.\n---\n") for path, front in files.items())
    found, faults = load_glossary(whole)
    assert [str(fault) for fault in faults] == []
    return found


def told(faults: Iterable[Fault]) -> list[str]:
    """Each fault’s place, level and code: `8:1 note no-reason`."""
    return [f"{one.place.line}:{one.place.column} {one.level} {one.code}" for one in faults]
