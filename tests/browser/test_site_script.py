"""What the script adds to an article: pairs, one group lit alone, links to copy, a remembered switch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.reader import PHONE, Reader
from sites import Served, build_small_site, serve_folder

STORY = """\
---
title: The mill must close
date: 2024-03-05
---

# The mill must close

The roof of the mill is unsafe, two inspectors told the *Valley Herald*. “Nobody should be under it,” one of
them said.

The owner, Ada Holm, denied that the roof had ever leaked. “It is dry,” Holm said. “It has always been dry.”

Robin Moss, the mayor, said the *Auk* would be towed away.

Robin Moss and Kay Lunn said that it would rain.
"""
RENT = """\
# The rent

A tenant said the rent was high. “It is damp,” the tenant said. The tenant denied that anybody had paid.

Bea Kirk, a plumber, said that it would rain.
"""
ENTRY = "---\nname: Auk\nsummary: A barge that lies at the mill.\n---\nA barge.\n"
FILES = {
    "articles/mill.md": STORY,
    "articles/rent.md": RENT,
    "articles/empty.md": "# Rain\n\nIt rained.\n",
    "glossary/index.md": "# Glossary\n",
    "glossary/weapon/auk.md": ENTRY,
}


@pytest.fixture(scope="module")
def plain_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    yield from served(tmp_path_factory.mktemp("plain"), {})


@pytest.fixture(scope="module")
def instant_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The same site with the theme's instant navigation."""
    theme: dict[str, object] = {"features": ["navigation.instant", "navigation.tabs"]}
    yield from served(tmp_path_factory.mktemp("instant"), theme)


def served(home: Path, theme: dict[str, object]) -> Iterator[Served]:
    """The site, built for the address at which it is served: instant navigation goes by the site map."""
    root = Path(__file__).resolve().parents[2]
    settings = {"name": "material", "custom_dir": str(root / "overrides"), **theme}
    folder = home / "site"
    folder.mkdir()
    with serve_folder(folder, "", folder) as site:
        config = {"theme": settings, "site_url": site.address}
        built = build_small_site(home, FILES, strict=False, config=config)
        assert built.status == 0, built.log
        yield site


@pytest.fixture
def visitor(chromium: Browser, plain_site: Served) -> Iterator[Reader]:
    reader = Reader(chromium, plain_site)
    yield reader
    reader.close()
    assert reader.complaints == []


@pytest.fixture
def article(visitor: Reader) -> Page:
    return visitor.visit("articles/mill/")


def lit(page: Page, kind: str = "wst-lit") -> list[str]:
    return page.locator(f".wst-said.{kind}").all_inner_texts()


def choose(page: Page, words: str) -> None:
    summary = page.locator(".wst-filter > summary")
    if page.locator(".wst-filter").get_attribute("open") is None:
        summary.click()
    page.locator(".wst-filter a", has_text=words).click()


def test_a_note_lights_its_words_and_words_their_note(article: Page) -> None:
    article.locator(".wst-told").first.hover()
    assert lit(article, "wst-now") == ["The roof of the mill is unsafe"]
    article.locator(".wst-said", has_text="denied that").hover()
    assert lit(article, "wst-now") == ["denied that the roof had ever leaked"]
    expect(article.locator(".wst-line.wst-now")).to_contain_text("Ada Holm")


def test_the_keyboard_lights_them_too(article: Page) -> None:
    article.locator(".wst-numbers a").first.focus()
    assert lit(article, "wst-now") == ["The roof of the mill is unsafe"]


def test_one_group_is_lit_alone_and_the_address_says_so(article: Page) -> None:
    choose(article, "Unnamed people")
    assert lit(article) == ["The roof of the mill is unsafe", "“Nobody should be under it,”"]
    assert article.url.endswith("?only=unnamed")
    assert article.locator(".wst-item:visible").all_inner_texts()
    assert "Ada Holm" not in " ".join(article.locator(".wst-item:visible").all_inner_texts())
    assert (
        article.locator(".wst-said:not(.wst-lit)").first.evaluate(
            "e => getComputedStyle(e).textDecorationLine"
        )
        == "underline"
    ), "what is not lit is still no word of the writer's"


