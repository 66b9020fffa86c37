"""Small mends that articles nobody had read before showed to be needed (sets twenty-one to twenty-five)."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Voice


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Several farmers along the Merri said it was late.", ["Several farmers along the Merri"]),
        ("Ben Roe, who signed it, did not attend and did not respond to messages.", ["Ben Roe"]),
        ("A Kell judge on Tuesday froze the sale, ruling that it was “mad”.", ["A Kell judge"]),
        (
            "The head of the agency that inspects meat and poultry told senators it was late.",
            ["The head of the agency that inspects meat and poultry"],
        ),
        (
            "A former manager who took more than €412,000 from the accounts told gardaí she was sorry.",
            ["A former manager who took more than €412,000 from the accounts"],
        ),
        ("A man who was with them told photographers to go.", ["A man who was with them"]),
        ("One of them told photographers to go.", ["One of them"]),
        ("Ann Lee wrote to Bob Roe demanding that he quit.", ["Ann Lee"]),
        ("Det Garda Eoin Roe said no. Det Garda Roe said it again.", ["Eoin Roe", "Eoin Roe"]),
        (
            "The council said no. An internal note dated June is less coy. “Visit expected,” it reads.",
            ["The council", "An internal note"],
        ),
        (
            "Zormik Vane, Acme’s founder, is known as “Mr Circular”. He is the author of a book. He said no.",
            ["Zormik Vane"],
        ),
        (
            "Acme Feeder chief executive Karin Roe said no.\n\nAcme sent two ships. She said it cost a lot.",
            ["Karin Roe", "Karin Roe"],
        ),
        ("Ann Lee asked her to guarantee that no hospital would close.", ["Ann Lee"]),
        ("Two people said it was late. A third said it was not.", ["Two people", "A third person"]),
        (
            "Three people said it was late. One of them, a line cook in Kell, Ohio, said it was not.",
            ["Three people", "A line cook"],
        ),
    ],
)
def test_who_speaks(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


@pytest.mark.parametrize(
    "told",
    [
        "A boiler attendant with a bandaged hand gave a different account.",
        "But a boiler attendant, who asked not to be named, gave a different account.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_a_stranger_told_of_last_speaks_next(told: str, gap: str) -> None:
    assert who_speaks(f"It was cold at the mill.\n\n{told}{gap}“We were roasting maize,” she said.") == [
        "A boiler attendant"
    ]


def test_a_name_that_both_bear_is_nobody_elses() -> None:
    words = "Ms Ann Lee said no.\n\nPat Roe said the roof was cold.\n\n“We have three lambs,” she said."
    assert who_speaks(words) == ["Ann Lee", "Pat Roe", "Pat Roe"]


def test_a_short_quotation_of_its_own_goes_on() -> None:
    words = "“There will be time for questions,” Ann Lee said.\n\n“Today we get people out.”\n\nIt rained."
    assert set(who_speaks(words)) == {"Ann Lee"}


@pytest.mark.parametrize(
    ("first", "epithet", "who"),
    [
        ("Chairman Colonel Hugh Pell insisted it was mad.", "the former Royal Engineer", "Hugh Pell"),
        ("Zormik Vane said no.", "the Swede", "Zormik Vane"),
        ("Maureen Figg said no.", "the grandmother-of-six", "Maureen Figg"),
        ("An officer said no.", "the American", "The American"),
        ("Ann Lee and Ben Roe spoke.", "the former prosecutor", "The former prosecutor"),
    ],
)
def test_what_a_person_is_called_in_passing(first: str, epithet: str, who: str) -> None:
    """One of two is not guessed."""
    assert who_speaks(f"{first} “It is late,” {epithet} said.")[-1] == who


def test_who_is_told_of_according_to_another_is_not_that_other() -> None:
    words = (
        "Ann Roe said no. By the third interview, according to Det Garda Lee, she was crying.\n\n"
        "“I always meant to put it back,” she told him."
    )
    assert who_speaks(words) == ["Ann Roe", "Lee", "Ann Roe"]


def test_whom_somebody_writes_to_ends_before_what_they_ask() -> None:
    _, found = read_report("Ann Lee wrote to the minister asking for help.")
    assert found[0].hearer is not None
    assert found[0].hearer.name == "the minister"


def test_who_had_told_them_is_read_inside_what_they_said() -> None:
    words = "Ann Lee said the chief constable, Ben Roe, had told her that it was late."
    assert who_speaks(words) == ["Ann Lee", "Ben Roe"]


def test_who_strolled_in_and_paid_is_not_who_said_so() -> None:
    words = "Three men strolled into Acme, ordered a pie and paid, said a cashier who asked not to be named."
    assert who_speaks(words) == ["A cashier"]


@pytest.mark.parametrize(
    "noun",
    [
        *("general staff", "high command", "junta", "gendarmerie", "politburo", "synod", "archdiocese"),
        *("delegation", "caucus", "bloc", "movement", "guild", "choir", "hospice", "surgery", "cooperative"),
        *("nonprofit", "governing body", "chamber of commerce", "borough", "tribe", "cartel", "collective"),
        *("subsidiary", "conglomerate", "management", "brokerage", "resort", "utility", "standing committee"),
    ],
)
def test_a_body_is_no_unnamed_person(noun: str) -> None:
    for text in (f"The {noun} said it was late.", f"A local {noun} said it was late."):
        _, found = read_report(text)
        assert [one.speaker.voice for one in found] == [Voice.INSTITUTION]


@pytest.mark.parametrize("who", ["Tajik army", "Rye council", "Kelham school", "Norish delegation"])
def test_a_place_is_not_what_its_body_is_called(who: str) -> None:
    noun = who.split()[-1]
    assert who_speaks(f"The {who} came late. The {noun} said it was late.") == [who]


def test_a_surname_like_a_body_is_a_surname_behind_a_given_name() -> None:
    assert who_speaks("Ann Guild said it was late. “Too late,” said Guild.") == ["Ann Guild", "Ann Guild"]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Ann Lee, a nurse, was more relaxed.", "Ann Lee"),
        ("A neighbour, who did not want to be named, was furious.", "A neighbour"),
        ("Ann Lee, 34, is not convinced.", "Ann Lee"),
    ],
)
def test_who_is_in_a_mood_speaks_the_quotation_after_it(before: str, who: str) -> None:
    _, found = read_report(f"“It is late,” said Ben Roe.\n\n{before} “Nobody told us.”")
    assert [one.speaker.name for one in found] == ["Ben Roe", who]
    assert found[1].cue == ()


@pytest.mark.parametrize("before", ["The reaction was furious.", "Ann Lee was more relaxed than in May."])
def test_a_mood_of_nobody_or_told_at_length_gives_no_speaker(before: str) -> None:
    assert who_speaks(f"“It is late,” said Ben Roe.\n\n{before} “Nobody told us.”") == ["Ben Roe"]


def test_who_told_them_is_read_in_a_second_clause_too() -> None:
    words = "Ann Lee said she called on Monday and that Ben Roe told her it was late."
    _, found = read_report(words)
    assert [(one.speaker.name, one.inside) for one in found] == [("Ann Lee", None), ("Ben Roe", 1)]


def test_a_second_clause_of_who_they_are_not_sure_is_left_whole() -> None:
    assert who_speaks("Ann Lee said she called on Monday and that he told her it was late.") == ["Ann Lee"]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("A young volunteer said it was late.", "A young volunteer"),
        ("“It is late,” said a mountain rescue volunteer.", "A mountain rescue volunteer"),
        ("A disability rights advocate said it was late.", "A disability rights advocate"),
        ("A local brand said it was late.", "A local brand"),
        ("The students volunteer, said Ann Lee.", "Ann Lee"),
        ("Ann Lee said the students volunteer in May.", "Ann Lee"),
    ],
)
def test_a_noun_that_looks_like_a_verb_ends_a_source(words: str, who: str) -> None:
    assert who_speaks(words) == [who]


@pytest.mark.parametrize("thing", ["Harwick Lido", "Harwick Tower", "Harwick Marathon", "Blue Whale"])
def test_a_thing_that_a_body_tells_of_does_not_speak(thing: str) -> None:
    assert who_speaks(f"The {thing} will stay closed until spring, the town council said.") == [
        "The town council"
    ]
    assert who_speaks(f"The {thing} opened in 1936. The council denied that it was late.") == ["The council"]


def test_a_nation_is_not_what_its_ministry_is_called() -> None:
    words = "The Portuguese navy confirmed the raid. The defence ministry in Lisbon declined to comment."
    assert who_speaks(words) == ["Portuguese navy", "Defence ministry in Lisbon"]


@pytest.mark.parametrize(
    "source",
    [
        "A spokeswoman for Aldermere and Thornsea Hospitals NHS Trust",
        "A spokesman for Acme and Rye Council",
        "A spokesman for the Kent and Medway Trust",
        "A doctor at Leeds and Bradford Hospitals",
        "The mayor of Hull",
    ],
)
def test_one_person_can_speak_for_two(source: str) -> None:
    assert who_speaks(f"{source} said it was late.") == [source]


def test_a_body_of_two_trades_is_one() -> None:
    assert who_speaks("The Irish Nurses and Midwives Organisation said it was late.") == [
        "Irish Nurses and Midwives Organisation"
    ]
    assert who_speaks("The mayor of Hull and Rye Council said it was late.") == [
        "The mayor of Hull",
        "Rye Council",
    ]


@pytest.mark.parametrize("name", ["Oryx Marine DMCC", "Rye Pilot Ltd", "Captain Foods GmbH"])
def test_a_company_may_have_a_trade_in_its_name(name: str) -> None:
    assert who_speaks(f"The owner, Dubai-based {name}, denied that it leaks.") == [name]


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


def test_who_is_told_of_in_a_quotation_by_office_does_not_say_it() -> None:
    words = (
        "A report states that Officer Brent Kolasinski fired.\n\nTwo witnesses said he fired. One of them, a "
        "cashier, said she never heard an order.\n\n“The officer yelled,” she said."
    )
    assert who_speaks(words)[-1] == "A cashier"


def test_who_asks_back_can_go_on() -> None:
    words = "Mr Roe said it was late. Pressed again, he replied: “Are you mad?”\n\nHe denied making it up."
    assert who_speaks(words) == ["Roe", "Roe", "Roe"]


@pytest.mark.parametrize("who", ["A spokesman", "A policeman"])
def test_he_after_a_man_told_of_and_one_who_speaks_is_left_open(who: str) -> None:
    assert who_speaks(f"Police arrested Tom Reed. {who} said a woman was dead. He said he was innocent.") == [
        who,
        "",
    ]


def test_an_office_after_the_name_can_be_a_bodys() -> None:
    _, (only,) = read_report("“It is late,” said Ann Oakes, the council’s head of leisure.")
    assert only.speaker.role == "the council’s head of leisure"


@pytest.mark.parametrize("who", ["Survivors of October 7", "A member of April 6"])
def test_a_day_that_gives_a_name_stays(who: str) -> None:
    assert who_speaks(f"{who} said it was late.") == [who]


def test_who_is_from_somewhere_speaks_for_nobody_else() -> None:
    assert who_speaks("A teacher from Rye and Sussex Police said the boy was safe.") == [
        "A teacher from Rye",
        "Sussex Police",
    ]


def test_a_letter_that_was_handed_out_is_not_the_one_met_before() -> None:
    words = "A letter dated 9 May warns of cuts. It will pay, according to the letter handed out on Friday."
    assert len(set(who_speaks(words))) == 2
    assert who_speaks("A letter warns of cuts. The letter said it was late.") == ["A letter", "A letter"]


def test_by_whom_a_paper_was_obtained_are_no_speakers() -> None:
    assert who_speaks("The letter, obtained by Reuters and the BBC, says it was late.") == ["The letter"]
    assert who_speaks("A statement read by Ann Lee said it was late.") == ["A statement read by Ann Lee"]
