"""Pages of the site that our hooks fill when every article has been read."""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from ..reading.slips.file_names import may_be_misnamed
from ..reading.yaml_places import cut_front_matter
from ..rendering.glossary.pages import HEADLINE
from ..settings import SOURCES_PAGE, Settings

FRONT = "index.md"
"""The file of the front page."""


def article_files(files: Files, settings: Settings) -> list[str]:
    """The files of a site's articles, in the order in which MkDocs reads them."""
    return [file.src_uri for file in files.documentation_pages() if settings.is_article(file.src_uri)]


def misnamed_files(files: Files, settings: Settings) -> list[File]:
    """The files among a site's articles and entries that are named nearly as these are."""
    built = (file for file in files if file.inclusion.value > InclusionLevel.DRAFT.value)
    return [file for file in built if settings.is_ours(file.src_uri) and may_be_misnamed(file.src_uri)]


_TABS = "navigation.tabs"
"""What Material calls the tabs above its pages."""


def keep_whole(files: Files, settings: Settings) -> None:
    """Have MkDocs make every page of ours anew, though it is asked to leave out what has not changed.

    Lists, entries and data are made of all articles: of those that MkDocs leaves out nothing would be known.
    """
    lists = (FRONT, SOURCES_PAGE, settings.glossary_page, settings.articles_page)
    for file in files.documentation_pages():
        path = file.src_uri
        if path in lists or settings.is_article(path) or settings.is_entry(path):
            file.is_modified = lambda: True  # type: ignore[method-assign]


def add_page(files: Files, config: MkDocsConfig, path: str, title: str, *, listed: bool = True) -> None:
    """See that the site has a page at `path`; where an editor has written none, it is added.

    `listed`: whether a navigation without the page is worth a word to the editor.
    """
    level = InclusionLevel.INCLUDED if listed or config.nav is None else InclusionLevel.NOT_IN_NAV
    if files.get_file_from_path(path) is None:
        files.append(File.generated(config, path, content=f"# {title}\n", inclusion=level))


def body_of(page: Page, markdown: str) -> str:
    """The Markdown that MkDocs hands on, without front matter: what it could not read stands there still.

    To be asked before anything is put into `page.meta`, whose emptiness tells that.
    """
    return markdown if page.meta else cut_front_matter(markdown)[1]


def set_up(page: Page, config: MkDocsConfig, title: str, description: str) -> None:
    """Give a page its title and the whole width; the navigation stays where no tabs lead on from the page."""
    tabs = _TABS in (config.theme.get("features") or ())
    hidden = ["navigation", "toc"] if tabs else ["toc"]
    page.meta.update(title=title, description=description, hide=hidden)


def fill(page: Page, html: str, title: str) -> None:
    """Put `html` before what an editor has written on the page, and in the place of its headline.

    The theme's "skip to content" leads to it.
    """
    page.content = f"{html}{own_words(page)}"
    page.toc = contents(title)


def own_words(page: Page) -> str:
    """The HTML of what an editor has written on a page of ours, without its headline; mostly nothing."""
    own = _HEADLINE.sub("", page.content or "", count=1).strip()
    return f"\n{own}\n" if own else ""


def below_headline(page: Page) -> str:
    """The HTML of what an editor has written on a page that has a headline of ours: its own is one below."""
    return _ANY_HEADLINE.sub(r"\1h2\2", page.content or "")


_ANY_HEADLINE = re.compile(r"(</?)h1(\b[^>]*>)")
_HEADLINE = re.compile(r"<h1\b.*?</h1>", re.DOTALL)


def contents(title: str) -> TableOfContents:
    """The table of contents of a page of ours: its headline."""
    return TableOfContents([AnchorLink(title, HEADLINE, 1)])
