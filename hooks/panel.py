"""MkDocs events: the panel "For the editor" on every article, in `mkdocs serve` only.

No build has a trace of it: neither its HTML, nor its style sheet, nor its script. Everything is imported here
at the top: MkDocs has this folder on the path only while it loads this file.
"""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from whosaidthis.gathering import GATHERING
from whosaidthis.pages import PAGES
from whosaidthis.rendering.panel import SCRIPT, STYLE, Desk, panel, script, style
from whosaidthis.settings import Settings, read_settings

_settings = Settings()
_serving = False


def on_startup(command: str, dirty: bool) -> None:  # noqa: ARG001
    """Remember whether the site is only shown to its editor."""
    global _serving
    _serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Let every page load what the panel needs."""
    global _settings
    _settings, _ = read_settings(config.extra.get("whosaidthis"))
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


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Put the panel before an article."""
    path = page.file.src_uri
    if not _serving or not _settings.is_article(path):
        return html
    faults = GATHERING.faults.get(path, ())
    return PAGES.memo(path, "panel", lambda: panel(faults, _desk(path)), *map(str, faults)) + html


def _desk(path: str) -> Desk | None:
    """The article of the file `path` as it was read; None where it has no text."""
    gathered = GATHERING.articles.get(path)
    if gathered is None:
        return None
    return Desk(gathered.article, gathered.source, GATHERING.glossary)
