"""A long article of many voices: its notes stand apart at any width, and read aloud they are sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import yaml
from playwright.sync_api import Page

from browser.reader import PHONE, WIDE, Reader, open_all_notes

BREAKPOINTS = (719, 720, 959, 960, 1219, 1220, 1599, 1600)
WIDTHS = sorted({*range(320, 2561, 40), *BREAKPOINTS})
OVERLAPS = """() => {
  const parts = [...document.querySelectorAll('.wst > *, .wst-row > *, .wst-item, .wst-told, .wst-own')]
    .map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width && box.height);
  const apart = (a, b) => a.right <= b.left + .5 || b.right <= a.left + .5
    || a.bottom <= b.top + .5 || b.bottom <= a.top + .5;
  const found = [];
  parts.forEach(([one, a], i) => parts.slice(i + 1).forEach(([two, b]) => {
    if (!one.contains(two) && !two.contains(one) && !apart(a, b))
      found.push([one, two].map(e => e.textContent.trim().slice(0, 40)).join(' / '));
  }));
  return found;
}"""
GLYPHS = re.compile("[→⊘◌●■□]")
ROUTE = re.compile(r"[A-Z][^.,]*(?:, as we read it, [^,]+|, [^,]+)?, then (?:[^,]+, then )?here")
SENTENCES = re.compile(r"[A-Z0-9“].*[.]$")


@pytest.fixture
def article(busy_reader: Reader) -> Page:
    return busy_reader.open("article")


def test_the_article_is_as_crowded_as_it_is_meant_to_be(article: Page) -> None:
    assert article.locator(".wst-row:has(> .wst-notes)").count() >= 25
    assert article.locator(".wst-notes [id^='n-']").count() >= 60


def test_notes_never_overlap_at_any_width(article: Page) -> None:
    open_all_notes(article)
    found = {}
    for width in WIDTHS:
        article.set_viewport_size({"width": width, "height": 900})
        found[width] = article.evaluate(OVERLAPS)
    assert {width: pairs for width, pairs in found.items() if pairs} == {}


def test_the_overlap_would_be_seen(article: Page) -> None:
    article.add_style_tag(content=".wst-notes { margin-top: -3rem !important }")
    assert article.evaluate(OVERLAPS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_line_of_the_picture_runs_behind_names_that_a_wider_face_lengthens(
    scheme: str, article: Page
) -> None:
    """No font is known when names are measured; the ground around their letters hides what they reach."""
    article.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    ground = article.evaluate("getComputedStyle(document.body).backgroundColor")
    around = article.locator(".wst-picture g.wst-drawn-name text").evaluate_all(
        "all => all.map(e => getComputedStyle(e)).map(s => [s.paintOrder.split(' ')[0], s.stroke])"
    )
    assert len(around) > 5
    assert [each for each in around if each != ["stroke", ground]] == []
    widths = article.locator(".wst-picture g.wst-drawn-name text, .wst-picture tspan").evaluate_all(
        "all => all.map(e => [e.localName, getComputedStyle(e).strokeWidth])"
    )
    assert {tuple(each) for each in widths} == {("text", "12px"), ("tspan", "6px")}, "the tail of a g stays"


def test_a_number_in_the_text_says_what_it_leads_to(article: Page) -> None:
    heard = re.findall(r'link "([^"]*)"', article.locator(".wst").aria_snapshot())
    numbers = [int(found[1]) for each in heard if (found := re.fullmatch(r"Who said this: note (\d+)", each))]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 60


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_nothing_is_read_aloud_that_is_only_drawn(width: int, article: Page) -> None:
    article.set_viewport_size({"width": width, "height": 900})
    open_all_notes(article)
    heard = article.locator(".wst").aria_snapshot()
    assert "Denies" in heard
    assert [line for line in heard.splitlines() if GLYPHS.search(line)] == []


def test_a_route_is_read_as_a_sentence(article: Page) -> None:
    routes = [spoken(each.aria_snapshot()) for each in article.locator(".wst-route").all()]
    assert len(routes) >= 25
    assert "Told reporters, then The Oxmere Courier, then here" in routes
    assert [each for each in routes if not ROUTE.fullmatch(each)] == []


def test_a_note_is_read_as_sentences(article: Page) -> None:
    said = [spoken(each.aria_snapshot()) for each in article.locator(".wst-says p:not([class])").all()]
    assert len(said) >= 60
    assert [each for each in said if not SENTENCES.match(each)] == []


def test_a_paragraphs_notes_are_a_group_with_a_name(article: Page) -> None:
    heard = re.findall(r'- group "([^"]*)"', article.locator(".wst").aria_snapshot())
    assert "Who said this, paragraph 1" in heard
    assert sum(each.startswith("Who said this, ") for each in heard) >= 25


def spoken(snapshot: str) -> str:
    """What a screen reader says of an element, in a row: the words of a snapshot without its roles."""
    return re.sub(r" (?=[.,;:?!])", "", " ".join(_words(yaml.safe_load(snapshot))))


def _words(node: object, role: str = "") -> Iterator[str]:
    name = re.search(r'"(.*)"', role)
    if name:
        yield name[1]
    elif isinstance(node, dict):
        for inner, below in node.items():
            if not str(inner).startswith("/"):
                yield from _words(below, str(inner))
    elif isinstance(node, list):
        for each in node:
            yield from _words(each)
    else:
        yield str(node)
