"""Weapons and office holders that no entry covers are found; ordinary words are not taken for them."""

from __future__ import annotations

import pytest

from whosaidthis.entries import find_candidates
from whosaidthis.model import Block, BlockKind, Entry, Glossary, Kind, Span, Text
from whosaidthis.reading.plain import read_plain

NONE = Glossary(())


def found(characters: str, glossary: Glossary = NONE) -> list[tuple[str, str | None, list[str]]]:
    """Name, role and the words of every place of each candidate."""
    return [
        (one.name, one.role, [span.of(characters) for span in one.spans])
        for one in find_candidates(read_plain(characters), glossary)
    ]


@pytest.mark.parametrize(
    ("characters", "name", "role"),
    [
        ("First Vice President Ines Moreau flew home.", "Ines Moreau", "First Vice President"),
        ("They met Foreign Minister Moreau’s aide.", "Moreau", "Foreign Minister"),
        ("She saw Gen. Ines Moreau.", "Ines Moreau", "Gen."),
        ("She saw Lt. Gen. Ines Moreau.", "Ines Moreau", "Lt. Gen."),
        ("Norwegian prime minister Ines Moreau spoke.", "Ines Moreau", "prime minister"),
        ("The army chief Ines Moreau spoke.", "Ines Moreau", "army chief"),
        ("Minister of Health Ines Moreau spoke.", "Ines Moreau", "Minister of Health"),
        ("The former Secretary of State Ines Moreau spoke.", "Ines Moreau", "former Secretary of State"),
        ("Then Ines Moreau, the defence minister, spoke.", "Ines Moreau", "defence minister"),
        ("Then Ines Moreau, Norway’s prime minister, spoke.", "Ines Moreau", "prime minister"),
        ("Then Ines Moreau, president of Norway, spoke.", "Ines Moreau", "president"),
        ("The foreign minister, Ines Moreau, spoke.", "Ines Moreau", "foreign minister"),
        ("Crown Prince Omar bin Said spoke.", "Omar bin Said", "Crown Prince"),
        ("Prime Minister Ines May spoke.", "Ines May", "Prime Minister"),
        ("President Ines J. Moreau spoke.", "Ines J. Moreau", "President"),
        ("Mayor Smt. Ines Moreau spoke.", "Ines Moreau", "Mayor"),
        ("Then Governor Mrs Ines Moreau spoke.", "Ines Moreau", "Governor"),
        ("Ostria’s defence minister, Ines Moreau, spoke.", "Ines Moreau", "defence minister"),
        ("Treasurer Ines Moreau spoke.", "Ines Moreau", "Treasurer"),
        ("The mayor, Ines Moreau, spoke.", "Ines Moreau", "mayor"),
        ("Ostrian premier Ines Moreau spoke.", "Ines Moreau", "premier"),
        ("The regional governor, Ines Moreau, spoke.", "Ines Moreau", "regional governor"),
        ("A left-wing lawmaker, Ines Moreau, spoke.", "Ines Moreau", "lawmaker"),
        ("Then Ines Moreau, a former general, spoke.", "Ines Moreau", "former general"),
        ("Former president Ines Moreau spoke.", "Ines Moreau", "Former president"),
        ("Judge Ines Moreau spoke.", "Ines Moreau", "Judge"),
        ("Cllr Ines Moreau spoke.", "Ines Moreau", "Cllr"),
        ("Captain Ines Moreau spoke.", "Ines Moreau", "Captain"),
        ("Senate Majority Leader Ines Moreau spoke.", "Ines Moreau", "Senate Majority Leader"),
        ("White House press secretary Ines Moreau spoke.", "Ines Moreau", "White House press secretary"),
        ("Police and Crime Commissioner Ines Moreau spoke.", "Ines Moreau", "Police and Crime Commissioner"),
        (
            "Director of National Intelligence Ines Moreau spoke.",
            "Ines Moreau",
            "Director of National Intelligence",
        ),
        ("District Attorney Ines Moreau spoke.", "Ines Moreau", "District Attorney"),
        ("A state ministry spokesman, Omar al-Said, spoke.", "Omar al-Said", "state ministry spokesman"),
        ("Then Ines Moreau, head of the army, spoke.", "Ines Moreau", "head of the army"),
        ("The council’s chief executive, Ines Moreau, spoke.", "Ines Moreau", "chief executive"),
        ("Then Ines Moreau, the county’s director, spoke.", "Ines Moreau", "director"),
        ("The Greens’ deputy leader, Ines Moreau, spoke.", "Ines Moreau", "deputy leader"),
        ("It was the committee, whose chair, Dame Ines Moreau, spoke.", "Ines Moreau", "chair"),
        ("The finance minister of Ostria, Ines Moreau, spoke.", "Ines Moreau", "finance minister"),
        ("Norway’s state secretary for the elderly, Ines Moreau, spoke.", "Ines Moreau", "state secretary"),
        ("First Minister of Norway Ines Moreau spoke.", "Ines Moreau", "First Minister"),
        ("Mayor of Ostwick Ines Moreau spoke.", "Ines Moreau", "Mayor"),
        ("The Norwegian minister met his Danish counterpart, Ines Moreau.", "Ines Moreau", "counterpart"),
        ("Judge Ines A. Moreau spoke.", "Ines A. Moreau", "Judge"),
        (
            "Ines Moreau, chairwoman of the House Ways and Means Committee, spoke.",
            "Ines Moreau",
            "chairwoman",
        ),
        ("Ines Pope, the defence minister, spoke.", "Ines Pope", "defence minister"),
        ("Then Ines Moreau, 54, the defence minister, spoke.", "Ines Moreau", "defence minister"),
        ("They met then-President Ines Moreau.", "Ines Moreau", "then-President"),
        ("They met ex-president Ines Moreau.", "Ines Moreau", "ex-president"),
        ("Commissioner Ines Moreau spoke.", "Ines Moreau", "Commissioner"),
        ("Norway’s minister, Lord Moreau, spoke.", "Moreau", "minister"),
        ("The Norwegian energy minister, Israel Moreau, spoke.", "Israel Moreau", "energy minister"),
        ("Then Israel Moreau, the energy minister, spoke.", "Israel Moreau", "energy minister"),
        ("The head of Norway’s Nuclear Authority, Ines Moreau, spoke.", "Ines Moreau", "head"),
        ("The ousted vice president, Ines Moreau, spoke.", "Ines Moreau", "ousted vice president"),
        ("Prosecutor General Ines Moreau spoke.", "Ines Moreau", "Prosecutor General"),
        ("Former chief constable Ines Moreau spoke.", "Ines Moreau", "Former chief constable"),
        ("Socialist leader Ines Moreau spoke.", "Ines Moreau", "Socialist leader"),
        ("Governor Will Moreau spoke.", "Will Moreau", "Governor"),
        ("Norwegian water minister Ines Moreau spoke.", "Ines Moreau", "water minister"),
        ("Acme Lee’s chief of staff, Ines Moreau, spoke.", "Ines Moreau", "chief of staff"),
        ("Pope Ines spoke.", "Ines", "Pope"),
        ("She is the mayor. Then spoke Mayor Ines Moreau.", "Ines Moreau", "Mayor"),
    ],
)
def test_an_office_holder_is_known_by_the_title(characters: str, name: str, role: str) -> None:
    assert [one[:2] for one in found(characters)] == [(name, role)]


