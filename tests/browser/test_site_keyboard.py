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
  window.brought = [];  // buttons that come with the number before them
  addEventListener('focusin', ({ target }) => {
    const shown = [target, ...(target.labels ?? []), target.matches('input') && target.nextElementSibling]
      .some(e => e && marked(e));
    if (target.closest('.wst-tools')) brought.push([target.ariaLabel, shown]);
    else visited.push([names[wanted.indexOf(target)] ?? `unexpected: ${words(target)}`, shown]);
  });
}"""


def walk(page: Page) -> tuple[list[str], list[tuple[str, bool]]]:
    """The names of what Tab should visit, and of what it did, with whether a reader sees that it is there."""
    page.evaluate(SETTING)
    names: list[str] = page.evaluate("names")
    for _ in range(3 * len(names) + 1):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
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


def test_tab_reaches_the_buttons_of_every_note_and_shows_where(reader: Reader) -> None:
    page = reader.open("article")
    walk(page)
    last = page.locator(".wst-numbers a:last-child").all_inner_texts()
    brought = page.evaluate("brought")
    assert [name for name, shown in brought if not shown] == []
    assert [name for name, _ in brought] == [
        f"Copy {what} statement {number}" for number in last for what in ("link to", "citation of")
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_stop_skips_to_the_text(kind: str, reader: Reader) -> None:
    page = reader.open(kind)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")
    target = page.evaluate("document.activeElement.hash")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(
        "target => !!(document.querySelector(target).compareDocumentPosition(document.activeElement)"
        " & Node.DOCUMENT_POSITION_FOLLOWING) && !document.activeElement.closest('.wst-glance, .md-header')",
        target,
    )


def test_headings_lead_to_the_text_and_the_headline_is_heard_whole(reader: Reader) -> None:
    page = reader.open("article")
    headings = page.get_by_role("heading")
    assert headings.nth(2).inner_text() == "The article"
    headline = page.locator("h1").evaluate(
        "e => { const c = e.cloneNode(true); c.querySelectorAll('[data-wst]').forEach(r => r.remove());"
        " return c.textContent.trim() }"
    )
    assert page.get_by_role("heading", level=1, name=headline, exact=True).count() == 1


def test_a_link_that_shows_a_number_says_of_what(reader: Reader) -> None:
    page = reader.open("article")
    names = page.locator(".wst a").evaluate_all(
        "all => all.filter(e => /^\\d+$/.test(e.textContent.trim())).map(e => e.ariaLabel)"
    )
    assert len(names) > 20
    assert [name for name in names if not name or name.isdecimal()] == []
