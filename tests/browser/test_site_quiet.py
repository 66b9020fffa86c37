"""No page asks anybody else for anything, and no page complains."""

from __future__ import annotations

import pytest

from browser.reader import PHONE, WIDE, Reader, Scheme
from sites import KINDS


def asked_of_others(reader: Reader) -> list[str]:
    own = (reader.site.address, "data:", "blob:")
    return [address for address in reader.requests if not address.startswith(own)]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_fetched_from_anybody_else(kind: str, reader: Reader) -> None:
    reader.open(kind)
    assert reader.requests
    assert asked_of_others(reader) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_console_stays_empty(kind: str, scheme: Scheme, reader: Reader) -> None:
    reader.open(kind, scheme=scheme)
    assert reader.complaints == []


def test_search_finds_the_article_without_asking_anybody_else(reader: Reader) -> None:
    page = reader.open("front")
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("Mokhber")
    page.locator(".md-search-result__link").first.wait_for(state="visible")
    assert reader.complaints == []
    assert [
        url for url in reader.requests if not url.startswith((reader.site.address, "data:", "blob:"))
    ] == []


@pytest.mark.parametrize("width", [320, 360, PHONE, 768, 1000, 1219, 1220, 1280, WIDE, 1920, 2560])
def test_no_page_scrolls_sideways(width: int, reader: Reader) -> None:
    wider = {}
    for kind in KINDS:
        page = reader.open(kind, width=width)
        wider[kind] = page.evaluate("document.documentElement.scrollWidth") - width
    assert [kind for kind, more in wider.items() if more > 0] == []
