"""On what every page of a site depends besides what it says: templates, navigation, settings and plugins."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from ..cache import digest, digest_of_files
from ..cache.digest import NotPlainError

_APART = frozenset(
    "config_file_path dev_addr docs_dir draft_docs exclude_docs hooks markdown_extensions mdx_configs"
    " not_in_nav plugins site_dir strict theme validation watch".split()
)
"""Settings that no template prints, or that are told in another way."""
OURS = frozenset("annotate assets cache frame front glossary panel publishing search sharing sources".split())
"""The names of our hooks; other hooks can stand beside them."""
_SEARCH = "material.plugins.search.plugin"
_DATED = ("build_date", "now(")
"""What a template says that prints the time."""


class Frame:
    """The key of all that surrounds the pages of one build."""

    def __init__(self, config: MkDocsConfig, site: str | None, hooks: Path, command: str) -> None:
        """For a build by `command` whose pages' contents depend on `site`; our hooks stand in `hooks`."""
        self._config = config
        self._site = site
        self._command = command
        self._key: str | None = None
        self._plugins = list(config.plugins.values())
        self._custom = Path(config.theme.custom_dir) if config.theme.custom_dir else None
        self.is_known = site is not None and all(_is_known(one, hooks) for one in self._plugins)
        """Whether all plugins are ours or the theme's search, and no template prints the time: others could
        put anything into a page."""
        if self.is_known and self._custom:
            self.is_known = not any(map(_is_dated, self._custom.rglob("*.html")))

    def key(self, nav: Navigation, files: Files) -> str | None:
        """The key, once all pages are read; None where we cannot know."""
        if self._key is None and self.is_known:
            try:
                self._key = self._made(nav, files)
            except NotPlainError:
                self.is_known = False
        return self._key

    @property
    def search_entries(self) -> list[dict[str, object]]:
        """The index of the search, as far as it has come; a list of nobody's where there is no search."""
        for plugin in self._plugins:
            if type(plugin).__module__ == _SEARCH and hasattr(plugin, "search_index"):
                entries: list[dict[str, object]] = plugin.search_index.entries
                return entries
        return []

    def _made(self, nav: Navigation, files: Files) -> str:
        config, theme = self._config, self._config.theme
        return digest(
            self._site,
            self._command,
            {name: _plain(value) for name, value in config.items() if name not in _APART},
            {name: str(theme[name]) if name == "locale" else theme[name] for name in theme},
            [theme.name, digest_of_files([self._custom] if self._custom else [])],
            [dict(one.config) for one in self._plugins if not isinstance(one, ModuleType)],
            [_told(item) for item in nav.items],
            nav.homepage.url if nav.homepage else "",
            sorted([file.src_uri, file.url] for file in files),
        )


def _is_known(plugin: object, hooks: Path) -> bool:
    if isinstance(plugin, ModuleType):
        path = Path(str(plugin.__file__)).resolve()
        return path.parent == hooks and path.stem in OURS
    return type(plugin).__module__ == _SEARCH


def _is_dated(template: Path) -> bool:
    words = template.read_text(encoding="utf-8", errors="replace")
    return any(one in words for one in _DATED)


def _plain(value: object) -> object:
    """Scripts that have attributes as what they say."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return dict(value) if isinstance(value, ExtraScriptValue) else value


def _told(item: StructureItem) -> list[Any]:
    """An item of the navigation as templates can tell it."""
    below = [_told(one) for one in getattr(item, "children", None) or ()]
    return [type(item).__name__, item.title, getattr(item, "url", None), _page_of(item), below]


def _page_of(item: StructureItem) -> Mapping[str, object] | None:
    """What the theme prints of a page that the navigation lists."""
    meta = getattr(item, "meta", None)
    return {key: meta[key] for key in ("status", "icon", "title") if key in meta} if meta else None
