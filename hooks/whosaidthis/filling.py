"""Pages of the site that our hooks fill when every article has been read."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from .rendering.glossary import HEADLINE


def add_page(
    files: Files, config: MkDocsConfig, path: str, title: str, level: InclusionLevel = InclusionLevel.INCLUDED
) -> None:
    """See that the site has a page at `path`; where an editor has written none, it is added."""
    if files.get_file_from_path(path) is None:
        files.append(File.generated(config, path, content=f"# {title}\n", inclusion=level))


def set_up(page: Page, title: str, description: str) -> None:
    """Give a page its title and the whole width."""
    page.meta.update(title=title, description=description, hide=["navigation", "toc"])


def fill(page: Page, html: str, title: str) -> None:
    """Put `html` in the place of what MkDocs read, also for the theme's "skip to content"."""
    page.content = html
    page.toc = TableOfContents([AnchorLink(title, HEADLINE, 1)])