def test_a_shared_address_lights_the_same(visitor: Reader) -> None:
    page = visitor.visit("articles/mill/?only=denied")
    assert "denied that the roof had ever leaked" in lit(page)
    expect(page.locator(".wst-filter [aria-current]")).to_contain_text("Denied or disputed")
    bar = page.locator(".wst-shown")
    expect(bar).to_contain_text("Shown alone: Denied or disputed")
    box = bar.bounding_box()
    assert box
    assert (box["x"], box["width"], box["y"] + box["height"]) == (0, 1440, 900)
    page.locator(".wst-shown button").click()
    assert lit(page) == []


def test_of_a_note_on_several_statements_only_those_that_are_lit_are_shown(visitor: Reader) -> None:
    page = visitor.visit("articles/rent/?only=denied")
    tenant = page.locator(".wst-item", has_text="tenant")
    expect(tenant.locator(".wst-who")).to_be_visible()
    seen = tenant.inner_text()
    assert "Denies." in seen
    assert "Exact words" not in seen
    assert tenant.locator(".wst-numbers a:visible").count() == 1
    page.locator(".wst-ref", has_text="2").first.click()
    expect(page.locator(".wst-told:visible", has_text="Exact words").first).to_be_visible()


@pytest.mark.parametrize("width", [PHONE, 1440])
def test_the_line_that_tells_what_is_lit_covers_nothing_that_has_the_focus(
    width: int, visitor: Reader
) -> None:
    page = visitor.visit("articles/mill/", width=width)
    page.locator(".wst-filter > summary").click()
    page.set_viewport_size({"width": width, "height": 400})
    link = page.locator(".wst-filter a", has_text="Denied")
    link.evaluate("e => scrollBy(0, e.getBoundingClientRect().bottom - innerHeight + 1)")
    link.focus()
    page.keyboard.press("Enter")
    for _ in range(8):
        assert page.evaluate(UNCOVERED), page.evaluate("document.activeElement.outerHTML")
        page.keyboard.press("Tab")


UNCOVERED = """() => {
  const { bottom } = document.activeElement.getBoundingClientRect()
  const bar = document.querySelector(".wst-shown")
  return bar.contains(document.activeElement) || bottom <= bar.getBoundingClientRect().top + 0.5
}"""


def test_the_second_of_two_who_speak_together_is_lit_too(article: Page) -> None:
    choose(article, "Kay Lunn")
    inner = article.locator(".wst-inner.wst-lit")
    assert inner.all_inner_texts() == ["it would rain"]
    still = article.locator(".wst-said:not(.wst-lit)").first
    colour = "e => getComputedStyle(e).backgroundColor"
    assert inner.evaluate(colour) != still.evaluate(colour)


def test_an_address_that_names_nothing_lights_nothing(visitor: Reader) -> None:
    page = visitor.visit('articles/mill/?only="]<b>')
    assert lit(page) == []
    assert page.locator(".wst-item:visible").count() > 2


def test_one_speaker_is_lit_alone_and_all_come_back(article: Page) -> None:
    choose(article, "Ada Holm")
    assert lit(article)[1:] == ["“It is dry,”", "“It has always been dry.”"]
    choose(article, "All statements")
    assert lit(article) == []
    assert "?" not in article.url
    assert article.locator(".wst-item:visible").count() > 2


def test_a_number_brings_back_a_note_that_was_put_away(article: Page) -> None:
    choose(article, "Ada Holm")
    article.locator(".wst-ref", has_text="1").first.click()
    expect(article.locator(".wst-item:target, .wst-told:target").first).to_be_visible()
    article.locator("label[for=wst-off]").click()
    article.locator(".wst-as-list > summary").click()
    article.locator(".wst-steps a").first.click()
    expect(article.locator(".wst-item").first).to_be_visible()


