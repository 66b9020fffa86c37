"""Editor's words: what an editor marks in the Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class Carrier(StrEnum):
    """What in the article an editor's braces belong to."""

    BRACKETS = "brackets"
    """Square brackets around words of the text: the only ones that are carried out."""
    OTHER = "other"
    """Words of the text without brackets: emphasis, a link, a heading, a paragraph."""
    UNREAD = "unread"
    """A picture, code, or anything in a table or footnote: no words of the text."""


@dataclass(frozen=True, slots=True)
class EditorSpan:
    """A bracketed span of an article: `[…]{.said by=…}` or `[…]{.unsaid}`."""

    span: Span
    """The words inside the brackets, in the article's text."""
    unsaid: bool
    """Whether it takes statements away instead of making or mending one."""
    keys: tuple[tuple[str, str], ...] = ()
    """The attributes as written, in their order: `("by", "Ann Lee")`."""
    carrier: Carrier = Carrier.BRACKETS
