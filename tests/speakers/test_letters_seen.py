"""A letter in which somebody writes, and who has seen it; a paper that a newspaper was shown."""

from __future__ import annotations

import pytest

from speakers.reported import read_report
from whosaidthis.model import Basis, Hearer, Statement, Way


def read(words: str) -> list[Statement]:
    return read_report(words)[1]


@pytest.mark.parametrize(
    "behind",
    [", which was seen by Reuters", " seen by Reuters", ", obtained by Reuters", ", shared with Reuters"],
)
def test_a_letter_to_some_has_been_seen_by_another(behind: str) -> None:
    (one,) = read(f"“We will answer,” Aksel Thorne wrote in a letter to the families{behind}.")
    assert one.hearer == Hearer("the families", Basis.STATED)
    assert one.through == Hearer("Reuters", Basis.STATED, Way.SEEN)


def test_a_letter_of_which_only_the_reader_is_told() -> None:
    (one,) = read("“We will answer,” Aksel Thorne wrote in a letter seen by Reuters.")
    assert (one.hearer, one.through) == (Hearer("Reuters", Basis.STATED, Way.SEEN), None)


def test_who_is_no_newspaper_has_seen_no_letter() -> None:
    (one,) = read(
        "“We will answer,” Aksel Thorne wrote in a letter to the families, who were seen by Dr. Lee."
    )
    assert one.through is None


@pytest.mark.parametrize("paper", ["The Straits Ledger", "the newspaper"])
def test_a_paper_shown_to_a_newspaper_has_been_seen_by_it(paper: str) -> None:
    words = (
        f"Two officials told The Straits Ledger it was late. They showed {paper} a radar log dated 13 May. "
        "The log says that a vessel left the port."
    )
    officials, log = read(words)
    assert officials.hearer == Hearer("The Straits Ledger", Basis.STATED)
    assert log.hearer == Hearer("The Straits Ledger", Basis.INFERRED, Way.SEEN)


@pytest.mark.parametrize(
    "paper",
    [
        "a memo that the Post obtained",
        "a memo which the Post saw",
        "a memo the Post has seen",
        "an internal memo that the Post has reviewed",
    ],
)
def test_a_newspaper_that_has_a_paper_is_its_way_to_the_page(paper: str) -> None:
    first, *inside = read(f"Ann Lee asked twice for a delay, according to {paper}.")
    assert first.speaker.name == paper.split(" that ")[0].split(" which ")[0].split(" the ")[0].capitalize()
    assert first.hearer == Hearer("Post", Basis.STATED, Way.SEEN, definite=True)
    assert [one.speaker.name for one in inside] == ["Ann Lee"]


@pytest.mark.parametrize("maker", ["that Ben Roe wrote", "that the council has approved", "Ben Roe has seen"])
def test_who_is_no_newspaper_is_no_way_to_the_page(maker: str) -> None:
    first = read(f"The bridge will close in June, according to a plan {maker}.")[0]
    assert (first.speaker.name, first.hearer) == ("A plan", None)


@pytest.mark.parametrize("seen", ["that the Post has seen", "the Post has seen", "which the Post obtained"])
@pytest.mark.parametrize("paper", ["Documents", "Internal documents", "A report"])
def test_a_paper_that_a_newspaper_has_speaks(paper: str, seen: str) -> None:
    (one,) = read(f"{paper} {seen} {'say' if paper.endswith('s') else 'says'} that the ship was old.")
    assert one.speaker.name == paper
    assert one.hearer == Hearer("Post", Basis.STATED, Way.SEEN, definite=True)


@pytest.mark.parametrize("letters", ["Letters the mayor wrote", "The letters that Ben Roe wrote"])
def test_who_wrote_a_paper_that_speaks_says_nothing_here(letters: str) -> None:
    (one,) = read(f"{letters} said that it leaked.")
    assert one.speaker.name in ("Letters", "The letters")
