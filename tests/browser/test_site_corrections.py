"""A corrected article in a browser: old links still lead to the words, with and without the script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from browser.reader import PHONE, WIDE, Reader, open_all_notes
from browser.screens import Scheme
from building import Build
from builds import nu_checker
from builds.links import dead_links
from corrected import FORMER, GONE, corrected_article, id_of
from sites import build_small_site, serve_folder

ADDRESS = "articles/mill/"


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Build:
    files = {"articles/mill.md": corrected_article(), "glossary/index.md": "# Glossary\n"}
    built = build_small_site(tmp_path_factory.mktemp("corrected"), files, strict=True, config={})
    assert built.status == 0, built.log
    return built


@pytest.fixture
def visitor(chromium: Browser, corrected: Build) -> Iterator[Reader]:
    with serve_folder(corrected.folder, "", corrected.folder) as site:
        reader = Reader(chromium, site)
        yield reader
        reader.close()
    assert reader.complaints == []


def ground(page: Page, selector: str) -> str:
    return str(page.locator(selector).first.evaluate("e => getComputedStyle(e).backgroundColor"))


def test_the_site_keeps_to_the_standard_and_its_links_lead_somewhere(corrected: Build) -> None:
    assert nu_checker.errors(corrected.folder) == []
    assert dead_links(corrected.folder) == []


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_a_former_address_leads_to_the_words_and_lights_them(
    width: int, scripts: bool, visitor: Reader
) -> None:
    page = visitor.visit(f"{ADDRESS}#s-{FORMER}", width=width, scripts=scripts)
    expect(page.locator(f"#s-{FORMER}")).to_be_in_viewport()
    assert ground(page, f"#{id_of('towed')}") != ground(page, f"#{id_of('It is dry')}")


@pytest.mark.parametrize("scripts", [True, False])
def test_the_address_of_a_statement_that_is_gone_leads_to_its_correction(
    scripts: bool, visitor: Reader
) -> None:
    page = visitor.visit(f"{ADDRESS}#s-{GONE}", scripts=scripts)
    expect(page.locator("#wst-correction-3")).to_be_in_viewport()
    assert ground(page, "#wst-correction-3") != ground(page, "#wst-correction-2")


def test_on_a_phone_a_former_address_opens_the_note_too(visitor: Reader) -> None:
    page = visitor.visit(f"{ADDRESS}#s-{FORMER}", width=PHONE)
    note = page.locator(f"#n-{id_of('towed')[2:]}")
    expect(note).to_be_visible()
    expect(note).to_contain_text("Corrected on 8 March 2024.")


def test_the_link_that_is_copied_there_is_the_one_of_now(visitor: Reader) -> None:
    page = visitor.visit(f"{ADDRESS}#s-{FORMER}")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".wst-tools button").first.click()
    expect(page.locator(".wst-tools button").first).to_have_text("Copied")
    assert str(page.evaluate("navigator.clipboard.readText()")).endswith(f"{ADDRESS}#{id_of('towed')}")


def test_the_note_leads_to_the_correction_and_back(visitor: Reader) -> None:
    page = visitor.visit(ADDRESS)
    page.get_by_role("link", name="Corrected on 7 March 2024").click()
    expect(page.locator("#wst-correction-1")).to_be_in_viewport()
    page.locator("#wst-correction-1 a").click()
    assert page.url.endswith(f"#n-{id_of('towed')[2:]}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, PHONE, WIDE])
def test_axe_finds_nothing_and_nothing_stands_out_sideways(
    width: int, scheme: Scheme, visitor: Reader
) -> None:
    page = visitor.visit(ADDRESS, width=width, scheme=scheme)
    open_all_notes(page)
    found = Axe().run(page).response["violations"]
    assert [(fault["id"], [node["html"][:200] for node in fault["nodes"]]) for fault in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_corrections_are_printed(visitor: Reader) -> None:
    page = visitor.visit(ADDRESS)
    page.emulate_media(media="print")
    assert page.locator(".wst-corrections li:visible").count() == 4
    expect(page.get_by_text("Corrected 4 times, last on 9 March 2024")).to_be_visible()
