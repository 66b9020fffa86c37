"""A report in a page saved as HTML."""

from __future__ import annotations

import datetime
import socket
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosaidthis.starting import NoArticleError, Why, is_page, read_page, read_pasted
from whosaidthis.starting.cleaning import squeeze

PAGE = (Path(__file__).parent / "saved_page.html").read_text(encoding="utf-8")
TEXT = (
    "<p>The mill at Weir burnt down in the night, two firemen told the Herald, and nobody saw it.</p>"
    "<p>“Nothing is left of it,” said Ann Lee, who had owned the mill for thirty years. “Not one beam.”</p>"
    "<p>The mayor denied that the town had known of the faulty wires, of which the miller had written.</p>"
)
BROKEN = st.sampled_from(
    [
        "<",
        "</",
        ">",
        "<table>",
        "</div>",
        "\x01",
        "<!--",
        "-->",
        "<script>",
        "<svg>",
        "&#0;",
        "<?pi ?>",
        "</article>",
    ]
)
OLD = "<p>It was built on 5 March 1924.</p>"


def test_its_facts_are_those_of_the_page() -> None:
    report = read_page(PAGE)
    assert report.title == "Harbour bridge must close before winter, engineers warn"
    assert (report.outlet, report.author) == ("The Weir Post", "Marta Quill")
    assert report.date == datetime.date(2024, 3, 5)
    assert report.url == "https://weirpost.example/news/harbour-bridge-must-close"


def test_its_paragraphs_are_the_articles_and_each_knows_its_line() -> None:
    report = read_page(PAGE)
    starts = [each.words.split()[0] for each in report.paragraphs]
    assert starts == "The “Nobody A The Mayor Sixty The Salt Her Lorry The An Whether Thorne The".split()
    assert [each.words for each in report.paragraphs if each.heading] == ["Sixty years of salt"]
    lines = PAGE.split("\n")
    assert all(each.words.split()[0] in lines[each.line - 1] for each in report.paragraphs)


def test_what_stands_around_it_is_named() -> None:
    left = {each.paragraph.words: each.why for each in read_page(PAGE).left_out}
    assert left["Read more: How the old ferry could come back"] is Why.ADVERT
    for words in (
        "Advertisement",
        "By Marta Quill",
        "Ten walks along the river",
        "We and our 214 partners use cookies to store information on your device.",
    ):
        assert left[words] is Why.AROUND
    assert read_page(PAGE).uncounted == 11


def test_equal_lines_have_a_line_each() -> None:
    advert = "<p>Sign up for our newsletter</p>"
    first, second, third = TEXT.replace("</p>", "</p>\n").splitlines()
    inside = "\n".join((first, advert, second, advert, third))
    page = f"<html><body>\n{advert}\n<main><article>\n{inside}\n</article></main>"
    adverts = [each.paragraph.line for each in read_page(page).left_out if each.why is Why.ADVERT]
    assert adverts == [5, 7]


ADDRESS = "https://weir.example/2024/mill"


@pytest.mark.parametrize(
    ("page_says", "url", "why"),
    [
        ("", ADDRESS, Why.ADDRESS),
        (f'<link rel="canonical" href="{ADDRESS}">', ADDRESS, Why.ADDRESS),
        ('<link rel="canonical" href="https://weir.example/mill">', "https://weir.example/mill", Why.LINK),
    ],
    ids=["only there", "the page has it too", "the page has another"],
)
def test_byline_day_and_address_in_one_paragraph_are_all_taken(page_says: str, url: str, why: Why) -> None:
    head = f"<p>By Ann Lee and Bo Ek<br>Published March 5, 2024, 6:42 p.m. GMT<br>{ADDRESS}</p>"
    report = read_page(
        f"<!doctype html><html><head><title>Mill</title>{page_says}</head><body><article>"
        f"<h1>Mill at Weir burns down in the night</h1>{head}{TEXT}</article></body></html>"
    )
    assert (report.author, report.date) == ("Ann Lee and Bo Ek", datetime.date(2024, 3, 5))
    assert report.url == url
    assert [each.why for each in report.left_out] == [Why.AUTHOR, Why.DATE, why]
    assert len(report.paragraphs) == 3


def test_every_sentence_of_any_page_is_kept_or_named() -> None:
    odd = "<div>A line in no paragraph, about the weir and its old owner, Ann Lee.</div>"
    report = read_page(
        f"<html><body><main>{TEXT}<ul><li>One point on the mill</li></ul>{odd}{TEXT}</main></body></html>"
    )
    all_words = squeeze(" ".join(each.words for each in report.paragraphs))
    all_words += squeeze(" ".join(each.paragraph.words for each in report.left_out))
    assert squeeze("A line in no paragraph, about the weir and its old owner, Ann Lee.") in all_words
    assert squeeze("One point on the mill") in all_words


def test_what_a_page_does_not_say_is_not_made_up() -> None:
    report = read_page(
        f"<html><head><title>Mill burns</title></head><body><article>{TEXT}{OLD}</article></body></html>"
    )
    assert (report.outlet, report.author, report.date, report.url) == (None, None, None, None)


@pytest.mark.parametrize(
    ("window", "outlet"),
    [
        ("Mill burns down again | The Weir Post", "The Weir Post"),
        ("Mill burns down again - Rye &amp; Hull Mail", "Rye & Hull Mail"),
        ("Mill burns down again | News | The Weir Post", None),
        ("Mill burns down again", None),
        ("Home | The Weir Post", None),
    ],
)
def test_the_outlet_can_stand_after_the_headline_in_the_windows_title(
    window: str, outlet: str | None
) -> None:
    head = f"<head><title>{window}</title></head>"
    page = f"<html>{head}<body><article><h1>Mill burns down again</h1>{TEXT}</article></body></html>"

    assert read_page(page).outlet == outlet


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("<form><p>Sign in to continue</p><input type=password></form>", "sign in"),
        (f"<p>Log in to your account.</p>{TEXT}<input type='password'>", "sign in"),
        (
            "<div><p>We use cookies and 214 partners do so too.</p><button>Accept all</button></div>",
            "cookies",
        ),
        ("<noscript>Please enable JavaScript to read this.</noscript><div id=app></div>", "JavaScript"),
        ("<p>Checking your browser before you go on.</p>", "robot"),
        ("<p>The page you are looking for has moved.</p>", "no such page"),
        ("", "too little text"),
    ],
)
def test_a_page_without_an_article_says_what_it_holds(body: str, why: str) -> None:
    with pytest.raises(NoArticleError, match=why):
        read_page(f"<!doctype html><html><head><title>A</title></head><body>{body}</body></html>")


@given(st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 60), BROKEN), max_size=20))
@settings(max_examples=60)
def test_a_broken_page_is_read_or_refused(cuts: list[tuple[int, int, str]]) -> None:
    page = PAGE
    for start, length, put in cuts:
        page = page[:start] + put + page[start + length :]
    with suppress(NoArticleError):
        assert read_page(page).paragraphs


def test_no_server_is_asked_for_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert read_page(PAGE).paragraphs


@pytest.mark.parametrize(
    "text",
    ["<!DOCTYPE html><p>A", "\n <html lang=en>", "<?xml version='1.0'?><html>", "<!-- saved --><html>"],
)
def test_pages_are_known_as_such(text: str) -> None:
    assert is_page(text)


@pytest.mark.parametrize("text", ["Mill burns", "<b> is a mark of HTML", "He wrote <html> at the top."])
def test_texts_are_no_pages(text: str) -> None:
    assert not is_page(text)
    assert read_pasted(f"{text}\n\nThe mill burnt down in the night, said Ann Lee.").paragraphs
