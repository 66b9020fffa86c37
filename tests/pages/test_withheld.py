"""A page gets back the HTML that was held for it, or its editor is told why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from whosaidthis.pages.withheld import Withheld

HTML = "<p>Gulls.</p>"


@pytest.fixture
def page(home: Path) -> Page:
    config = load_config(str(home / "mkdocs.yml"), plugins=[])
    found = Page("Gulls", File("a.md", config.docs_dir, config.site_dir, use_directory_urls=True), config)
    found.content = HTML
    return found


def test_what_was_packed_comes_back(page: Page) -> None:
    withheld = Withheld()
    withheld.pack(page, HTML)
    page.content = ""
    withheld.give_back(page)
    assert page.content == HTML


def test_what_nobody_needs_does_not(page: Page) -> None:
    withheld = Withheld()
    withheld.pack(page, HTML)
    page.content = ""
    withheld.drop("a.md")
    withheld.give_back(page)
    assert page.content == ""


def test_what_is_gone_from_the_shelf_stops_the_build_in_plain_words(page: Page) -> None:
    withheld = Withheld()
    withheld.leave(page, lambda: None)
    assert page.content == ""
    with pytest.raises(BuildError, match="Build the site again"):
        withheld.give_back(page)
