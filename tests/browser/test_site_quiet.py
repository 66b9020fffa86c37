"""No page asks anybody else for anything, and no page complains."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from browser.reader import PHONE, WIDE, Reader
from browser.screens import Scheme
from sites import KINDS, Served

WIDTHS = [320, 360, PHONE, 768, 1000, 1219, 1220, 1280, WIDE, 1920, 2560]


def asked_of_others(reader: Reader) -> list[str]:
    own = (reader.site.address, "data:", "blob:")
    return [address for address in reader.requests if not address.startswith(own)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_fetched_from_others_and_the_console_stays_empty(
    kind: str, scheme: Scheme, reader: Reader
) -> None:
    reader.open(kind, scheme=scheme).wait_for_load_state("networkidle")
    assert reader.requests
    assert (asked_of_others(reader), reader.complaints) == ([], [])


def test_a_site_that_knows_no_address_is_quiet_in_any_folder(chromium: Browser, moved_site: Served) -> None:
    reader = Reader(chromium, moved_site)
    for kind in ("front", "article", "missile"):  # each a folder deeper
        reader.open(kind).wait_for_load_state("networkidle")
    reader.close()
    assert reader.requests
    assert (asked_of_others(reader), reader.complaints) == ([], [])


def test_search_finds_the_article_without_asking_anybody_else(reader: Reader) -> None:
    page = reader.open("front")
    page.wait_for_load_state("networkidle")
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("Mokhber")
    page.locator(".md-search-result__link").first.wait_for(state="visible")
    assert reader.complaints == []
    assert [
        url for url in reader.requests if not url.startswith((reader.site.address, "data:", "blob:"))
    ] == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [320, PHONE])
def test_without_scripts_no_page_scrolls_sideways(width: int, kind: str, reader: Reader) -> None:
    page = reader.open(kind, width=width, scripts=False)
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_scrolls_sideways(kind: str, reader: Reader) -> None:
    page = reader.open(kind)
    wider = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        wider[width] = page.evaluate("document.documentElement.scrollWidth") - width
    assert {width: more for width, more in wider.items() if more > 0} == {}