@pytest.mark.parametrize(
    ("characters", "names"),
    [
        ("Senators Ines Moreau and Bo Ray spoke.", ["Ines Moreau", "Bo Ray"]),
        (
            "Sens. Ines Moreau (R-Ohio), Bo Ray (D-Iowa) and Cy Dow spoke.",
            ["Ines Moreau", "Bo Ray", "Cy Dow"],
        ),
        ("Govs. Ines Moreau of Ohio and Bo Ray of Iowa spoke.", ["Ines Moreau", "Bo Ray"]),
        ("Senators Ines Moreau and others spoke.", ["Ines Moreau"]),
    ],
)
def test_a_plural_title_is_that_of_each(characters: str, names: list[str]) -> None:
    assert [one[0] for one in found(characters)] == names


@pytest.mark.parametrize(
    ("characters", "names", "role"),
    [
        ("They fired the Tern missile.", ["Tern"], "missile"),
        ("They fired the Tern and Gannet missiles.", ["Tern", "Gannet"], "missile"),
        ("They fired the Tern, Gannet and Auk-3 missiles.", ["Tern", "Gannet", "Auk-3"], "missile"),
        ("Three Kx-101 cruise missiles fell.", ["Kx-101"], "cruise missile"),
        ("They saw a Tern 6x6 armoured vehicle.", ["Tern 6x6"], "armoured vehicle"),
        ("They sent Tern armored personnel carriers.", ["Tern"], "armored personnel carrier"),
        ("Wasp-136 drones fell.", ["Wasp-136"], "drone"),
        ("They lost a Wasp 136 drone.", ["Wasp 136"], "drone"),
        ("They bought the Tern missile system.", ["Tern"], "missile"),
        ("Six launchers of the Auk-3 type stood there.", ["Auk-3"], "launcher"),
        ("A practice torpedo of the type Auk-3, lost at sea, lies there.", ["Auk-3"], "torpedo"),
        ("A drone of the Wasp-136 family fell.", ["Wasp-136"], "drone"),
        ("Tern missiles fell. Another Tern burnt.", ["Tern"], "missile"),
        ("They bought X-300 air defence systems.", ["X-300"], "air defence system"),
        ("They sank a Plover-class submarine.", ["Plover"], "submarine"),
        ("They showed a missile called the Grey Gull.", ["Grey Gull"], "missile"),
        ("It was hit by an Iskander at night.", ["Iskander"], None),
        ("The drone, a Wasp-9 with short wings, fell.", ["Wasp-9"], "drone"),
        ("They lost a missile, an Auk-3.", ["Auk-3"], "missile"),
        ("An unmanned aircraft, a Wasp-9, fell.", ["Wasp-9"], "aircraft"),
        ("Unmanned aircraft might stray.\n\nThe aircraft, a Wasp-9, fell.", ["Wasp-9"], "aircraft"),
        ("They bought Wasp-9 uncrewed aircraft.", ["Wasp-9"], "uncrewed aircraft"),
    ],
)
def test_a_weapon_is_known_by_its_noun(characters: str, names: list[str], role: str | None) -> None:
    assert [one[:2] for one in found(characters)] == [(name, role) for name in names]


