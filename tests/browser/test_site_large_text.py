"""With the browser's own text twice as large, a phone breaks no words and the page keeps its width."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from browser.chromium import find_chromium
from browser.reader import PHONE
from sites import KINDS, Served

BROKEN = """all => all.filter(e => {
  const range = document.createRange(), node = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  while (node.nextNode())
    for (const word of node.currentNode.data.matchAll(/[a-z]+/gi)) {
      range.setStart(node.currentNode, word.index);
      range.setEnd(node.currentNode, word.index + word[0].length);
      if (range.getClientRects().length > 1) return true;
    }
  return false;
}).map(e => e.textContent)"""


@pytest.mark.parametrize("width", [320, PHONE])
def test_no_page_is_wider_and_the_glance_breaks_no_word(
    width: int, chromium: Browser, real_site: Served
) -> None:
    large = ["--no-sandbox", "--blink-settings=defaultFontSize=32"]
    browser = chromium.browser_type.launch(executable_path=find_chromium(), args=large)
    page = browser.new_context(viewport={"width": width, "height": 844}).new_page()
    page.goto(real_site.address + real_site.page("article"))
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "40px"
    assert page.locator(".wst-kind__name").evaluate_all(BROKEN) == []
    for kind in KINDS:
        page.goto(real_site.address + real_site.page(kind))
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
    browser.close()
