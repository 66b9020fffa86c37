"""MkDocs events: the front page, and on a large site the page of all articles, once all have been read."""

from __future__ import annotations

from itertools import islice

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from whosaidthis.building.addresses import Addresses
from whosaidthis.building.filling import FRONT, add_page, article_files, below_headline, fill, set_up
from whosaidthis.building.gathering import GATHERING
from whosaidthis.building.site_settings import settings_of
from whosaidthis.cache import digest
from whosaidthis.pages import PAGES
from whosaidthis.rendering.front.all_articles import Line, all_articles
from whosaidthis.rendering.front.page import LEGEND, front_page
from whosaidthis.rendering.glossary.pages import HEADLINE
from whosaidthis.rendering.wording.front import ABOUT_ALL, ALL_ARTICLES
from whosaidthis.settings import Settings

NEWEST = 50
"""Articles on the front page at most."""
_settings = Settings()
_listing = False
"""Whether the page of all articles is ours: there are many, and no editor has written one."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the settings; `annotate` tells what is wrong with them."""
    global _settings
    _settings, _ = settings_of(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the page of all articles where the front page has no room for them."""
    global _listing
    GATHERING.legend = f"{FRONT}#{LEGEND}"
    page = _settings.articles_page
    _listing = len(article_files(files, _settings)) > NEWEST and files.get_file_from_path(page) is None
    if _listing:
        add_page(files, config, page, ALL_ARTICLES, listed=False)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Give the page of all articles its title and the whole width."""
    if _listing and page.file.src_uri == _settings.articles_page:
        set_up(page, config, ALL_ARTICLES, ABOUT_ALL)
    return markdown


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """Fill both pages."""
    front, every = (files.get_file_from_path(path) for path in (FRONT, _settings.articles_page))
    if front is not None and front.page is not None:
        _fill_front(front.page, files)
    if _listing and every is not None and every.page is not None:
        here = Addresses(files, every.url)
        lines = [Line(one.headline, here(key), one.date) for key, one in GATHERING.newest_first().items()]
        fill(every.page, all_articles(lines, HEADLINE), ALL_ARTICLES)
    return env


def _fill_front(front: Page, files: Files) -> None:
    """Put the list of articles before whatever the front page's own file says."""
    if not (front.content or "").strip():
        # Its words are those of articles and entries, which a search finds themselves.
        front.meta["search"] = {"exclude": True}
    here = Addresses(files, front.url)
    listed = GATHERING.newest_first()
    newest = dict(islice(listed.items(), NEWEST if _listing else None))
    made_of = front.content, len(listed), [one.whole for one in newest.values()]
    if PAGES.look(front, digest(*made_of)):
        return
    front.content = front_page(
        [(one.headline, here(key), GATHERING.cast(key)) for key, one in newest.items()],
        GATHERING.glossary,
        here(_settings.glossary_page),
        here,
        (len(listed), here(_settings.articles_page)) if _listing else None,
    ) + below_headline(front)
