"""The page around the text: rows, notes, summary, the way here."""

from __future__ import annotations

import re
from datetime import date
from xml.etree.ElementTree import Element

import markdown
import pytest
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from rendering import arms
from rendering.making import ANN, Maker
from rendering.placing import Placed, place
from whosaidthis.model import Article, Facts, Form, Retold, Speaker, Text, Voice
from whosaidthis.reading.tree import read_tree
from whosaidthis.rendering.page import annotate


@pytest.fixture(scope="module")
def deal() -> Placed:
    return place(arms.MARKDOWN, arms.article, lambda key: f"{key}.md", description="An account.")


def part(placed: Placed, start: str) -> str:
    """The one part of ours that starts like this."""
    found = [html for html in placed.stashed if html.startswith(start)]
    assert len(found) == 1
    return found[0]


def test_every_part_of_ours_can_be_taken_out_and_left_out_of_search(deal: Placed) -> None:
    assert deal.stashed
    for html in deal.stashed:
        opening = html[: html.index(">")]
        assert " data-wst" in opening
        assert "data-search-exclude" in opening or "wst-under" in opening


def test_every_link_of_ours_leads_to_something_on_the_page(deal: Placed) -> None:
    targets = set(re.findall(r'\bid="([^"]+)"', deal.html))
    links = re.findall(r'href="#([^"]+)"', deal.html)
    assert len(links) > 32
    assert [link for link in links if link not in targets] == []


def test_each_paragraph_with_statements_has_its_notes_named(deal: Placed) -> None:
    labels = [
        label for html in deal.stashed for label in re.findall(r'<details[^>]* aria-label="([^"]+)"', html)
    ]
    assert labels == ["Who said this, headline", *(f"Who said this, paragraph {n}" for n in range(1, 7))]
    summaries = [n for html in deal.stashed for n in re.findall(r"Who said this \((\d+)\)", html)]
    assert summaries == ["1", "1", "2", "2", "3", "3", "4"]
    assert deal.tree.count('class="wst-row"') == 6


def test_a_paragraph_without_statements_stays_as_it_is() -> None:
    placed = place("Nothing here.\n\nThe dam leaks, Ann Lee said.", dam)
    assert "<p>Nothing here.</p>" in placed.tree
    assert placed.tree.count('class="wst-row"') == 1
    assert 'aria-label="Who said this, paragraph 2"' in placed.html


def dam(text: Text) -> Article:
    maker = Maker(text)
    maker.one("The dam leaks", ANN)
    return maker.article()


def test_a_list_is_one_row_with_the_notes_of_all_its_items() -> None:
    def read(text: Text) -> Article:
        maker = Maker(text)
        maker.one("The dam leaks", ANN)
        maker.one("The wall is wet", ANN)
        return maker.article()

    placed = place("- The dam leaks, Ann Lee said.\n- The wall is wet, she said.\n", read)
    assert placed.tree.count('class="wst-row"') == 1
    assert "Who said this (2)" in placed.html


def test_the_glance_is_counted(deal: Placed) -> None:
    html = part(deal, '<section class="wst-ours wst-glance"')
    text = " ".join(re.sub(r"<[^>]+>", "", html).split())
    assert "Nobody in this article speaks under their own name." in text
    assert "Checked by an editor on 22 November 2026" in text
    assert "0 Named people: none" in text
    assert (
        "at least 5 Unnamed people: four Iranians and an official of a Western country, "
        "plus American officials, number not given" in text
    )
    assert "4 Institutions: Reuters, Russia, Iran, the State Department" in text
    assert "2 Speaker not stated: statements: notes 5 and 6, where The Week writes “reportedly”" in text
    assert (
        "16 statements, counting note 1 (which repeats another) and note 8 (which stands inside another)"
        in text
    )
    assert " another) 13 reach us only through Reuters" in text
    assert re.search(r"1 contradiction: notes 13 and 14 against 15 and 16(?!, on)", text), text


def test_the_way_here_has_every_source_once(deal: Placed) -> None:
    html = part(deal, '<section class="wst-ours wst-reached"')
    text = [
        " ".join(re.sub(r"<[^>]+>", "", item).split())
        for item in html.split('<span class="wst-step__words">')[1:]
    ]
    assert [line.split("</")[0] for line in text][:8] == [
        "This page reprints The Week, 16 statements. Not listed here: note 1 (which repeats another) "
        "and note 8 (which stands inside another)",
        "Reuters reported on 18 October 2022 (note 2); 13 statements",
        "Two Iranian officials unnamed; told Reuters (note 3)",
        "Two Iranian diplomats unnamed; told Reuters (note 3)",
        "One of them, as we read it, speaks alone (notes 7 and 9–12)",
        "State Department told Reuters (note 16)",
        "An official of a Western country unnamed; we read the listener as Reuters (note 4)",
        "No speaker given “reportedly”; we read it as Reuters (notes 5 and 6)",
    ]
    assert [line.split(" The Week does not")[0] for line in text[8:11]] == [
        "Russia",
        "Iran",
        "American officials unnamed, number not given;",
    ]


