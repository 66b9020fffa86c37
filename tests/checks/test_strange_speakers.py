"""A person of the glossary whom “by” names, and the article does not, is told."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.strange.speakers import check_strange_speakers

KNOWN = glossary(
    {
        "official/bo-lund.md": (
            "name: Bo Lund\naliases: [Bosse Lund]\nsources:\n"
            "  a: {title: A, publisher: B, date: 2020, url: 'https://a.example/a'}\n"
            "offices:\n  - {title: Harbour master of Rye, since: 2020, sources: [a]}"
        ),
        "body/rye.md": "name: Rye Water Board",
    }
)
BODY = "{} [It was late]{{.said by='{}'}}. [It was early]{{.said by='{}'}}."


def found(text: str, name: str, front: str = "") -> list[str]:
    return told(check_strange_speakers(article(BODY.format(text, name, name), KNOWN, front=front), KNOWN))


@pytest.mark.parametrize("name", ["Bo Lund", "bo lund", "bo-lund", "Bosse Lund", "Ann Lee; Bo Lund"])
def test_it_is_told_once(name: str) -> None:
    (told_of,) = found("Ann Lee left.", name)
    assert told_of == "8:35 warning unknown-speaker"


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lund left.",
        "Mr Lund left.",
        "Bosse Lund left.",
        "The harbour master left.",
        "| Who |\n| --- |\n| Bo Lund |\n\nIt rained.",
    ],
)
def test_whom_the_article_names_is_good(text: str) -> None:
    assert found(text, "Bo Lund") == []


@pytest.mark.parametrize("name", ["Rye Water Board", "Ann Lee", "nobody"])
def test_others_are_good(name: str) -> None:
    assert found("Ann Lee left.", name) == []


def test_so_is_whom_the_front_matter_describes() -> None:
    front = "speakers:\n  one: {name: Bo Lund, voice: named person}\n"
    assert found("The man left.", "Bo Lund", front) == []
