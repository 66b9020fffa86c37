"""People told by their home, papers without their makers, and those of whom a clause only tells."""

import pytest

from speakers.reported import who_says_what, who_speaks


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        (
            "The number belongs to a hairdresser in Charlesport, who says it rings.",
            "A hairdresser in Charlesport",
        ),
        ("It was sold to a porter from Rye, who says it rings.", "A porter from Rye"),
        ("Wages are low, according to a comparison the union circulated.", "A comparison"),
    ],
)
def test_the_whole_of_a_source_is_named(words: str, speaker: str) -> None:
    assert who_says_what(words)[0][0] == speaker


def test_who_is_told_of_does_not_say_it() -> None:
    words = (
        "Delbert Hines found a photograph of Ernest Kuykendall in his Navy uniform in a tank. "
        "Kuykendall, he said, did not want to leave the dog."
    )
    ((name, _),) = who_says_what(words)
    assert name != "Ernest Kuykendall"


def test_a_long_office_behind_a_name_is_still_somebodys() -> None:
    words = (
        "“Bad judgment is not dishonesty,” Simeon Garrow said.\n\nCorin Lasky, Askew-Price’s brother-in-law "
        "and a former director of 12 of the shell companies, is due to give evidence. In a statement "
        "read to the court, he said that he had signed."
    )
    assert who_says_what(words)[-1] == ("Corin Lasky", "he had signed")


def test_a_firm_of_which_it_speaks_is_no_person() -> None:
    words = "Brandt Oakley denied the charge. “We hold metal because we need metal,” it said in a statement."
    assert who_says_what(words)[-1] == ("Brandt Oakley", "“We hold metal because we need metal,”")


def test_a_school_is_no_he() -> None:
    words = "There was a card from Quillan High and 14 letters. In them he complained about eggs."
    assert all(name != "Quillan High" for name, _ in who_says_what(words))


def test_a_son_at_the_station_may_be_the_next_he() -> None:
    words = (
        "“I am sorry,” Desmond Achterberg said.\n\nFormer students still stop her son at the gas station. "
        "They remember the spelling bees, he said."
    )
    assert who_says_what(words)[-1][0] == ""


def test_feelings_towards_others_are_no_statement() -> None:
    words = "Ann Lee said it was off. Both sides fear their own more than they fear each other, in her view."
    assert who_says_what(words)[-1][0] == "Ann Lee"


def test_a_name_in_the_title_of_a_book_is_nobodys() -> None:
    words = (
        "Ottoline Marsh-Kerr is early. In her memoir, “Yields and Other Sorrows”, she recalls that it rained."
    )
    assert all(name != "Sorrows" for name, _ in who_says_what(words))


@pytest.mark.parametrize("aside", ["a member of Mr Roe’s own party", "a former teacher", "an old friend"])
def test_what_else_somebody_is_stays_out_of_whose_they_are(aside: str) -> None:
    told = f"Rye Council met in May. Its chairman, {aside}, said that it was late."
    assert who_says_what(told)[-1][0].replace("'", "’") == "Rye Council’s chairman"


def test_what_a_relative_is_stays() -> None:
    told = "Ann Lee was born in Rye. “It was late,” she said. Her father, a preacher, said that it was not."
    assert who_says_what(told)[-1][0].replace("'", "’") == "Ann Lee’s father, a preacher"


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Pakistan, whose army said in April that it was late, left.", "Pakistan's army"),
        ("The mill, whose owner says that it is late, burned down.", "The mill's owner"),
        ("Ann Lee, whose book says that it is late, left.", "Ann Lee's book"),
    ],
)
def test_whose_somebody_is_stands_before_it(words: str, speaker: str) -> None:
    assert who_speaks(words) == [speaker]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The engines are made by Halden, whose spokesman said that it was late.", "Halden's spokesman"),
        ("The plan is backed by Rye Council, whose leader said it was late.", "Rye Council's leader"),
        (
            "The ministry said it was shut. Critics of the war cheered; its supporters said it was late.",
            "Its supporters",
        ),
        ("The ministry said it was shut. Its supporters said it was late.", "The ministry's supporters"),
    ],
)
def test_whose_people_speak(words: str, name: str) -> None:
    assert who_says_what(words)[-1][0].replace("’", "'") == name
