"""Names as an article spells them: which apostrophe an editor types, and which space, is no matter."""

from __future__ import annotations

import re

_APOSTROPHE = re.compile("['’]")


def pattern_of(words: str) -> str:
    """An expression for `words`, whatever their apostrophes, and the blanks and line ends between them."""
    inner = r"\s+".join(_APOSTROPHE.sub("['’]", re.escape(part)) for part in words.split())
    return rf"(?<!\w){inner}(?!\w)"


def as_written(words: str, characters: str) -> str:
    """`words` on one line, with the apostrophes of the article's `characters`, where they stand there."""
    found = re.search(pattern_of(words), characters) if words.strip() else None
    return " ".join((found.group() if found else words).split())