def test_a_link_to_words_opens_their_note_on_a_phone(visitor: Reader) -> None:
    page = visitor.visit("articles/mill/", width=PHONE)
    name = page.locator(".wst-said[id]").first.get_attribute("id")
    page.goto(f"{page.url}#{name}")
    expect(page.locator(f"[id='n-{(name or '')[2:]}'] .wst-who")).to_be_visible()


def test_a_link_over_two_lines_is_followed_wherever_it_is_pressed(visitor: Reader) -> None:
    page = visitor.visit("articles/mill/", width=PHONE)
    term = page.locator("a.wst-term", has_text="Auk")
    term.evaluate("e => { e.style.display = 'inline'; e.textContent = 'Auk '.repeat(20) }")
    term.scroll_into_view_if_needed()
    boxes = term.evaluate("e => [...e.getClientRects()].map(b => [b.x + b.width / 2, b.y + b.height / 2])")
    assert len(boxes) > 1
    page.mouse.click(*boxes[1])
    page.wait_for_url("**/glossary/weapon/auk/")


def test_a_link_and_a_citation_are_copied(article: Page) -> None:
    article.context.grant_permissions(["clipboard-read", "clipboard-write"])
    article.locator(".wst-said", has_text="It is dry").first.hover()
    article.locator(".wst-told", has=article.locator(".wst-now")).first.hover()
    address = article.locator(".wst-told:has(.wst-now) .wst-numbers a").first.get_attribute("href")
    article.locator(".wst-tools [data-copy=link]").click()
    assert copied(article).endswith(f"articles/mill/{address}")
    article.locator(".wst-tools [data-copy=citation]").click()
    first, who, where, link = copied(article).split("\n")
    assert first.startswith("Exact words: “")
    assert who == "Ada Holm, owner. Read by machine, not checked."
    assert where.endswith("in “The mill must close”, Who Said This, 5 March 2024")
    assert link.endswith(f"articles/mill/{address}")


def point_at(page: Page, number: str) -> str:
    """Rest the pointer on a statement's number in the text; its id."""
    reference = page.locator(".wst-ref", has_text=number).first
    reference.hover()
    expect(page.get_by_role("button", name=f"Copy link to statement {number}")).to_have_count(1)
    return str(reference.get_attribute("href")).removeprefix("#n-")


@pytest.mark.parametrize("clicked", [None, "4", "5"])
def test_the_buttons_copy_the_statement_that_was_pointed_at(clicked: str | None, article: Page) -> None:
    article.context.grant_permissions(["clipboard-read", "clipboard-write"])
    if clicked:
        article.locator(".wst-ref", has_text=clicked).first.click()
    for number in ("5", "4", "3"):
        wanted = point_at(article, number)
        article.locator(".wst-tools [data-copy=link]").hover()
        expect(article.locator(".wst-tools")).to_contain_text(f"Copy {number}")
        article.locator(".wst-tools [data-copy=link]").click()
        assert copied(article).endswith(f"#s-{wanted}")
        article.locator(".wst-tools [data-copy=citation]").click()
        expect(article.locator(".wst-tools [data-copy=citation]")).to_have_text("Copied")
        assert f"\nStatement {number} in" in article.evaluate("navigator.clipboard.readText()")


def test_a_pointer_on_its_way_to_the_buttons_may_pass_other_statements(
    article: Page, chromium: Browser
) -> None:
    own = chromium.new_context(viewport=article.viewport_size)  # its clock stands still for all its pages
    page = own.new_page()
    page.goto(article.url)
    point_at(page, "5")
    page.clock.install(time=0)
    page.clock.pause_at(1000)  # a busy machine is no slow reader
    for number in ("4", "3"):
        box = page.locator(".wst-ref", has_text=number).first.bounding_box()
        assert box
        page.mouse.move(box["x"] + 2, box["y"] + 2)
    page.get_by_role("button", name="Copy link to statement 5").hover()
    page.clock.run_for(300)
    expect(page.locator(".wst-tools")).to_contain_text("Copy 5")
    own.close()


