"""Invented news, as much as is wanted: articles of about 600 words, and the entries that they name.

The same number always gives the same words, so that every run builds the same archive.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from pathlib import Path

_FIRST = (
    "Ada Bruno Clara Derek Edith Felix Greta Henry Irene Jonas Karla Louis Maria Niall Olive Petra"
).split()
_LAST = (
    "Abbott Barlow Castell Dorman Elwood Fenwick Garland Hadley Ingram Jessop Kendrick Lomax Marlow Norris "
    "Orwell Pemberton Quill Radley Sandford Thorley Upton Varley Whitlock Yarrow Ashdown"
).split()
_OFFICES = ("Transport Minister", "Defence Secretary", "Harbour Commissioner", "Energy Minister", "Mayor")
_BODIES = ("Port Authority", "Water Board", "Rail Office", "Energy Council", "Coast Guard")
_TOWNS = ("Oxmere", "Calder", "Denholm", "Estwick", "Farrow", "Gransby", "Hollin", "Ivelet")
_BIRDS = ("Kestrel", "Merlin", "Osprey", "Harrier", "Falcon", "Buzzard")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_THINGS = ("bridge", "ferry", "reservoir", "tunnel", "depot", "pier", "railway", "market hall")
_WORKS = ("repairs", "inspection", "sale", "closure", "extension", "tender")
_OFFICIALS, _MISSILES = 400, 60
_WORDS = 600
_FIRST_DAY = date(2020, 1, 1)

_PARAGRAPHS = (
    (Path(__file__).parents[1] / "data" / "archive-paragraphs.txt").read_text(encoding="utf-8").splitlines()
)
"""One a line, with names in braces where a word is chosen."""


@dataclass(frozen=True, slots=True)
class Written:
    """One Markdown file."""

    path: str
    """Below the docs folder."""
    content: str


def entries(number: int) -> tuple[Written, ...]:
    """The first `number` entries of the glossary: officials, missiles and bodies."""
    people = [_official(first, last) for last, first in product(_LAST, _FIRST)][:_OFFICIALS]
    weapons = [_entry("missile", weapon) for weapon in _weapons()]
    bodies = [_entry("body", f"{town} {body}") for town, body in product(_TOWNS, _BODIES)]
    return tuple([*people, *weapons, *bodies][:number])


def article(number: int) -> Written:
    """The article of this number, from 0 on."""
    chance = random.Random(f"archive {number}")  # noqa: S311
    day = _FIRST_DAY + timedelta(days=number % 2000)
    town, thing = chance.choice(_TOWNS), chance.choice(_THINGS)
    title = f"{town} waits for its {thing}, case {number}"
    paragraphs: list[str] = []
    while sum(len(each.split()) for each in paragraphs) < _WORDS:
        paragraphs.append(_paragraph(chance, town, thing))
    front = f'---\ntitle: "{title}"\ndescription: What became of the {thing}.\ndate: {day}\n---\n\n'
    return Written(f"articles/{day}-{number:05}.md", f"{front}# {title}\n\n" + "\n\n".join(paragraphs) + "\n")


def _paragraph(chance: random.Random, town: str, thing: str) -> str:
    last = chance.choice(_LAST)
    return chance.choice(_PARAGRAPHS).format(
        name=f"{chance.choice(_FIRST)} {last}",
        last=last,
        office=chance.choice(_OFFICES),
        town=town,
        thing=thing,
        day=chance.choice(_DAYS),
        body=chance.choice(_BODIES),
        work=chance.choice(_WORKS),
        weapon=chance.choice(_weapons()),
        number=chance.randint(20, 9000),
        year=chance.randint(1950, 2015),
        later=chance.randint(2027, 2040),
    )


def _weapons() -> list[str]:
    return [f"{bird}-{size}" for size, bird in product(range(10, 110, 10), _BIRDS)][:_MISSILES]


def _official(first: str, last: str) -> Written:
    return _entry("official", f"{first} {last}", f"aliases: [{last}]\n" if first == _FIRST[0] else "")


def _entry(kind: str, name: str, more: str = "") -> Written:
    path = f"glossary/{kind}/{name.lower().replace(' ', '-')}.md"
    return Written(path, f"---\nname: {name}\nsummary: Invented for a benchmark.\n{more}---\n")
