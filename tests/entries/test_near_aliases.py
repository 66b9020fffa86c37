"""An alias that is the name of its entry with a letter amiss is a note."""

from __future__ import annotations

import pytest

from whosaidthis.entries import load_glossary


def told(names: str, kind: str = "official") -> list[str]:
    entry = f"---\nname: Halla Mosswick\n{names}\nsummary: A.\n---\n"
    faults = load_glossary([(f"glossary/{kind}/a.md", entry)])[1]
    return [f"{one.place.line}:{one.place.column} {one.level} {one.code}" for one in faults]


@pytest.mark.parametrize("alias", ["Mosswich", "Ms Mosswic", "Hala Mosswich"])
def test_an_alias_with_a_letter_amiss_is_told(alias: str) -> None:
    assert told(f"aliases: [{alias}]") == ["3:11 note two-spellings"]


@pytest.mark.parametrize(
    "names",
    [
        "aliases: [Mosswick]",
        "aliases: [Mosswick, Mosswich]",
        "aliases: [Hallie Mosswick]",
        "aliases: [Halla Moss]",
        "spellings: [Mosswich]",
        "aliases: [Mosswicks]",
    ],
)
def test_other_aliases_are_good(names: str) -> None:
    assert told(names) == []


def test_a_body_may_be_called_nearly_so() -> None:
    assert told("aliases: [Mosswich]", kind="body") == []
