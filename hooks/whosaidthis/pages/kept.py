"""What MkDocs and our hooks know of an article's page once its Markdown has been read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from ..building.gathering import ShortArticle
from ..cache.packing import pack, unpack
from ..model import Fault
from .anchors import Anchors


@dataclass(frozen=True, slots=True)
class KeptPage:
    """One page, and everything that is told of it."""

    content: bytes
    """Its HTML, packed."""
    toc: TableOfContents
    title_from_render: str | None
    anchors: Anchors
    """Ids on the page."""
    links: Mapping[str, Mapping[str, str]] | None
    """Links with a fragment: by the file that they lead to, each fragment with the link as written."""
    title: str | None
    description: str | None
    """The page's title and standfirst; None where it has none of its own."""
    faults: tuple[Fault, ...]
    article: ShortArticle | None
    """None where the file has no text."""

    def html(self) -> str:
        """Its HTML."""
        return str(unpack(self.content))


def capture(page: Page, faults: tuple[Fault, ...], article: ShortArticle | None) -> KeptPage:
    """What there is to keep of a page that has just been rendered."""
    links = page.links_to_anchors
    return KeptPage(
        pack(page.content or ""),
        page.toc,
        page._title_from_render,
        Anchors(page.present_anchor_ids or ()),
        None if links is None else {file.src_uri: dict(found) for file, found in links.items()},
        page.meta.get("title"),
        page.meta.get("description"),
        faults,
        article,
    )


def restore(kept: KeptPage, page: Page, files: Files) -> None:
    """Make `page` what rendering made of it when it was kept, its HTML aside."""
    page.toc = kept.toc
    page._title_from_render = kept.title_from_render
    page.present_anchor_ids = kept.anchors  # type: ignore[assignment]
    if kept.links is not None:
        found = {files.get_file_from_path(path): dict(links) for path, links in kept.links.items()}
        page.links_to_anchors = {file: links for file, links in found.items() if file is not None}
