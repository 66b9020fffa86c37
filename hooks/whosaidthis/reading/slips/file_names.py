"""With what the names of articles and entries end, and what is nearly that."""

from __future__ import annotations

from pathlib import PurePosixPath

ENDING = ".md"
"""Of the names of articles and entries."""
MARKDOWN = frozenset((ENDING, ".markdown", ".mdown", ".mkdn", ".mkd"))
"""Of the names of Markdown files, in small letters."""
PLAIN = ".txt"
"""Of those of plain text, which an editor's program may add."""


def may_be_misnamed(path: str) -> bool:
    """Whether the name of the file `path` ends nearly as those of articles and entries do."""
    ending = PurePosixPath(path).suffix
    return ending != ENDING and ending.casefold() in {*MARKDOWN, PLAIN}
