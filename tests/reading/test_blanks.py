"""Blanks that are marked: each is told once, and nothing that only follows from it."""

from __future__ import annotations

import pytest

from whosaidthis.checks import check_article
from whosaidthis.command.articles import ArticleReader
from whosaidthis.desk import read_front_matter
from whosaidthis.entries import load_glossary
from whosaidthis.model import NO_GLOSSARY, Fault, Glossary
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


ENTRY = """---
name: Weir Board
summary: A board.
facts:
  - point: Founded
    said:
      - what: In 1911
        sources: [a]
offices:
  - title: Keeper
    since: 1911
    sources: [a]
sources:
  a: {title: Mills, publisher: The Post, date: "2020-01-01", url: "https://post.example/a"}
---
"""


@pytest.mark.parametrize(
    ("filled", "what"),
    [
        ("point: Founded", "the fact"),
        ("what: In 1911", "the fact"),
        ("title: Keeper", "the office"),
        ("since: 1911", "the line"),
        ("publisher: The Post", "the source"),
        ('date: "2020-01-01"', "the line"),
        ("name: Weir Board", None),
        ("summary: A board.", None),
    ],
)
def test_what_to_take_out_leaves_no_new_warning(filled: str, what: str | None) -> None:
    key = filled.partition(":")[0]
    content = ENTRY.replace(filled, f'{key}: "???"', 1)
    _, (fault,) = load_glossary([("glossary/official/weir-board.md", content)])
    out = f", or take {what} out" if what else ""
    assert (fault.code, fault.mend) == ("blank-left", f"Write what belongs there{out}.")


@pytest.mark.parametrize("key", ["title", "outlet"])
def test_what_a_retold_report_needs_is_not_taken_out(key: str) -> None:
    lines = {"title": "  title: Mill burns", "outlet": "  outlet: The Weir"}
    lines[key] = f'  {key}: "???"'
    faults = read_front_matter(front("date: 2024-03-05", "retells:", *lines.values()), "a.md").faults
    assert [one.mend for one in faults] == ["Write what belongs there."]


@pytest.mark.parametrize("key", ["date", "wrong", "now"])
def test_a_correction_that_lacks_a_part_is_taken_out_whole(key: str) -> None:
    parts = {"date": "2024-03-06", "wrong": "It leaked.", "now": "It drips.", key: '"???"'}
    item = "{" + ", ".join(f"{name}: {words}" for name, words in parts.items()) + "}"
    faults = read_front_matter(front("date: 2024-03-05", f"corrections: [{item}]"), "a.md").faults
    assert [one.mend for one in faults] == ["Write what belongs there, or take the correction out."]


CLEAN = front("title: Mill burns", "date: 2024-03-05")
TK = """---
name: TK Verlag
summary: A house.
---
"""


def checked(content: str, glossary: Glossary = NO_GLOSSARY) -> list[tuple[int, int, str]]:
    opened = ArticleReader(glossary).read_content(content, "a.md")
    return told(check_article(opened.read, opened.front, glossary, Settings()))


def test_a_remark_for_the_editor_is_told_until_it_is_gone() -> None:
    assert checked(CLEAN) == []
    assert checked(CLEAN.replace("It burnt", "<!-- a remark of mine -->\n\nIt burnt")) == [
        (8, 1, "hidden-remark")
    ]
    assert checked(CLEAN.replace("# Mill", "Oh.\n\n<!-- ??? Retell it. -->\n\n# Mill")) == [
        (8, 1, "blank-left")
    ]
    assert checked(CLEAN.replace("It burnt", "Nobody was hurt. ??? check\n\nIt burnt"))[0][2] == "blank-left"
    assert checked(CLEAN.replace("It burnt", "Oh, what??? said a man.\n\nIt burnt")) == []


@pytest.mark.parametrize(
    "words",
    [
        "TK men saw it.",
        "It was built in TK.",
        "It cost (TK) a year.",
        "TKTK",
        "*TK*, he said.",
        "It stood since ???.",
        "It fell (???).",
        "It cost XX a year.",
        "It fell on XX November.",
        "About XXX men saw it.",
        "TODO: ask her.",
        "It was built in 1911 [check].",
        r"He is 40 \[check\].",
        "Nobody saw it [TK].",
        "The ship cost [xx] million.",
        "The ship cost xx million.",
        "The ship cost €xx a day.",
        "It grew by xx% a year.",
        "Some XXXX men saw it.",
        "The XX-year-old fell.",
        "It cost £XXm a year.",
        "It cost 40 million (CHECK!).",
        "It cost 40 million (check?).",
        "It cost 40 million (CHECK WITH ANN).",
        "It cost 40 million [CHECK: or 50?].",
        "It fell in 1911 (??).",
        "It fell in 1911 [?].",
        "It cost [TBD] a year.",
        "He spoke. [insert quote here]",
        "FIXME: ask her.",
    ],
)
def test_what_journalists_write_for_what_is_to_come_is_told(words: str) -> None:
    assert "blank-left" in [code for *_, code in checked(CLEAN.replace("It burnt", f"{words}\n\nIt burnt"))]