def test_the_keyboard_reaches_the_buttons_from_the_number_in_a_note(article: Page) -> None:
    article.locator(".wst-numbers a", has_text="3").first.focus()
    for name in ("Copy link to statement 3", "Copy citation of statement 3"):
        article.keyboard.press("Tab")
        assert article.evaluate("document.activeElement.getAttribute('aria-label')") == name


def test_a_second_copy_leaves_the_button_as_it_was(article: Page) -> None:
    article.locator(".wst-told").first.hover()
    button = article.locator(".wst-tools [data-copy=link]")
    button.click()
    button.click()
    expect(button).to_have_text("Link")


def test_after_a_copy_another_note_has_the_buttons(article: Page) -> None:
    article.locator(".wst-told").first.hover()
    article.locator(".wst-tools [data-copy=link]").click()
    article.locator(".wst-told").last.hover()
    expect(article.locator(".wst-told").last.locator(".wst-tools")).to_be_visible()


def test_a_refused_clipboard_is_gone_round(article: Page) -> None:
    article.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))")
    article.locator(".wst-told").first.hover()
    article.locator(".wst-tools [data-copy=link]").click()
    expect(article.locator(".wst-tools")).to_contain_text("Copied")
    assert article.evaluate("document.activeElement.dataset.copy") == "link"


def test_a_choice_is_told_to_those_who_hear_the_page_and_keeps_the_focus(article: Page) -> None:
    choose(article, "Unnamed people")
    expect(article.locator("[role=status]")).to_have_text("Unnamed people (2)")
    expect(article.locator(".wst-filter [aria-current=true]")).to_have_count(1)
    choose(article, "All statements")
    assert article.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_notes_put_away_in_an_article_stay_on_the_front_page(visitor: Reader) -> None:
    page = visitor.visit("articles/mill/")
    page.locator("label[for=wst-off]").click()
    page.goto(page.url.replace("articles/mill/", ""))
    expect(page.locator(".wst-example .wst-item").first).to_be_visible()


def copied(page: Page) -> str:
    expect(page.locator(".wst-tools")).to_contain_text("Copied")
    found: str = page.evaluate("navigator.clipboard.readText()")
    return found


def test_the_keyboard_reaches_the_buttons_of_a_note_that_it_has_followed_a_number_to(article: Page) -> None:
    article.locator(".wst-ref").first.press("Enter")
    # The browser tells of the new address a moment after the key; no hand is quicker, but a test is.
    expect(article.locator(".wst-tools button")).to_have_count(2)
    names = []
    for _ in range(4):
        article.keyboard.press("Tab")
        names.append(article.evaluate("document.activeElement.getAttribute('aria-label')"))
    assert "Copy link to statement 1" in names
    assert "Copy citation of statement 1" in names


def test_the_switch_is_remembered(visitor: Reader) -> None:
    page = visitor.visit("articles/mill/")
    page.locator("label[for=wst-off]").click()
    expect(page.locator(".wst-item").first).to_be_hidden()
    page.reload()
    expect(page.locator(".wst-item").first).to_be_hidden()
    expect(page.locator("#wst-off")).to_be_checked()
    page.locator("label[for=wst-on]").click()
    page.reload()
    expect(page.locator(".wst-item").first).to_be_visible()


def test_a_preview_comes_and_goes(article: Page) -> None:
    term = article.locator("a.wst-term", has_text="Auk")
    term.hover()
    expect(article.locator(".wst-preview")).to_have_text("Auk: A barge that lies at the mill.")
    expect(term).to_have_attribute("aria-describedby", "wst-preview")
    article.locator(".wst-preview").hover()
    article.wait_for_timeout(300)
    expect(article.locator(".wst-preview")).to_be_visible()
    article.keyboard.press("Escape")
    expect(article.locator(".wst-preview")).to_have_count(0)


def test_a_preview_goes_when_the_pointer_does(article: Page) -> None:
    article.locator("a.wst-term", has_text="Auk").hover()
    article.locator("h1").first.hover()
    expect(article.locator(".wst-preview")).to_have_count(0)


