"""The site under a strict Content-Security-Policy, as its server would send it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route

from browser.reader import Reader
from sites import Served
from whosaidthis.command.policy import policy_of

KINDS = ("front", "article", "glossary", "official", "sources")


@pytest.fixture
def guarded(busy_site: Served, chromium: Browser) -> Iterator[tuple[Reader, str]]:
    reader = Reader(chromium, busy_site)
    pages = (path.read_text(encoding="utf-8") for path in sorted(busy_site.folder.rglob("*.html")))
    yield reader, policy_of(pages)
    reader.close()


def under(policy: str, reader: Reader) -> Page:
    """A page whose every answer comes with the policy."""

    def answer(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": policy})

    page = reader.blank()
    page.route("**/*", answer)
    return page


def use(page: Page, reader: Reader) -> None:
    """Look at each kind of page, change the colours and search."""
    for kind in KINDS:
        page.goto(reader.site.address + reader.site.page(kind))
        page.locator("label[for=__palette_1], label[for=__palette_0]").locator("visible=true").first.click()
    page.locator(".md-search__input").click()
    page.keyboard.type("Holm")
    page.locator(".md-search-result__item").first.wait_for()


def test_nothing_on_the_site_breaks_its_policy(guarded: tuple[Reader, str]) -> None:
    reader, policy = guarded
    assert "unsafe" not in policy
    use(under(policy, reader), reader)
    assert reader.complaints == []


def test_a_script_without_its_hash_is_refused(guarded: tuple[Reader, str]) -> None:
    reader, policy = guarded
    hashes = [word for word in policy.split() if word.startswith("'sha256-")]
    page = under(policy.replace(hashes[0], "", 1).replace(hashes[-1].rstrip(";"), "", 1), reader)
    for kind in KINDS:
        page.goto(reader.site.address + reader.site.page(kind))
    assert any("Content Security Policy" in one for one in reader.complaints)
