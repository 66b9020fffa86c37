"""Blanks that are marked: each is told once, and nothing that only follows from it."""

from __future__ import annotations

from whosaidthis.checks import check_article
from whosaidthis.command.articles import ArticleReader
from whosaidthis.desk import read_front_matter
from whosaidthis.entries import load_glossary
from whosaidthis.model import NO_GLOSSARY, Fault
from whosaidthis.settings import Settings

TEXT = "# Mill burns\n\nIt burnt, said Ann Lee.\n"


def front(*lines: str) -> str:
    return "\n".join(("---", *lines, "---", "", TEXT))


def told(faults: tuple[Fault, ...]) -> list[tuple[int, int, str]]:
    return [(fault.place.line, fault.place.column, fault.code) for fault in faults]


def test_each_blank_of_a_front_matter_has_its_place() -> None:
    content = front(
        "title: ??? the headline",
        "date: ???",
        "retells:",
        "  title: Mill burns down",
        '  outlet: "??? who printed it"',
        'tags: [mill, "??? more"]',
    )
    read = read_front_matter(content, "a.md")
    assert told(read.faults) == [
        (line, column, "blank-left") for line, column in ((2, 8), (3, 7), (6, 11), (7, 14))
    ]
    assert (read.headline, read.facts.date, read.facts.retold) == (None, None, None)


def test_question_marks_elsewhere_are_no_blanks() -> None:
    read = read_front_matter(
        front("title: Who burnt it???", "description: ?? or not", "date: 2024-03-05"), "a.md"
    )
    assert (read.faults, read.headline) == ((), "Who burnt it???")


def test_each_blank_of_an_entry_has_its_place() -> None:
    content = """---
name: Weir Board
summary: ???
facts:
  - point: ???
    said:
      - what: ???
        sources: [a]
sources:
  a: {title: "???", publisher: "???", url: "???"}
---
"""
    glossary, faults = load_glossary([("glossary/body/weir-board.md", content)])
    assert {fault.code for fault in faults} == {"blank-left"}
    assert [fault.place.line for fault in faults] == [3, 5, 7, 10, 10, 10]
    # What is not filled is not printed.
    assert (glossary.entries[0].summary, glossary.entries[0].facts) == ("", ())


def test_a_remark_for_the_editor_is_told_until_it_is_gone() -> None:
    reader = ArticleReader(NO_GLOSSARY)

    def faults(content: str) -> list[tuple[int, int, str]]:
        opened = reader.read_content(content, "a.md")
        return told(check_article(opened.read, opened.front, NO_GLOSSARY, Settings()))

    clean = front("title: Mill burns", "date: 2024-03-05")
    assert faults(clean) == []
    assert faults(clean.replace("It burnt", "<!-- a remark of mine -->\n\nIt burnt")) == []
    assert faults(clean.replace("# Mill", "Oh.\n\n<!-- ??? Retell it. -->\n\n# Mill")) == [
        (8, 1, "blank-left")
    ]
    assert faults(clean.replace("It burnt", "Nobody was hurt. ??? check\n\nIt burnt"))[0][2] == "blank-left"
    assert faults(clean.replace("It burnt", "Oh, what??? said a man.\n\nIt burnt")) == []
