"""What the data say of the editors who signed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from cases.pages import convert
from data_formats.making import BODY, HEAD, published
from data_formats.vocabulary import faults
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY, Place
from whosaidthis.publishing.annotations import collection
from whosaidthis.publishing.news import news_article
from whosaidthis.publishing.rows import rows
from whosaidthis.rendering.finished.shown_places import shown_places
from whosaidthis.settings import read_settings
from whosaidthis.signing import sign, with_signature

ALL = 7
"""The statements of the article."""


def signs(*, signed: int, named: bool) -> tuple[list[str | None], list[str | None], list[str]]:
    """Who signed and when, in the rows; what the article’s data say of each statement."""
    page = published(signed=signed, named=named)
    made = list(rows(page))
    states = [one["creativeWorkStatus"] for one in news_article(page)["hasPart"]]
    return [row["signed_by"] for row in made], [row["signed_on"] for row in made], states


def test_the_editor_is_not_named() -> None:
    by, on, states = signs(signed=1, named=False)
    assert by == [None] * ALL
    assert on == ["2024-03-08", *[None] * (ALL - 1)]
    assert states[:2] == ["Checked by an editor, 8 March 2024", "Read by machine, not checked"]


def test_the_editor_is_named_where_the_site_wants_it() -> None:
    by, _, states = signs(signed=1, named=True)
    assert by == ["Eve Moss", *[None] * (ALL - 1)]
    assert states[:2] == ["Checked by an editor: Eve Moss, 8 March 2024", "Read by machine, not checked"]


def test_no_format_names_the_editor_unasked() -> None:
    page = published(signed=ALL)
    notes = collection(page, shown_places(convert(HEAD + BODY)[0]), "annotations.jsonld")
    assert "Eve" not in json.dumps([notes, news_article(page), list(rows(page))])
    named = collection(published(signed=1, named=True), shown_places(convert(HEAD + BODY)[0]), "a")
    assert [one.get("creator") for one in named["first"]["items"]][:2] == [
        {"type": "Person", "name": "Eve Moss"},
        None,
    ]


def test_a_page_of_which_all_is_signed_says_so() -> None:
    found = news_article(published(signed=ALL, named=True))
    assert faults(found) == []
    page = found["mainEntityOfPage"]
    assert (page["lastReviewed"], page["reviewedBy"]["name"]) == ("2024-03-08", "Eve Moss")
    assert "reviewedBy" not in news_article(published(signed=ALL))["mainEntityOfPage"]
    assert "mainEntityOfPage" not in news_article(published(signed=ALL - 1))


@pytest.mark.parametrize(("given", "names"), [({}, False), ({"name_editors": True}, True)])
def test_the_setting(given: dict[str, object], names: bool) -> None:
    settings, slips = read_settings(given)
    assert (settings.name_editors, slips) == (names, ())


def test_a_setting_that_is_no_truth_is_a_slip() -> None:
    settings, (slip,) = read_settings({"name_editors": "yes"})
    assert not settings.name_editors
    assert (slip.key, slip.wrong) == ("name_editors", "extra.whosaidthis.name_editors is “yes”.")


def test_each_statement_has_the_name_and_day_of_whoever_signed_it() -> None:
    first = ArticleReader(NO_GLOSSARY).read_content(HEAD + BODY, "a.md")
    place = Place("a.md", 1, 1)
    signature = sign("Eve Moss", date(2024, 3, 8), first.read.article, place)
    all_but_one = replace(signature, statements=signature.statements[1:])
    again = ArticleReader(NO_GLOSSARY).read_content(with_signature(first.content, all_but_one), "a.md")
    both = sign("Bo Reed", date(2024, 3, 9), again.read.article, place)
    page = published(with_signature(again.content, both), named=True)
    made = list(rows(page))
    assert [(row["signed_by"], row["signed_on"]) for row in made[:2]] == [
        ("Bo Reed", "2024-03-09"),
        ("Eve Moss", "2024-03-08"),
    ]
    found = news_article(page)
    assert faults(found) == []
    assert found["mainEntityOfPage"]["lastReviewed"] == "2024-03-09"
    assert [one["name"] for one in found["mainEntityOfPage"]["reviewedBy"]] == ["Bo Reed", "Eve Moss"]
