"""Nothing moves for a reader who asked for stillness, and nothing jumps while a page is loaded."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route

from browser.reader import PHONE, WIDE, Reader
from sites import KINDS

MOVING = """() => {
  const longer = times => times.split(',').some(time => parseFloat(time) > 0);
  const found = [];
  for (const e of document.querySelectorAll('*')) for (const part of [null, '::before', '::after']) {
    const style = getComputedStyle(e, part);
    const moves = longer(style.transitionDuration) || style.scrollBehavior !== 'auto'
      || style.animationName !== 'none' && longer(style.animationDuration);
    if (moves) found.push(`${e.tagName}.${e.getAttribute('class')}${part ?? ''}`);
  }
  return [...new Set(found)];
}"""
# A number goes with its word: on a busy machine a paragraph is drawn before all of its words have come, and
# its last line is broken anew when they have.
WATCH = """() => {
  window.jumps = [];
  const place = box => [box.left, box.top, box.width, box.height].map(Math.round).join(' ');
  const told = ({ node, previousRect, currentRect }) => {
    const e = node && (node.nodeType === 1 ? node : node.parentElement);
    const what = e ? e.outerHTML.slice(0, 90) : '';
    if (!e || e.closest('.md-content') && !e.closest('.wst-refs'))
      window.jumps.push(`${what}: ${place(previousRect)} to ${place(currentRect)}`);
  };
  new PerformanceObserver(list => list.getEntries().forEach(entry => entry.sources.forEach(told)))
    .observe({ type: 'layout-shift', buffered: true });
}"""
SETTLED = (
    "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.jumps))))"
)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_for_those_who_asked_for_stillness(kind: str, reader: Reader) -> None:
    assert reader.open(kind).evaluate(MOVING) == []


def test_a_movement_would_be_seen(reader: Reader) -> None:
    page = reader.open("404")
    page.add_style_tag(content="h1::before { content: ''; transition: opacity 1s !important }")
    assert page.evaluate(MOVING) == ["H1.null::before"]


@pytest.mark.parametrize("slow", [False, True], ids=["scripts at once", "scripts late"])
@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_nothing_of_ours_jumps_while_a_page_is_loaded(width: int, slow: bool, reader: Reader) -> None:
    page = reader.blank(width=width)
    page.add_init_script(f"({WATCH})()")
    if slow:
        page.route("**/*.js", come_late)
    found = {}
    for kind in KINDS:
        page.goto(reader.site.address + reader.site.page(kind))
        found[kind] = page.evaluate(SETTLED)
    page.unroute_all(behavior="ignoreErrors")
    assert {kind: jumps for kind, jumps in found.items() if jumps} == {}


def test_a_jump_would_be_seen(reader: Reader) -> None:
    page = reader.blank()
    page.add_init_script(f"({WATCH})()")
    page.goto(reader.site.address)
    page.evaluate(SETTLED)
    page.evaluate("document.querySelector('.md-content').style.marginTop = '300px'")
    assert page.evaluate(SETTLED)


def come_late(route: Route) -> None:
    """Hold a script back, longer than the page needs to be drawn."""
    route.request.frame.page.wait_for_timeout(300)
    route.continue_()
