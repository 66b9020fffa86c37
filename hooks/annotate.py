"""MkDocs events: "who said this" notes for every article of a site.

Options stand in `mkdocs.yml` under `extra.whosaidthis`; `whosaidthis.settings` tells of each. What editors
can mend is a warning with path, line and column.
Everything is imported here at the top: MkDocs has this folder on the path only while it loads this file.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape, unescape
from pathlib import Path, PurePosixPath
from posixpath import relpath
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.plugins import CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as SitePage
from mkdocs.utils.templates import TemplateContext

from whosaidthis.building.addresses import Addresses
from whosaidthis.building.filling import body_of, keep_whole, misnamed_files
from whosaidthis.building.gathering import GATHERING, GatheredArticle
from whosaidthis.building.hushed import HUSHED
from whosaidthis.building.site_settings import settings_of
from whosaidthis.building.telling import TELLER
from whosaidthis.checks import check_article, check_copies, check_misnamed, check_stray, empty_article
from whosaidthis.desk import FrontMatter, Status, headline_of, read_front_matter
from whosaidthis.joining import ReadArticle
from whosaidthis.markdown import Page
from whosaidthis.model import Fault
from whosaidthis.pages import PAGES, KeptPage
from whosaidthis.reading.decoding import decode
from whosaidthis.rendering.templating.templates import forget as forget_templates
from whosaidthis.settings import METHOD_PAGE, SOURCES_PAGE, Settings, place_slips

_EXTENSION = "whosaidthis.markdown"
_log = get_plugin_logger("whosaidthis")
_options: dict[str, Any] = {}
"""The extension's options, which MkDocs hands on anew for every page."""
_settings = Settings()
_dirty = False


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether an editor sits before the site, who is told each note, and what a build leaves out."""
    global _dirty
    _dirty = dirty
    TELLER.notes_too = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Register the extension, and forget the build before this one."""
    global _settings
    GATHERING.reset()
    PAGES.keeper = None
    TELLER.begin()
    if config.strict:
        HUSHED.begin()
    forget_templates()
    _settings, slips = settings_of(config)
    _tell(None, *place_slips(slips, _shown(config, config.config_file_path), _words(config.config_file_path)))
    if _EXTENSION not in config.markdown_extensions:
        config.markdown_extensions.append(_EXTENSION)
    _options.clear()
    _options.update(links=_settings.links, page=False)
    config.mdx_configs[_EXTENSION] = _options
    watched = [Path(__file__).parent, Path(config.theme.custom_dir or __file__)]
    config.watch.extend(str(folder) for folder in watched if folder.is_dir())
    return config


@event_priority(-100)
def on_files(files: Files, /, config: MkDocsConfig) -> Files:
    """See that no file of ours is copied unread, and that a build of what has changed leaves out no list."""
    for file in misnamed_files(files, _settings):
        content = decode(file.content_bytes, file.src_uri)[0]
        faults = check_misnamed(content, _shown(config, file.abs_src_path or file.src_uri))
        if faults and not file.is_documentation_page():
            files.remove(file)
        _tell(None, *faults)
    if _dirty:
        keep_whole(files, _settings)
        _log.info("All articles, entries and their lists are made whole: each holds words of the others.")
    return files


def on_page_read_source(page: SitePage, config: MkDocsConfig) -> str | None:
    """Read a file that is not UTF-8 as well as it goes, with a warning; any other one MkDocs reads itself."""
    if page.file.abs_src_path is None:
        return None
    content = Path(page.file.abs_src_path).read_bytes()
    words, faults = decode(content, _shown(config, page.file.abs_src_path))
    _tell(page, *faults)
    return words if faults else None


def on_page_markdown(markdown: str, page: SitePage, config: MkDocsConfig, files: Files) -> str:
    """Make ready what is known of an article before its Markdown is read; other pages are left alone."""
    _options["page"] = False
    if not _settings.is_article(page.file.src_uri):
        _tell(None, *_stray(page, config))
        return markdown
    body = body_of(page, markdown)
    if kept := PAGES.find(page, markdown):
        _put_back(kept, page)
        return body
    content, path = _content(page), _shown(config, page.file.abs_src_path or page.file.src_uri)
    front = read_front_matter(content, path, config.site_name)
    _keep_words_only(page, front.headline, front.description)
    if not content[front.length :].strip():
        _tell(page, *front.faults, empty_article(path))
    paths = {entry.key: entry.path for entry in GATHERING.glossary.entries}
    folder = str(PurePosixPath(page.file.src_uri).parent)
    _options["glossary"] = GATHERING.glossary
    _options["page"] = Page(
        path,
        content,
        front.length,
        front.facts,
        lambda read: _keep(read, page, front),
        front.description,
        lambda key: relpath(paths[key], folder),
        _sources(page, files),
        _address(page, files, GATHERING.legend),
        _address(page, files, METHOD_PAGE),
        page.file.src_uri,
        front.headline,
        config.site_name,
        PAGES.reader(page),
    )
    PAGES.keep(page)
    return body


