"""What a reader takes away to cite: true of the page, and of the report that the page retells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from whosaidthis.model import Basis, Facts, Form, Hearer, Relation, RelationKind, Retold, Stance
from whosaidthis.rendering.citations import citations
from whosaidthis.rendering.notes.cast import gather_cast

from .making import ANN, COUNCIL, MINERS, NOBODY, NURSE, Maker, paragraphs

DAY = date(2024, 2, 1)
REPORT = Retold(
    "Dam “leaks”", "The Gazette", author="Bo Chan", date=DAY, date_inferred=True, url="https://g.example/dam"
)
TEXT = "The dam leaks, she said. “Go,” she said."


def cited(maker: Maker, facts: Facts, number: int = 1) -> list[str]:
    article = maker.article(facts)
    found = citations(gather_cast(article, {}), article.statements, "Dam leaks", "Our Site")
    return found[number].split("\n")


def two() -> Maker:
    maker = Maker(paragraphs(TEXT))
    maker.one("The dam leaks", ANN, hearer=Hearer("Northern Wire", Basis.STATED))
    maker.one("“Go,”", NURSE, form=Form.DIRECT, checked=True)
    return maker


def test_a_retelling_names_the_site_without_a_day_and_the_report_as_the_page_does() -> None:
    assert cited(two(), Facts(date=DAY, outlet="The Gazette", retold=REPORT)) == [
        "Paraphrase, as retold by Our Site: The dam leaks",
        "Ann Lee, mayor, told Northern Wire. Read by machine, not checked.",
        "Statement 1 in “Dam leaks”, Our Site",
        "Retells “Dam ‘leaks’” by Bo Chan, The Gazette; our copy carries no date, and we read its day as "
        "1 February 2024: https://g.example/dam",
    ]


def test_a_report_without_an_address_that_can_be_followed_is_named_all_the_same() -> None:
    report = replace(REPORT, url="javascript:x", date_inferred=False)
    told = cited(two(), Facts(retold=report))[-1]
    assert told == "Retells “Dam ‘leaks’” by Bo Chan, The Gazette, 1 February 2024."


@pytest.mark.parametrize(
    ("facts", "first", "last"),
    [
        (
            Facts(date=DAY, outlet="Our Site", here=True),
            "Paraphrase by Our Site: The dam leaks",
            "Statement 1 in “Dam leaks”, Our Site, 1 February 2024",
        ),
        (
            Facts(date=DAY, outlet="The Gazette", retold=Retold("Dam", "The Gazette", word_for_word=True)),
            "Paraphrase by The Gazette: The dam leaks",
            "Reprints “Dam”, The Gazette; our copy carries no date.",
        ),
    ],
)
def test_a_paraphrase_is_said_to_be_whose_it_is(facts: Facts, first: str, last: str) -> None:
    found = cited(two(), facts)
    assert (found[0], found[-1]) == (first, last)


def test_exact_words_are_nobodys_rewording_and_what_is_signed_is_not_called_unchecked() -> None:
    found = cited(two(), Facts(retold=REPORT), 2)
    assert found[:2] == ["Exact words: “Go,”", "A nurse at the clinic, unnamed."]


def test_what_we_read_and_what_we_are_not_sure_of_is_said() -> None:
    maker = Maker(paragraphs(TEXT))
    maker.one("The dam leaks", NOBODY, through=Hearer("Northern Wire", Basis.INFERRED))
    maker.one("“Go,”", ANN, form=Form.DIRECT, sure=False, by_editor=True)
    assert cited(maker, Facts())[1] == (
        "The article does not say who. It came, as we read it, through Northern Wire. "
        "Read by machine, not checked."
    )
    assert cited(maker, Facts(), 2)[1] == (
        "Ann Lee, mayor. We are not sure who says this. "
        "Corrected by an editor; all else is read by machine, not checked."
    )


def test_doubt_about_an_account_says_what_is_doubtful() -> None:
    maker = two()
    maker.one("leaks", NURSE, inside=1, sure=False)
    assert cited(maker, Facts(), 3)[1].endswith(
        "account alone. We are not sure that a nurse at the clinic is meant. Read by machine, not checked."
    )


def test_what_stands_in_a_quotation_is_cited_as_its_speakers_exact_words() -> None:
    maker = Maker(paragraphs("“The mayor had asked for more, she said,” a nurse said."))
    maker.one("“The mayor had asked for more, she said,”", NURSE, form=Form.DIRECT, checked=True)
    maker.one("The mayor had asked for more", ANN, form=Form.INDIRECT, inside=1, checked=True)
    maker.one("asked for more", NOBODY, form=Form.INDIRECT, inside=2, checked=True)
    facts = Facts(retold=REPORT)
    assert cited(maker, facts, 2)[:2] == [
        "Exact words of a nurse at the clinic (statement 1): “The mayor had asked for more”",
        "A nurse at the clinic, unnamed. Inside this quotation Ann Lee is said to have said this. "
        "That is the nurse’s account alone.",
    ]
    assert cited(maker, facts, 3)[0] == (
        "Exact words of a nurse at the clinic (statement 1): “asked for more”"
    )


def test_what_stands_in_the_quotation_of_nobody_known_is_cited_from_there() -> None:
    maker = Maker(paragraphs("“The mayor had asked for more.”"))
    maker.one("“The mayor had asked for more.”", NOBODY, form=Form.DIRECT)
    maker.one("asked for more", ANN, form=Form.INDIRECT, inside=1)
    assert cited(maker, Facts(), 2)[0] == "Exact words from statement 1: “asked for more”"


def test_a_statement_is_cited_with_what_stands_against_it_and_whose_that_is() -> None:
    maker = Maker(
        paragraphs("The dam leaks, she said. The council denied it. Miners disagreed with that view.")
    )
    maker.one("The dam leaks", ANN, checked=True)
    against = (Relation(RelationKind.CONTRADICTS, 1),)
    maker.one("denied it", COUNCIL, stance=Stance.DENIES, relations=against, checked=True)
    disputed = (Relation(RelationKind.DISPUTES, 2),)
    maker.one("disagreed with that view", MINERS, stance=Stance.DISPUTES, relations=disputed, checked=True)
    assert cited(maker, Facts())[1] == "Ann Lee, mayor. Contradicted by statement 2, of River Council."
    assert cited(maker, Facts(), 2)[1] == (
        "River Council. Contradicts statement 1, of Ann Lee: “The dam leaks”. "
        "Disputed by statement 3, of miners."
    )
    assert cited(maker, Facts(), 3)[1] == (
        "Miners, unnamed. Dispute statement 2, of River Council: “denied it”."
    )


def test_whoever_is_called_unnamed_already_is_not_called_so_twice() -> None:
    maker = Maker(paragraphs("It leaks, an official of an unnamed town said."))
    maker.one("It leaks", replace(NURSE, name="An official of an unnamed town"), checked=True)
    assert cited(maker, Facts())[1] == "An official of an unnamed town, name not given."
