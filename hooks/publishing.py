"""MkDocs events: what the site knows, as data: in the pages' heads, beside the articles and for the site.

Templates ask `published` what belongs into the head of a page. The files of the site are registered before
any page is read, so that pages can link to them, and written when every article has been read. Everything is
imported here at the top: MkDocs has this folder on the path only while it loads this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from whosaidthis.building.addresses import Addresses
from whosaidthis.building.gathering import GATHERING
from whosaidthis.building.issuing import FEED, LINES, ROUTES, SCHEMA, TABLE, Issue
from whosaidthis.building.site_settings import settings_of
from whosaidthis.pages import PAGES
from whosaidthis.publishing.annotations import PROFILE
from whosaidthis.publishing.published import Address, PublishedSite
from whosaidthis.rendering.wording import publishing as wording

_ANNOTATIONS = "annotations.jsonld"
_log = get_plugin_logger("whosaidthis")


@dataclass(frozen=True, slots=True)
class Alternate:
    """A file that a page's head leads to."""

    type: str
    title: str
    href: str


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Register the files of the site, articles or none; those that an editor has put there are left alone."""
    for path in (LINES, TABLE, SCHEMA, ROUTES, *([FEED] if config.site_url else [])):
        if files.get_file_from_path(path):
            _log.info("%s is there already: no data is written to it.", path)
        else:
            # Where it is to be is where we write it: MkDocs has nothing left to copy.
            written = str(Path(config.site_dir, path))
            files.append(File.generated(config, path, abs_src_path=written))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Write the files of the site, and let templates ask for what belongs to a page."""
    global _published
    _published = Published(config, files)
    _published.write_site()
    env.globals["published"] = _published
    return env


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Write the annotations of an article beside its page, whose words they point at."""
    if _published:
        _published.write_annotations(page)
    return output


class Published:
    """What templates can ask for."""

    def __init__(self, config: MkDocsConfig, files: Files) -> None:
        self._config = config
        self._files = files
        beside = Addresses(files, "")
        self._whole = cache(lambda path: urljoin(config.site_url or "", beside(path)))
        self._taken = {file.dest_uri for file in files}
        settings, _ = settings_of(config)
        language = str(config.theme.get("language") or config.theme.locale)
        self._issue = Issue(
            PublishedSite(
                config.site_name, language, GATHERING.glossary, settings.glossary_page, settings.name_editors
            ),
            config.site_url or "",
            Path(config.site_dir),
            self._addresses,
            {path: words for path in GATHERING.articles if (words := self._description(path))},
            PAGES.memos,
        )

    def data(self, page: Page) -> Markup | None:
        """The page's JSON-LD; None where it is neither an article nor of the glossary."""
        found = self._issue.data(page.file.src_uri, page.url)
        # No word of it can end the element that it stands in.
        return Markup(found) if found else None  # noqa: S704

    def alternates(self, page: Page) -> list[Alternate]:
        """The files that the page's head leads to."""
        found = []
        beside = self._beside(page)
        if beside:
            kind = f'application/ld+json; profile="{PROFILE}"'
            found.append(Alternate(kind, wording.STATEMENTS, Path(beside).name))
        if self._is_ours(FEED):
            found.append(Alternate("application/atom+xml", wording.FEED, self._addresses(page.url)(FEED)))
        return found

    def write_annotations(self, page: Page) -> None:
        """Write the article's annotations, if the page is one."""
        if PAGES.is_finished(page):
            return
        beside = self._beside(page)
        if beside:
            told = self._issue.annotations(page.file.src_uri, page.url, page.content or "", beside)
            PAGES.beside(beside, told)
        elif page.file.src_uri in GATHERING.articles:
            _log.info("%s: its annotations have another file in their place.", page.file.src_uri)

    def write_site(self) -> None:
        """Write the files of the whole site that are registered."""
        if self._is_ours(SCHEMA):
            self._issue.schema()
        self._issue.statements(tuple(filter(self._is_ours, (LINES, TABLE, ROUTES, FEED))))

    def _description(self, path: str) -> str:
        file = self._files.get_file_from_path(path)
        return str(file.page.meta.get("description") or "") if file and file.page else ""

    def _addresses(self, here: str) -> Address:
        """Whole addresses where the site's own is known: they are the same on every page."""
        return self._whole if self._config.site_url else Addresses(self._files, here)

    def _beside(self, page: Page) -> str | None:
        """Where an article's annotations stand; None for other pages, and where another file stands there."""
        if page.file.src_uri not in GATHERING.articles:
            return None
        place = page.file.dest_uri.removesuffix("index.html")
        beside = f"{place.removesuffix('.html')}{'' if place.endswith('/') else '.'}{_ANNOTATIONS}"
        return None if beside in self._taken else beside

    def _is_ours(self, path: str) -> bool:
        """Whether on_files has registered the file."""
        file = self._files.get_file_from_path(path)
        return file is not None and file.abs_src_path == str(Path(self._config.site_dir, path))


_published: Published | None = None
