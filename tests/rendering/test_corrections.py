"""Corrections on the page: in a section, in the summary, and at the statement."""

from __future__ import annotations

import re

import pytest

from cases.pages import convert, ids_of, own_words
from corrected import BODY, FORMER, GONE, OLDER, corrected_article, id_of
from whosaidthis.desk import read_front_matter
from whosaidthis.markdown import Page


def html_of(content: str) -> str:
    front = read_front_matter(content, "a.md")
    page = Page("a.md", content, front.length, front.facts)
    return convert(content[front.length :], page=page)[0]


def section(html: str) -> str:
    return html.split('<section class="wst-ours wst-corrections"')[1].split("</section>")[0]


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


@pytest.fixture(scope="module")
def page() -> str:
    return html_of(corrected_article())


def test_the_newest_stands_first(page: str) -> None:
    days = re.findall(r'<time datetime="([^"]*)">([^<]*)</time>', section(page))
    assert days == [
        ("2024-03-09", "9 March 2024"),
        ("2024-03-09", "9 March 2024"),
        ("2024-03-08", "8 March 2024"),
        ("2024-03-07", "7 March 2024"),
    ]


def test_each_says_what_was_wrong_and_what_it_says_now(page: str) -> None:
    last = words(section(page).rpartition("<li")[2])
    assert "What was wrong: The article gave the mayor’s words to the harbour master." in last
    assert "Now: It gives them to the mayor. Note 5" in last


def test_what_an_editor_writes_stays_words(page: str) -> None:
    assert "a &lt;b&gt;statement&lt;/b&gt; of" in section(page)


def test_the_summary_leads_to_the_section(page: str) -> None:
    lead = page.split('class="wst-glance__lead"')[1].split("</div>")[0]
    assert '<a href="#wst-corrections">Corrected 4 times, last on 9 March 2024</a>' in lead


def test_a_single_one_is_not_counted() -> None:
    one = html_of(corrected_article("  - {date: 2024-03-07, wrong: It was., now: It is.}\n"))
    assert '<a href="#wst-corrections">Corrected on 7 March 2024</a>' in one


def test_the_note_of_a_corrected_statement_says_so_each_time(page: str) -> None:
    note = page.split(f'id="n-{id_of("towed")[2:]}"')[1].split("</li>")[0]
    told = re.findall(r'<a href="#(wst-correction-\d)">(Corrected on [^<]*)</a>\.', note)
    assert told == [
        ("wst-correction-2", "Corrected on 8 March 2024"),
        ("wst-correction-1", "Corrected on 7 March 2024"),
    ]


def test_no_other_note_does(page: str) -> None:
    assert page.count(">Corrected on ") == 2


def test_a_corrected_statement_has_a_line_of_its_own() -> None:
    twice = BODY.replace("“It is dry,” Holm said.", "“It is dry,” Holm said. “It is safe,” Holm said.")
    head = "---\ndate: 2024-03-05\n"
    plain = html_of(f"{head}---\n{twice}")
    item = f"{{date: 2024-03-07, wrong: It was., now: It is., statement: {id_of('It is dry')}}}"
    corrected = html_of(f"{head}corrections:\n  - {item}\n---\n{twice}")
    assert corrected.count('class="wst-told"') == plain.count('class="wst-told"') + 1


def test_a_former_id_leads_to_the_words_as_they_are_now(page: str) -> None:
    said = page.split(f' id="{id_of("towed")}"')[1]
    assert re.match(
        rf'>(<span class="wst-former" [^>]*id="s-{FORMER}"[^>]*></span>)'
        rf'(<span class="wst-former" [^>]*id="s-{OLDER}"[^>]*></span>)a barge',
        said,
    )


def test_the_former_id_of_a_statement_that_is_gone_leads_to_the_correction(page: str) -> None:
    assert (
        f'<span class="wst-former" id="s-{GONE}"></span>' in section(page).split('id="wst-correction-3"')[1]
    )


def test_no_id_stands_twice_and_every_link_of_ours_leads_somewhere(page: str) -> None:
    ids = ids_of(page)
    assert sorted(set(ids)) == sorted(ids)
    assert [link for link in re.findall(r'href="#([^"]+)"', page) if link not in ids] == []


def test_the_article_keeps_its_own_words(page: str) -> None:
    assert own_words(page) == own_words(html_of(f"---\ndate: 2024-03-05\n---\n{BODY}"))


def test_an_article_without_statements_has_the_section_all_the_same() -> None:
    bare = corrected_article("  - {date: 2024-03-07, wrong: It was., now: It is.}\n").partition("\n# ")[0]
    assert "What was wrong: It was." in words(section(html_of(f"{bare}\n\nIt rained.\n")))


def test_an_article_without_corrections_has_no_trace_of_them() -> None:
    page = html_of(f"---\ndate: 2024-03-05\n---\n{BODY}")
    assert "orrect" not in page
    assert "wst-former" not in page


def test_a_statement_that_starts_in_html_is_found_by_its_former_id_too() -> None:
    body = "<em>The roof</em> leaks, Ada Holm said.\n"
    anchor = convert(body)[1].article.statements[0].anchor
    item = f"{{date: 2024-03-07, wrong: It was., now: It is., statement: {anchor}, formerly: {FORMER}}}"
    html = html_of(f"---\ndate: 2024-03-05\ncorrections:\n  - {item}\n---\n{body}")
    assert html.count(f'id="s-{FORMER}"') == 1
    assert ids_of(html).count(f"s-{anchor}") == 1
