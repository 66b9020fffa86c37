"""The feed of articles and corrections."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from xml.etree.ElementTree import XML, Element

import feedparser

from corrected import corrected_article
from data_formats.making import BODY, HEAD, SITE, published
from whosaidthis.publishing.feed import NEWEST, FeedEntry, feed, feed_entries

ATOM = "{http://www.w3.org/2005/Atom}"
WANTED = {"id", "title", "link", "published", "updated"}
ENTRY = FeedEntry(f"{SITE}a/", "A", date(2024, 3, 5), date(2024, 3, 5), "")


def write(*entries: FeedEntry) -> bytes:
    return feed(entries, "Mill News", SITE, f"{SITE}feed.xml")


def names(element: Element) -> list[str]:
    return [one.tag.removeprefix(ATOM) for one in element]


def told(content: str) -> list[FeedEntry]:
    return list(feed_entries(published(content)))


def test_a_reader_of_feeds_finds_nothing_wrong() -> None:
    read = feedparser.parse(write(*told(corrected_article())))
    assert not read.bozo
    assert (read.version, read.feed.title, read.feed.author) == (
        "atom10",
        "Mill News: articles and corrections",
        "Mill News",
    )
    assert [one.title for one in read.entries] == [
        "The mill must close",
        "Correction: The mill must close",
        "Correction: The mill must close",
        "Correction: The mill must close",
        "Correction: The mill must close",
    ]


def test_it_has_what_rfc_4287_asks_for() -> None:
    root = XML(write(*told(HEAD + BODY), *told(corrected_article())))
    assert root.tag == f"{ATOM}feed"
    assert names(root)[:6] == ["id", "title", "updated", "author", "link", "link"]
    links = {one.get("rel"): one.get("href") for one in root.iterfind(f"{ATOM}link")}
    assert links == {"self": f"{SITE}feed.xml", "alternate": SITE}
    for entry in root.iterfind(f"{ATOM}entry"):
        assert set(names(entry)) - {"summary"} == WANTED
        assert len(names(entry)) == len(set(names(entry)))


def test_a_correction_is_an_entry_of_its_own_and_its_article_is_newer_for_it() -> None:
    article, *corrections = told(corrected_article())
    assert (article.published, article.updated) == (date(2024, 3, 5), date(2024, 3, 9))
    assert {one.address.partition("#")[2] for one in corrections} == {
        f"wst-correction-{number}" for number in (1, 2, 3, 4)
    }
    assert corrections[-1].words == (
        "What was wrong: The article gave the mayor’s words to the harbour master. "
        "Now: It gives them to the mayor."
    )


def test_an_article_without_a_day_is_left_out() -> None:
    assert told("# Mill\n\nAda Holm said that the mill was dry.\n") == []


def test_the_newest_come_first_and_old_ones_not_at_all() -> None:
    many = [
        replace(ENTRY, address=f"{SITE}{day:04}/", updated=date.fromordinal(738000 + day))
        for day in range(NEWEST + 20)
    ]
    read = feedparser.parse(write(*many))
    assert [one.link for one in read.entries] == [one.address for one in many[: -NEWEST - 1 : -1]]
    assert read.feed.updated == f"{many[-1].updated}T00:00:00Z"


def test_the_order_in_which_articles_are_read_changes_no_byte() -> None:
    many = [replace(ENTRY, address=f"{SITE}{number}/") for number in range(5)]
    assert write(*many) == write(*many[::-1])


def test_markup_is_words_and_what_xml_cannot_hold_is_replaced() -> None:
    read = feedparser.parse(write(replace(ENTRY, title="<b>&amp;</b>\x00\x1b\ud800")))
    assert not read.bozo
    assert read.entries[0].title == "<b>&amp;</b>���"


def test_a_feed_of_nothing_is_a_feed() -> None:
    assert not feedparser.parse(write()).bozo
