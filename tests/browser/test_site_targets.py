"""Places to press: as large, or as far apart, as a finger needs (WCAG 2.5.8)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from browser.reader import PHONE, WIDE, Reader

LEAST = 24
"""CSS pixels each way."""
PRESSED = """([selector, least]) => [...document.querySelectorAll(selector)].flatMap(e => {
  e.scrollIntoView({ block: "center" })
  const box = e.getClientRects()[0]
  if (!box || !box.width) return []
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const is = (x, y) => e.contains(document.elementFromPoint(x, y))
  const reach = (dx, dy) => {
    let n = 0
    while (n < 40 && is(x + dx * n, y + dy * n)) n++
    return n
  }
  const [wide, high] = [reach(1, 0) + reach(-1, 0), reach(0, 1) + reach(0, -1)]
  return wide < least || high < least ? [`${e.textContent}: ${wide} × ${high}`] : []
})"""
CLOSE = """([selector, least]) => {
  const boxes = [...document.querySelectorAll(selector)].map(e => e.getClientRects()[0]).filter(Boolean)
  const at = boxes.map(b => [b.left + b.width / 2, b.top + b.height / 2])
  return at.flatMap(([x, y], i) => at.slice(i + 1)
    .filter(([u, v]) => Math.hypot(x - u, y - v) < least - .5).map(([u, v]) => [x, y, u, v]))
}"""


def opened(page: Page) -> Page:
    """The page with all its notes open."""
    page.eval_on_selector_all("details", "all => all.forEach(each => each.open = true)")
    return page


@pytest.mark.parametrize("width", [PHONE, WIDE])
@pytest.mark.parametrize("selector", [".wst-ref", ".wst-numbers a"])
def test_a_number_can_be_pressed(selector: str, width: int, reader: Reader) -> None:
    page = opened(reader.open("article", width=width))
    assert page.locator(selector).count() > 10
    assert page.evaluate(PRESSED, [selector, LEAST - 1]) == []
    assert page.evaluate(CLOSE, [selector, LEAST]) == []


@pytest.mark.parametrize("width", [PHONE, WIDE])
def test_a_line_with_a_number_is_as_high_as_one_without(width: int, reader: Reader) -> None:
    page = opened(reader.open("article", width=width))
    lines = page.eval_on_selector_all(
        ".wst-row > p",
        "all => all.map(e => e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight))",
    )
    assert [count for count in lines if abs(count - round(count)) > 0.02] == []


def test_a_column_is_sorted_by_a_button_that_can_be_pressed(reader: Reader) -> None:
    page = reader.open("sources")
    boxes = [button.bounding_box() for button in page.locator(".wst-sort").all()]
    assert min(box["height"] for box in boxes if box) >= LEAST
