"""Markdown in, HTML out: the page keeps its own words, and says who said them."""

from __future__ import annotations

import re

import markdown
import pytest

from cases.pages import BESIDE, convert, html_of, ids_of, own_words, plain_html_of
from whosaidthis.markdown import Page, WhoSaidThisExtension
from whosaidthis.model import Entry, Facts, Glossary, Kind

PAGES = {
    "a plain quotation": "“The mill burns,” Ann Lee said.",
    "a hard wrap inside": "“The mill\nburns,” Ann Lee said on\nMonday.",
    "emphasis across its edge": "*“The mill* burns,” **Ann Lee said**.",
    "a link inside": "“The [old mill](https://mill.example 'he said') burns,” Ann Lee said.",
    "a link around": "[“The mill burns,” Ann Lee said.](https://mill.example)",
    "straight marks": "\"The mill burns,\" Ann Lee said. 'It does,' she added.",
    "two paragraphs": "“The mill burns.\n\n“It has burnt all day,” Ann Lee said.",
    "a list": "- “The mill burns,” Ann Lee said.\n- Nobody was hurt, she added.\n    - “Nobody,” she said.",
    "a blockquote": "> “The mill burns,” Ann Lee said.\n>\n> It rained.",
    "code": "Use `said`.\n\n    he said “so”\n\n```\n“The mill burns,” Ann Lee said.\n```",
    "a table": "| who | said |\n|---|---|\n| Ann Lee | “It burns,” she said |",
    "a footnote": "“The mill burns,” Ann Lee said.[^1]\n\n[^1]: “It does,” Bob Ray said.",
    "raw HTML": "<b>“The mill</b> burns,” <!-- he said --> Ann Lee said.",
    "a block of raw HTML": "<div>“The mill burns,” Ann Lee said.</div>\n\nIt rained, she said.",
    "entities": "&ldquo;The mill &amp; the weir burn,&rdquo; Ann Lee said.",
    "escapes": r"“The \*mill\* burns,” Ann Lee said, \[sic\].",
    "headings": "# Mill burns, Ann Lee says\n\n## “It burns”\n\nIt burns, she said.",
    "right to left": "“الطاحونة تحترق,” said Ann Lee.",
    "combining characters": "“The cafe\u0301 burns,” Jose\u0301 Nu\u0301n\u0303ez said.",
    "an unclosed quotation": "“The mill burns, Ann Lee said.",
    "an empty page": "",
    "nothing but marks": "“” '' \"\" ‘’ [^1] []{.said} {.unsaid}",
    "two thousand words": "“" + "The mill burns and burns " * 400 + ",” Ann Lee said.",
    "two authors of one sentence": "Ann Lee said the mill burns, and Bob Ray denied that it burns.",
    "editor's words": "[The mill burns]{.said by=nobody}, [no doubt]{.unsaid}.",
    "editor's words without brackets": "*“Hi,”*{.said by=x} she said, ![m](y){.said to=x} `c`{.unsaid}\n"
    "{: .said .big by=x}\n\n# So {.said when=x}\n\n| a |\n|---|\n| [b]{.said by=x} *c*{by=x} |\n",
}


@pytest.mark.parametrize("name", PAGES)
def test_the_page_keeps_its_own_words(name: str) -> None:
    assert own_words(html_of(PAGES[name])) == own_words(plain_html_of(PAGES[name]))


@pytest.mark.parametrize("name", PAGES)
def test_no_id_stands_twice(name: str) -> None:
    ids = ids_of(html_of(PAGES[name]))
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", PAGES)
def test_every_reference_leads_to_a_note_and_back(name: str) -> None:
    page = html_of(PAGES[name])
    ids = set(ids_of(page))
    targets = set(re.findall(r'href="#([sn]-[^"]+)"', page))
    assert targets <= ids


@pytest.mark.parametrize("name", PAGES)
def test_no_trace_of_editors_attributes(name: str) -> None:
    page = html_of(PAGES[name])
    assert not re.search(r'\s(by|to|stance|hedge|when)="|class="([^"]* )?(un)?said[" ]', page)


@pytest.mark.parametrize("name", ["code", "a table", "an empty page", "nothing but marks"])
def test_pages_without_statements(name: str) -> None:
    assert convert(PAGES[name])[1].article.statements == ()


class TestOneStatement:
    def test_is_underlined_numbered_and_noted(self) -> None:
        page, read = convert("“The mill burns,” Ann Lee said.")
        (statement,) = read.article.statements
        assert statement.speaker.name == "Ann Lee"
        assert re.search(r'id="s-[0-9a-f]+">“The mill burns,”</span>', page)
        assert re.search(r'<a class="wst-ref" href="#n-[0-9a-f]+"', page)

    def test_an_editors_word_wins(self) -> None:
        source = "Ann Lee stood. [“The mill burns,”]{.said by='Bob Ray'} she said. “It does,” Bob Ray said."
        _, read = convert(source)
        assert [one.speaker.name for one in read.article.statements] == ["Bob Ray", "Bob Ray"]
        assert read.faults == ()

    def test_an_unclosed_quotation_is_a_fault_with_its_place(self) -> None:
        _, read = convert("It rained.\n\n“The mill burns, Ann Lee said.")
        assert [(str(fault.place), fault.code) for fault in read.faults] == [
            ("text.md:3:1", "unclosed-quotation")
        ]


class TestOptions:
    def test_the_date_dates_what_was_said(self) -> None:
        _, read = convert("“The mill burns,” Ann Lee said on Monday.", date="2024-03-06")
        (statement,) = read.article.statements
        assert str(statement.when) == "2024-03-04"

    def test_the_outlet_is_known(self) -> None:
        _, read = convert("“The mill burns,” Ann Lee said.", outlet="The Weir")
        assert read.article.facts.outlet == "The Weir"

    def test_the_outlet_stands_on_the_way_to_the_page(self) -> None:
        html = html_of("“The mill burns,” Ann Lee told AFP.", outlet="The Weir")
        (route,) = re.findall('<p class="wst-route">(.*?)</p>', html)
        assert [step in route for step in ("Told AFP<", " The Weir<", " here")] == [True] * 3

    @pytest.mark.parametrize(("links", "count"), [("first", 1), ("every", 2)])
    def test_mentions_become_links(self, links: str, count: int) -> None:
        mill = Entry("mill", "glossary/place/mill.md", Kind.PLACE, "Great Mill", "A mill.")
        source = "The Great Mill burns, Ann Lee said. The Great Mill is old."
        page = Page("a.md", source, 0, Facts(), href=lambda key: f"../glossary/{key}.md")
        built = html_of(source, glossary=Glossary((mill,)), links=links, page=page)
        assert built.count('href="../glossary/mill.md"') == count

    def test_a_page_can_be_left_alone(self) -> None:
        source = "“The mill burns,” Ann Lee said. <script>x()</script>"
        left = markdown.markdown(source, extensions=[*BESIDE, WhoSaidThisExtension(page=False)])
        assert left == plain_html_of(source)

    def test_it_works_alone_by_its_name(self) -> None:
        page = markdown.markdown("[“It burns,”]{.said} Ann Lee said.", extensions=["whosaidthis.markdown"])
        assert "wst-said" in page
        assert "{.said}" not in page
