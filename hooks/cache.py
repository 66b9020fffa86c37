"""MkDocs events: articles that have not changed are not read again, and many are read on all cores.

Without this hook the site is the same, and takes longer. The option stands in `mkdocs.yml` under
`extra.whosaidthis`: `cache`. Everything is imported here at the top: MkDocs has this folder on the path only
while it loads this file.
"""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from whosaidthis.cache import Store
from whosaidthis.cache.packing import pack, unpack
from whosaidthis.filling import article_files
from whosaidthis.gathering import GATHERING
from whosaidthis.pages import PAGES, Keeper, Shelf, read_keys
from whosaidthis.settings import CACHE, Settings, read_settings

LARGE = 200
"""Articles from which on memory counts."""
_settings = Settings()
_squeezed: dict[str, bytes] = {}
_squeezing = False
_dirty = False


def on_startup(command: str, dirty: bool) -> None:  # noqa: ARG001
    """Remember whether MkDocs leaves pages out that have not changed."""
    global _dirty
    _dirty = dirty


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the settings; `annotate` tells what is wrong with them."""
    global _settings
    _settings, _ = read_settings(config.extra.get("whosaidthis"))
    return config


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Look which articles must be read, now that all files are known; other processes begin with them."""
    global _squeezing
    folder = Path(config.config_file_path or ".").resolve().parent / CACHE
    shelf = Shelf(Store(folder) if _settings.cache else None)
    keys = read_keys(config, files, GATHERING.glossary_digest, _settings)
    articles = article_files(files, _settings)
    _squeezed.clear()
    _squeezing = len(articles) > LARGE
    PAGES.keeper = Keeper(config, files, shelf, keys, GATHERING, articles)
    if not _dirty:
        PAGES.keeper.begin()
    return nav


@event_priority(-100)
def on_page_content(html: str, /, page: Page, **_: object) -> str:
    """On a large site, hold the HTML of articles squeezed until they are written: it is a tenth then."""
    if not _squeezing or not _settings.is_article(page.file.src_uri):
        return html
    _squeezed[page.file.src_uri] = pack(html)
    return ""


@event_priority(200)
def on_page_context(context: TemplateContext, /, page: Page, **_: object) -> TemplateContext:
    """Give an article back its HTML, before anybody else asks for it."""
    squeezed = _squeezed.pop(page.file.src_uri, None)
    if squeezed is not None:
        page.content = str(unpack(squeezed))
    return context


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """All articles have been read."""
    if PAGES.keeper is not None:
        PAGES.keeper.stop()
    return env


def on_post_build(config: MkDocsConfig) -> None:  # noqa: ARG001
    """What was kept of files that are gone can go."""
    if PAGES.keeper is not None:
        PAGES.keeper.tidy()


def on_build_error(error: Exception) -> None:  # noqa: ARG001
    """Other processes need not go on."""
    if PAGES.keeper is not None:
        PAGES.keeper.stop()
