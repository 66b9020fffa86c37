"""Whom “he” and “she” mean by title, sex and who was told of, and where it is left open."""

from __future__ import annotations

import pytest

from speakers.marked import last_speaker, statements
from speakers.reported import who_speaks
from whosaidthis.model import Voice


def test_who_begins_with_the_pronoun_tells_of_another() -> None:
    found = who_speaks(
        "Bev Shaw said Ms Till should be thanked. “She did everything but drive him,” she said."
    )
    assert found == ["Bev Shaw", "Bev Shaw"]


@pytest.mark.parametrize(
    "passage",
    [
        "Kim Tran said Mr Hale had been sacked. “I was given no warning,” he said.",
        "Jude Aki accused Mr Platt of theft. He denied the charge.",
    ],
)
def test_whose_sex_nothing_tells_is_not_taken_for_the_one_whose_sex_is_told(passage: str) -> None:
    assert who_speaks(passage)[1] == ""


def test_two_of_whom_nobody_speaks_leave_it_open() -> None:
    assert who_speaks("Mr Roe met Mr Lee. “We were late,” he said.") == [""]


@pytest.mark.parametrize("source", ["His widow, Mireille,", "Lee’s widow, Mireille,", "Mireille, his widow,"])
def test_a_widow_is_she(source: str) -> None:
    passage = f"{source} said it was late. She declined to meet. “Let her be,” she wrote."
    assert who_speaks(passage) == ["Mireille"] * 3


def test_a_man_called_by_his_name_behind_his_office() -> None:
    passage = "The manager, a cheerful man called Joris Penders, said it was late. He said it rained."
    assert who_speaks(passage) == ["Joris Penders", "Joris Penders"]


def test_whoever_owns_a_brother_is_not_the_one_told_of() -> None:
    assert who_speaks(
        "Dan Roe was hurt.\n\nDan's younger brother, Walter Roe, drove a truck for 16 years.\n\n"
        "“We called it the Stairs,” he says."
    ) == ["Walter Roe"]


def test_the_mother_of_brothers_is_told_by_her_given_name() -> None:
    assert who_speaks(
        "Shirley Roe sat in court.\n\nThe brothers' mother, Edith, 86, sat behind them. "
        "Outside court, she said it was late."
    ) == ["Edith"]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        (
            "Zormik Vane, Acme’s founder, is known as “Mr Circular”. He is the author of a book. He said no.",
            ["Zormik Vane"],
        ),
        (
            "Acme Feeder chief executive Karin Roe said no.\n\nAcme sent two ships. She said it cost a lot.",
            ["Karin Roe", "Karin Roe"],
        ),
    ],
)
def test_the_one_told_of_before_is_meant(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


def test_a_name_that_both_bear_is_nobody_elses() -> None:
    words = "Ms Ann Lee said no.\n\nPat Roe said the roof was cold.\n\n“We have three lambs,” she said."
    assert who_speaks(words) == ["Ann Lee", "Pat Roe", "Pat Roe"]


def test_who_is_told_of_according_to_another_is_not_that_other() -> None:
    words = (
        "Ann Roe said no. By the third interview, according to Det Garda Lee, she was crying.\n\n"
        "“I always meant to put it back,” she told him."
    )
    assert who_speaks(words) == ["Ann Roe", "Lee", "Ann Roe"]


@pytest.mark.parametrize("who", ["A spokesman", "A policeman"])
def test_he_after_a_man_told_of_and_one_who_speaks_is_left_open(who: str) -> None:
    assert who_speaks(f"Police arrested Tom Reed. {who} said a woman was dead. He said he was innocent.") == [
        who,
        "",
    ]


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("Chief Zorblax Tully said he had met the mother. She denied it.", ""),
        ("Chief Zorblax Tully said it was shut. She denied it was.", "Zorblax Tully"),
        ("Chief Zorblax Tully, a mother of two, said it was shut. She denied it was.", "Zorblax Tully"),
        ("Roe’s niece, Zorblax Tully, said it was shut. She denied it was.", "Zorblax Tully"),
    ],
)
def test_she_is_nobody_of_unknown_gender_where_a_woman_is_told_of(report: str, expected: str) -> None:
    assert who_speaks(report)[-1] == expected


def test_a_place_is_not_she() -> None:
    before = (
        "Tilda Brandt was a clerk, born in Harle.\n\n"
        "Elected for Harle West at her second attempt, Brandt waited. Late in life "
    )
    assert last_speaker("she", before) == "Tilda Brandt"


def test_a_story_goes_on_about_her_over_paragraphs_that_name_no_other_woman() -> None:
    story = "Ann Lee was a clerk.\n\nShe won a prize, and Tom Pell hired her.\n\nIt cost her the job. Later "
    assert last_speaker("she", story) == "Ann Lee"


def test_a_story_does_not_go_on_over_three_paragraphs_that_tell_of_nobody() -> None:
    (only,) = statements(
        "Ann Lee was a clerk.\n\nThe mill was shut.\n\nThe dam broke.\n\nThe road sank.\n\n"
        "It rained. Later <s1>she</s1> <c1>said</c1> <t1>it was late</t1>."
    )
    assert only.speaker.voice is Voice.NOT_STATED


def test_he_is_nobody_of_an_earlier_paragraph_where_this_one_brings_in_another_man() -> None:
    (_, second) = statements(
        "<s1>Tom Berg</s1> <c1>denied</c1> <t1>it</t1>.\n\n"
        "In a farmhouse, the officer commanding the sector traced the river. "
        "<t2>It was wide</t2>, <s2>he</s2> <c2>said</c2>."
    )
    assert second.speaker.voice is Voice.NOT_STATED


