"""The front page, written when every article has been read."""

from __future__ import annotations

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from whosaidthis.addresses import Addresses
from whosaidthis.gathering import GATHERING
from whosaidthis.rendering.front import front_page
from whosaidthis.settings import read_settings

FRONT = "index.md"


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Put the list of articles before whatever the front page's own file says."""
    front = files.get_file_from_path(FRONT)
    if front is None or front.page is None:
        return env
    if not (front.page.content or "").strip():
        # Its words are those of articles and entries, which a search finds themselves.
        front.page.meta["search"] = {"exclude": True}
    settings, _ = read_settings(config.extra.get("whosaidthis"))
    here = Addresses(files, front.url)
    front.page.content = front_page(
        [(one.headline, here(key), GATHERING.cast(key)) for key, one in GATHERING.newest_first().items()],
        GATHERING.glossary,
        here(settings.glossary_page),
        here,
    ) + (front.page.content or "")
    return env
