"""MkDocs events: the panel "For the editor" on every article, in `mkdocs serve` only.

No build has a trace of it: neither its HTML, nor its style sheet, nor its script. Everything is imported here
at the top: MkDocs has this folder on the path only while it loads this file.
"""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from whosaidthis.building.gathering import GATHERING
from whosaidthis.building.site_settings import settings_of
from whosaidthis.pages import PAGES
from whosaidthis.rendering.panel import SCRIPT, STYLE, Desk, panel, script, style
from whosaidthis.settings import Settings

_settings = Settings()
_serving = False


def on_startup(command: str, dirty: bool) -> None:  # noqa: ARG001
    """Remember whether the site is only shown to its editor."""
    global _serving
    _serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Let every page load what the panel needs."""
    global _settings
    _settings, _ = settings_of(config)
    if _serving:
        config.extra_css.append(STYLE)
        config.extra_javascript.append(SCRIPT)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add those files to the site that is served."""
    if _serving:
        files.append(File.generated(config, STYLE, content=style()))
        files.append(File.generated(config, SCRIPT, content=script()))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """What the panel shows is no part of an article's file alone."""
    for path, faults in GATHERING.faults.items() if _serving else ():
        PAGES.depend(path, *map(str, faults))
    return env


@event_priority(150)
def on_page_context(context: TemplateContext, /, page: Page, **_: object) -> TemplateContext:
    """Put the panel before an article."""
    path = page.file.src_uri
    if _serving and _settings.is_article(path) and not PAGES.is_finished(page):
        faults = GATHERING.faults.get(path, ())
        page.content = panel(faults, _desk(path)) + (page.content or "")
    return context


def _desk(path: str) -> Desk | None:
    """The article of the file `path` as it was read; None where it has no text."""
    if path not in GATHERING.articles:
        return None
    gathered = GATHERING.whole(path)
    return Desk(gathered.article, gathered.source, GATHERING.glossary)
