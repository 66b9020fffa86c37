"""Who is brought in with one name or description is the same when called by another."""

from __future__ import annotations

import pytest

from speakers.marked import last_speaker
from speakers.reported import read_report, who_speaks
from whosaidthis.model import Voice

CALLED_AGAIN = [
    ("Researchers at Kell University", "They|The researchers"),
    ("Police", "They|Police|The police"),
    ("Two officials", "They|The officials|Both"),
    ("A spokesman for the council", "He|The spokesman|The council spokesman"),
    ("A spokeswoman for Acme Corp", "She|The spokeswoman"),
    ("A senior Western diplomat", "The diplomat|The Western diplomat|The senior diplomat"),
    ("A Kell woman, 34,", "She|The woman"),
    ("A neighbour, who asked not to be named,", "The neighbour"),
    ("The charity Bright Path", "It|The charity|Bright Path"),
    ("The Bright Path Foundation", "It|The foundation"),
    ("Acme Corp", "It|The company|Acme|The firm"),
    ("Kell Town Council", "It|The council"),
    ("The Foreign Ministry", "It|The ministry"),
    ("The International Atomic Energy Agency (IAEA)", "It|The agency|The IAEA|IAEA"),
    ("A report by the auditor", "It|The report"),
    ("A study in the journal Nature", "It|The study"),
    ("The lawsuit", "It|The lawsuit"),
    ("Ann Lee, a nurse,", "She|The nurse|Lee|Ms Lee|Ms. Lee|Ann Lee"),
    ("Mayor Ann Lee", "She|The mayor|Lee|Mayor Lee|Ms. Lee"),
    ("Dr Ben Roe, of Kell Hospital,", "He|Roe|Dr Roe|The doctor"),
    ("Detective Inspector Ben Roe", "He|Roe|DI Roe|The detective|The officer|Det Insp Roe"),
    ("Sir Ben Roe", "He|Sir Ben|Roe"),
    ("Lord Roe of Kell", "He|Lord Roe"),
    ("Sgt. Ben Roe", "He|Roe|Sgt. Roe|The sergeant"),
    ("U.S. Sen. Ben Roe, D-Vt.,", "He|Roe|Sen. Roe|The senator|The Democrat|The Vermont Democrat"),
    ("Prime Minister Ben Roe", "He|Roe|Mr. Roe|The prime minister|Mr Roe"),
    ("King Ben", "He|The king"),
    ("Ben Roe, chief executive of Acme,", "He|Roe|The chief executive|The executive"),
    ("Ben Roe, Acme's chief executive,", "He|Roe|The chief executive"),
    ("Defence Secretary Ben Roe", "He|Roe|The defence secretary"),
    ("The Kell MP Ben Roe", "He|Roe|The MP|Mr Roe"),
    ("Coach Ben Roe", "He|Roe|The coach"),
    ("Striker Ben Roe", "He|Roe|The striker|The forward"),
    ("Kell University professor Ann Lee", "She|Lee|Professor Lee|The professor|Prof. Lee"),
    ("Judge Ann Lee", "She|Lee|Judge Lee|The judge"),
    ("Her mother, Ann Lee,", "She|Lee|Ms Lee|Her mother"),
    ("Ben Roe’s wife, Ann,", "She|Ann"),
    ("Iran’s foreign minister, Ali Reza,", "He|Reza|The foreign minister|The minister|Mr. Reza"),
    ("NATO", "It|The alliance|NATO"),
    ("Britain", "It|Britain"),
    ("The White House", "It|The White House"),
    ("The Kremlin", "It|The Kremlin"),
    ("The army", "It|The army"),
    ("Residents", "They|Residents"),
    ("A resident, Ben Roe,", "He|Roe|Mr Roe"),
    ("One resident", "The resident"),
    ("Prosecutors", "They|Prosecutors|The prosecutors"),
    ("The New York Times", "It|The Times|The newspaper|The paper"),
    ("State media", "It|State media"),
    ("The union", "It|The union"),
    ("The Unite union", "It|Unite|The union"),
    ("The Democratic Party", "It|The party"),
    ("The government", "It|The government"),
]


