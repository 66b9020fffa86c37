"""The site that an article belongs to, found from its folder, so that commands read it as a build does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from ..model import NO_GLOSSARY, Fault, Glossary
from ..settings import Settings, place_slips
from .files import UnreadableError, markdown_in, misnamed_in, read_glossary, whole_path

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_CONFIG = ("mkdocs.yml", "mkdocs.yaml")
_OWN = "whosaidthis.markdown"


@dataclass(frozen=True, slots=True)
class Site:
    """What decides how an article of it is read."""

    root: Path
    """The folder of its `mkdocs.yml`; what messages print is relative to it."""
    docs: Path
    """Its docs folder."""
    name: str
    settings: Settings
    extensions: tuple[str, ...]
    """Its Markdown extensions but ours, in their order."""
    options: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Theirs, by extension."""
    faults: tuple[Fault, ...] = ()
    """What is wrong with the settings."""
    is_built: Callable[[str], bool] = lambda _: True
    """Whether a build has the file of that path below the docs folder: `exclude_docs` may leave it out."""

    def shown(self, path: Path) -> str:
        """`path` as a build's messages print it: below the site's folder where it lies there."""
        whole = whole_path(path)
        return whole.relative_to(self.root).as_posix() if whole.is_relative_to(self.root) else path.as_posix()

    def src_uri(self, path: Path) -> str | None:
        """The file below the docs folder, with forward slashes; None for a file elsewhere."""
        whole = whole_path(path)
        return whole.relative_to(self.docs).as_posix() if whole.is_relative_to(self.docs) else None

    def glossary(self, unreadable: list[str] | None = None) -> tuple[Glossary, tuple[Fault, ...]]:
        """Its glossary, and what is wrong with the files of it; `unreadable` as `read_glossary` takes it."""
        folder = self.docs / self.settings.glossary
        if not folder.is_dir():
            return NO_GLOSSARY, ()
        above = PurePosixPath(self.settings.glossary).parent
        return read_glossary(
            str(folder),
            self.shown(self.docs),
            unreadable,
            lambda name: self.is_built((above / name).as_posix()),
        )

    def pages(self) -> tuple[Path, ...]:
        """The Markdown files that a build reads, in the order of their names."""
        return tuple(
            path for path in markdown_in(self.docs) if self.is_built(path.relative_to(self.docs).as_posix())
        )

    def misnamed(self) -> tuple[Path, ...]:
        """The files among its articles and entries that are named nearly as these are, by their names."""
        found = ((path, path.relative_to(self.docs).as_posix()) for path in misnamed_in(self.docs))
        return tuple(path for path, name in found if self.is_built(name) and self.settings.is_ours(name))

    def articles(self) -> tuple[Path, ...]:
        """The files of its articles, in the order of their names."""
        return tuple(path for path in self.pages() if self.settings.is_article(self.src_uri(path) or ""))


def shown_in(site: Site | None, path: Path) -> str:
    """`path` as messages print it, of a file of `site` or of one outside of any."""
    return site.shown(path) if site else path.as_posix()


def needed_site(start: Path, what: str) -> Site:
    """The site around `start`, where a new file goes that nobody has given a place.

    Raises:
        UnreadableError: if there is none; it asks where `what` goes.
    """
    site = find_site(start)
    if site is None:
        raise UnreadableError(
            f"No folder from here up has a mkdocs.yml. Say where the {what} goes: --out FILE."
        )
    return site


def find_site(start: Path) -> Site | None:
    """The site of the nearest `mkdocs.yml` in `start` or above it; None where there is none.

    Raises:
        UnreadableError: if that file cannot be read as MkDocs reads it.
    """
    folder = whole_path(start)
    folders = [folder, *folder.parents] if folder.is_dir() else list(folder.parents)
    path = next((each / name for each in folders for name in _CONFIG if (each / name).is_file()), None)
    return _load(path) if path else None


def _load(path: Path) -> Site:
    # Loaded late: commands outside a site need no MkDocs.
    from mkdocs.config import load_config

    from ..building.site_settings import settings_of

    try:
        config = load_config(str(path))
    except (Exception, SystemExit) as error:  # whatever the site's own hooks and plugins do
        why = " ".join(str(error).split()) or type(error).__name__
        raise UnreadableError(f"{path}: MkDocs cannot read it: {why}") from error
    settings, slips = settings_of(config)
    names: Sequence[str] = config.markdown_extensions
    return Site(
        path.parent,
        whole_path(config.docs_dir),
        config.site_name,
        settings,
        tuple(name for name in names if name != _OWN),
        dict(config.mdx_configs),
        place_slips(slips, path.name, path.read_bytes().decode("utf-8", "replace")),
        _built(config),
    )


def _built(config: MkDocsConfig) -> Callable[[str], bool]:
    """Which files below the docs folder a build has."""
    from mkdocs.structure.files import File, InclusionLevel, set_exclusions

    def is_built(src_uri: str) -> bool:
        file = File(src_uri, config.docs_dir, config.site_dir, config.use_directory_urls)
        set_exclusions([file], config)
        return bool(file.inclusion.value > InclusionLevel.DRAFT.value)

    return is_built
