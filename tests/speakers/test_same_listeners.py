"""A listener called otherwise is no second one: by its kind, by an editor's "also", by "the paper"."""

from __future__ import annotations

import pytest

from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Basis, DeclaredSpeaker, Facts, Hearer, Speaker, Voice
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements

TRIBUNE = DeclaredSpeaker(
    Speaker("tribune", "The Baltic Tribune", Voice.INSTITUTION),
    ("the Baltic Tribune newspaper", "the Vilnius daily"),
)
LAWYER = DeclaredSpeaker(Speaker("lawyer", "A tall lawyer", Voice.UNNAMED_PERSON, 1), ("his lawyer",))


def listeners(words: str, outlet: str | None = None, *described: DeclaredSpeaker) -> list[Hearer]:
    """Who hears each statement that somebody hears."""
    text = read_plain(f"Dam shut\n\n{words}")
    facts = Facts(outlet=outlet, speakers=described)
    found = find_statements(text, spoken(find_attributions(text)), facts)
    return [one.hearer for one in found if one.hearer]


def told(first: str, second: str) -> str:
    return f"Ann Lee told {first} that the dam leaked. Bo Hill told {second} that it held."


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("the Baltic Tribune newspaper", "the Baltic Tribune", "Baltic Tribune"),
        ("the Baltic Tribune", "the Baltic Tribune newspaper", "Baltic Tribune"),
        ("The Weir magazine", "The Weir", "The Weir"),
        ("the Varda Press news agency", "Varda Press", "Varda Press"),
    ],
)
def test_a_kind_behind_the_name_makes_no_second_listener(first: str, second: str, name: str) -> None:
    found = listeners(told(first, second))
    assert [one.name for one in found] == [name, name]
    assert len({one.definite for one in found}) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the Baltic Tribune newspaper", "the Tribune of Holm"),
        ("the Holm Tribune newspaper", "the Baltic Tribune"),
        ("the Varda Press Agency", "the Tarn Courier"),
    ],
)
def test_other_names_stay_other_listeners(first: str, second: str) -> None:
    assert len({one.name for one in listeners(told(first, second))}) == 2


def test_a_kind_stays_where_nobody_is_called_so_without_it() -> None:
    (first, second) = listeners(told("the Baltic Tribune newspaper", "reporters"))
    assert (first.name, second.name) == ("the Baltic Tribune newspaper", "reporters")


def test_the_outlet_with_its_kind_is_the_outlet() -> None:
    (only,) = listeners("Ann Lee told the Baltic Tribune newspaper that the dam leaked.", "Baltic Tribune")
    assert only.name == "Baltic Tribune"


@pytest.mark.parametrize("words", ["the Baltic Tribune newspaper", "the Baltic Tribune", "the Vilnius daily"])
def test_an_editors_other_words_join_a_listener(words: str) -> None:
    (only,) = listeners(f"Ann Lee told {words} that the dam leaked.", None, TRIBUNE)
    assert (only.name, only.definite) == ("The Baltic Tribune", False)


def test_of_two_listeners_each_is_joined() -> None:
    (only,) = listeners("Ann Lee told the Vilnius daily and Reuters that the dam leaked.", None, TRIBUNE)
    assert only.name == "The Baltic Tribune and Reuters"


def test_a_described_listener_without_a_name_stands_in_the_sentence() -> None:
    (only,) = listeners("Ann Lee told his lawyer that the dam leaked.", None, LAWYER)
    assert only.name == "a tall lawyer"


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        (told("the paper", "The Gazette"), "The Gazette"),
        (told("The Gazette", "the newspaper"), "The Gazette"),
        (told("The Gazette", "the paper"), None),
    ],
)
def test_the_paper_is_the_only_one_that_listens(words: str, outlet: str | None) -> None:
    found = listeners(words, outlet)
    assert {one.name for one in found} == {"The Gazette"}
    assert {one.basis for one in found} == {Basis.STATED, Basis.INFERRED}


@pytest.mark.parametrize(
    "words",
    [
        told("The Gazette", "the paper") + " The Tarn Courier was closed in May.",
        told("The Gazette", "the paper") + " Bo Roe told the Tarn Courier that it burst.",
        told("reporters", "the paper"),
    ],
)
def test_the_paper_stays_itself_where_it_may_be_another(words: str) -> None:
    assert "the paper" in [one.name for one in listeners(words, "The Gazette")]


@pytest.mark.parametrize(
    ("words", "outlet", "name"),
    [
        ("Three officials who spoke to this newspaper said the dam leaked.", "The Gazette", "The Gazette"),
        ("Three officials, who spoke to our paper, said the dam leaked.", "The Gazette", "The Gazette"),
        ("Three officials who spoke to this newspaper said the dam leaked.", None, "this newspaper"),
    ],
)
def test_those_who_spoke_to_this_newspaper_and_one_of_them_told_it(
    words: str, outlet: str | None, name: str
) -> None:
    first, second = listeners(f"{words} “It burst,” one of the officials said.", outlet)
    assert first == Hearer(name, Basis.STATED)
    assert second == Hearer(name, Basis.INFERRED)


@pytest.mark.parametrize(
    ("report", "heard"),
    [
        ("Two clerks told the Baltic News Agency it was late.", "Baltic News Agency"),
        ("Two clerks told Reuters it was late.", "Reuters"),
        ("Two clerks told Reuters it was late. A nurse told Agence France-Presse it was not.", "the agency"),
        ("Two clerks told Reuters it was late. They work for a state agency.", "the agency"),
        ("Two clerks told Reuters it was late. The Rye Water Agency shut.", "the agency"),
        ("Two clerks told the Rye Post it was late.", "the agency"),
    ],
)
def test_the_agency_is_the_only_one_that_listens(report: str, heard: str) -> None:
    last = listeners(f"{report} One of those clerks told the agency that it was a mess.")[-1]

    assert last.name == heard
    assert (last.basis is Basis.INFERRED) == (heard != "the agency")
