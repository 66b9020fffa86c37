"""Weapons of the list are found by their names alone; names that are ordinary words only beside arms."""

from __future__ import annotations

import pytest

from whosaidthis.entries import find_candidates
from whosaidthis.entries.lexicon import arsenal_lines
from whosaidthis.entries.weapons.arsenal import LONGEST_NAME, family, known_weapon
from whosaidthis.model import NO_GLOSSARY, Kind
from whosaidthis.reading.plain import read_plain


def found(characters: str) -> list[tuple[str, Kind]]:
    text = read_plain(characters)
    return [(one.name, one.kind) for one in find_candidates(text, NO_GLOSSARY)]


@pytest.mark.parametrize(
    ("characters", "name", "kind"),
    [
        ("They bought ATACMS.", "ATACMS", Kind.MISSILE),
        ("They bought Himars.", "Himars", Kind.WEAPON),
        ("A Wing Loong II crashed.", "Wing Loong II", Kind.DRONE),
        ("Two F-16s crashed.", "F-16", Kind.WEAPON),
        ("A Su-30SM crashed.", "Su-30SM", Kind.WEAPON),
        ("Two F/A-18 Super Hornets took off.", "F/A-18 Super Hornet", Kind.WEAPON),
        ("They asked for Leopard 2A6 tanks.", "Leopard 2A6", Kind.WEAPON),
        ("Israel’s David’s Sling was used.", "David’s Sling", Kind.MISSILE),
        ("A Kh-101 fell.", "Kh-101", Kind.MISSILE),
    ],
)
def test_a_weapon_of_the_list_needs_no_noun(characters: str, name: str, kind: Kind) -> None:
    assert found(characters) == [(name, kind)]


@pytest.mark.parametrize(
    ("characters", "name"),
    [
        ("They fired their last Javelins at the tank.", "Javelin"),
        ("The army bought the Trident.", "Trident"),
        ("Patriot batteries stood there.", "Patriot"),
        ("They tested the Agni-V.", "Agni-V"),
        (
            "They shot down drones. Two more drones and a missile fell. She heard a burnt Lancet hiss.",
            "Lancet",
        ),
    ],
)
def test_an_ordinary_word_is_a_weapon_beside_arms(characters: str, name: str) -> None:
    assert name in [one for one, _ in found(characters)]


@pytest.mark.parametrize(
    "characters",
    [
        "The Javelin contest was won by a Patriot supporter, who ate a Tomahawk steak and chewed Trident.",
        "The Hellfire Club sent troops of actors. Harpoon Brewery opened beside the army museum.",
        "Ines Javelin met soldiers. Javelin said that the army was late.",
        "A 29-year-old drove an F-150 up K2.",
        "The yacht Harpoon had lost its mast.",
        "Spike Lee filmed the soldiers. He saw the javelin fly.",
        "The Houston Rockets beat the Winnipeg Jets.",
    ],
)
def test_an_ordinary_word_is_no_weapon_elsewhere(characters: str) -> None:
    assert found(characters) == []


def test_the_bare_name_joins_the_one_version_that_is_named() -> None:
    assert found("An Iskander-M fell. Two Iskanders burnt.") == [("Iskander-M", Kind.MISSILE)]
    assert found("A Shahed-136, a Shahed-131 and another Shahed fell.") == [
        ("Shahed-136", Kind.DRONE),
        ("Shahed-131", Kind.DRONE),
        ("Shahed", Kind.DRONE),
    ]


def test_two_names_of_one_weapon_are_one_candidate() -> None:
    assert found("An MQ-9 Reaper fell. The MQ-9 burnt. A missile had hit the Reaper.") == [
        ("MQ-9 Reaper", Kind.DRONE)
    ]


def test_the_longest_name_counts() -> None:
    assert found("A Bayraktar TB2 drone flew.") == [("Bayraktar TB2", Kind.DRONE)]


@pytest.mark.parametrize(
    ("characters", "name"),
    [
        ("They showed a weapon it named Auk-2.", "Auk-2"),
        ("They showed a missile that they call the Grey Gull.", "Grey Gull"),
    ],
)
def test_a_new_weapon_is_known_by_its_naming(characters: str, name: str) -> None:
    assert [one for one, _ in found(characters)] == [name]


def test_every_line_of_the_list_can_be_read() -> None:
    for line in arsenal_lines():
        kind, names = line.split("\t")
        assert Kind(kind) in (Kind.MISSILE, Kind.DRONE, Kind.WEAPON)
        for name in names.split("; "):
            sample = name.rstrip("?").replace("#", "7")
            assert known_weapon(sample) is not None, sample
            assert len(sample.replace("/", " ").split()) <= LONGEST_NAME, sample


def test_a_version_belongs_to_its_family() -> None:
    version = family("Iskander-M")

    assert version is not None
    assert version.key == "iskander"
    assert known_weapon("Iskander-M") is None
