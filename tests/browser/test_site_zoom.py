"""Twice as large on the same screen, a page loses no words: they are shown, or in something that opens.

The picture of the routes gives way to the list that says the same.
"""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Page

from browser.reader import Reader, open_all_notes
from sites import KINDS

WORDS = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  const style = { opacityProperty: true, visibilityProperty: true };
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode, e = node.parentElement, words = node.data.trim().replace(/\\s+/g, ' ');
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (words && box.width > 1 && box.height > 1 && e.checkVisibility(style)
      && !e.closest('.wst-unseen, .wst-picture, .wst-as-list > summary'))
      found.push(words);
  }
  return found;
}"""


def words(page: Page) -> Counter[str]:
    """Every piece of text that is shown, with how often."""
    return Counter(page.evaluate(WORDS))


def open_everything(page: Page) -> None:
    """Open notes, drawer and the lists within it, as a reader could by pressing each."""
    open_all_notes(page)
    page.evaluate("document.querySelectorAll('.md-toggle').forEach(e => { e.checked = true })")


@pytest.mark.parametrize("kind", KINDS)
def test_at_twice_the_size_no_words_are_lost(kind: str, reader: Reader) -> None:
    wide = words(reader.open(kind))
    page = reader.open(kind, zoom=2)
    open_everything(page)
    assert page.evaluate("[innerWidth, devicePixelRatio]") == [720, 2]
    assert wide
    assert wide - words(page) == Counter()


def test_lost_words_would_be_seen(reader: Reader) -> None:
    page = reader.open("404")
    whole = words(page)
    page.add_style_tag(content="h1 { visibility: hidden }")
    assert whole - words(page) == Counter(["There is no such page"])
