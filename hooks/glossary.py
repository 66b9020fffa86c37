"""MkDocs events: the glossary's entries, the places that name them, and what has no entry yet.

The option stands in `mkdocs.yml` under `extra.whosaidthis`: `glossary`, the entries' folder below the docs
folder. What editors can mend is a warning with path, line and column. Everything is imported here at the
top: MkDocs has this folder on the path only while it loads this file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import cast

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from whosaidthis.building.addresses import Addresses
from whosaidthis.building.filling import add_page, body_of, contents, fill, set_up
from whosaidthis.building.gathering import GATHERING
from whosaidthis.building.site_settings import settings_of
from whosaidthis.building.telling import TELLER
from whosaidthis.cache import digest
from whosaidthis.cache.packing import unpack
from whosaidthis.checks import unused_entries
from whosaidthis.entries import Missing, load_glossary
from whosaidthis.model import Entry
from whosaidthis.pages import PAGES
from whosaidthis.reading.decoding import decode
from whosaidthis.rendering.glossary.held import HeldForEntry, join
from whosaidthis.rendering.glossary.pages import entry_page, glossary_page, tally
from whosaidthis.rendering.glossary.passages import ShownPassage
from whosaidthis.rendering.wording.glossary import STANDFIRST, TITLE
from whosaidthis.settings import Settings

_log = get_plugin_logger("whosaidthis")
_settings = Settings()
_unfilled: dict[str, Callable[[str], str]] = {}
"""The files of entries whose pages have to be filled: from the HTML of their prose to that of the page."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the settings; `annotate` tells what is wrong with them."""
    global _settings
    _settings, _ = settings_of(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Read the entries before any article, and see that the glossary has a page of its own."""
    found = [file for file in files.documentation_pages() if _settings.is_entry(file.src_uri)]
    written = [(file.src_uri, _content(file)) for file in found]
    GATHERING.glossary, faults = load_glossary(written, _docs(config))
    GATHERING.glossary_digest = digest(written)
    TELLER.tell(_log, faults)
    index = _settings.glossary_page
    if found:
        add_page(files, config, index, TITLE)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Give an entry's page its title, and the width of the page."""
    if page.file.src_uri == _settings.glossary_page:
        set_up(page, config, TITLE, STANDFIRST)
    elif _settings.is_entry(page.file.src_uri):
        body = body_of(page, markdown)
        entry = _by_path().get(page.file.src_uri)
        if entry is not None:
            set_up(page, config, entry.name, entry.summary)
        return body
    return markdown


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """Fill the glossary's pages, now that every article has been read, if they are not finished already."""
    _unfilled.clear()
    listed = GATHERING.newest_first().values()
    holding: dict[str, list[bytes]] = {entry.key: [] for entry in GATHERING.glossary.entries}
    for article in listed:
        for key, packed in article.held:
            holding[key].append(packed)
    used = {key for key, parts in holding.items() if parts}
    TELLER.tell(_log, unused_entries(GATHERING.glossary, used))
    for path, entry in _by_path().items():
        file = files.get_file_from_path(path)
        if file is not None and file.page is not None:
            _prepare(file.page, entry, holding[entry.key], Addresses(files, file.url))
    index = files.get_file_from_path(_settings.glossary_page)
    if index is not None and index.page is not None:
        _fill_index(index.page, files, holding, [article.missing for article in listed])
    return env


def _prepare(page: Page, entry: Entry, holding: Sequence[bytes], here: Addresses) -> None:
    """See what the page of `entry` needs, of which articles are `holding` something."""
    if not PAGES.look(page, digest(page.content or "", *holding)):
        page.toc = contents(entry.name)
        _unfilled[page.file.src_uri] = lambda body: entry_page(
            entry, _joined(holding), here, _settings.glossary_page, body
        )


@event_priority(200)
def on_page_context(context: TemplateContext, /, page: Page, **_: object) -> TemplateContext:
    """Fill the page of an entry: it should not stand in memory for long."""
    html = _unfilled.pop(page.file.src_uri, None)
    if html is not None:
        page.content = html(page.content or "")
    return context


def _fill_index(
    page: Page, files: Files, holding: Mapping[str, Sequence[bytes]], missing: Sequence[bytes]
) -> None:
    """Fill the glossary's own page; `missing`: the names without an entry in each article."""
    packed = [one for parts in holding.values() for one in parts]
    lengths = [len(parts) for parts in holding.values()]
    if not PAGES.look(page, digest(lengths, page.content or "", packed, missing)):
        glossary = GATHERING.glossary
        tallies = {entry.key: tally(entry, _joined(holding[entry.key])) for entry in glossary.entries}
        names = (name for one in missing for name in cast("Iterable[Missing[ShownPassage]]", unpack(one)))
        fill(page, glossary_page(glossary, tallies, names, Addresses(files, page.url)), TITLE)


def _joined(holding: Sequence[bytes]) -> HeldForEntry:
    return join(cast("HeldForEntry", unpack(one)) for one in holding)


def _by_path() -> dict[str, Entry]:
    return {entry.path: entry for entry in GATHERING.glossary.entries}


def _content(file: File) -> str:
    if file.abs_src_path is None:
        return file.content_string
    return decode(Path(file.abs_src_path).read_bytes(), file.src_uri)[0].replace("\r\n", "\n")


def _docs(config: MkDocsConfig) -> str:
    """The docs folder as an editor knows it: from the folder of mkdocs.yml on."""
    root = Path(config.config_file_path or ".").resolve().parent
    docs = Path(config.docs_dir)
    return PurePosixPath(docs.relative_to(root) if docs.is_relative_to(root) else docs).as_posix()
