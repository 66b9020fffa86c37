"""Who is meant: houses and bodies by odd names, people called like days, those told of in another's words."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks, who_speaks_in
from whosaidthis.model import Voice

_OPENING = "The road was shut on Sunday.\n\n"


@pytest.mark.parametrize("house", ["No 10", "No. 10"])
def test_a_house_by_its_number_speaks(house: str) -> None:
    (only,) = read_report(f"{_OPENING}{house} said it was late.")[1]
    assert (only.speaker.name, only.speaker.voice) == ("No 10", Voice.INSTITUTION)


def test_no_one_speaks() -> None:
    assert who_speaks(f"{_OPENING}No one said it was late.") == []


def test_a_body_whose_name_holds_a_word_of_office() -> None:
    passage = "A civil society group, Vote Guard Initiative, which sent 40 observers, said it was late."
    assert who_speaks(_OPENING + passage) == ["Vote Guard Initiative"]


@pytest.mark.parametrize("trade", ["a driver", "a commercial motorcyclist whose park is opposite the court"])
def test_somebody_called_like_a_day(trade: str) -> None:
    told = f"For Sunday Bello, {trade}, it is far off. “Roe, my own is fuel,” he said."
    passage = f"Emeka Roe said it was late.\n\n{told}"
    assert who_speaks(_OPENING + passage) == ["Emeka Roe", "Sunday Bello"]


def test_a_day_before_a_surname() -> None:
    passage = "“It leaks,” said Ann Bello.\n\nOn Sunday Bello said it was late."
    assert who_speaks(_OPENING + passage) == ["Ann Bello", "Ann Bello"]


def test_what_something_is_called_does_not_speak() -> None:
    passage = (
        "At Rye, where they eat in a shed known as “the Ritz”, the headteacher, Ann Lee, said it was late."
    )
    assert who_says_what(_OPENING + passage) == [("Ann Lee", "it was late")]


def test_the_writer_of_a_thread_speaks() -> None:
    passage = "There is a useful thread from Ann Lee of the Bay Institute, who points out that it leaks."
    assert who_says_what(_OPENING + passage) == [("Ann Lee", "it leaks")]


def test_a_suit_is_the_it_behind_it() -> None:
    passage = "The family filed a wrongful-death suit on Tuesday. It alleges that the city hid it."
    (only,) = read_report(_OPENING + passage)[1]
    assert only.speaker.voice is Voice.DOCUMENT


def test_her_own_adviser_is_not_the_advisers_of_her_who_says_so() -> None:
    passage = "Ann Lee rose. “Her own adviser says it was final,” she went on."
    inner = [one.speaker.name for one in read_report(_OPENING + passage)[1] if one.inside is not None]
    assert inner in ([], ["Her own adviser"])


def test_the_one_of_whom_the_headline_tells_may_be_she() -> None:
    text = (
        "Ann Lee, chess champion, dies\n\nAnn Lee died on Monday.\n\n"
        "Her sister, Rosa Lee, said it was late. “We played,” she said.\n\n"
        "In 1961 she crossed the border. “Do not ask me,” she told students."
    )
    _, *said = who_speaks_in(text)
    assert said == ["Rosa Lee", ""]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("That strains belief, in the view of the mayor, Ann Lee.", ("Ann Lee", "That strains belief")),
        ("In the opinion of the council, the bridge was safe.", ("The council", "the bridge was safe")),
        ("Ann Lee prayed the court to dismiss it.", ("Ann Lee", "to dismiss it")),
        (
            "Reading his final written note, counsel, Mr. Ben Roe, SAN, urged the court to void the vote.",
            ("Ben Roe", "to void the vote"),
        ),
        (
            "All of these products leak, said Ann Lee, who runs technology for a firm.",
            ("Ann Lee", "All of these products leak"),
        ),
        ("Ann Lee liked to say that it was late.", ("Ann Lee", "it was late")),
    ],
)
def test_in_whose_view(sentence: str, found: tuple[str, str]) -> None:
    assert who_says_what(_OPENING + sentence) == [found]


def test_a_fragment_goes_on_behind_its_credit() -> None:
    passage = (
        "Ben Roe spoke to staff. The firm had “grown too fast,” he said, but he had known nothing of it."
    )
    assert who_says_what(_OPENING + passage)[-1] == (
        "Ben Roe",
        "The firm had “grown too fast,” … but he had known nothing of it",
    )


def test_prayers_are_no_words() -> None:
    assert who_speaks(f"{_OPENING}They prayed all night to be saved.") == []


def test_a_headline_tells_behind_as_what_else_goes_on() -> None:
    assert who_speaks_in("Lee says dam is safe as fears grow\n\nIt rained.") == ["Lee"]


@pytest.mark.parametrize(
    "source",
    [
        "A source close to the health secretary, David Renwick,",
        "An ally of the minister, David Renwick,",
    ],
)
def test_one_who_is_close_to_somebody_is_not_that_one(source: str) -> None:
    (only,) = read_report(f"{_OPENING}{source} said he was not happy.")[1]
    assert only.speaker.voice is not Voice.NAMED_PERSON


def test_a_midwife_who_comes_in_is_not_the_spokesman_before() -> None:
    passage = (
        "“The letter is one option,” a spokesman for the trust said.\n\n"
        "One midwife tells a different story. She asked not to be named. It was sad, she said."
    )
    assert who_speaks(_OPENING + passage)[-1] != "A spokesman for the trust"


_TWO = (
    "Helen Roe, the MP for Rye, said it was cruel.\n\n"
    "Craig Roe, a bus driver, said it was late. He is no relation.\n\n{again}"
)


@pytest.mark.parametrize("words", ["she would hold him to that", "it would not last"])
def test_of_two_with_one_surname_nobody_is_sure(words: str) -> None:
    *_, last = read_report(_TWO.format(again=f"Roe said {words}."))[1]
    assert not last.sure


@pytest.mark.parametrize(
    "source",
    [
        "A friend of the victim, Lucy Hart,",
        "A senior official at the health ministry, Dr Amina Sow,",
        "An ally of the governor, Senator Tom Beddoes,",
    ],
)
def test_a_name_behind_what_nobody_is_called_alone_is_the_sources(source: str) -> None:
    (only,) = read_report(f"{_OPENING}{source} said it was late.")[1]
    assert only.speaker.voice is Voice.NAMED_PERSON


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Judge Pryce, whose court covers Ham, Rye Bay,", "Pryce"),
        ("Ann Torres, whose team beat Rye Town, Deal City,", "Ann Torres"),
    ],
)
def test_what_whose_tells_of_is_no_name(source: str, name: str) -> None:
    assert who_speaks(f"{_OPENING}{source} said it was late.") == [name]


def test_the_nearest_to_who_is_the_one() -> None:
    passage = "An email from Sir Alan Voss to Mary Teale, who said she had not opened it, was leaked."
    assert "Alan Voss" not in who_speaks(_OPENING + passage)


def test_who_fights_a_suit_is_not_the_suit() -> None:
    passage = "Torvane fought the lawsuit for two years. It said it had done nothing wrong."
    assert who_speaks(_OPENING + passage)[-1] != "The lawsuit"


def test_a_role_of_many_words() -> None:
    *_, last = read_report(f"{_OPENING}The trust’s chief operating officer, Martin Oakes, said it was late.")[
        1
    ]
    assert last.speaker.role == "the trust’s chief operating officer"


@pytest.mark.parametrize("group", ["Save Our Rye", "a group"])
def test_the_owner_of_whose(group: str) -> None:
    passage = (
        f"It was led by {group}, whose founder, Nasreen Akhtar, accused the trust of “closing it first”."
    )
    assert who_speaks(_OPENING + passage) == ["Nasreen Akhtar"]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ann Lee called on the minister to step in.", "the minister to step in"),
        ("Ann Lee called for the vote to be put off.", "the vote to be put off"),
    ],
)
def test_a_verb_keeps_its_particle(sentence: str, said: str) -> None:
    assert who_says_what(_OPENING + sentence) == [("Ann Lee", said)]


def test_ferries_are_not_told_to_do_something() -> None:
    assert who_speaks(f"{_OPENING}Ann Lee ordered the ferries back to port.") == []


def test_a_letter_that_a_speaker_tells_of_is_others() -> None:
    """Who says that the states protested in a letter has not written it."""
    told, urged = who_speaks(
        "It rained. A diplomat said that the states had protested twice, last in a letter. "
        "The letter urges Rye to halt it."
    )
    assert (told, urged) == ("A diplomat", "The letter")


def test_it_is_who_spoke_and_not_whom_the_words_begin_with() -> None:
    speakers = who_speaks(
        "The ship was loaded at Kelm in Ostravia. Ostravia’s foreign ministry denied that it leaked. "
        "“It is a lie,” it said. Ostravia, it said, has sold nothing since 2019."
    )
    assert speakers == ["Ostravia’s foreign ministry"] * 3


def test_a_body_can_tell_of_itself_as_it() -> None:
    assert who_speaks("It rained.\n\nHull Council will pay in cash, it said in a letter.") == ["Hull Council"]
