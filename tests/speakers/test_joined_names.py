"""“And” inside the name of one body, and between the names of two who speak."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks

_TWICE = (
    "{pair} Water said it was late. // {pair}, which serves two towns, has raised its bills. "
    "// A spokeswoman for {pair} said that it rained."
)


def _paragraphs(passage: str) -> str:
    return passage.replace(" // ", "\n\n")


def test_a_clause_about_one_body_makes_its_name_one() -> None:
    named = "Transport and Allied Workers’ Union"
    sentence = f"The {named}, which represents 38 of the staff, said its members were paying."
    assert who_speaks(sentence) == [named]


def test_a_clause_about_two_leaves_them_two() -> None:
    sentence = "Ann Lee and Tom Roe, who run the home, said the doors were open."
    assert who_speaks(sentence) == ["Ann Lee", "Tom Roe"]


@pytest.mark.parametrize(
    "names", ["Israel and Hamas, which rules Gaza,", "Ford and Toyota, which is based in Japan,"]
)
def test_a_clause_can_be_about_the_second_of_two(names: str) -> None:
    assert len(who_speaks(f"{names} said the talks would go on.")) == 2


def test_a_name_with_and_that_stands_once_as_one_is_one_body() -> None:
    assert who_speaks(_paragraphs(_TWICE.format(pair="Brenn and Tarl"))) == [
        "Brenn and Tarl Water",
        "A spokeswoman for Brenn and Tarl",
    ]


@pytest.mark.parametrize("apart", ["Brenn fell ill.", "In Tarl it rained."])
def test_a_name_that_stands_alone_elsewhere_does_not_speak_where_one_speaks_for_both(apart: str) -> None:
    passage = _paragraphs(_TWICE.format(pair="Brenn and Tarl") + f" // {apart}")
    assert "Tarl" not in who_speaks(passage)


def test_two_people_who_always_stand_together_stay_two() -> None:
    passage = "Brenn and Tarl said it was late.\n\nBrenn and Tarl said it rained."
    assert who_speaks(passage)[:2] == ["Brenn", "Tarl"]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        (
            "The Associated Dock and Quay Union (ADQU) said it would strike. The company said it would not.",
            ["Associated Dock and Quay Union", "The company"],
        ),
        (
            "The Food and Drug Administration said it was shut. The company said it was not.",
            ["Food and Drug Administration", "The company"],
        ),
        ("Fire and Emergency said it was shut. It said it rained.", ["Fire and Emergency"] * 2),
        ("Club president Nan Petrie said it was shut.", ["Nan Petrie"]),
        ("Iompar na Trá said it was shut. It said it rained.", ["Iompar na Trá"] * 2),
        ("Brenn and Emergency said it was shut.", ["Brenn", "Emergency"]),
        ("The Red Cross and Rye Council said it was shut.", ["Red Cross", "Rye Council"]),
        ("The White House and Keystone Corp. said it was shut.", ["White House", "Keystone Corp."]),
    ],
)
def test_and_joins_two_bodies_or_stands_in_one_name(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


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


def test_who_is_from_somewhere_speaks_for_nobody_else() -> None:
    assert who_speaks("A teacher from Rye and Sussex Police said the boy was safe.") == [
        "A teacher from Rye",
        "Sussex Police",
    ]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Acme Ltd said it was late. The ministry denied it.", ["Acme Ltd", "The ministry"]),
        ("Acme Ltd said it was late, while the union insisted it was early.", ["Acme Ltd", "The union"]),
        ("The union and Acme Ltd said it was late.", ["The union", "Acme Ltd"]),
        ("The mayor and Ben Roe, a farmer, said it was late.", ["The mayor", "Ben Roe"]),
        ("The ministry said it was late, a claim the mayor rejected.", ["The ministry", "The mayor"]),
        ("Police said it was late, and the union agreed.", ["Police"]),
    ],
)
def test_two_who_speak_are_two(words: str, speakers: list[str]) -> None:
    _, found = read_report(f"It rained. {words}")

    assert [one.speaker.name for one in found] == speakers
    assert not any("agreed" in one.speaker.name for one in found)


@pytest.mark.parametrize("union", ["Marine and Terminal Workers' Union", "Rail and Dock Workers’ Federation"])
def test_a_union_of_two_trades_is_one_body(union: str) -> None:
    assert who_speaks(f"It rained.\n\nThe {union} said it was late.") == [union]


def test_a_body_and_a_union_are_two() -> None:
    assert len(who_speaks("It rained.\n\nRye Council and the Rail Workers' Union said it was late.")) == 2


def test_a_firm_by_a_name_like_a_persons_is_nobody_of_whom_he_is_said() -> None:
    told = (
        "A former Castellane manager, who spoke anonymously because he had signed a deal, said it was late."
    )
    before = "Castellane Residential owns it.\n\n"
    assert (
        who_speaks(f"It rained.\n\n{before}{told} “It was cold,” he said.")
        == ["A former Castellane manager"] * 2
    )


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("She and two other nurses said it was late.", ["Ann Lee", "Two other nurses"]),
        ("She and her husband, Bo Roe, said it was late.", ["Ann Lee", "Bo Roe"]),
        ("It rained, and she and her team said it was wet.", ["Ann Lee", "Ann Lee’s team"]),
    ],
)
def test_she_and_another_are_two(words: str, speakers: list[str]) -> None:
    found = [who.replace("'", "’") for who in who_speaks(f"Ann Lee ran away. {words}")]
    assert found == speakers


@pytest.mark.parametrize("owned", ["owned by Ann Lee", "founded by two brothers", "led by a nurse"])
def test_whose_a_firm_is_stands_beside_what_it_is_called(owned: str) -> None:
    assert who_speaks(f"It was cold. The firm, {owned}, said that it was late.") == ["The firm"]


@pytest.mark.parametrize("who", ["chief executive", "chair", "leader"])
def test_the_head_of_a_body_with_two_places_is_one(who: str) -> None:
    told = f"The {who} of Thorsby and Vale NHS Trust, Imran Sadiq, says the care fell short."
    assert who_speaks(told) == ["Imran Sadiq"]


def test_the_next_sentence_is_no_part_of_a_name() -> None:
    told = "It is late, according to its manager, Oonagh Reid. Most, she said, were about dignity."
    assert who_speaks(told) == ["Oonagh Reid", "Oonagh Reid"]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Brenn and Tarl Water’s chief executive, Ann Lee, said it was late.", ["Ann Lee"]),
        (
            "Brenn fell.\n\nBrenn and Tarl Water’s chief executive, Ann Lee, said it was late.",
            ["Brenn", "Ann Lee"],
        ),
        ("Russia and Tarl Water’s chief executive, Ann Lee, said it was late.", ["Russia", "Ann Lee"]),
    ],
)
def test_a_body_of_two_places_has_one_head(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


@pytest.mark.parametrize("home", ["Rye Bend, Sask., and heads the Rye Union", "Ayr, Ont., and runs a shop"])
def test_a_home_with_its_state_does_not_end_a_clause(home: str) -> None:
    assert who_speaks(f"Tom Roe, who farms near {home}, said it was late.") == ["Tom Roe"]


def test_another_behind_a_home_speaks_too() -> None:
    assert who_speaks("Tom Roe, a cook from Rye Bend, Sask., and Ann Lee said it was late.") == [
        "Tom Roe",
        "Ann Lee",
    ]
