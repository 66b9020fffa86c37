"""Whether a text could be Markdown: one that could not is read as it stands, which is faster."""

from __future__ import annotations

import re

# Brackets alone are no marks ("tied to [our] past"), nor is a lone run of underscores (a wire's "___.").
_MARKS = re.compile(
    r"[*`<>{\\|\x02\x03\r\t\ufeff]|&(?:#\w|\w+;)"
    r"|\[\^|\]\s*[\[({:]"
    r"|_(?:[^_\n]|\n(?!\s*\n))+_|^ {0,3}_[_ ]*$"
    r"|^(?: {4}| {0,3}(?:[-+=~:#]|!!!|\?\?\?|\d+[.)]\s))|(?<=\S)  +$",
    re.MULTILINE,
)


def has_marks(text: str) -> bool:
    """Whether `text` holds anything that Markdown could take for a mark."""
    return _MARKS.search(text) is not None
