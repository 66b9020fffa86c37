"""On what an article's page depends: its file, the site around it, and the code that made it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from ..cache import digest, digest_of_files
from ..cache.digest import NotPlainError
from ..model import Facts, Text
from ..rendering.templating.templates import HOMES

_PACKAGE = Path(__file__).resolve().parents[1]
_LIBRARIES = (
    "Jinja2",
    "Markdown",
    "Pygments",
    "fontpkg-source-sans-3",
    "fontpkg-source-serif-4",
    "mkdocs",
    "mkdocs-material",
    "numpy",
    "pillow",
    "pymdown-extensions",
)
_PURE = frozenset(
    "abbr admonition attr_list codehilite def_list extra fenced_code footnotes legacy_attrs legacy_em"
    " md_in_html meta nl2br sane_lists smarty tables toc whosaidthis.markdown wikilinks".split()
)
"""Extensions that make a page of nothing but its Markdown and their options."""
_READS_FILES = frozenset({"pymdownx.b64", "pymdownx.snippets"})
_OWN_OPTIONS = "whosaidthis.markdown"


def _versions() -> list[str]:
    return [sys.version, *map(_with_version, _LIBRARIES)]


def _with_version(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return name


_CODE = digest(digest_of_files([_PACKAGE]), _versions())
"""The code that runs: read as it is loaded, for `mkdocs serve` goes on with it when its files change."""


@cache
def _hook(path: str) -> bytes:
    """A hook's code, as it was when this process began."""
    return Path(path).read_bytes()


@dataclass(frozen=True, slots=True)
class PageKeys:
    """Keys of results; where two are equal, so are the results."""

    site: str | None
    """All that the pages of a site depend on together; None where we cannot know."""

    def page(self, src_uri: str, content: bytes) -> str | None:
        """The key of the page of one file, as far as its content goes."""
        return digest(self.site, src_uri, content) if self.site else None

    def given(self, markdown: str, meta: Mapping[str, object]) -> str | None:
        """The key of what MkDocs and other hooks made of the file before ours."""
        try:
            return digest(markdown, meta)
        except NotPlainError:
            return None

    def text(self, text: Text, facts: Facts) -> str:
        """The key of what the machine reads in `text`."""
        return digest(_CODE, text.characters, repr(text.blocks), repr(facts))


def read_keys(config: MkDocsConfig, files: Files, glossary: str, settings: object) -> PageKeys:
    """The keys of one build; `glossary` is the digest of the entries' files.

    Pages are not kept on a site with extensions that we do not know: they may read other files.
    """
    names = [str(name).removeprefix("markdown.extensions.") for name in config.markdown_extensions]
    if not all(_is_pure(name) for name in names):
        return PageKeys(None)
    options = {name: given for name, given in config.mdx_configs.items() if name != _OWN_OPTIONS}
    try:
        site = digest(
            _CODE,
            _program(config),
            [_hook(str(hook.__file__)) for hook in _hooks(config)],
            digest_of_files(HOMES),
            glossary,
            repr(settings),
            names,
            options,
            [config.site_name, config.site_url, config.use_directory_urls, config.nav],
            [str(config.theme.get("language")), str(config.theme.locale)],
            repr(config.validation),
            logging.getLogger("mkdocs").getEffectiveLevel(),
            sorted(file.src_uri for file in files),
        )
    except NotPlainError:
        return PageKeys(None)
    return PageKeys(site)


def _program(config: MkDocsConfig) -> str:
    """What builds the site, MkDocs or its fork: each puts its own name into every page."""
    return _with_version(type(config).__module__.partition(".")[0])


def _hooks(config: MkDocsConfig) -> list[ModuleType]:
    return [plugin for plugin in config.plugins.values() if isinstance(plugin, ModuleType)]


def _is_pure(name: str) -> bool:
    return name in _PURE or (name.startswith("pymdownx.") and name not in _READS_FILES)