def test_kinds_follow_the_noun() -> None:
    text = read_plain("They have Tern missiles, Wasp-1 drones and Governor Ines Moreau.")

    assert [one.kind for one in find_candidates(text, NONE)] == [Kind.MISSILE, Kind.DRONE, Kind.OFFICIAL]


@pytest.mark.parametrize(
    "characters",
    [
        "The cruise missile flew. Ballistic missiles did too. Stray rockets fell.",
        "The Vice President left. So did the Prime Minister, who said nothing.",
        "Norwegian missiles, North Korean ballistic missiles and US drones.",
        "NATO missiles, Hamas rockets and Amazon drones.",
        "The Cuban Missile Crisis and the Tern missile programme’s Pentagon missile shield",
        "A World-class submarine and a First-class tank.",
        "Prime Minister Says Taxes Will Rise",
        "Ines Moreau, the president of a chess club, said no.",
        "The club president Ines Moreau said no.",
        "Ines Moreau, said the foreign minister, was out.",
        "General Motors and the Attorney General’s office.",
        "He told the prime minister Monday. President United States.",
        "The minister. Ines Moreau, a doctor, left.",
        "Is XR-7 a system? XR-7 payment systems fail.",
        "The Mayor Smt. spoke. Acme’s finance director, Ines Moreau, spoke.",
        "His deputy, Ines Moreau, spoke. Its sports director Ines Moreau did too.",
        "The communications director, Ines Moreau, and family spokesman Bo Ray spoke.",
        "Then Ines Moreau, president of the National Corn Growers Association, spoke.",
        "Then Ines Moreau, chairwoman of the history department, spoke.",
        "The federal judge Moreau spoke of was biased. Some congressman I’ve never seen spoke.",
        "Betty King Moreau, who lives in Chancellor Street, met Alan Bishop. Defence attorney Bo Ray spoke.",
        "The Office of the Inspector General for the Intelligence Community spoke. Major Meats fell.",
        "King Omar Street was shut. The House of the Peoples’ Representatives Moreau Hall was too.",
        "Stray missiles fell. A stray rocket of the kind burnt. They sold a radio of the XR-7 type.",
        "He is leader of the opposition Independents, she of the Greens.",
        "The aircraft, a Petrel-9, left Wick for Ness. The driver of the van, a Petrel-9, waved.",
        "An unmanned aircraft fell. Another aircraft, a Petrel-9, landed. The drone, a gift, fell.",
    ],
)
def test_ordinary_words_are_no_candidates(characters: str) -> None:
    assert found(characters) == []


