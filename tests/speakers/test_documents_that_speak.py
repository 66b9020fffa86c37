"""Papers, polls and letters as speakers: by which words, until where, and told apart from each other."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Voice


def test_one_contract_is_not_several() -> None:
    found = who_speaks(
        "The app sold data, according to internal contracts.\n\nThe firm signed in March. The contract puts"
        " the price at 11 cents."
    )
    assert found == ["Internal contracts", "The contract"]


def test_a_poll_is_not_what_it_was_conducted_before() -> None:
    passage = (
        "A Kell poll conducted before the leak put the party at 31 percent. The Union would lose, it showed."
    )
    assert who_speaks(passage) == ["A Kell poll conducted before the leak"] * 2


def test_a_paper_is_its_own_noun_behind_whom_it_is_held_against() -> None:
    passage = "Ann Lee accused him of sitting on a Treasury paper that put the cost at $780 million."
    assert who_speaks(passage) == ["Ann Lee", "A Treasury paper"]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        (
            "The council said no. An internal note dated June is less coy. “Visit expected,” it reads.",
            ["The council", "An internal note"],
        ),
        ("Test reports show the coil had failed.", ["Test reports"]),
        ("Internal reports seen by the Herald said the coil had failed.", ["Internal reports"]),
        ("The paper quotes an internal briefing that says the line is shut.", ["An internal briefing"]),
    ],
)
def test_a_paper_says_what_stands_in_it(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("A report released by the department Feb. 20", "A report released by the department"),
        ("A report by Rye Council at the time", "A report by Rye Council"),
        ("A crew list seen by Reuters", "A crew list"),
        ("Photographs taken by Reuters", "Photographs taken by Reuters"),
    ],
)
def test_a_papers_name_ends_before_its_day(source: str, name: str) -> None:
    assert who_speaks(f"{source} said that it was late.") == [name]


def test_a_letter_that_was_handed_out_is_not_the_one_met_before() -> None:
    words = "A letter dated 9 May warns of cuts. It will pay, according to the letter handed out on Friday."
    assert len(set(who_speaks(words))) == 2
    assert who_speaks("A letter warns of cuts. The letter said it was late.") == ["A letter", "A letter"]


def test_by_whom_a_paper_was_obtained_are_no_speakers() -> None:
    assert who_speaks("The letter, obtained by Reuters and the BBC, says it was late.") == ["The letter"]
    assert who_speaks("A statement read by Ann Lee said it was late.") == ["A statement read by Ann Lee"]


def test_the_minutes_of_a_meeting_say_what_they_hold() -> None:
    assert who_speaks("The minutes said it was shut.") == ["The minutes"]


@pytest.mark.parametrize(
    ("paper", "who"),
    [
        ("The letter, addressed to the deputy mayor, Ann Lee,", "The letter"),
        ("The complaint, filed against the mayor, Ann Lee,", "The complaint"),
        ("A letter to the mayor, Ann Lee,", "A letter to the mayor, Ann Lee"),
        ("The report, Broken Rivers,", "The report, Broken Rivers"),
    ],
)
def test_a_letter_is_not_the_one_to_whom_it_is_written(paper: str, who: str) -> None:
    assert who_speaks(f"It was cold. {paper} says that it was late.") == [who]


@pytest.mark.parametrize("words", ["papers show", "the papers show", "papers reveal"])
def test_papers_that_show_something_are_documents(words: str) -> None:
    _, found = read_report(f"The pumps had failed, {words}.")
    assert [one.speaker.voice.value for one in found] == ["document"]


def test_papers_that_say_something_can_be_newspapers() -> None:
    _, found = read_report("The papers say that the mayor is ill.")
    assert [one.speaker.voice.value for one in found] == ["institution"]


@pytest.mark.parametrize(
    "paper", ["an email Penn has framed", "a letter Ann Lee sent to the board", "the memo Roe wrote"]
)
def test_a_paper_with_who_made_it_behind_it_speaks_itself(paper: str) -> None:
    _, (only,) = read_report(f"It was late, according to {paper}.")
    assert (only.speaker.voice.value, only.speaker.name) == (
        "document",
        " ".join(paper.split()[:2]).capitalize(),
    )


@pytest.mark.parametrize(
    "paper", ["An investigation", "A probe", "The inspection", "A podcast", "The referendum"]
)
def test_what_was_looked_into_is_no_person(paper: str) -> None:
    _, (only,) = read_report(f"{paper} found that it was late.")
    assert (only.speaker.voice.value, only.speaker.name) == ("document", paper)


def test_a_paper_by_somebody_keeps_its_name() -> None:
    _, (only,) = read_report("It was late, according to an investigation by the Post published on Monday.")
    assert only.speaker.name == "An investigation by the Post"


@pytest.mark.parametrize("answer", ["answer", "reply", "response"])
def test_an_answer_that_was_sent_is_a_document(answer: str) -> None:
    (only,) = read_report(f"It rained.\n\nThe firm’s {answer}, sent on Friday, said that the well was safe.")[
        1
    ]
    assert only.speaker.voice is Voice.DOCUMENT


def test_a_papers_title_is_part_of_its_name_and_what_it_covers_is_not() -> None:
    told = "A paper by chemists at Rye University, “The Third Way,” which covers ten towns, says it is safe."
    (only,) = read_report(f"It rained.\n\n{told}")[1]
    assert only.speaker.name == "A paper by chemists at Rye University, “The Third Way,”"


@pytest.mark.parametrize(
    "reads", ["went on to read from an internal review of 2 May", "quoted an internal review at length"]
)
def test_what_it_says_is_the_papers_from_which_somebody_reads(reads: str) -> None:
    assert (
        who_speaks(f"Ann Lee was late. She {reads}. Four of the gates, it says, leak badly.")[-1]
        == "An internal review"
    )


@pytest.mark.parametrize(
    ("words", "last"),
    [
        (
            "Pills are bad, according to a large study published Monday.\n\n"
            "The research, which followed 38 nurses, also found that they slept.",
            "A large study",
        ),
        ("Ann Lee says it is late. The research found that it rained.", "The research"),
        (
            "“It is late,” Ann Lee says.\n\nAn editorial accompanying the study takes a middle path. "
            "It recommends that they sleep.",
            "An editorial",
        ),
    ],
)
def test_the_research_is_the_study_and_an_editorial_goes_on(words: str, last: str) -> None:
    assert who_speaks(f"It rained.\n\n{words}")[-1].startswith(last)


def test_whose_version_it_is_tells_what_the_other_did() -> None:
    told = "Tom Roe claims he knew it. Ann Lee’s version is that he begged her to stay."
    assert who_speaks(told) == ["Tom Roe", "Ann Lee"]


@pytest.mark.parametrize(
    ("lead", "writer"),
    [
        ("According to the Rye Gazette, clerks protested in May in a 12-page memo.", "The memo"),
        ("According to Ann Lee, in a memo to the board, the weir was old.", "Ann Lee"),
        ("Ann Lee said in a memo that the weir was old.", "Ann Lee"),
    ],
)
def test_a_paper_is_not_by_who_only_tells_that_others_wrote_it(lead: str, writer: str) -> None:
    words = f"{lead} The memo, parts of which the paper printed, warned that the gate would burst."
    assert who_speaks(words)[-1] == writer


def test_it_read_is_told_of_the_paper_and_not_of_the_court() -> None:
    words = "The court was shown a message sent in May. “Tonight or never,” it read."
    assert read_report(words)[1][0].speaker.name == "A message"


@pytest.mark.parametrize("noun", ["communique", "communiqué"])
def test_a_communique_is_a_document(noun: str) -> None:
    (only,) = read_report(f"The {noun} said that talks would go on.")[1]
    assert only.speaker.voice is Voice.DOCUMENT


def test_what_somebody_was_sent_is_a_paper_without_them() -> None:
    words = "In May the office sent her a letter. “The girl was right,” it read."
    assert read_report(words)[1][0].speaker.name == "A letter"