@pytest.mark.parametrize(
    "words",
    [
        "The shop is a TK Maxx.",
        "Flight TK 1980 left.",
        "The ATK is old.",
        "It lies at example.org/TK/a.",
        "A tk.",
        "Super Bowl XX was old.",
        "The XX Olympics were long.",
        "It was the XX century.",
        "Louis XX, the king, left.",
        "See [check](check.md).",
        "“He wrote me a [check],” she said.",
        "Todo: ask her.",
        "What???",
        "What?!???",
        "She sings in the xx.",
        "Love, Ann xx",
        "Ann bought the xx album.",
        "He drank a XXXX Gold.",
        "He was born in 1911 (?).",
        "“He gave me the [?],” she said.",
        "He paid by bank (check or card).",
        "An XX-chromosome is old.",
        "The Vin Diesel film xXx is old.",
    ],
)
def test_names_with_these_letters_are_no_mark(words: str) -> None:
    codes = [code for *_, code in checked(CLEAN.replace("It burnt", f"{words}\n\nIt burnt"))]
    assert "blank-left" not in codes


def test_a_name_that_the_site_knows_is_no_mark() -> None:
    content = CLEAN.replace("It burnt", "TK Verlag fell. TK said it was old.\n\nIt burnt")
    glossary, _ = load_glossary([("glossary/body/tk-verlag.md", TK)])
    assert [code for *_, code in checked(content)].count("blank-left") == 2
    assert "blank-left" not in [code for *_, code in checked(content, glossary)]
    described = content.replace("date:", "speakers: {tk: {name: TK, voice: institution}}\ndate:")
    assert "blank-left" not in [code for *_, code in checked(described)]


def test_a_mark_in_title_or_description_is_told_too() -> None:
    content = front("title: Mill burns", "description: TK men saw it.", "date: 2024-03-05")
    assert checked(content) == [(3, 14, "blank-left")]


@pytest.mark.parametrize(
    ("mark", "mend"),
    [
        ("TK", "Write what was to come. If it is a name, give it an entry, or describe it under “speakers”."),
        ("TKTK", "Write what was to come in its place, or take it out."),
        ("???", "Write what was to come in its place, or take it out."),
    ],
)
def test_each_mark_says_that_something_was_to_come(mark: str, mend: str) -> None:
    opened = ArticleReader(NO_GLOSSARY).read_content(CLEAN.replace("It burnt", f"It {mark} burnt"), "a.md")
    faults = check_article(opened.read, opened.front, NO_GLOSSARY, Settings())
    assert [one.mend for one in faults] == [mend]


MARKED_ENTRY = """---
name: Weir Board
summary: A board of the Weir, founded in SINCE.
facts:
  - {point: Seat, said: [{what: "The house at WHERE", sources: [a]}]}
sources:
  a: {title: TK, publisher: The Post, url: "https://example.org/TK"}
---
"""


@pytest.mark.parametrize(("since", "where", "lines"), [("1911", "Mill 1", []), ("TK", "???", [3, 5])])
def test_a_mark_in_an_entry_is_told_too(since: str, where: str, lines: list[int]) -> None:
    files = [("glossary/body/weir-board.md", MARKED_ENTRY.replace("SINCE", since).replace("WHERE", where))]
    _, faults = load_glossary(files)
    assert [(one.place.line, one.code) for one in faults] == [(line, "blank-left") for line in lines]
    _, faults = load_glossary([*files, ("glossary/body/tk-verlag.md", TK)])
    assert [one.place.line for one in faults] == lines[1:]


def test_a_mark_in_a_hidden_remark_is_hidden() -> None:
    content = CLEAN.replace("It burnt", "<!-- TK ??? -->\n\nIt burnt")
    assert checked(content) == [(8, 1, "hidden-remark")]


@pytest.mark.parametrize("words", ["more", " prettier-ignore ", " markdownlint-disable MD013 ", " --- "])
def test_what_a_program_reads_is_no_remark(words: str) -> None:
    assert checked(CLEAN.replace("It burnt", f"<!--{words}-->\n\nIt burnt")) == []
