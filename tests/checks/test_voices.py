"""A speaker who is a person to the reader of the text and a body to the glossary is told."""

from __future__ import annotations

import pytest

from checks.written import DAY, article, glossary, told
from whosaidthis.checks.voices import check_voices
from whosaidthis.command.articles import ArticleReader

KNOWN = glossary(
    {
        "body/orla-power.md": "name: Orla Power\naliases: [Power]",
        "body/port.md": "name: Port Board",
        "official/ann-lee.md": "name: Ann Lee",
        "official/council.md": "name: Council of Rye",
        "place/ada-weir.md": "name: Ada Weir",
    }
)


def found(body: str) -> list[str]:
    read = article(body, KNOWN)
    assert read.article.statements
    return told(check_voices(read, KNOWN))


def test_a_body_that_reads_like_a_person_is_told_once() -> None:
    assert found("Orla Power said that the dam was safe. It is old, Orla Power said.") == [
        "8:1 warning other-voice"
    ]


def test_so_is_a_place_and_a_body_that_is_entered_as_an_official() -> None:
    assert found("The dam is safe, Ada Weir said.") == ["8:18 warning other-voice"]
    assert found("The Council of Rye said that the dam was safe.") == ["8:1 warning other-voice"]


@pytest.mark.parametrize("speaker", ["Ann Lee", "The Port Board", "Bo Ray", "A diplomat", "Officials"])
def test_who_is_read_as_the_glossary_has_it_or_has_no_entry_is_not(speaker: str) -> None:
    assert found(f"{speaker} said that the dam was safe.") == []


def test_who_is_spoken_of_is_not() -> None:
    assert found("Ann Lee said that Orla Power was late.") == []


@pytest.mark.parametrize("voice", ["institution", "named person"])
def test_what_the_front_matter_says_holds(voice: str) -> None:
    front = f"---\ntitle: T\ndate: {DAY}\nspeakers:\n  power: {{name: Orla Power, voice: {voice}}}\n---\n"
    content = f"{front}\n# T\n\nOrla Power said that the dam was safe.\n"
    read = ArticleReader(KNOWN).read_content(content, "a.md").read
    assert [one.speaker.key for one in read.article.statements] == ["power"]
    assert check_voices(read, KNOWN) == ()


ARMS = glossary(
    {
        "missile/gull-2.md": "name: Gull-2\naliases: [Greta Lund, Otto Brae]\nspellings: [Bo Ray]",
        "weapon/big-ada.md": "name: Ada Brand",
    }
)


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("Greta Lund", "Take the name out of its “aliases”; or, if a person bears it too, write under"),
        ("Bo Ray", "Take the name out of its “spellings”; or, if a person bears it too, write under"),
        ("Ada Brand", "If a person bears it too, write that under"),
    ],
)
def test_a_weapon_with_the_name_of_a_speaker_is_no_body(name: str, mend: str) -> None:
    (fault,) = check_voices(article(f"{name} said that the dam was safe.", ARMS), ARMS)
    assert fault.wrong.endswith(".md has that name for a weapon, which says nothing.")
    assert fault.mend.startswith(mend)
    key = name.casefold().replace(" ", "-")
    line = f"{key}: {{name: {name}, voice: named person}}"
    assert fault.mend.endswith(f"“{line}”.")
    mended = article(f"{name} said that the dam was safe.", ARMS, front=f"speakers:\n  {line}\n")
    assert check_voices(mended, ARMS) == ()


def test_a_ship_is_called_what_its_entry_calls_it() -> None:
    ships = glossary({"weapon/ada-brand.md": "name: Ada Brand\nsubkind: fishing boat"})
    (fault,) = check_voices(article("Ada Brand said that the dam was safe.", ships), ships)
    assert fault.wrong.endswith(".md has that name for a thing, “fishing boat”, which says nothing.")


def test_the_message_says_what_to_write() -> None:
    (fault,) = check_voices(article("Orla Power said that the dam was safe.", KNOWN), KNOWN)
    assert fault.wrong == (
        "“Orla Power” is read as a person, and docs/glossary/body/orla-power.md is about something else of "
        "that name."
    )
    assert fault.mend == (
        "Write under “speakers” which it is: “orla-power: {name: Orla Power, voice: institution}”."
    )
