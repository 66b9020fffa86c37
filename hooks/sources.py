"""MkDocs events: the page of everyone who speaks in the site's articles.

The page is the file `sources.md` below the docs folder; where there is none, the hook makes it.
"""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from whosaidthis.building.addresses import Addresses
from whosaidthis.building.filling import add_page, fill, set_up
from whosaidthis.building.gathering import GATHERING
from whosaidthis.cache import digest
from whosaidthis.pages import PAGES
from whosaidthis.rendering.glossary.pages import HEADLINE
from whosaidthis.rendering.sources import NEWEST, sources_page, without_rows
from whosaidthis.rendering.wording.sources import STANDFIRST, TITLE
from whosaidthis.settings import SOURCES_PAGE

_older: dict[str, str] = {}
"""The articles that the page does not list, each with the address of the page as it writes it."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """See that there is a page to fill; a navigation that does not list it is no fault."""
    add_page(files, config, SOURCES_PAGE, TITLE, listed=False)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Give the page its title and the whole width."""
    if page.file.src_uri == SOURCES_PAGE:
        set_up(page, config, TITLE, STANDFIRST)
    return markdown


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """Fill the page, now that every article has been read."""
    _older.clear()
    file = files.get_file_from_path(SOURCES_PAGE)
    if file is not None and file.page is not None:
        here = Addresses(files, file.url)
        articles = GATHERING.newest_first()
        newest = list(articles)[:NEWEST]
        held = [articles[path].whole for path in newest]
        if not PAGES.look(file.page, digest(len(articles), file.page.content or "", held)):
            whole = {path: GATHERING.whole(path) for path in newest}
            casts = {path: GATHERING.cast(path) for path in newest}
            html = sources_page(whole, casts, len(articles), GATHERING.glossary, here, HEADLINE)
            fill(file.page, html, TITLE)
        for path in list(articles)[NEWEST:]:
            _older[path] = Addresses(files, articles[path].url)(SOURCES_PAGE)
            PAGES.depend(path, "older")
    return env


@event_priority(150)
def on_page_context(context: TemplateContext, /, page: Page, **_: object) -> TemplateContext:
    """Let the articles that the page does not list link to the page itself."""
    address = _older.get(page.file.src_uri)
    if address is not None:
        page.content = without_rows(page.content or "", address)
    return context