@pytest.mark.parametrize("subject", ["Senator Boaz Roe", "His party leader, Senator Boaz Roe,"])
def test_what_he_termed_a_win_is_of_the_one_whom_its_sentence_names(subject: str) -> None:
    told = f"“We beat them,” Mr Josphat Lee said.\n\n{subject} took to X to hail what he termed “a triumph”."
    assert who_speaks(told) == ["Josphat Lee", "Boaz Roe"]


def test_a_question_inside_a_quotation_is_not_put_to_who_speaks_next() -> None:
    told = (
        "Officer Kyle Brand was there.\n\n“He ran,” Earl Lee said. “I hollered, ‘What are you doing?’”\n\n"
        "No one came to interview him, he said."
    )
    assert who_speaks(told)[-1] == "Earl Lee"


def test_she_is_nobody_before_where_the_paragraph_has_what_may_be_her_name() -> None:
    told = (
        "A panel led by engineer M. Thomas Kurien is to report.\n\n"
        "At the camp, Rye headwoman Lata Dhurve drew up a list. “It is long,” she said."
    )
    assert "Kurien" not in who_speaks(told)[-1]


def test_who_a_call_comes_from_is_named_without_from() -> None:
    told = "It was late. A call came in at 6:52 p.m. from a woman who reported “somebody with cars.”"
    assert who_speaks(told) == ["A woman"]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("The mayor posted a video in which she said it was late.", "The mayor"),
        ("Bo Roe held a news conference during which he said it was late.", "Bo Roe"),
        ("Bo Roe attended a speech by Tom Lee in which he said it was late.", "Tom Lee"),
    ],
)
def test_in_which_he_said_is_of_the_one_who_acts(told: str, who: str) -> None:
    assert who_speaks(told) == [who]


@pytest.mark.parametrize(
    "told",
    [
        "A call that sent Bo Roe out came in at 6:52 p.m. from a woman who said “It is late.”",
        "A letter from a woman who said “It is late” was read.",
    ],
)
def test_who_is_whoever_a_call_or_letter_came_from(told: str) -> None:
    assert who_speaks(f"It rained. {told}") == ["A woman"]


@pytest.mark.parametrize(
    "lead",
    [
        "Under questioning by Paul Reed",
        "Cross-examined by Paul Reed",
        "Questioned by Paul Reed",
        "In reply to Paul Reed",
    ],
)
def test_who_is_questioned_is_not_who_questions(lead: str) -> None:
    assert who_speaks(f"Curtis Oakes faced the jury. {lead}, he said it was late.") == ["Curtis Oakes"]
    assert who_speaks(f"The jury sat. {lead}, he said it was late.") == [""]


@pytest.mark.parametrize("act", ["puts down her glass", "takes off her coat"])
def test_she_is_not_who_spoke_before_where_somebody_else_acts_since(act: str) -> None:
    told = (
        f"“It is a good book,” Hanna Quist said.\n\nWhen I say so, the novelist {act}. “She lied,” she says."
    )
    assert who_speaks(told) == ["Hanna Quist", ""]


@pytest.mark.parametrize("act", ["put it to her that she lied", "told her that it was late"])
def test_she_is_who_spoke_before_where_the_other_speaks_to_her(act: str) -> None:
    told = f"“It is a good book,” Hanna Quist said.\n\nThe barrister {act}. She replied: “No.”"
    assert who_speaks(told)[-1] == "Hanna Quist"


def test_she_is_not_who_only_calls_a_thing_so() -> None:
    told = "She lives on what her publicist calls “green food”.\n\n“Six figures,” she says."
    assert who_speaks(f"Ida Berg is tired. {told}") == ["Ida Berg’s publicist", "Ida Berg"]


def test_she_is_who_was_reminded_in_the_same_sentence() -> None:
    told = "The governor, Dame Helen Rush, said it was late. Gail Mott, a broker, wanted more."
    again = (
        "It was awkward when the governor was reminded of a speech in which she had said that it was early."
    )
    assert who_speaks(f"{told}\n\n{again}")[-1] == "Dame Helen Rush"


def test_a_child_told_of_last_is_not_she_of_the_next_paragraph() -> None:
    told = "At dusk Nadira Bell walks round. A girl of three had fallen asleep in the wrong tent."
    assert who_speaks(f"{told}\n\n“Good,” she said.") == [""]


def test_he_wrote_the_letter_and_is_nobody_of_the_paragraph_before() -> None:
    told = (
        "A letter that came in May, from a man who did go, urged them to stay. “They ask for sons,” he wrote."
    )
    assert who_speaks(f"Abbas Roe says it is safe.\n\n{told}")[-1] == ""


def test_it_was_he_who_spoke() -> None:
    told = "Rory Kinsale held up a jar. It was he who accused the minister of selling the rivers twice."
    assert who_speaks(told) == ["Rory Kinsale"]


@pytest.mark.parametrize("told", ["He told Pell that members of his group had looked twice.", ""])
def test_the_pronouns_of_who_tells_somebody_something_are_not_the_hearers(told: str) -> None:
    passage = "Ben Roe told host Casey Pell that it was safe, citing a post by Sam Vale.\n\n"
    names = who_speaks(f"{passage}Pell pressed Roe on it.\n\n“Who looked, then?” she asked.\n\n{told}")
    assert "Casey Pell" in names
    assert "Sam Vale" not in names
