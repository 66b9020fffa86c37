"""Articles and glossaries read from files."""

from __future__ import annotations

from pathlib import Path

from markdown import Markdown

from ..desk import check_term_words, check_terms, read_front_matter
from ..entries import absent_terms, load_glossary
from ..joining import ReadArticle
from ..markdown import Page, WhoSaidThisExtension
from ..model import Facts, Fault, Glossary

_LIKE_THE_SITE = ("footnotes", "md_in_html", "tables", "pymdownx.superfences")


class UnreadableError(Exception):
    """A file that cannot be read; its words say which one and why."""


class ArticleReader:
    """Reads articles one after the other, each as a site reads it."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._extension = WhoSaidThisExtension(glossary=glossary)
        self._markdown = Markdown(extensions=[*_LIKE_THE_SITE, self._extension])

    def read_file(self, path: str) -> tuple[ReadArticle, tuple[Fault, ...]]:
        """The article in the file `path`, and everything that its editor can mend.

        Raises:
            UnreadableError: if there is no such file, or it is not UTF-8.
        """
        content = read_content(path)
        front = read_front_matter(content, path)
        read = self.read(content, front.facts, path, front.length)
        terms = (
            *check_terms(front.terms, self._glossary),
            *check_term_words(front.terms, absent_terms(read.source.text, front.terms)),
        )
        return read, tuple(sorted((*front.faults, *terms, *read.faults)))

    def read(self, content: str, facts: Facts, path: str = "text.md", body: int = 0) -> ReadArticle:
        """The article in `content`, Markdown after a front matter of the length `body`."""
        self._extension.setConfig("page", Page(path, content, body, facts, render=False))
        self._markdown.reset()
        self._markdown.convert(content[body:])
        read: ReadArticle = self._markdown.whosaidthis  # type: ignore[attr-defined]
        return read


def read_content(path: str) -> str:
    """The characters of the file `path`.

    Raises:
        UnreadableError: if it cannot be read, or is not UTF-8.
    """
    try:
        return Path(path).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UnreadableError(f"{path}:{line}: The file is not UTF-8. Save it as UTF-8.") from error
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it has no such name"
        raise UnreadableError(f"{path}: The file cannot be read: {why}.") from error


def read_glossary(folder: str) -> tuple[Glossary, tuple[Fault, ...]]:
    """The glossary in `folder`, and what is wrong with its files.

    Raises:
        UnreadableError: if it is no folder, or a file in it is not UTF-8.
    """
    root = Path(folder)
    if not root.is_dir():
        raise UnreadableError(f"{folder}: There is no such folder.")
    paths = sorted(root.rglob("*.md"))
    files = [(f"{root.name}/{path.relative_to(root).as_posix()}", read_content(str(path))) for path in paths]
    return load_glossary(files, folder=root.parent.as_posix())
