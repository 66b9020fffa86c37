"""People with the surname of an entry."""

from __future__ import annotations

import pytest

from whosaidthis.entries import find_mentions
from whosaidthis.model import Entry, Glossary, Kind
from whosaidthis.reading.plain import read_plain

HELEN = Entry("helen-roe", "official/helen-roe.md", Kind.OFFICIAL, "Helen Roe", "An MP.", aliases=("Roe",))
GLOSSARY = Glossary((HELEN,))


def mentioned(words: str, terms: dict[str, str] | None = None) -> list[str]:
    text = read_plain(f"Road shut\n\n{words}")
    return [one.span.of(text.characters) for one in find_mentions(text, GLOSSARY, terms)]


def test_a_surname_alone_leads_to_the_entry() -> None:
    assert mentioned("Helen Roe spoke. Mrs Roe left, and Roe was gone.") == ["Helen Roe", "Roe", "Roe"]


@pytest.mark.parametrize("words", ["Helen Roe met Craig Roe. Roe left.", "Craig Roe came. Helen Roe left."])
def test_a_surname_of_two_leads_nowhere(words: str) -> None:
    assert mentioned(words) == ["Helen Roe"]


def test_an_editor_says_whom_it_means() -> None:
    found = mentioned("Craig Roe came. Roe left.", {"Roe": "helen-roe"})
    assert found == ["Roe", "Roe"]
