"""On paper: every note once, every row of a table, and nothing that only a screen can use."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from browser.reader import PHONE, WIDE, Reader
from sites import KINDS

PAPER = 680
"""Pixels of the style sheet between the margins of an A4 page."""
CHROME = (
    ".md-header, .md-tabs, .md-footer, .md-sidebar, .md-search, .md-skip, .md-dialog, .md-top, .wst-switch,"
    " button:not(.wst-sort), input, select, textarea, summary"
)
"""The heads of sorted columns are printed as the words that they are."""
SEEN = """(all) => all.map(e => {
  const box = e.getBoundingClientRect();
  const style = { opacityProperty: true, visibilityProperty: true };
  return e.checkVisibility(style) && box.width > 1 && box.height > 1;
})"""


def printed(reader: Reader, kind: str, width: int = WIDE) -> Page:
    """A page as the printer gets it, from a screen of some width."""
    page = reader.open(kind, width=width, scheme="dark")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": PAPER, "height": 960})
    return page


def seen(page: Page, selector: str) -> list[bool]:
    """For each element that the selector finds, whether it is printed."""
    return list(page.locator(selector).evaluate_all(SEEN))


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_printed_whole_without_what_only_a_screen_can_use(kind: str, reader: Reader) -> None:
    page = printed(reader, kind)
    assert page.locator(CHROME).count() > 0
    assert [
        e.evaluate("e => e.outerHTML.slice(0, 90)") for e in page.locator(CHROME).all() if e.is_visible()
    ] == []
    assert all(seen(page, "h1, .md-content tr, .md-content tr > *"))
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_every_note_is_printed_once(width: int, busy_reader: Reader) -> None:
    page = printed(busy_reader, "article", width)
    ids = page.locator("[id^='n-']").evaluate_all("all => all.map(e => e.id)")
    assert len(ids) >= 60
    assert len(set(ids)) == len(ids)
    assert set(ids) == {"n-" + each.removeprefix("s-") for each in statements(page)}
    assert all(seen(page, "[id^='n-'], .wst-says p, .wst-numbers, .wst-own"))


def statements(page: Page) -> list[str]:
    """The ids of the statements in the text."""
    return list(page.locator("[id^='s-']").evaluate_all("all => all.map(e => e.id)"))


def test_the_entries_have_tables_to_print(reader: Reader) -> None:
    assert printed(reader, "missile").locator("tr").count() > 5


def test_a_printed_article_has_few_pages_and_is_light(reader: Reader) -> None:
    page = printed(reader, "article")
    assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"
    sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))
    assert 1 <= len(sheets) <= 4


def test_a_choice_on_the_screen_leaves_nothing_out_on_paper(reader: Reader) -> None:
    page = reader.visit(f"{reader.site.page('article')}?only=unnamed")
    assert not all(seen(page, ".wst-item"))
    page.emulate_media(media="print")
    assert all(seen(page, ".wst-item, .wst-own"))


@pytest.mark.parametrize("kind", ["missile", "official", "body"])
def test_the_sources_of_an_entry_are_printed_with_their_addresses(kind: str, reader: Reader) -> None:
    page = printed(reader, kind)
    shown = page.locator(".wst-sources a").evaluate_all(
        "all => all.map(e => getComputedStyle(e, '::after').content.includes(e.getAttribute('href')))"
    )
    assert shown
    assert all(shown)


def test_a_sign_of_denial_stands_on_the_line_of_its_word(reader: Reader) -> None:
    page = printed(reader, "article")
    signs = page.locator("strong.wst-denies")
    assert signs.count() > 1
    assert (
        signs.evaluate_all("all => all.map(e => new Set([...e.getClientRects()].map(box => box.top)).size)")
        == [1] * signs.count()
    )
    assert signs.first.evaluate("e => getComputedStyle(e).whiteSpace") == "nowrap"