def test_one_person_is_one_candidate_with_every_place() -> None:
    characters = (
        "Foreign Minister Moreau spoke. Later Ines Moreau, the foreign minister, left.\n\n"
        "Bo Moreau stayed. Moreau’s car waited."
    )

    assert found(characters) == [
        ("Ines Moreau", "Foreign Minister", ["Moreau", "Ines Moreau", "Moreau"]),
    ]


def test_a_last_name_that_two_share_is_nobodys() -> None:
    characters = "President Ines Moreau met Governor Bo Moreau. President Moreau left."

    assert [one[0] for one in found(characters)] == ["Ines Moreau", "Bo Moreau"]
    assert found(characters)[0][2] == ["Ines Moreau"]


def test_one_weapon_is_one_candidate_in_every_spelling() -> None:
    characters = "A Kx-101 missile fell. Two Kx 101 missiles fell, one Kx-101 burnt."

    assert found(characters) == [("Kx-101", "missile", ["Kx-101", "Kx 101", "Kx-101"])]


def test_a_numbered_version_is_a_weapon_of_its_own_wherever_it_stands() -> None:
    assert found("The army fired its Tern missile. Officials said the Tern-2 had flown further.") == [
        ("Tern", "missile", ["Tern"]),
        ("Tern-2", None, ["Tern-2"]),
    ]


def test_a_number_alone_makes_no_weapon() -> None:
    assert found("The army fired its Tern missile. The Gannet-2 ferry was late.") == [
        ("Tern", "missile", ["Tern"])
    ]


def test_what_an_entry_covers_is_no_candidate() -> None:
    glossary = Glossary(
        (
            Entry("tern", "g/missile/tern.md", Kind.MISSILE, "Tern", ""),
            Entry("moreau", "g/official/moreau.md", Kind.OFFICIAL, "Ines Moreau", ""),
        )
    )

    assert found("The Tern and Gannet missiles.", glossary) == [("Gannet", "missile", ["Gannet"])]
    assert found("Foreign Minister Moreau and Governor Ines Moreau spoke.", glossary) == []


def test_headings_are_not_searched() -> None:
    characters = "Foreign Minister Ines Moreau leaves"
    text = Text(characters, (Block(Span(0, len(characters)), BlockKind.HEADING),))

    assert find_candidates(text, NONE) == ()


def test_a_state_that_sends_a_ship_is_no_weapon() -> None:
    assert found("A Sarmund frigate came. Sarmund’s Defense Ministry spoke.") == []
    assert found("A Tern frigate came.") == [("Tern", "frigate", ["Tern"])]


def test_the_people_of_a_state_are_no_weapon() -> None:
    assert found("A Tavrian rocket fell. It came from Tavria.") == []
    assert found("A Tavrian rocket fell.") == [("Tavrian", "rocket", ["Tavrian"])]


def test_a_version_that_the_list_lacks_is_what_its_noun_says() -> None:
    (one,) = find_candidates(read_plain("The Heron-2 rocket rose."), NONE)

    assert (one.name, one.kind) == ("Heron-2", Kind.MISSILE)


def test_a_drone_that_carries_goods_is_one() -> None:
    assert found("It tested a Petrel-20 cargo drone.") == [("Petrel-20", "cargo drone", ["Petrel-20"])]


def test_a_comptroller_is_in_office() -> None:
    assert found("Comptroller Ines Moreau spoke.") == [("Ines Moreau", "Comptroller", ["Ines Moreau"])]


def test_a_name_with_a_number_is_told_by_what_stands_behind_its_comma() -> None:
    assert found("It was the Sarab-3, a propeller-driven drone with a long range.") == [
        ("Sarab-3", "drone", ["Sarab-3"])
    ]
    assert found("On Route 66, a slow drone was seen.") == []


@pytest.mark.parametrize("field", ["Naval Materiel", "Defence Matériel"])
def test_what_a_chief_buys_is_nobodys_name(field: str) -> None:
    assert found(f"Rear Admiral Justus Pell, the Chief of {field}, slept.") == [
        ("Justus Pell", "Rear Admiral", ["Justus Pell"])
    ]