@pytest.mark.parametrize(("first", "later"), CALLED_AGAIN, ids=lambda words: words[:40])
def test_the_same_speaker_under_another_name(first: str, later: str) -> None:
    for again in later.split("|"):
        for gap in (" ", "\n\n"):
            words = f"{first} said the bridge was old.{gap}{again} said a new one would be built."
            _, found = read_report(f"It rained in the valley on Sunday.\n\n{words}")
            assert len(found) == 2, words
            assert found[0].speaker.key == found[1].speaker.key, words


@pytest.mark.parametrize("office", ["GP", "CFO", "EMT", "MP"])
def test_offices_in_capitals_find_their_holder(office: str) -> None:
    words = f"Hugh Pell, a {office} from Hull, spoke. The {office} said it was late."
    assert who_speaks(words) == ["Hugh Pell"]
    assert who_speaks(f"Several {office}s said it was late.") == [f"Several {office}s"]


def test_another_of_that_office_is_meant_where_one_has_just_come_in() -> None:
    for another in ("Another backbencher", "Another senior backbencher", "Another MP"):
        words = f"Hugh Pell, the MP for Rye, left. {another} nods. “It is the end,” the MP said."
        assert who_speaks(words) == ["The MP"]


@pytest.mark.parametrize("one", ["One who works in the ward", "One who works in the ward, and who has left,"])
def test_one_of_those_told_of_is_called_by_their_noun(one: str) -> None:
    found = read_report(
        "Ann Lee, a nurse, said it was late.\n\n"
        f"Not every nurse agrees. {one} said it was early.\n\n“I believe in it,” the nurse said."
    )[1]
    first, second, third = (said.speaker for said in found)
    assert first.name == "Ann Lee"
    assert second.voice is Voice.UNNAMED_PERSON
    assert third is second or third.name == second.name


def test_the_nurse_is_still_the_named_one_where_no_other_spoke() -> None:
    passage = "Ann Lee, a nurse, said it was late.\n\n“I believe in it,” the nurse said."
    assert who_speaks(passage) == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize(
    ("before", "source", "name"),
    [
        ("Robert Berg left early.\n\n", "Bob Berg", "Robert Berg"),
        ("Councillor Ann Lee came. ", "Cllr Lee", "Ann Lee"),
        ("The Chairman of the council, Hon. Tom Berg, came in. ", "The chairman", "Tom Berg"),
        ("Ann Lee, 52, has a shop.\n\n", "The mother-of-three", "Ann Lee"),
        ("The rail ombudsman, Ann Lee, wrote to them.\n\n", "the ombudsman", "Ann Lee"),
        (
            "<s1>The Rye Society</s1>, an alumni group, <c1>says</c1> <t1>it is old</t1>. ",
            "The group",
            "Rye Society",
        ),
        ("Late Berg goal stuns Rye\n\nSubstitute Tom Berg came on.\n\n", "Berg", "Tom Berg"),
        ("Lund to Buy Pump Maker Brightwater\n\nIt rained.\n\n", "Brightwater", "Brightwater"),
        ("Mr. Berg would not be seen. Through his lawyer, Tom Pell, ", "he", "Berg"),
        (
            "Clearmere Utilities is old. The company grew.\n\nMr. Berg left Clearmere. Reached later, ",
            "he",
            "Berg",
        ),
        ("They met Halvorsen.\n\nHalvorsen will pay in cash, ", "it", "Halvorsen"),
        ("The Union’s own read-out of the call was shorter. ", "It", "The Union’s own read-out"),
    ],
)
def test_a_later_source_is_somebody_of_whom_the_text_has_told(before: str, source: str, name: str) -> None:
    assert last_speaker(source, before) == name
