"""Editor's words: what an editor marks in the Markdown."""

from __future__ import annotations

from dataclasses import dataclass

from .span import Span


@dataclass(frozen=True, slots=True)
class EditorSpan:
    """A bracketed span of an article: `[…]{.said by=…}` or `[…]{.unsaid}`."""

    span: Span
    """The words inside the brackets, in the article's text."""
    unsaid: bool
    """Whether it takes statements away instead of making or mending one."""
    keys: tuple[tuple[str, str], ...] = ()
    """The attributes as written, in their order: `("by", "Ann Lee")`."""
