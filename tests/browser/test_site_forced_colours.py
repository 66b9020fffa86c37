"""Under a reader's own few colours, kinds of statement, links, the switch and the focus can be told apart."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from browser.reader import PHONE, WIDE, Reader

STYLES = """([selector, names]) => [...new Set([...document.querySelectorAll(selector)].map(
  e => names.map(name => getComputedStyle(e)[name]).join(' | ')))]"""


def styles(page: Page, selector: str, *names: str) -> list[str]:
    """The different values that the elements have of these properties, at least one."""
    found: list[str] = page.evaluate(STYLES, [selector, list(names)])
    assert found, selector
    return found


@pytest.fixture
def page(busy_reader: Reader) -> Page:
    return busy_reader.open("article", forced_colours=True)


def test_kinds_of_statement_differ_by_the_line_under_them(page: Page) -> None:
    lines = {
        kind: styles(page, f".wst p .wst-said.wst-{kind}", "textDecorationLine", "textDecorationStyle")
        for kind in ("named", "unnamed", "not-stated")
    }
    assert lines == {
        "named": ["underline | solid"],
        "unnamed": ["underline | dashed"],
        "not-stated": ["underline | dotted"],
    }


def test_marks_keep_their_shapes_in_the_colour_of_the_text(page: Page) -> None:
    (ink,) = styles(page, ".wst-who", "color")
    assert styles(page, ".wst .wst-mark", "color") == [ink]
    shapes = page.evaluate(
        "[...new Set([...document.querySelectorAll('.wst .wst-mark')].map(e => e.innerHTML))].length"
    )
    assert shapes >= 4


def test_links_have_the_colour_of_links(page: Page) -> None:
    (ink,) = styles(page, ".wst-who", "color")
    assert ink not in styles(page, ".wst-ref, .wst-numbers a, .wst-retells a, a.wst-term", "color")
    assert styles(page, ".wst-retells a, a.wst-term", "textDecorationLine") == ["underline"]


@pytest.mark.parametrize("choice", ["wst-on", "wst-off"])
def test_the_switch_shows_what_is_chosen(choice: str, page: Page) -> None:
    page.locator(f"label[for={choice}]").click()
    (chosen,) = styles(page, ".wst-switch input:checked + label", "backgroundColor")
    (other,) = styles(page, ".wst-switch input:not(:checked) + label", "backgroundColor")
    assert chosen != other
    (words,) = styles(page, ".wst-switch input:checked + label", "color")
    assert words != chosen


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_focus_is_ringed(width: int, busy_reader: Reader) -> None:
    page = busy_reader.open("article", width=width, forced_colours=True)
    for _ in range(6):
        page.keyboard.press("Tab")
    assert styles(page, ":focus-visible", "outlineStyle", "outlineWidth") == ["solid | 2px"]
    (ring,) = styles(page, ":focus-visible", "outlineColor")
    (paper,) = styles(page, "body", "backgroundColor")
    assert ring != paper


def test_what_a_link_led_to_is_outlined(page: Page) -> None:
    page.locator("a.wst-ref").nth(4).click()
    assert styles(page, ".wst-notes :target, .wst-notes :target > .wst-told:first-child", "outlineStyle") != [
        "none"
    ]


def test_only_the_tab_that_is_open_has_a_line(page: Page) -> None:
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert styles(page, ".md-tabs__item--active a", "borderBottomColor") != [ground]
    others = ".md-tabs__item:not(.md-tabs__item--active) a"
    assert styles(page, others, "borderBottomColor") == [ground]
