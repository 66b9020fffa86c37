"""The keyboard alone: Tab reaches all that can be used, in reading order, shows where it is, and leaves."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from browser.reader import PHONE, WIDE, Reader
from sites import KINDS

SETTING = """() => {
  const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
  const words = e => [e.tagName, e.id, e.getAttribute('href'), (e.ariaLabel ?? e.innerText).trim()].join(' ');
  const one_of_many = e => {
    if (e.type !== 'radio') return false;
    const group = [...document.querySelectorAll(`input[type=radio][name="${e.name}"]`)];
    return e !== (group.find(each => each.checked) ?? group[0]);
  };
  window.wanted = [...document.querySelectorAll(usable)].filter(e => e.tabIndex >= 0 && !e.disabled
    && e.checkVisibility({ visibilityProperty: true }) && !one_of_many(e));
  window.names = wanted.map(words);
  const marked = e => {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && style.opacity !== '0'
      && box.width > 1 && box.height > 1 && box.right > 0 && box.left < innerWidth
      && box.bottom > 0 && box.top < innerHeight;
  };
  window.visited = [];
  addEventListener('focusin', ({ target }) => {
    const shown = [target, ...(target.labels ?? []), target.matches('input') && target.nextElementSibling]
      .some(e => e && marked(e));
    visited.push([names[wanted.indexOf(target)] ?? `unexpected: ${words(target)}`, shown]);
  });
}"""


def walk(page: Page) -> tuple[list[str], list[tuple[str, bool]]]:
    """The names of what Tab should visit, and of what it did, with whether a reader sees that it is there."""
    page.evaluate(SETTING)
    names: list[str] = page.evaluate("names")
    for _ in range(len(names) + 1):
        page.keyboard.press("Tab")
    return names, [tuple(each) for each in page.evaluate("visited")]


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("kind", KINDS)
def test_tab_visits_everything_once_in_order_and_shows_where(kind: str, width: int, reader: Reader) -> None:
    page = reader.open(kind, width=width)
    names, visited = walk(page)
    assert len(names) > 3
    assert [name for name, _ in visited] == names
    assert [name for name, shown in visited if not shown] == []
    assert page.evaluate("document.activeElement === document.body")
