"""Unseen characters, look-alike letters and garbled text are told in the whole of an article and an entry."""

from __future__ import annotations

import pytest

from checks.article_faults import warnings
from whosaidthis.entries import load_glossary

SPEAKER = "speakers:\n  ada:\n    name: Ada Ho\u00adlm\n"


def told(body: str, front: str = "") -> list[str]:
    return [f"{one.place.line}:{one.place.column} {one.code}" for one in warnings(body, front)]


@pytest.mark.parametrize(
    ("body", "told_there"),
    [
        ("The roof leaks, Ada Ho\u00adlm said.", "8:23 odd-letter"),
        ("Ada Hol\u200bm said that the roof leaks.", "8:8 odd-letter"),
        ("Ada Hоlm said that the roof leaks.", "8:5 odd-letter"),
        ("â€œThey send us flowers,â€\x9d Ada Holm said.", "8:1 garbled-text"),
    ],
)
def test_what_the_text_has(body: str, told_there: str) -> None:
    assert told_there in told(body)


def test_a_speaker_who_is_described() -> None:
    assert "6:17 odd-letter" in told("“It leaks,” Ada Holm said.", SPEAKER)


def test_no_warning_prints_the_unseen_character() -> None:
    lines = [str(one) for one in warnings("“It leaks,” Ada Ho\u00adlm said.", SPEAKER)]
    assert lines
    assert "\u00ad" not in "".join(lines)


def test_a_text_without_any() -> None:
    assert told("“The roof leaks,” Zoé Holm said.") == []


def test_an_entry() -> None:
    words = "---\nname: Ada Ho\u00adlm\naliases: [ZoÃ©]\nsummary: A.\n---\n"
    _, faults = load_glossary([("glossary/official/ada-holm.md", words)])
    found = [f"{one.place.line}:{one.place.column} {one.code}" for one in faults]
    assert found == ["2:13 odd-letter", "3:13 garbled-text"]
