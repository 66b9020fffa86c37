"""A speaker whose full name somebody else's entry has as an alias is told."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.strange.aliases import check_strange_aliases

TEXT = "The lock leaks, Runa Falk said. Tomas Berg, the keeper, was away. It is old, Runa Falk said."


def found(aliases: str, body: str = TEXT, *, kind: str = "official", front: str = "") -> list[str]:
    known = glossary({f"{kind}/tomas-berg.md": f"name: Tomas Berg\naliases: [{aliases}]"})
    read = article(body, known, front=front)
    assert read.article.statements
    return told(check_strange_aliases(read, known))


@pytest.mark.parametrize("aliases", ["Runa Falk", "Berg, Tom Berg, Runa Falk"])
def test_the_name_of_another_speaker_is_told_once(aliases: str) -> None:
    assert found(aliases) == ["8:17 warning strange-alias"]


def test_so_is_it_where_the_article_has_the_surname_alone() -> None:
    assert found("Berg, Runa Falk", TEXT.replace("Tomas Berg", "Berg")) == ["8:17 warning strange-alias"]


@pytest.mark.parametrize(
    ("aliases", "old", "new"),
    [
        ("Berg", "", ""),
        ("Runa Berg", "Runa Falk", "Runa Berg"),
        ("Tomas Falk", "Runa Falk", "Tomas Falk"),
        ("Falk, Runa Falk", "", ""),
        ("Runa Falk", "Tomas Berg, the keeper,", "The keeper"),
        ("Runa Falk", "Tomas Berg, the keeper,", "Tomas Bergson"),
        ("Falk", "Runa Falk", "Falk"),
    ],
)
def test_other_names_are_not(aliases: str, old: str, new: str) -> None:
    assert found(aliases, TEXT.replace(old, new) if old else TEXT) == []


def test_nor_is_the_former_name_of_a_body() -> None:
    assert found("Runa Falk", kind="body") == []


def test_nor_is_one_that_the_front_matter_calls_the_same() -> None:
    front = "speakers:\n  falk: {name: Runa Falk, voice: named person, also: [Tomas Berg]}\n"
    assert found("Runa Falk", front=front) == []


@pytest.mark.parametrize("also", ["", ", also: [the warden]", ", also: [Mrs Falk]"])
def test_one_whom_the_front_matter_gives_another_name_still_is(also: str) -> None:
    front = f"speakers:\n  falk: {{name: Runa Falk, voice: named person{also}}}\n"
    assert found("Berg, Runa Falk", front=front) == ["10:17 warning strange-alias"]


@pytest.mark.parametrize(
    ("alias", "name"), [("Runa Falk", "Dame Runa Falk"), ("Dame Runa Falk", "Dr Runa Falk")]
)
def test_a_title_makes_no_other_name(alias: str, name: str) -> None:
    body = TEXT.replace("Runa Falk", name)
    assert found(f"Berg, {alias}", body) == ["8:17 warning strange-alias"]


def test_a_title_alone_is_no_full_name() -> None:
    assert found("Dame Falk", TEXT.replace("Runa Falk", "Dame Falk")) == []
