"""What can be lit alone, and what is cited of a statement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from whosaidthis.entries import Owners
from whosaidthis.model import NO_GLOSSARY, Article, Facts, Form, Stance
from whosaidthis.rendering.citations import citations
from whosaidthis.rendering.filters import Filter, filters
from whosaidthis.rendering.notes.cast import gather_cast
from whosaidthis.rendering.surroundings import SourceLinks
from whosaidthis.rendering.wording.quoting import quoted

from .making import ANN, COUNCIL, NOBODY, NURSE, Maker, paragraphs

PLACE = ("The dam", "The Weir")


def talk() -> Maker:
    maker = Maker(paragraphs("aaa bbb ccc ddd eee"))
    maker.one("aaa", ANN)
    maker.one("bbb", NURSE, stance=Stance.DENIES)
    maker.one("ccc", NOBODY)
    maker.one("ddd", ANN)
    maker.one("eee", COUNCIL, inside=1)
    return maker


def shown(article: Article, links: SourceLinks | None = None) -> tuple[Filter, ...]:
    return filters(gather_cast(article, {}), links)


def test_groups_come_first_then_what_is_denied_then_each_speaker() -> None:
    assert [(one.key, one.words, one.numbers) for one in shown(talk().article())] == [
        ("named", "Named people (2)", (1, 4)),
        ("unnamed", "Unnamed people (1)", (2,)),
        ("not-stated", "Speaker not stated (1)", (3,)),
        ("denied", "Denied or disputed (1)", (2,)),
        ("by-ann-lee", "Ann Lee, mayor (2)", (1, 4)),
        ("by-nurse", "A nurse at the clinic (1)", (2,)),
    ]


def test_each_leads_to_its_list_on_the_sources_page() -> None:
    article = talk().article()
    links = SourceLinks("articles/dam.md", Owners(article, NO_GLOSSARY), lambda name: f"../sources/#{name}")
    addresses = {one.key: one.address for one in shown(article, links)}
    assert addresses["unnamed"] == "../sources/#unnamed"
    assert addresses["by-ann-lee"] == "../sources/#articles:dam:ann-lee"


def test_where_one_voice_says_all_there_is_nothing_to_choose() -> None:
    maker = Maker(paragraphs("aaa bbb"))
    maker.one("aaa", ANN)
    maker.one("bbb", ANN)
    assert shown(maker.article()) == ()


def test_a_citation_says_what_the_words_are_and_who_says_them() -> None:
    maker = Maker(paragraphs("“Dry.” was all"))
    maker.one("“Dry.”", ANN, form=Form.DIRECT)
    article = maker.article(Facts(date=date(2024, 3, 5)))
    assert citations(gather_cast(article, {}), article.statements, *PLACE) == {
        1: "Exact words: “Dry.”\nAnn Lee, mayor. Read by machine, not checked.\n"
        "Statement 1 in “The dam”, The Weir, 5 March 2024"
    }


def test_a_paraphrase_is_never_put_in_quotation_marks() -> None:
    maker = Maker(paragraphs("aaa"))
    maker.one("aaa", ANN)
    (words,) = citations(gather_cast(maker.article(), {}), maker.made, *PLACE).values()
    assert words.startswith("Paraphrase: aaa\n")


def test_who_only_another_says_has_spoken_is_not_cited_as_speaking() -> None:
    article = talk().article()
    words = citations(gather_cast(article, {}), article.statements[4:], *PLACE)[5]
    assert "\nAnn Lee, mayor. Inside this statement River Council is said to have said this. " in words
    assert "That is Ann Lee’s account alone." in words


def test_those_who_share_their_words_are_cited_together() -> None:
    maker = Maker(paragraphs("aaa"))
    maker.one("aaa", ANN)
    maker.one("aaa", COUNCIL)
    one, other = (replace(made, joint=(3 - made.number,)) for made in maker.made)
    article = replace(maker.article(), statements=(one, other))
    assert "Ann Lee, mayor and River Council." in citations(gather_cast(article, {}), (one,), *PLACE)[1]


@pytest.mark.parametrize(
    ("words", "shown_as"),
    [
        ("“It is dry,”", "“It is dry,”"),
        ("It is dry.”", "“It is dry.”"),
        ("“It is dry.", "“It is dry.”"),
        ("It is dry.", "“It is dry.”"),
    ],
)
def test_exact_words_have_quotation_marks_on_both_sides(words: str, shown_as: str) -> None:
    assert quoted(words) == shown_as
