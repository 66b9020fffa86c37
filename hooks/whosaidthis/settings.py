"""What a site's owner can choose, under `extra.whosaidthis` in `mkdocs.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

SOURCES_PAGE = "sources.md"
"""The file of the page of all sources, below the docs folder."""
_KEYS = ("articles", "glossary", "links", "require_entries")
_LISTED = f"{', '.join(_KEYS[:-1])} and {_KEYS[-1]}"


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices; each has a default."""

    articles: str = "articles"
    """The folder of the articles, below the docs folder."""
    glossary: str = "glossary"
    """The folder of the entries, below the docs folder."""
    links: str = "first"
    """Which mentions of an entry become links: an article's `first`, or `every` one."""
    require_entries: bool = False
    """Whether a weapon or office holder that no entry covers is a warning, not only a line of the log."""

    @property
    def glossary_page(self) -> str:
        """The file of the glossary's own page."""
        return f"{self.glossary}/index.md"

    def is_entry(self, src_uri: str) -> bool:
        """Whether the file `src_uri`, below the docs folder, is an entry; the folder's own page is none."""
        path = PurePosixPath(src_uri)
        own_page = path.stem in {"index", "README"}
        return PurePosixPath(self.glossary) in path.parents and not own_page

    def is_article(self, src_uri: str) -> bool:
        """Whether the file `src_uri`, below the docs folder, is an article; the folder's own page is none."""
        path = PurePosixPath(src_uri)
        folder = PurePosixPath(self.articles)
        own_page = path.parent == folder and path.stem in {"index", "README"}
        return folder in path.parents and not own_page


def read_settings(given: object) -> tuple[Settings, tuple[str, ...]]:
    """The settings in `given`, as `mkdocs.yml` gives them, and what is wrong with them in plain words."""
    if given is None:
        return Settings(), ()
    if not isinstance(given, Mapping):
        return Settings(), ("extra.whosaidthis holds no keys. Write one below it.",)
    wrong = [
        f"extra.whosaidthis has no setting “{key}”. It has {_LISTED}." for key in given if key not in _KEYS
    ]
    links = given.get("links", "first")
    if links not in {"first", "every"}:
        wrong.append(f"extra.whosaidthis.links is “{links}”. Write first or every.")
        links = "first"
    folders = {key: _folder(given, key, wrong) for key in ("articles", "glossary")}
    required = given.get("require_entries", False)
    if not isinstance(required, bool):
        wrong.append(f"extra.whosaidthis.require_entries is “{required}”. Write true or false.")
    return Settings(folders["articles"], folders["glossary"], links, required is True), tuple(wrong)


def _folder(given: Mapping[object, object], key: str, wrong: list[str]) -> str:
    folder = given.get(key, key)
    if isinstance(folder, str) and folder.strip("/ "):
        return folder.strip("/ ")
    wrong.append(f"extra.whosaidthis.{key} is no folder. Write the name of one below the docs folder.")
    return key
