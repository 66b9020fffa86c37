"""The notes: who said it, found without scripts, by eye, by finger and by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

from browser.reader import PHONE, WIDE, Reader

WIDTHS = [320, PHONE, 768, 1000, 1219, 1220, 1280, WIDE, 1920]
OVERLAPS = """() => {
  const boxes = selector => [...document.querySelectorAll(selector)].map(e => [e, e.getBoundingClientRect()])
    .filter(([, b]) => b.width && b.height);
  const apart = (a, b) => a.right <= b.left + .5 || b.right <= a.left + .5
    || a.bottom <= b.top + .5 || b.bottom <= a.top + .5;
  const all = boxes('.wst-row > *');
  const found = [];
  all.forEach(([one, a], i) => all.slice(i + 1).forEach(([two, b]) => {
    if (!apart(a, b)) found.push([one, two].map(e => e.textContent.trim().slice(0, 40)).join(' / '));
  }));
  return found;
}"""


def references(page: Page) -> list[Locator]:
    found = page.locator("a.wst-ref").all()
    assert found, "the article shows no reference"
    return found


def notes(page: Page) -> list[Locator]:
    found = page.locator(".wst-notes [id^='n-']").all()
    assert found, "the article shows no note"
    return found


def target(page: Page, link: Locator) -> Locator:
    href = link.get_attribute("href") or ""
    assert href.startswith("#"), href
    return page.locator(f"[id='{href[1:]}']")


def test_wide_without_scripts_every_note_stands_beside_its_text(reader: Reader) -> None:
    page = reader.open("article", width=WIDE, scripts=False)
    unseen = [note.get_attribute("id") for note in notes(page) if note.inner_text().strip() == ""]
    hidden = [note.get_attribute("id") for note in notes(page) if not note.is_visible()]
    assert (unseen, hidden) == ([], [])


def test_on_a_phone_without_scripts_every_note_can_be_opened(reader: Reader) -> None:
    page = reader.open("article", width=PHONE, scripts=False)
    for summary in page.locator(".wst-notes > summary").all():
        summary.click()
    assert [note.get_attribute("id") for note in notes(page) if not note.is_visible()] == []


def test_on_a_phone_without_scripts_every_statement_leads_to_its_speaker(reader: Reader) -> None:
    page = reader.open("article", width=PHONE, scripts=False)
    nobody = []
    for reference in references(page):
        reference.click()
        note = target(page, reference)
        if (
            not note.is_visible()
            or not note.locator(".wst-who").or_(note.locator("..").locator(".wst-who")).count()
        ):
            nobody.append(reference.get_attribute("href"))
    assert nobody == []


def speaker(note: Locator) -> str:
    """Who the note says spoke: at the head of the item that it belongs to."""
    return note.locator("xpath=ancestor-or-self::li[last()]").locator(".wst-who").first.inner_text().strip()


def test_every_underlined_statement_has_a_reference(reader: Reader) -> None:
    page = reader.open("article", scripts=False)
    said = page.locator(".wst-said[id]").all()
    assert said
    linked = {(each.get_attribute("href") or "")[1:].removeprefix("n-") for each in references(page)}
    own = {(each.get_attribute("id") or "").removeprefix("s-") for each in said}
    assert own <= linked


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_a_reference_leads_to_its_note_and_back(width: int, reader: Reader) -> None:
    page = reader.open("article", width=width, scripts=False)
    lost = []
    for reference in references(page):
        reference.click()
        note = target(page, reference)
        back = note.locator("a[href^='#s-']").first
        if not in_view(note):
            lost.append(f"note {reference.get_attribute('href')}")
            continue
        back.click()
        if not in_view(target(page, back)):
            lost.append(f"statement {back.get_attribute('href')}")
    assert lost == []


def in_view(place: Locator) -> bool:
    """Whether the place can be seen, below the header that stays at the top."""
    box = place.bounding_box()
    return place.is_visible() and box is not None and 40 <= box["y"] < 900


def test_notes_and_paragraphs_never_overlap(reader: Reader) -> None:
    page = reader.open("article")
    assert page.locator(".wst-row").count() > 1
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found[width] = page.evaluate(OVERLAPS)
    assert {width: pairs for width, pairs in found.items() if pairs} == {}


@pytest.mark.parametrize("width", [1220, WIDE, 1920])
def test_beside_means_beside(width: int, reader: Reader) -> None:
    page = reader.open("article", width=width)
    for row in page.locator(".wst-row:has(> .wst-notes)").all():
        block, note = (
            row.locator("> :not(.wst-notes)").first.bounding_box(),
            row.locator("> .wst-notes").bounding_box(),
        )
        assert block
        assert note
        assert note["x"] >= block["x"] + block["width"]
        assert abs(note["y"] - block["y"]) < 40


def test_on_a_phone_enter_opens_the_notes(reader: Reader) -> None:
    page = reader.open("article", width=PHONE, scripts=False)
    summary = page.locator(".wst-notes > summary").first
    summary.focus()
    page.keyboard.press("Enter")
    assert page.locator(".wst-notes").first.locator("[id^='n-']").first.is_visible()
