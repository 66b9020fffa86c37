"""Who alone is told of in a paragraph, without a name, is whom its pronoun means."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what, who_speaks

EARLIER = "The sea is rough, said Pavel Munroe, a fisherman."


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (
            "At a gate near Isk, a Belisari sergeant shrugged. “Nobody told my boots,” he said.",
            "A Belisari sergeant",
        ),
        ("A guard at the gate shrugged when asked. “Nobody told me,” she said.", "A guard"),
        (
            "One cabinet minister, speaking privately, was less kind. “He is lost,” they said.",
            "One cabinet minister",
        ),
        ("His wife, a nurse, was tired. “Retire,” she said.", "Pavel Munroe’s wife"),
    ],
)
def test_the_one_without_a_name_is_meant(paragraph: str, speaker: str) -> None:
    assert who_speaks(f"{EARLIER}\n\n{paragraph}")[-1] == speaker


@pytest.mark.parametrize("aside", [", from a colder country,", ", an old hand,", ", who came late,", ""])
def test_another_told_of_is_meant_after_one_who_spoke(aside: str) -> None:
    told = f"“It is so,” said an envoy in Rye. Another diplomat{aside} is less amused. “I am poor,” he said."
    assert who_speaks(f"{EARLIER}\n\n{told}")[-1] == "Another diplomat"


@pytest.mark.parametrize("lead", ["In one,", "In one, with the subject line “URGENT: buns,”"])
def test_who_writes_one_of_the_papers_goes_on(lead: str) -> None:
    told = f"Not all emails concern money. {lead} a clerk pleads to cut it. “It is for ever,” she says."
    assert who_speaks(f"The sea is rough, said Anna Munroe, a cook.\n\n{told}")[-1] == "A clerk"


def test_who_told_it_may_be_told_of_in_why_they_are_not_named() -> None:
    told = (
        "It was not so, according to a former cook who asked not to be named because she still works there."
    )
    assert who_speaks(f"{told}\n\n“There was a bill,” she said.")[-1] == "A former cook"


def test_she_who_is_told_of_is_not_who_tells_it() -> None:
    told = "According to a cook who saw it, she was crying."
    assert who_speaks(f"{told}\n\n“There was a bill,” she said.")[-1] != "A cook who saw it"


def test_a_question_of_i_names_nobody() -> None:
    told = "At the station, nurse Lumi Kostic, 29, was working out how to get to a shift."
    assert set(who_speaks(f"{told}\n\n“I’m not cross. Should I be?” she asked.")) == {"Lumi Kostic"}


@pytest.mark.parametrize(
    "paragraph",
    [
        "A guard led him to the gate. “Nobody told me,” he said.",
        "Ben Roe ran the shop. A guard came by. “Nobody told me,” he said.",
        "Two nurses and a guard came by. “Nobody told us,” they said.",
        "One minister was less kind to nurses. “He is lost,” they said.",
        "He took a young man down from 11. He had come early, and he asked him whether it was late.",
    ],
)
def test_the_one_without_a_name_is_not_meant_where_others_can_be(paragraph: str) -> None:
    assert not {"A guard", "Guard", "A young man", "One minister"} & set(
        who_speaks(f"{EARLIER}\n\n{paragraph}")
    )


def test_what_a_trade_stands_before_is_no_newcomer() -> None:
    words = "A school graduate, Roe had no training. “I read,” he said."
    assert "A school graduate" not in who_speaks(f"{EARLIER}\n\n{words}")


def test_who_is_not_to_be_named_is_nobody_who_is() -> None:
    words = "Dr. Ann Lee ran the ward. “Nobody begged,” said the doctor, who spoke on condition of anonymity."
    assert who_speaks(words) == ["The doctor"]


def test_a_physician_is_the_doctor_of_the_next_sentence() -> None:
    words = "A physician who left that ward said it was late. “Nobody begged,” said the doctor."
    assert set(who_speaks(words)) == {"A physician who left that ward"}


def test_another_of_an_earlier_paragraph_is_not_meant_where_one_has_spoken_here() -> None:
    words = "“It is late,” Mr. Roe said. When she saw Mr. Roe, she wept, he said."
    assert who_speaks(f"{EARLIER}\n\n{words}")[-1] != "Pavel Munroe"


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (
            "It is run by Calder Metals, a company based in Rye. In a statement, it said it was late.",
            "Calder Metals",
        ),
        ("The mine belongs to Calder Ridge, a mining group. The company said it was sorry.", "Calder Ridge"),
        (
            "Minutes of the talks, out on Monday, do not settle it. They record that Lee left.",
            "Minutes of the talks",
        ),
        (
            "Observers from the mission found it fair. They warned that it was late.",
            "Observers from the mission",
        ),
        ("Half the staff could go before Christmas, the company said.", "The company"),
        ("Her words echoed those of the mayor, who warned that it was late.", "The mayor"),
    ],
)
def test_bodies_and_papers_are_taken_up(paragraph: str, speaker: str) -> None:
    assert who_speaks(paragraph)[-1] == speaker


@pytest.mark.parametrize(
    "paragraph",
    [
        "The mine is run by Calder Metals, a company, and Rye Ore, a company. It said it was sorry.",
        "Ann Lee runs Calder Metals, a company. It said it was sorry.",
        "Acme plans to buy Calder Metals, a company based in Rye. The combined company said it was sorry.",
    ],
)
def test_of_two_companies_none_is_taken_up(paragraph: str) -> None:
    assert "Calder Metals" not in who_speaks(paragraph)


def test_what_it_reads_is_the_letter_and_not_what_the_letter_demands() -> None:
    words = "In a letter to the firm, Ann Lee demanded a recovery plan.\n\n“You have had a year,” it reads."
    assert who_speaks(words)[-1] == "A letter"


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        (
            "Council members who backed it said the mill was old.",
            "Council members who backed it",
            "the mill was old",
        ),
        ("The guard who found her said it was late.", "The guard who found her", "it was late"),
        (
            "A nurse who worked on that ward said it was late.",
            "A nurse who worked on that ward",
            "it was late",
        ),
        ("The ministry warned residents along the Sele river not to drink.", "The ministry", "not to drink"),
        (
            "Ann Lee maintained throughout the long trial that bad books, not theft, explained the gap.",
            "Ann Lee",
            "bad books, not theft, explained the gap",
        ),
    ],
)
def test_the_whole_subject_speaks(sentence: str, speaker: str, content: str) -> None:
    assert who_says_what(sentence) == [(speaker, content)]


def test_how_somebody_remembers_is_no_statement() -> None:
    assert who_says_what("A nurse who worked there remembered it differently.") == []


def test_the_official_is_the_second_one_whom_the_paragraph_brings_in() -> None:
    words = "“Go,” a senior official said.\n\nA second official was blunter. It is “over,” the official said."
    assert who_speaks(words)[-1] == "A second official"


def test_a_son_with_a_name_may_be_he() -> None:
    words = "President Ben Roe came. Lee’s son, Carroll, had driven all night. It was late, he said."
    assert who_speaks(words)[-1] != "Ben Roe"


def test_the_company_is_the_one_that_speaks_right_before() -> None:
    words = "The Guard Corps saw it.\n\nHalden Tankers disputes this. “It was empty,” the company said."
    assert "Corps" not in who_speaks(words)[-1]


def test_it_is_the_agency_with_which_its_sentence_begins() -> None:
    words = "The ministry said no. The semi-official Rasad news agency took another line: it said yes."
    assert who_speaks(words)[-1] == "Rasad"


def test_whose_an_argument_is_begins_behind_the_verb() -> None:
    words = "The ruling brushed aside the state’s argument that customers have no privacy."
    assert who_speaks(words) == ["The state"]


def test_what_a_court_does_not_tell_inside_a_quotation_is_not_told() -> None:
    assert who_speaks("“The court does not tell us whether it is late,” Ann Lee wrote.") == ["Ann Lee"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "A spokesperson for NHS Lorne and Arday said it was late.",
            "A spokesperson for NHS Lorne and Arday",
        ),
        ("A lawyer for Smith and Jones said it was late.", "A lawyer for Smith and Jones"),
        ("The cut rests on a survey by federal scientists, who said it was late.", "Federal scientists"),
        ("The run began in May, when the bank left, saying it was late.", "The bank"),
        ("D., a former spy, said it was late.", "D"),
    ],
)
def test_one_speaker_is_told_whole(sentence: str, speaker: str) -> None:
    assert who_speaks(sentence) == [speaker]


def test_an_adverb_is_no_statement() -> None:
    assert "Brett Shaw" not in who_speaks("Police left, however, according to Brett Shaw.")[1:]
