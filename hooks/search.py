"""MkDocs events: what the search reads of a page. Without this hook it finds the same, but takes longer.

Both events frame the search's own: the first makes the page ready for it, the last puts everything back.
"""

from __future__ import annotations

from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from whosaidthis.rendering.finished.searched import without_excluded

_whole: str | None = None
"""The page's content, while the search reads less of it."""


@event_priority(100)
def _before(context: TemplateContext, /, page: Page, **_: object) -> TemplateContext:
    """Show the search no more of the page than it would keep."""
    global _whole
    _whole = page.content
    page.content = without_excluded(page.content or "")
    return context


@event_priority(-100)
def _after(context: TemplateContext, /, page: Page, **_: object) -> TemplateContext:
    """Show templates the whole page again."""
    page.content = _whole
    return context


on_page_context = CombinedEvent(_before, _after)