def test_an_article_in_which_nobody_is_quoted_says_so() -> None:
    placed = place("It rained.", lambda text: Article(text, Facts(), ()))
    assert "Nothing in this article is given to a source." in placed.html
    assert "wst-switch" not in placed.html
    assert "wst-reached" not in placed.html


def test_a_page_without_words_is_no_error() -> None:
    placed = place("***", lambda text: Article(text, Facts(), ()))
    assert "wst-glance" in placed.html


def test_the_header_names_the_report_and_links_it() -> None:
    report = Retold(
        "Dam “leaks”", "The Gazette", author="Bo Chan", date=date(2024, 2, 1), url="https://example.org/a?b&c"
    )
    placed = place(
        "# Dam\n\nIt rained.", lambda text: Article(text, Facts(retold=report), ()), description="About."
    )
    html = part(placed, '<div class="wst-under"')
    assert '<p class="wst-standfirst">About.</p>' in html
    assert 'Retells <a href="https://example.org/a?b&amp;c">“Dam “leaks””</a> by Bo Chan, The Gazette' in html


@pytest.mark.parametrize(
    ("facts", "byline"),
    [
        (Facts(author="Bo Chan", date=date(2024, 2, 1)), "By Bo Chan, 1 February 2024"),
        (Facts(date=date(2024, 2, 1)), "1 February 2024"),
        (Facts(author="Bo Chan"), "By Bo Chan"),
        (Facts(author="By Bo Chan"), "By Bo Chan"),
        (
            Facts(
                author="Bo Chan",
                date=date(2024, 2, 1),
                retold=Retold("Dam", "The Gazette", author="Eve Moss"),
            ),
            "By Bo Chan",
        ),
        (
            Facts(date=date(2024, 2, 3), retold=Retold("Dam", "The Gazette", date=date(2024, 2, 1))),
            "This page is of 3 February 2024",
        ),
        (
            Facts(
                author="Bo Chan",
                date=date(2024, 2, 3),
                retold=Retold("Dam", "The Gazette", date=date(2024, 2, 1)),
            ),
            "By Bo Chan, this page is of 3 February 2024",
        ),
    ],
)
def test_the_header_says_who_wrote_the_page_and_when(facts: Facts, byline: str) -> None:
    placed = place("# Dam\n\nIt rained.", lambda text: Article(text, facts, ()))
    under = part(placed, '<div class="wst-under"')
    assert f'<p class="wst-byline" data-search-exclude>{byline}</p>' in under


@pytest.mark.parametrize(
    "facts",
    [
        Facts(),
        Facts(date=date(2024, 2, 1), retold=Retold("Dam", "The Gazette")),
        Facts(date=date(2024, 2, 1), retold=Retold("Dam", "The Gazette", date=date(2024, 2, 1))),
    ],
)
def test_the_day_of_a_retelling_is_no_byline(facts: Facts) -> None:
    placed = place("# Dam\n\nIt rained.", lambda text: Article(text, facts, ()))
    assert "wst-byline" not in placed.html


@pytest.mark.parametrize("url", ["javascript:alert(1)", " https://example.org", "data:text/html,x", None])
def test_an_address_that_is_none_is_not_linked(url: str | None) -> None:
    report = Retold("Dam", "The Gazette", url=url)
    placed = place("# Dam\n\nIt rained.", lambda text: Article(text, Facts(retold=report), ()))
    assert "<a " not in part(placed, '<div class="wst-under"')


def test_markup_in_names_is_shown_and_not_run() -> None:
    nasty = "<img src=x onerror=alert(1)> {{ 7*7 }}"

    def read(text: Text) -> Article:
        maker = Maker(text)
        maker.one("The dam leaks", Speaker("x", nasty, Voice.NAMED_PERSON, 1))
        return maker.article(Facts(retold=Retold(nasty, nasty, author=nasty)))

    placed = place("The dam leaks, they said.", read, description=nasty)
    assert "<img" not in placed.html
    assert "49" not in placed.html
    assert placed.html.count("&lt;img") >= 4


class Annotating(Extension):
    """The smallest extension that annotates a page."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802
        class Placing(Treeprocessor):
            def run(self, root: Element) -> None:
                reading = read_tree(root, self.md.htmlStash.rawHtmlBlocks)
                annotate(root, reading, arms.article(reading.text), self.md.htmlStash.store)

        md.treeprocessors.register(Placing(md), "placing", 6.5)


def test_python_markdown_puts_our_blocks_in_without_paragraphs_around_them() -> None:
    html = markdown.markdown(arms.MARKDOWN, extensions=[Annotating(), "toc"])
    assert "\u0002" not in html
    assert "<p><details" not in html
    assert "<p><section" not in html
    assert html.count("<details") == html.count("</details>") == 9
    assert re.search('<h1[^>]* id="iran-prepares-to-send-russia-more-arms-reuters-reports">', html)


def test_exact_words_are_marked_as_exact(deal: Placed) -> None:
    direct = [one.number for one in deal.article.statements if one.form == Form.DIRECT]
    assert direct == [7, 10, 11, 12]
    assert sum("Exact words." in html for html in deal.stashed) == 2
