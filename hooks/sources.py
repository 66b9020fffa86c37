"""MkDocs events: the page of everyone who speaks in the site's articles.

The page is the file `sources.md` below the docs folder; where there is none, the hook makes it.
"""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from whosaidthis.addresses import Addresses
from whosaidthis.gathering import GATHERING
from whosaidthis.rendering.glossary import HEADLINE
from whosaidthis.rendering.sources import NEWEST, sources_page, without_rows
from whosaidthis.rendering.wording.sources import STANDFIRST, TITLE
from whosaidthis.settings import SOURCES_PAGE


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """See that there is a page to fill; a navigation that does not list it is no fault."""
    if files.get_file_from_path(SOURCES_PAGE) is None:
        level = InclusionLevel.INCLUDED if config.nav is None else InclusionLevel.NOT_IN_NAV
        files.append(File.generated(config, SOURCES_PAGE, content=f"# {TITLE}\n", inclusion=level))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Give the page its title and the whole width."""
    if page.file.src_uri == SOURCES_PAGE:
        page.meta.update(title=TITLE, description=STANDFIRST, hide=["navigation", "toc"])
    return markdown


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """Fill the page, now that every article has been read."""
    file = files.get_file_from_path(SOURCES_PAGE)
    if file is not None and file.page is not None:
        here = Addresses(files, file.url)
        articles = GATHERING.newest_first()
        file.page.content = sources_page(articles, GATHERING.glossary, here, HEADLINE)
        file.page.toc = TableOfContents([AnchorLink(TITLE, HEADLINE, 1)])
        _unlink(list(articles)[NEWEST:], files)
    return env


def _unlink(older: list[str], files: Files) -> None:
    """Let the articles that the page does not list link to the page itself."""
    for path in older:
        article = files.get_file_from_path(path)
        if article is not None and article.page is not None:
            page = Addresses(files, article.url)(SOURCES_PAGE)
            article.page.content = without_rows(article.page.content or "", page)
