"""MkDocs events: what a shared link to an article shows, its picture above all.

The templates find what they need of an article in `sharing`, by its file. Pictures are drawn only where
somebody can fetch them: when the site’s address, `site_url`, is known, and not while `mkdocs serve` shows a
site to its editor. Everything is imported here at the top: MkDocs has this folder on the path only while it
loads this file.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import urljoin

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files

from whosaidthis.building.gathering import GATHERING, ShortArticle
from whosaidthis.building.site_settings import settings_of
from whosaidthis.rendering.glance.summary import glance
from whosaidthis.rendering.sharing.card import HEIGHT, WIDTH, Card, make_card
from whosaidthis.rendering.sharing.shared import Picture, Shared
from whosaidthis.rendering.wording.sharing import alt

try:
    from whosaidthis.rendering.sharing.drawing import draw_card, lacking_letters
except ModuleNotFoundError as error:
    _missing: str | None = error.name
else:
    _missing = None

FOLDER = "assets/sharing"
_NEEDED = "pillow, fontpkg-source-serif-4 and fontpkg-source-sans-3"
_SHOWN = 5
_log = get_plugin_logger("whosaidthis")
_serving = False


def on_startup(command: str, dirty: bool) -> None:  # noqa: ARG001
    """Remember whether the site is only shown to its editor."""
    global _serving
    _serving = command == "serve"


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Tell the templates of every article, and add the pictures to the site's files."""
    drawing = bool(config.site_url and GATHERING.articles) and not _serving
    if drawing and _missing:
        _log.info("No pictures for shared links: Python has no %s. Install %s.", _missing, _NEEDED)
    shared = {}
    for path, gathered in GATHERING.articles.items():
        picture = _add_picture(gathered, config, files) if drawing and not _missing else None
        shared[path] = Shared(gathered.sentence, gathered.published, picture)
    env.globals["sharing"] = shared
    return env


def _add_picture(gathered: ShortArticle, config: MkDocsConfig, files: Files) -> Picture | None:
    """Draw the article's picture into the site's files; if there can be none, say why."""
    card = make_card(config.site_name, gathered.headline, glance(GATHERING.cast(gathered.src_uri)))
    path = _path(gathered.src_uri, config)
    why_not = _lacking(card)
    if not why_not and files.get_file_from_path(path):
        why_not = f"{path} is there already"
    if why_not:
        _log.info("%s: No picture for shared links: %s.", gathered.start, why_not)
        return None
    file = File.generated(config, path, content=draw_card(card))
    files.append(file)
    words = alt(card.headline, card.sentence, [(count.number, count.words) for count in card.counts])
    return Picture(urljoin(str(config.site_url), file.url), words, WIDTH, HEIGHT)


def _path(src_uri: str, config: MkDocsConfig) -> str:
    """The picture's file below the docs folder, named like the article's."""
    settings, _ = settings_of(config)
    below = PurePosixPath(src_uri).relative_to(settings.articles)
    return f"{FOLDER}/{below.with_suffix('.png')}"


def _lacking(card: Card) -> str:
    """Why the card cannot be drawn; nothing if it can."""
    letters = lacking_letters(card)
    if not letters:
        return ""
    shown = [each if each.isprintable() else f"U+{ord(each):04X}" for each in letters[:_SHOWN]]
    more = "…" if len(letters) > _SHOWN else ""
    return f"its fonts have no {' '.join(shown)}{more}"