def test_a_preview_comes_with_the_focus_and_stays_on_the_screen(visitor: Reader) -> None:
    page = visitor.visit("articles/mill/", width=PHONE)
    page.locator("a.wst-term", has_text="Auk").focus()
    box = page.locator(".wst-preview").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE
    page.keyboard.press("Tab")
    expect(page.locator(".wst-preview")).to_have_count(0)


def test_without_scripts_a_link_is_a_link_and_the_choice_leads_to_the_sources(visitor: Reader) -> None:
    page = visitor.visit("articles/mill/", scripts=False)
    assert page.locator(".wst-filter > summary").inner_text() == "Lists on the sources page"
    page.locator(".wst-filter > summary").click()
    page.locator(".wst-filter a", has_text="Ada Holm").click()
    row = page.locator("tr:target")
    expect(row).to_contain_text("Ada Holm")
    row.locator("a", has_text="3").first.click()
    expect(page.locator(".wst-said:target")).to_be_visible()


def test_with_scripts_the_choice_is_called_what_it_does(article: Page) -> None:
    assert article.locator(".wst-filter > summary").inner_text() == "Show only"


@pytest.mark.parametrize("width", [PHONE, 1440])
def test_without_scripts_a_link_brings_back_notes_that_were_put_away(width: int, visitor: Reader) -> None:
    page = visitor.visit("articles/mill/", width=width, scripts=False)
    page.locator("label[for=wst-off]").click()
    expect(page.locator(".wst-notes").first).to_be_hidden()
    if width == 1440:
        page.locator(".wst-as-list > summary").click()
    page.locator(".wst-steps a").first.click()
    expect(page.locator(".wst-notes:has(:target) .wst-who").first).to_be_visible()
    expect(page.locator(".wst-notes:has(:target) .wst-who").first).to_be_in_viewport()


def test_the_sources_sort_and_show_one_group(visitor: Reader) -> None:
    page = visitor.visit("sources/")
    page.locator("th button", has_text="Statements").click()
    expect(page.locator("th[aria-sort=descending]")).to_contain_text("Statements")
    counts = [int(each) for each in page.locator("td.wst-figure").all_inner_texts()]
    assert counts == sorted(counts, reverse=True)
    assert len(set(counts)) > 1
    page.locator("th button", has_text="Statements").click()
    counts = [int(each) for each in page.locator("td.wst-figure").all_inner_texts()]
    assert counts == sorted(counts)


@pytest.mark.parametrize("width", [PHONE, 1440])
def test_the_sources_show_one_group_and_all_again(width: int, visitor: Reader) -> None:
    page = visitor.visit("sources/", width=width)
    holm = page.locator(".wst-everyone tr", has_text="Ada Holm")
    page.locator(".wst-totals a", has_text="Unnamed").click()
    assert page.url.endswith("sources/?only=unnamed")
    expect(holm).to_be_hidden()
    page.reload()
    expect(holm).to_be_hidden()
    page.locator(".wst-totals [data-all] a").click()
    expect(holm).to_be_visible()
    expect(page.locator(".wst-totals [data-all]")).to_be_hidden()


def test_an_article_without_statements_is_left_alone(visitor: Reader) -> None:
    page = visitor.visit("articles/empty/")
    page.locator("h1").hover()
    assert page.locator(".wst-filter, .wst-tools").count() == 0


def test_instant_navigation_keeps_all_of_it(chromium: Browser, instant_site: Served) -> None:
    reader = Reader(chromium, instant_site)
    page = reader.visit("")
    # The theme follows links itself only once it has read the site map, which it fetches after the page.
    page.wait_for_load_state("networkidle")
    page.evaluate("window.stayed = true")
    page.locator(".wst-story a", has_text="The mill must close").click()
    expect(page.locator(".wst")).to_be_visible()
    assert page.evaluate("window.stayed")
    choose(page, "Unnamed people")
    assert len(lit(page)) == 2
    page.locator("label[for=wst-off]").click()
    page.locator(".md-tabs a", has_text="Articles").click()
    page.locator(".wst-story a", has_text="The mill must close").click()
    expect(page.locator("#wst-off")).to_be_checked()
    assert page.evaluate("window.stayed")
    reader.close()
