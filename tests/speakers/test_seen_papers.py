"""Who has seen a paper that is addressed to somebody else: told once, and true of all that it says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from speakers.reported import read_report
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Basis, Facts, Hearer, Statement, Way
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements

LEAKED = (
    "The dam leaks, according to a letter seen by the Tarn Courier.\n\n"
    "The letter tells the Lithuanian government that the dam must close. It adds that it leaks.\n\n"
    "The mayor left.\n\nRain fell.\n\nThe wind blew.\n\n"
    "According to the letter, the first repairs could start in July."
)


def read(words: str) -> tuple[Statement, ...]:
    """The statements of a report in the Tarn Courier."""
    text = read_plain(f"Dam shut\n\n{words}")
    return find_statements(text, spoken(find_attributions(text)), Facts(outlet="Tarn Courier"))


def ways(one: Statement) -> tuple[Hearer | None, Hearer | None]:
    return one.hearer, one.through


SEEN = Hearer("Tarn Courier", Basis.INFERRED, Way.SEEN)
GOVERNMENT = Hearer("the Lithuanian government", Basis.STATED, Way.ADDRESSED)


def test_every_statement_of_a_paper_has_the_newspaper_that_has_seen_it() -> None:
    first, told, added, last = read(LEAKED)
    assert ways(first) == (Hearer("Tarn Courier", Basis.STATED, Way.SEEN), None)
    assert ways(told) == (GOVERNMENT, SEEN)
    assert added.through == SEEN
    assert ways(last) == (SEEN, None)


def test_another_paper_has_not_been_seen_by_it() -> None:
    text = f"{LEAKED} The survey says that the wall is new. A memo tells the council that it is old."
    *_, survey, memo = read(text)
    assert ways(survey) == (None, None)
    assert memo.through is None


def test_somebody_who_prints_nothing_has_not_brought_it_to_the_page() -> None:
    found = read(LEAKED.replace("Tarn Courier", "Holm Mill"))
    assert found[1].through is None
    assert found[-1].hearer is None


def test_people_who_ask_in_public_are_no_papers() -> None:
    found = read("Ann Lee urged the Lithuanian government to close the dam. Lee told Reuters it leaks.")
    assert [one.through for one in found] == [None, None]


@pytest.mark.parametrize("paper", ["letter", "memo"])
def test_a_paper_that_names_both_in_one_sentence_has_both(paper: str) -> None:
    (only,) = read(
        f"A {paper} seen by the Tarn Courier tells the Lithuanian government that the dam must close."
    )
    assert ways(only) == (GOVERNMENT, Hearer("Tarn Courier", Basis.STATED, Way.SEEN))


@pytest.mark.parametrize(
    "apart",
    [
        "The audit, which has not been published, was seen by the Tarn Courier.",
        "The Tarn Courier has seen the audit.",
        "A copy of the audit was shared with the Tarn Courier by a clerk.",
    ],
)
def test_a_sentence_of_its_own_tells_who_has_seen_it(apart: str) -> None:
    (only,) = read(f"“Money is missing,” the internal audit says.\n\n{apart}")
    assert only.hearer is not None
    assert only.through is None
    assert replace(only.hearer, name=only.hearer.name.removeprefix("The ")) == SEEN


@pytest.mark.parametrize(
    "others",
    [
        "The patient was seen by the Tarn Courier.",
        "A second audit says that the roof leaks. The audit was seen by the Tarn Courier.",
        "The audit was seen by the Holm Mill.",
        "The survey was seen by the Tarn Courier.",
    ],
)
def test_what_else_is_seen_or_by_whom_is_no_way_of_a_paper(others: str) -> None:
    first, *_ = read(f"“Money is missing,” the internal audit says.\n\n{others}")
    assert ways(first) == (None, None)


def test_copies_of_papers_are_seen() -> None:
    (only,) = read("The messages, copies of which were reviewed by the Tarn Courier, show that it leaked.")
    assert ways(only) == (Hearer("Tarn Courier", Basis.STATED, Way.SEEN), None)


@pytest.mark.parametrize("lead", ["The newspaper has seen a letter", "The Tarn Courier has seen a letter"])
@pytest.mark.parametrize("whose", ["", " of 3 June from the Port Office to shipowners"])
@pytest.mark.parametrize("paper", ["it", "the letter"])
def test_a_letter_that_the_newspaper_has_seen_is_seen_in_all_that_it_says(
    lead: str, whose: str, paper: str
) -> None:
    """A guide’s promise: told once, in a sentence of its own, no matter what stands behind the paper."""
    text = (
        f"The dam leaks, Ann Lee told the Tarn Courier. {lead}{whose}. Ships “will be stopped”, {paper} says."
        "\n\nBo Hill left.\n\nThe letter says that the port will close."
    )
    _, first, last = read(text)
    found = [(one.hearer.name.removeprefix("The "), one.hearer.way) for one in (first, last) if one.hearer]
    assert found == [("Tarn Courier", Way.SEEN)] * 2


def test_the_newspaper_that_nobody_names_is_called_that() -> None:
    text = "The newspaper has seen a letter. Nobody “will be let in”, it says."
    (only,) = find_statements(read_plain(text), spoken(find_attributions(read_plain(text))), Facts())
    assert ways(only) == (Hearer("the newspaper", Basis.INFERRED, Way.SEEN), None)


@pytest.mark.parametrize(
    "aside",
    ["which The Harbour Post has seen", "that The Harbour Post had obtained", "seen by The Harbour Post"],
)
def test_who_has_seen_a_paper_is_told_in_both_voices(aside: str) -> None:
    (one,) = read_report(f"A report by the Rye Mission, {aside}, states that it is late.")[1]
    assert one.hearer is not None
    assert (one.hearer.name, one.hearer.way) == ("The Harbour Post", Way.SEEN)


@pytest.mark.parametrize(
    "before",
    [
        "Ann Lee went on to read from an internal review of 2 May, seen by the Tarn Courier.",
        "Ann Lee held up a review, dated 2 May and seen by the Tarn Courier.",
    ],
)
def test_a_paper_that_somebody_reads_from_has_been_seen_by_the_newspaper(before: str) -> None:
    first, second = read(f"{before} “It leaks,” the review says, adding that it “was known by 2021”.")
    assert [ways(one) for one in (first, second)] == [(SEEN, None), (SEEN, None)]


def test_a_paper_of_another_name_need_not_be_the_one_that_somebody_reads_from() -> None:
    (one,) = read(
        "Ann Lee read from a review seen by the Tarn Courier. The government’s yearly review says it leaks."
    )
    assert one.hearer is None
