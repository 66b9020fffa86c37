"""Nothing that axe finds, on any kind of page: stock Material's own faults are mended too."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser.reader import PHONE, WIDE, Reader, open_all_notes
from browser.screens import Scheme
from sites import KINDS


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(kind: str, width: int, scheme: Scheme, reader: Reader) -> None:
    page = reader.open(kind, width=width, scheme=scheme)
    open_all_notes(page)  # axe does not look into closed ones
    found = Axe().run(page).response["violations"]
    assert [(fault["id"], [node["html"][:200] for node in fault["nodes"]]) for fault in found] == []


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_axe_finds_nothing_in_what_a_reader_brings_up(width: int, reader: Reader) -> None:
    page = reader.visit(f"{reader.site.page('article')}?only=unnamed", width=width)
    open_all_notes(page)
    page.locator(".wst-said").nth(3).hover()
    page.locator("a.wst-term").first.hover()
    assert page.locator(".wst-preview, .wst-shown, .wst-tools").count() == 3
    assert [fault["id"] for fault in Axe().run(page).response["violations"]] == []