def _stray(page: SitePage, config: MkDocsConfig) -> tuple[Fault, ...]:
    """What is told of a page that is written as an article and stands elsewhere."""
    if not page.meta or _settings.is_entry(page.file.src_uri):
        return ()
    path = _shown(config, page.file.abs_src_path or page.file.src_uri)
    return check_stray(_content(page), path, _shown(config, f"{config.docs_dir}/{_settings.articles}"))


def _put_back(kept: KeptPage, page: SitePage) -> None:
    """Know of an article what was known of it when its page was kept, and tell it again."""
    _keep_words_only(page, kept.title, kept.description)
    told = GATHERING.faults.get(page.file.src_uri, ())
    _tell(page, *(fault for fault in kept.faults if fault not in told))
    if kept.article is not None:
        GATHERING.keep_short(kept.article)


def _sources(page: SitePage, files: Files) -> Callable[[str], str] | None:
    """From an id on the sources page to its address on `page`; None where the site has no such page."""
    if files.get_file_from_path(SOURCES_PAGE) is None:
        return None
    address = Addresses(files, page.url)
    return lambda name: address(f"{SOURCES_PAGE}#{name}")


def _address(page: SitePage, files: Files, path: str) -> str:
    """From `page` to the file `path`, with its fragment; empty where the site has no such file."""
    found = files.get_file_from_path(path.partition("#")[0])
    return Addresses(files, page.url)(path) if found else ""


@event_priority(100)
def _escape_title(context: TemplateContext, /, page: SitePage, **_: object) -> TemplateContext:
    """Before the search reads the page: what it finds is shown as HTML, and this title is words."""
    if "title" in page.meta:
        page.meta["title"] = escape(str(page.meta["title"]), quote=False)
    return context


@event_priority(-100)
def _unescape_title(context: TemplateContext, /, page: SitePage, **_: object) -> TemplateContext:
    """After the search has read the page: templates escape the title themselves."""
    if "title" in page.meta:
        page.meta["title"] = unescape(page.meta["title"])
    return context


on_page_context = CombinedEvent(_escape_title, _unescape_title)


def on_env(env: Environment, /, config: MkDocsConfig, **_: object) -> Environment:
    """Tell of articles that stand there twice, now that every one has been read."""
    marks = {_shown(config, one.start.path): one.copy_mark for one in GATHERING.articles.values()}
    _tell(None, *check_copies(marks))
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """Tell how many notes were left out, and stop a strict build whose warnings were kept quiet.

    Raises:
        BuildError: in that case.
    """
    TELLER.sum_up(_log)
    if config.strict and (unheard := TELLER.unheard(HUSHED.count)):
        raise BuildError(unheard)


def _keep(read: ReadArticle, page: SitePage, front: FrontMatter) -> None:
    """Keep an article that has been read, and tell its editor what is wrong with it."""
    _tell(page, *check_article(read, front, GATHERING.glossary, _settings))
    title = front.headline or headline_of(read.source) or str(page.title or page.file.name)
    # MkDocs looks for the headline where the page begins, and our pages begin with a kicker.
    page.meta["title"] = title
    GATHERING.keep(GatheredArticle(page.file.src_uri, page.url, title, read.article, read.source))


def _keep_words_only(page: SitePage, headline: str | None, description: str | None) -> None:
    """Templates print title and description: whatever is no words there would stop the build."""
    status = page.meta.get("status")
    if not isinstance(status, str) or status.strip().casefold() in {one.value for one in Status}:
        # The theme would look for an icon of that name.
        page.meta.pop("status", None)
    for key, words in (("title", headline), ("description", description)):
        if words is None:
            page.meta.pop(key, None)
        else:
            page.meta[key] = words


def _content(page: SitePage) -> str:
    if page.file.abs_src_path is None:
        return page.file.content_string
    return decode(Path(page.file.abs_src_path).read_bytes(), page.file.abs_src_path)[0]


def _words(path: str | None) -> str:
    return Path(path).read_bytes().decode("utf-8", "replace") if path else ""


def _shown(config: MkDocsConfig, path: str | None) -> str:
    """`path` as an editor knows it: from the folder of mkdocs.yml on."""
    root = Path(config.config_file_path or ".").resolve().parent
    whole = Path(path or "mkdocs.yml")
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.as_posix()


def _tell(page: SitePage | None, *faults: Fault) -> None:
    """Log what is wrong with a page's file, or with none, and keep it for the panel that editors see."""
    if page is not None:
        GATHERING.note(page.file.src_uri, faults)
    TELLER.tell(_log, faults)
