"""The chart of ranges on every screen: in its place, its words apart, its bars as long as they say."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from browser.reader import WIDE, Reader
from sites import Served

WIDTHS = [320, 360, 390, 600, 768, 959, 960, 1000, 1219, 1220, WIDE, 1920, 2560]
BOXES = """() => {
  const box = each => { const b = each.getBoundingClientRect(); return [b.left, b.right, b.top, b.bottom]; };
  const all = selector => [...document.querySelectorAll(selector)].map(box);
  return {
    words: all('.wst-range__of, .wst-range__said, .wst-axis > span > span'),
    bars: all('.wst-bar'),
    hairs: all('.wst-hairs line'),
    more: document.documentElement.scrollWidth - innerWidth,
  };
}"""


def charts(site: Served) -> list[str]:
    """The addresses of all pages that have a chart."""
    pages = sorted(site.folder.glob("glossary/*/*/index.html"))
    return [
        page.relative_to(site.folder).as_posix().removesuffix("index.html")
        for page in pages
        if "wst-bar" in page.read_text(encoding="utf-8")
    ]


def boxes(page: Page, width: int) -> dict[str, Any]:
    page.set_viewport_size({"width": width, "height": 900})
    found: dict[str, Any] = page.evaluate(BOXES)
    assert found["bars"]
    return found


def meet(one: list[float], other: list[float]) -> bool:
    apart = one[1] <= other[0] + 0.5 or other[1] <= one[0] + 0.5
    return not (apart or one[3] <= other[2] + 0.5 or other[3] <= one[2] + 0.5)


def test_words_and_bars_never_overlap_or_leave_the_page(reader: Reader, real_site: Served) -> None:
    wrong = []
    for address in charts(real_site):
        page = reader.visit(address)
        for width in WIDTHS:
            found = boxes(page, width)
            things = found["words"] + found["bars"]
            pairs = [(a, b) for at, a in enumerate(things) for b in things[at + 1 :] if meet(a, b)]
            outside = [box for box in things if box[0] < -0.5 or box[1] > width + 0.5]
            if pairs or outside or found["more"] > 0:
                wrong.append((address, width, pairs, outside, found["more"]))
    assert wrong == []


@pytest.mark.parametrize("width", WIDTHS)
def test_a_bar_ends_where_its_figure_stands_on_the_scale(width: int, reader: Reader) -> None:
    page = reader.open("missile")
    found = boxes(page, width)
    labels = page.locator(".wst-axis > span").all_text_contents()
    end = float(re.sub(r"[^\d.]", "", labels[-1]))
    figures = [
        float(re.findall(r"[\d,.]*\d", words)[-1].replace(",", ""))
        for words in page.locator(".wst-range__said > strong").all_text_contents()
    ]
    left, right = found["hairs"][0][0], found["hairs"][-1][0]
    assert [round(bar[1] - left) for bar in found["bars"]] == pytest.approx(
        [figure / end * (right - left) for figure in figures], abs=2
    )
    assert {round(bar[0] - left) for bar in found["bars"]} == {0}


@pytest.mark.parametrize("width", [600, WIDE])
def test_the_axis_stands_below_its_hairlines(width: int, reader: Reader) -> None:
    page = reader.open("missile")
    found = boxes(page, width)
    words = found["words"][-len(found["hairs"]) :]
    inner = list(zip(words, found["hairs"], strict=True))[1:-1]
    assert inner
    for box, hair in inner:
        assert (box[0] + box[1]) / 2 == pytest.approx(hair[0], abs=1.5)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_and_paper_keep_borders_and_hatching(scheme: str, reader: Reader) -> None:
    page = reader.open("missile", scheme="dark" if scheme == "dark" else "light")
    for medium in ({"forced_colors": "active"}, {"forced_colors": "none", "media": "print"}):
        page.emulate_media(**medium)  # type: ignore[arg-type]
        found = page.evaluate(
            """() => {
              const of = (selector, name) => getComputedStyle(document.querySelector(selector))[name];
              return [of('.wst-bar rect', 'stroke'), of('.wst-hairs path', 'stroke'),
                of('body', 'backgroundColor'), of('.wst-bar rect[fill]', 'fill')];
            }"""
        )
        border, hatching, ground, fill = found
        assert border not in (ground, "none")
        assert hatching == border
        assert "#wst-hatch" in fill
