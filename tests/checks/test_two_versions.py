"""The marks that Git leaves around two versions of the same lines are told, and nothing beside them."""

from __future__ import annotations

import pytest

from whosaidthis.command.articles import ArticleReader
from whosaidthis.entries import load_glossary
from whosaidthis.model import NO_GLOSSARY

HEAD = "---\ntitle: Mill burns\ndate: 2024-03-05\n---\n\n# Mill burns\n\n"
TWO = "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> draft\n"


def told(content: str) -> list[str]:
    reader = ArticleReader(NO_GLOSSARY)
    faults = reader.check(reader.read_content(content, "a.md"))
    return [f"{one.place.line}:{one.place.column} {one.level} {one.code}" for one in faults]


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (HEAD + TWO.format("It leaks, Ada Holm said.", "It is dry, Ada Holm said."), [8]),
        (HEAD + TWO.format("It leaks.", "It is dry.") * 2, [8, 13]),
        (HEAD + "It leaks.\n>>>>>>> draft\n", [9]),
        (HEAD + "<<<<<<<\nIt leaks.\n", [8]),
        (HEAD.replace("title: Mill burns\n", TWO.format("title: Mill burns", "title: A: b")), [2]),
    ],
)
def test_each_place_is_told_and_nothing_else(content: str, lines: list[int]) -> None:
    assert told(content) == [f"{line}:1 warning two-versions" for line in lines]


@pytest.mark.parametrize(
    "body", ["The roof\n========\n\nIt leaks.", "> > > It leaks.", "It leaks <<<<<<< here.", "<<<< It >>>>"]
)
def test_headings_and_other_marks_are_none(body: str) -> None:
    assert not any("two-versions" in one for one in told(f"{HEAD}{body}\n"))


def test_an_entry_is_told_too() -> None:
    content = f"---\nname: Bo Lund\n{TWO.format('summary: A.', 'summary: B.')}---\n"
    found, faults = load_glossary([("glossary/official/bo-lund.md", content)])
    assert found.entries == ()
    assert [(one.code, str(one.place)) for one in faults] == [
        ("two-versions", "docs/glossary/official/bo-lund.md:3:1")
    ]
