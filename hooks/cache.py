"""MkDocs events: what has not changed is not made again, and many articles are read on all cores.

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
from mkdocs.utils import write_file
from mkdocs.utils.templates import TemplateContext

from whosaidthis.building.filling import article_files
from whosaidthis.building.gathering import GATHERING
from whosaidthis.building.site_settings import settings_of
from whosaidthis.cache import Store
from whosaidthis.pages import PAGES, Builder, Finished, Frame, Keeper, Shelf, read_keys
from whosaidthis.settings import CACHE, Settings

LARGE = 200
"""Articles from which on memory counts."""
_settings = Settings()
_large = False
_nav = Navigation([], [])
_command = "build"
_dirty = False


def on_startup(command: str, dirty: bool) -> None:
    """Remember what MkDocs is asked for, and whether it leaves pages out that have not changed."""
    global _command, _dirty
    _command, _dirty = command, dirty


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the settings; `annotate` tells what is wrong with them."""
    global _settings
    _settings, _ = settings_of(config)
    return config


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Look which articles must be read, now that all files are known; other processes begin with them."""
    global _large, _nav
    _nav = nav
    # A preview that runs beside a build would take away what the build has only left on the shelf.
    folder = Path(config.config_file_path or ".").resolve().parent / CACHE / _command
    shelf = Shelf(Store(folder) if _settings.cache else None)
    keys = read_keys(config, files, GATHERING.glossary_digest, _settings)
    articles = article_files(files, _settings)
    _large = len(articles) > LARGE
    known = keys.site if _settings.cache and not _dirty else None
    frame = Frame(config, known, Path(__file__).resolve().parent, _command)
    PAGES.keeper = Keeper(config, files, shelf, keys, GATHERING, articles, Finished(shelf, frame, nav, files))
    if not _dirty:
        PAGES.keeper.begin()
    return nav


@event_priority(-100)
def on_page_content(html: str, /, page: Page, **_: object) -> str:
    """On a large site, hold the HTML of articles packed until they are written."""
    if PAGES.keeper is None or not _large or not _settings.is_article(page.file.src_uri):
        return html
    PAGES.keeper.withheld.pack(page, html)
    return ""


@event_priority(-100)
def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """All articles have been read: look which are finished."""
    if PAGES.keeper is not None:
        PAGES.keeper.stop()
        PAGES.keeper.look()
        if not _dirty:
            Builder(config, files, _nav, env, PAGES.keeper.finished).build()
        for path in PAGES.keeper.finished.here():
            GATHERING.let_go(path)
    return env


@event_priority(200)
def on_page_context(
    context: TemplateContext, /, page: Page, config: MkDocsConfig, **_: object
) -> TemplateContext:
    """Give the template a finished page, or else the page its HTML, before anybody else asks for it."""
    if PAGES.keeper is None:
        return context
    finished = PAGES.keeper.finished.take(page)
    if finished is None:
        PAGES.keeper.withheld.give_back(page)
        return context
    for path, content in finished.beside.items():
        write_file(content, str(Path(config.site_dir, path)))
    context["finished"] = finished.html  # type: ignore[typeddict-unknown-key]
    return context


@event_priority(-100)
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Keep a page that is finished now; on a large site nobody holds its HTML any longer."""
    if PAGES.keeper is not None:
        PAGES.keeper.finished.put(page, output)
        if _large and (_settings.is_article(page.file.src_uri) or _settings.is_entry(page.file.src_uri)):
            page.content = ""
    return output


def on_post_build(config: MkDocsConfig) -> None:  # noqa: ARG001
    """What was kept of files that are gone can go."""
    if PAGES.keeper is not None:
        PAGES.keeper.tidy()


def on_build_error(error: Exception) -> None:  # noqa: ARG001
    """Other processes need not go on."""
    if PAGES.keeper is not None:
        PAGES.keeper.stop()
