"""What a site's owner can choose, under `extra.whosaidthis` in `mkdocs.yml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath

from .model import Fault, Place
from .reading.no_article import says_no_article
from .reading.yaml_fields import did_you_mean
from .reading.yaml_places import Mapping as Node
from .reading.yaml_places import NotReadableError, read_yaml

METHOD_PAGE = "guide/method.md"
"""Tells readers how the machine reads; a site without it has no links to it."""
SOURCES_PAGE = "sources.md"
"""The file of the page of all sources, below the docs folder."""
OWN_PAGES = frozenset({"index", "README"})
"""What the page of a folder itself is called, without its ending."""
CACHE = ".cache/whosaidthis"
"""The folder of what is kept between builds, beside `mkdocs.yml`."""
_KEYS = ("articles", "glossary", "links", "require_entries", "name_editors", "cache")
_FLAGS = {"require_entries": False, "name_editors": False, "cache": True}
_LISTED = f"{', '.join(_KEYS[:-1])} and {_KEYS[-1]}"
_ABOVE = ("extra", "whosaidthis")


class Links(StrEnum):
    """Which mentions of an entry become links."""

    FIRST = "first"
    """An article's first."""
    EVERY = "every"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices; each has a default."""

    articles: str = "articles"
    """The folder of the articles, below the docs folder."""
    glossary: str = "glossary"
    """The folder of the entries, below the docs folder."""
    links: Links = Links.FIRST
    require_entries: bool = False
    """Whether a weapon or office holder that no entry covers is a warning, not only a line of the log."""
    cache: bool = True
    """Whether what was read is kept in `.cache/` for the next build."""
    name_editors: bool = False
    """Whether the data that the site publishes name the editors who signed; its pages never do."""
    docs: Path | None = field(default=None, repr=False)
    """The docs folder, whose pages can say that they are no articles; where it lies changes no page."""

    @property
    def articles_page(self) -> str:
        """The file of the page of all articles, on a large site."""
        return f"{self.articles}/index.md"

    @property
    def glossary_page(self) -> str:
        """The file of the glossary's own page."""
        return f"{self.glossary}/index.md"

    def is_entry(self, src_uri: str) -> bool:
        """Whether the file `src_uri`, below the docs folder, is an entry; the folder's own page is none."""
        path = PurePosixPath(src_uri)
        own_page = path.stem in OWN_PAGES
        return PurePosixPath(self.glossary) in path.parents and not own_page

    def is_ours(self, src_uri: str) -> bool:
        """Whether the file `src_uri`, below the docs folder, is an article or an entry by where it stands."""
        return self.is_entry(src_uri) or self.is_article(src_uri)

    def is_article(self, src_uri: str) -> bool:
        """Whether the file `src_uri`, below the docs folder, is an article.

        The folder's own page is none, nor is a page whose front matter says so.
        """
        path = PurePosixPath(src_uri)
        folder = PurePosixPath(self.articles)
        own_page = path.parent == folder and path.stem in OWN_PAGES
        if folder not in path.parents or own_page:
            return False
        return self.docs is None or not says_no_article(self.docs / path)


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing that is wrong in the settings."""

    key: str
    """The setting; empty for all of them."""
    wrong: str
    mend: str


def read_settings(given: object, docs: Path | None = None) -> tuple[Settings, tuple[Slip, ...]]:
    """The settings in `given`, as `mkdocs.yml` gives them, and what is wrong with them.

    With the docs folder `docs`, a folder of the settings that is not below it is wrong too, and the pages in
    it can say that they are no articles.
    """
    if given is None:
        return Settings(docs=docs), ()
    if not isinstance(given, Mapping):
        return Settings(docs=docs), (Slip("", "extra.whosaidthis holds no keys.", "Write one below it."),)
    slips = [_unknown(str(key)) for key in given if key not in _KEYS]
    links = _links(given, slips)
    folders = {key: _folder(given, key, slips) for key in ("articles", "glossary")}
    slips += [] if docs is None else _lost(given, folders, docs)
    flags = {key: _flag(given, key, default, slips) for key, default in _FLAGS.items()}
    return Settings(folders["articles"], folders["glossary"], links, docs=docs, **flags), tuple(slips)


def place_slips(slips: Iterable[Slip], path: str, content: str) -> tuple[Fault, ...]:
    """The slips as faults of the file `path`, whose whole text is `content`, each at its key."""
    return tuple(
        Fault(_place(slip.key, path, content), "wrong-setting", slip.wrong, slip.mend) for slip in slips
    )


def _unknown(key: str) -> Slip:
    mend = did_you_mean(key, _KEYS, f"It has {_LISTED}.")
    return Slip(key, f"extra.whosaidthis has no setting “{key}”.", mend)


def _slip(key: str, wrong: str, mend: str) -> Slip:
    return Slip(key, f"extra.whosaidthis.{key} {wrong}", mend)


def _links(given: Mapping[object, object], slips: list[Slip]) -> Links:
    found = given.get("links", Links.FIRST)
    if isinstance(found, str) and found in list(Links):
        return Links(found)
    slips.append(_slip("links", f"is “{found}”.", "Write first or every."))
    return Links.FIRST


def _flag(given: Mapping[object, object], key: str, default: object, slips: list[Slip]) -> bool:
    found = given.get(key, default)
    if isinstance(found, bool):
        return found
    slips.append(_slip(key, f"is “{found}”.", "Write true or false."))
    return default is True


def _folder(given: Mapping[object, object], key: str, slips: list[Slip]) -> str:
    folder = given.get(key, key)
    if isinstance(folder, str) and folder.strip("/ "):
        return folder.strip("/ ")
    slips.append(_slip(key, "is no folder.", "Write the name of one below the docs folder."))
    return key


def _lost(given: Mapping[object, object], folders: Mapping[str, str], docs: Path) -> list[Slip]:
    """The folders that `given` names by another name than ours, and that are not there.

    A site need not have a glossary, nor an article yet.
    """
    named = {key: folder for key, folder in folders.items() if given.get(key) not in (None, key)}
    mend = f"Write the name of one below it, without “{docs.name}/”."
    return [
        _slip(key, f"is “{folder}”, and the docs folder has no such folder.", mend)
        for key, folder in named.items()
        if not (docs / folder).is_dir()
    ]


def _place(key: str, path: str, content: str) -> Place:
    """Where the setting is written; the head of the file where it cannot be found there."""
    place = Place(path, 1, 1)
    try:
        node = read_yaml(content, path)
    except NotReadableError:
        return place
    for word in (*_ABOVE, key):
        if not isinstance(node, Node) or (value := node.get(word)) is None:
            return place
        place, node = node.key_place(word), value
    return place
