"""Everyone who speaks, over all articles: who is one row, who is counted, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from whosaidthis.model import (
    NO_GLOSSARY,
    Article,
    Basis,
    Entry,
    Glossary,
    Hearer,
    Kind,
    Relation,
    RelationKind,
    Speaker,
    Stance,
    Voice,
)
from whosaidthis.rendering.groups import Group
from whosaidthis.rendering.notes.cast import Cast, gather_cast
from whosaidthis.rendering.sources import without_rows
from whosaidthis.rendering.sources.speaking import Speaking, everyone
from whosaidthis.rendering.sources.totals import totals

from .making import ANN, COUNCIL, MINERS, NOBODY, NURSE, WIRE, Maker, paragraphs

TOLD = Hearer("Northern Wire", Basis.STATED)
AS_READ = Hearer("Northern Wire", Basis.INFERRED)


def article(*speakers: Speaker) -> Article:
    """An article in which each of `speakers` says one thing."""
    words = [f"word{place}" for place in range(len(speakers))]
    maker = Maker(paragraphs(" ".join(words)))
    for word, speaker in zip(words, speakers, strict=True):
        maker.one(word, speaker)
    return maker.article()


def rows(articles: dict[str, Article], glossary: Glossary = NO_GLOSSARY) -> dict[str, Speaking]:
    return {row.id: row for row in everyone(casts(articles), glossary)}


def casts(articles: dict[str, Article]) -> dict[str, Cast]:
    return {key: gather_cast(one, {}) for key, one in articles.items()}


def test_named_people_come_first_and_the_most_talkative_of_a_group() -> None:
    made = everyone(casts({"a.md": article(NOBODY, COUNCIL, NURSE, ANN, WIRE, COUNCIL)}), NO_GLOSSARY)
    assert [(row.speaker.name, row.count) for row in made] == [
        ("Ann Lee", 1),
        ("A nurse at the clinic", 1),
        ("River Council", 2),
        ("Northern Wire", 1),
        ("", 1),
    ]


def test_a_medium_or_state_of_two_articles_is_one_row() -> None:
    the_wire = replace(WIRE, key="other", name="The Northern Wire")
    found = rows({"a.md": article(WIRE), "b.md": article(the_wire)})
    (row,) = found.values()
    assert [one.article for one in row.appearances] == ["a.md", "b.md"]


def test_two_towns_have_a_council_each() -> None:
    assert sorted(rows({"a.md": article(COUNCIL), "b.md": article(COUNCIL)})) == ["a:council", "b:council"]


def test_articles_of_like_paths_are_never_one() -> None:
    articles = {path: article(MINERS) for path in ("x/sub/b.md", "x/sub-b.md", "x/sub b.md", "x/sub--b.md")}
    assert len(rows(articles)) == len(articles)


def test_unnamed_sources_of_two_articles_are_never_one() -> None:
    assert sorted(rows({"a.md": article(MINERS), "b.md": article(MINERS)})) == ["a:miners", "b:miners"]


def test_people_of_one_name_are_one_only_where_the_glossary_says_so() -> None:
    articles = {"a.md": article(ANN), "b.md": article(ANN)}
    assert sorted(rows(articles)) == ["a:ann-lee", "b:ann-lee"]
    entry = Entry("lee", "glossary/official/lee.md", Kind.OFFICIAL, "Ann Lee", "A mayor.")
    assert list(rows(articles, Glossary((entry,)))) == ["by-lee"]


def test_a_repetition_and_an_account_are_shown_and_not_counted() -> None:
    maker = Maker(paragraphs("aaa bbb ccc"))
    maker.one("aaa", COUNCIL)
    maker.one("bbb", COUNCIL, relations=(Relation(RelationKind.RESTATES, 1),))
    maker.one("ccc", COUNCIL, inside=1)
    (row,) = rows({"a.md": maker.article()}).values()
    (shown,) = row.appearances
    assert row.count == 1
    assert [one.number for one in shown.repeats] == [2]
    assert [(one.number, whose) for one, whose in shown.inside] == [(3, "River Council’s")]


def test_who_speaks_only_in_the_words_of_others_has_no_row() -> None:
    maker = Maker(paragraphs("aaa bbb"))
    maker.one("aaa", ANN)
    maker.one("bbb", COUNCIL, inside=1)
    assert [row.speaker.name for row in everyone(casts({"a.md": maker.article()}), NO_GLOSSARY)] == [
        "Ann Lee"
    ]


def test_each_part_of_a_joint_source_has_a_row_that_names_the_other() -> None:
    both = Speaker("both", "A nurse and miners", Voice.UNNAMED_GROUP, None, parts=(NURSE, MINERS))
    found = rows({"a.md": article(both)})
    assert found["a:nurse"].appearances[0].beside == ("miners",)
    assert found["a:miners"].appearances[0].beside == ("a nurse at the clinic",)


def test_whom_somebody_told_and_what_of_it_is_our_reading() -> None:
    maker = Maker(paragraphs("aaa bbb ccc"))
    maker.one("aaa", ANN, hearer=TOLD)
    assert rows({"a.md": maker.article()})["a:ann-lee"].told == "Northern Wire"
    maker.one("bbb", ANN, hearer=AS_READ)
    assert rows({"a.md": maker.article()})["a:ann-lee"].told == "Northern Wire, in part as we read it"
    maker.one("ccc", ANN)
    assert rows({"a.md": maker.article()})["a:ann-lee"].told.endswith("; not stated")


def test_totals_count_statements_and_people_of_each_group() -> None:
    both = Speaker("both", "A nurse and miners", Voice.UNNAMED_GROUP, None, parts=(NURSE, MINERS))
    articles = {"a.md": article(ANN, ANN, both, NOBODY), "b.md": article(NURSE, COUNCIL)}
    made = totals(articles.values(), everyone(casts(articles), NO_GLOSSARY))
    assert [(one.group, one.statements, one.speakers, one.at_least) for one in made] == [
        (Group.NAMED, 2, 1, False),
        (Group.UNNAMED, 2, 3, True),
        (Group.INSTITUTIONS, 1, 1, False),
        (Group.NOT_STATED, 1, 0, False),
    ]
    assert sum(one.share for one in made) == pytest.approx(1)


def test_who_only_did_not_reply_is_listed_and_is_nobody_who_speaks() -> None:
    maker = Maker(
        paragraphs("The dam held, Ann Lee said. A nurse did not reply. Ann Lee declined to comment.")
    )
    maker.one("The dam held", ANN, hearer=TOLD)
    maker.one("did not reply", COUNCIL, stance=Stance.DECLINES)
    maker.one("declined to comment", ANN, stance=Stance.DECLINES)
    articles = {"a.md": maker.article()}
    found = rows(articles)
    assert found["a:council"].told == "does not reply"
    assert found["a:ann-lee"].told == "Northern Wire"
    people = {one.group: one.speakers for one in totals(articles.values(), tuple(found.values()))}
    assert (people[Group.NAMED], people[Group.INSTITUTIONS]) == (1, 0)


def test_a_site_without_articles_has_no_shares() -> None:
    assert [one.share for one in totals((), ())] == [0, 0, 0, 0]


def test_an_article_that_is_not_listed_links_to_the_page_alone() -> None:
    html = '<a href="../../sources/#a:lee">Ann Lee</a> <a href="#n-1">1</a> <a href="../sources/#x">x</a>'
    assert without_rows(html, "../../sources/") == (
        '<a href="../../sources/">Ann Lee</a> <a href="#n-1">1</a> <a href="../sources/#x">x</a>'
    )
