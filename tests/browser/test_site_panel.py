"""The editor's panel in a browser: copying, going to a statement, loading anew in place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from browser.reader import PHONE, WIDE
from browser.screens import Scheme
from serving import ServedDesk, serve_copy

FERRY = (Path(__file__).parent / "data" / "ferry.md").read_text(encoding="utf-8")
SLIP = "\n\nIt [rained]{.said by=Mallory}.\n"
PAGE = "articles/ferry/"
TOP = "e => e.getBoundingClientRect().top"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedDesk]:
    with serve_copy(tmp_path_factory.mktemp("desk"), {"articles/ferry.md": FERRY + SLIP}) as served:
        yield served


class Editor:
    """An editor's browser."""

    def __init__(self, browser: Browser, desk: ServedDesk) -> None:
        self.browser, self.desk = browser, desk
        self.opened: list[BrowserContext] = []

    def open(self, width: int = WIDE, scheme: Scheme = "light", scripts: bool = True) -> Page:
        context = self.browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        self.opened.append(context)
        page = context.new_page()
        page.goto(self.desk.address + PAGE)
        return page


@pytest.fixture
def editor(chromium: Browser, desk: ServedDesk) -> Iterator[Editor]:
    editor = Editor(chromium, desk)
    yield editor
    for context in editor.opened:
        context.close()


def test_a_button_copies_the_markdown(editor: Editor) -> None:
    page = editor.open()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    paste = page.locator(".wst-desk__paste").first
    paste.get_by_role("button", name="Copy").click()
    expect(paste.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == paste.locator("code").text_content()


def test_without_scripts_there_is_no_button_and_the_text_is_there(editor: Editor) -> None:
    page = editor.open(scripts=False)
    assert page.locator(".wst-desk button").count() == 0
    expect(page.locator(".wst-desk__paste code").first).to_be_visible()
    expect(page.locator(".wst-desk")).to_contain_text("The speaker “Mallory” is not known here.")


def test_a_link_leads_to_the_statement(editor: Editor) -> None:
    page = editor.open()
    link = page.locator(".wst-desk a").last
    link.click()
    expect(page.locator(str(link.get_attribute("href")))).to_be_in_viewport()


def test_it_stands_first_on_a_wide_screen_and_last_on_a_phone(editor: Editor) -> None:
    for width, above in ((WIDE, True), (PHONE, False)):
        page = editor.open(width)
        panel, article = (page.locator(name).bounding_box() for name in (".wst-desk", ".wst"))
        assert panel
        assert article
        assert (panel["y"] < article["y"]) is above


def test_it_is_not_printed(editor: Editor) -> None:
    page = editor.open()
    page.emulate_media(media="print")
    expect(page.locator(".wst-desk")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, PHONE, WIDE])
def test_axe_finds_nothing_and_it_fits_the_screen(width: int, scheme: Scheme, editor: Editor) -> None:
    page = editor.open(width, scheme)
    found = Axe().run(page, ".wst-desk").response["violations"]
    assert [(fault["id"], [node["html"][:200] for node in fault["nodes"]]) for fault in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_one_that_is_closed_stays_closed(editor: Editor) -> None:
    page = editor.open()
    page.locator(".wst-desk > summary").click()
    page.reload()
    expect(page.locator(".wst-desk")).not_to_have_attribute("open", re.compile(".*"))


def test_after_an_edit_the_page_stands_where_it_stood(editor: Editor, desk: ServedDesk) -> None:
    page = editor.open()
    expect(page.locator(".wst-desk")).to_contain_text("Mallory")
    words = page.locator(".wst-said", has_text="There is no such fund")
    words.scroll_into_view_if_needed()
    before = words.evaluate(TOP)
    assert before > 0
    desk.edit("docs/articles/ferry.md", lambda content: content.replace(SLIP, "\n\nIt snowed.\n"))
    expect(page.locator(".wst")).to_contain_text("It snowed.")
    expect(page.locator(".wst-desk")).not_to_contain_text("Mallory")
    # The browser and then our script put the page back after it has loaded.
    page.wait_for_function(
        "([top, words]) => Math.abs(document.getElementById(words).getBoundingClientRect().top - top) < 2",
        arg=[before, words.get_attribute("id")],
    )
