"""Who speaks behind lists, clauses and asides, where a nearer noun could be taken for the speaker."""

import pytest

from .reported import who_says_what, who_speaks, who_speaks_in


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Ann Lee, who sat on the board that reviewed the first, cancelled bid, says it was mad.", "Ann Lee"),
        ("Ann Lee, of the firm that ran the old, cold, broken mill, said it was late.", "Ann Lee"),
        ("It has 16 lorries, 9 cranes, site huts and a tent, the state’s rescue agency, DRA, said.", "DRA"),
        ("A spokesman for the union, who goes by the name of Captain Roe, denied it.", "Roe"),
        ("Buses run by Rye Coaches are late, though the firm warned of it in May.", "Rye Coaches"),
    ],
)
def test_the_speaker_is_whole(words: str, who: str) -> None:
    assert who_speaks(words) == [who]


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee, a maker of boats and oars, said it was late.",
        "Ann Lee, the town’s last maker of boats and oars, shut her yard and said it was late.",
        "Ann Lee, a friend of cooks and porters, said it was late.",
    ],
)
def test_what_somebody_makes_does_not_speak(words: str) -> None:
    assert who_speaks(words) == ["Ann Lee"]


def test_two_behind_a_comma_both_speak() -> None:
    assert who_speaks("Ann Lee, a maker of boats, and Bob Roe said it was late.") == ["Ann Lee", "Bob Roe"]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (
            "Ann Lee spoke at noon, a man close to her said. Through an aide, she said that it was so.",
            "Ann Lee",
        ),
        (
            "Ann Lee will run, a person close to her said. Through an aide, she said that it was so.",
            "Ann Lee",
        ),
        (
            "Ann Lee said it hurt. Her nephew, a student, is out all night.\n\n“He is hoarse,” she said.",
            "Ann Lee",
        ),
        (
            "The nurse Ann Lee said it was late.\n\nAsked by Miriam Roe whether she knew, she replied: “No.”",
            "Ann Lee",
        ),
    ],
)
def test_she_is_whom_the_story_is_about(words: str, who: str) -> None:
    assert who_speaks(words)[-1] == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Rye Marine won the order. The company’s shares fell. It said that it was sorry.", "Rye Marine"),
        (
            "The council met. The council’s report has 40 pages. It says that it was late.",
            "The council’s report",
        ),
        ("The clinic’s builder, Obra Medran, left. It said that it was sorry.", ""),
        ("The Vey authorities blamed a gang, whose leader, they say, is in Kell.", "Vey authorities"),
    ],
)
def test_it_and_they_go_back_to_bodies(words: str, who: str) -> None:
    assert who_speaks(words)[-1] == who


def test_a_firm_told_of_before_its_founder_is_no_person() -> None:
    told = "Hestrel cuts jobs\n\nHestrel, a maker of lifts, said it was sorry.\n\nCasimir Hestrel founded it."
    assert who_speaks_in(told) == ["Hestrel"]


def test_a_surname_in_a_headline_is_the_person_of_the_text() -> None:
    told = "Hestrel says sorry\n\nCasimir Hestrel, a nurse, said it was late. Hestrel said so again."
    assert set(who_speaks_in(told)) == {"Casimir Hestrel"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Ann Lee said it was in store and later blamed a fault.", ["it was in store", "a fault"]),
        ("Ann Lee said it was in store and then accused him of theft.", ["it was in store", "him of theft"]),
        ("Ann Lee said last month’s vote was stolen.", ["last month’s vote was stolen"]),
        (
            "Ann Lee spoke, describing it as a “plain test” and saying it was safe.",
            ["it as a “plain test”", "it was safe"],
        ),
        ("She left because, Ann Lee said, it was late.", ["it was late"]),
        ("Ann Lee spent years saying the dam would fail.", ["the dam would fail"]),
        (
            "The film, according to Mr. Roe’s brief, showed his barn in a storm.",
            ["The film … showed his barn in a storm"],
        ),
        (
            "It was late, Ann Lee shot back, and no one knew.",
            ["It was late … and no one knew"],
        ),
        (
            "It was a raid that Ann Lee called “clean” and that residents said had hit a school.",
            ["“clean”", "had hit a school"],
        ),
        (
            "It came from a mill in Kell, Ind. She had counted them, Ann Lee said.",
            ["She had counted them"],
        ),
        (
            "Police blamed a gang, whose leader, Ann Lee said, is in Kell.",
            ["a gang", "whose leader … is in Kell"],
        ),
    ],
)
def test_what_is_said_has_its_borders(words: str, said: list[str]) -> None:
    found = [content for _, content in who_says_what(words)]
    assert found == said


@pytest.mark.parametrize(
    "words",
    [
        "Roe writes something in a small book, and goes in.",
        "A new clerk could not find the key to the shed.",
        "They met on a bank that each town claims and neither has fished.",
        "The papers – emails, test reports and slides – come from a clerk.",
        "It was the first detailed account of a scheme known as “camp”.",
    ],
)
def test_deeds_and_things_are_no_statements(words: str) -> None:
    assert who_says_what(words) == []


def test_a_question_around_its_credit_is_no_wish() -> None:
    assert who_says_what("Ann Lee was unsure. Why one day, she wanted to know, and not one hour?") == []
