"""A statement in a table, a footnote, code, HTML or a title is told: none is read there."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.unread import check_half_in_code, check_unread, check_words_in_code

TABLE = "It rained.\n\n| Who | What |\n| --- | --- |\n| Mill | {} |\n"
NOTE = "It rained.[^1]\n\n[^1]: {}\n"


def found(body: str) -> list[str]:
    return told(check_unread(article(body)))


@pytest.mark.parametrize(
    ("body", "places"),
    [
        (TABLE.format("The mill is *unsafe*, the mayor told Reuters."), ["12:10"]),
        (TABLE.format("“The mill is unsafe,” said Ada Holm."), ["12:11"]),
        (TABLE.format("“It was blue and it hummed.”"), ["12:11"]),
        (TABLE.format('"It was blue and it hummed."'), ["12:11"]),
        (TABLE.format("“It is not safe”"), ["12:11"]),
        ("It rained.\n\n<p>“It is not safe,” said Mr Holm.</p>", ["10:5"]),
        ("It rained.\n\n<p>“It <b>is</b> not safe,” said Mr Holm.</p>", ["10:5"]),
        ("<details><summary>More</summary>“It is not safe,” said Mr Holm.</details>", ["8:34"]),
        ("<figure><figcaption>“It is not safe at all.”</figcaption></figure>", ["8:22"]),
        ('<p><img src="a.jpg" alt="“It is unsafe,” said Mr Holm."></p>', ["8:27"]),
        ('More [here](https://a.example "“It is unsafe,” said Mr Holm").', ["8:33"]),
        ("It rained.\n\n![“It is unsafe,” said Mr Holm](a.jpg)", ["10:4"]),
        (TABLE.format("*“It was blue and it hummed.”*"), ["12:12"]),
        (NOTE.format("The mill had burnt before, the mayor said."), ["10:7"]),
        (NOTE.format("It rained.\n\n    It snowed, Ada Holm said."), ["12:5"]),
        ("It rained.\n\n    It snowed, Ada Holm said.", ["10:5"]),
        ("It rained.\n\n```\nIt snowed, Ada Holm said.\n```", ["11:1"]),
        ("It rained.\n\n`It snowed, Ada Holm said.`", ["10:2"]),
        (
            TABLE.format("The roof leaks, Bo Ray said.") + "\nSo.[^1]\n\n[^1]: The roof leaks, Bo Ray said.",
            ["12:10", "16:7"],
        ),
    ],
)
def test_a_statement_there_is_a_note(body: str, places: list[str]) -> None:
    assert found(body) == [f"{place} note unread-statement" for place in places]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (TABLE.format("It snowed, Ada Holm said."), "13:10"),
        ("It rained.\n\n    It snowed, Ada Holm said.", "11:5"),
    ],
)
def test_the_same_words_in_the_front_matter_are_not_its_place(body: str, place: str) -> None:
    read = article(body, front="description: It snowed, Ada Holm said.\n")
    assert told(check_unread(read)) == [f"{place} note unread-statement"]


@pytest.mark.parametrize(
    "body",
    [
        TABLE.format("Two hundred tonnes"),
        TABLE.format("“mill”"),
        TABLE.format("“the house that Jack built”"),
        NOTE.format("Bo Ray, *The Mill*, London 2019."),
        TABLE.format("“The House That Jack Built”"),
        "<p>It rained. <!-- “It is not safe,” said Mr Holm. --></p>",
        "<p>It rained.</p>\n\nIt <b>snowed</b>, said Mr Holm.<br>It rained.",
        "![The mill in the rain](a.jpg)",
        "The mill is unsafe, the mayor told Reuters.",
        "It rained.\n\n    print(said)\n\n`say so` He ran `say()`.",
        "The mill is unsafe, the mayor told Reuters.\n\n| Year | Tonnes |\n| --- | --- |\n| 2019 | 200 |",
    ],
)
def test_figures_works_and_paragraphs_are_good(body: str) -> None:
    assert found(body) == []


class TestEditorsWordsInCode:
    @pytest.mark.parametrize(
        ("body", "places"),
        [
            ('It `[rained]{.said by="Ada Holm"}`, said Ada Holm.', ["8:13"]),
            ("`[It rained, she said]{.unsaid}` today.", ["8:23"]),
            ("It snowed.\n\n    [It rained]{.said by=nobody}", ["10:16"]),
            (
                "It snowed.\n\n```\n[It rained]{.said by=nobody}\n[It froze]{.said by=nobody}\n```",
                ["11:12", "12:11"],
            ),
        ],
    )
    def test_they_are_told_where_they_stand(self, body: str, places: list[str]) -> None:
        assert told(check_words_in_code(article(body))) == [f"{at} warning outside-text" for at in places]

    def test_the_same_words_in_brackets_are_not_their_place(self) -> None:
        body = "[It rained]{.said by=nobody}, one hears.\n\nIt `rained]{.said by=nobody}` here."
        assert told(check_words_in_code(article(body))) == ["10:12 warning outside-text"]

    @pytest.mark.parametrize(
        "body", ["The `{.small}` of it.", "[It rained]{.said by=nobody}, one hears.", "`said` and {.big}."]
    )
    def test_other_code_and_words_that_are_carried_out_are_not(self, body: str) -> None:
        assert told(check_words_in_code(article(body))) == []


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("It rained.\n\n    It snows twice as much by the\nend of the month, Bo Ray said.", "10:1"),
        ("It rained.\n\n\tIt snows twice\nby the month, Bo Ray said.", "10:1"),
    ],
)
def test_a_first_line_that_alone_is_code_is_a_warning(body: str, place: str) -> None:
    assert told(check_half_in_code(article(body))) == [f"{place} warning half-in-code"]


@pytest.mark.parametrize(
    "body",
    [
        "It rained.\n\n    It snows twice as much\n    by the month.\n\nSo.",
        "- It rained.\n\n    It snows twice as much\nby the month.",
        "It rained.[^1]\n\n[^1]: It rained.\n\n    It snows twice\nby the month.",
        "```\n\n    It snows twice\nby the month.\n```",
        "It rained.\n\n    It snows twice\n\nBy the month.",
    ],
)
def test_code_and_lists_are_let_pass(body: str) -> None:
    assert told(check_half_in_code(article(body))) == []


@pytest.mark.parametrize("begins", ["    ", "\t", "     "])
def test_spaces_or_a_tab_that_make_code_of_a_paragraph_are_named(begins: str) -> None:
    (one,) = check_unread(article(f"It rained.\n\n{begins}Ada Holm said that it snowed.\n\nIt is dry."))
    assert one.wrong == (
        "Spaces or a tab begin this line, so it is code and is not read, and somebody is said to say this."
    )
    assert one.mend == "Take the spaces or the tab away, if a note shall say who said it."


@pytest.mark.parametrize(
    "body",
    [
        NOTE.format("It rained.\n\n    It snowed, Ada Holm said."),
        "It rained.\n\n```\n    It snowed, Ada Holm said.\n```",
        TABLE.format("The mill is unsafe, Ada Holm said."),
    ],
)
def test_other_places_are_not(body: str) -> None:
    (one,) = check_unread(article(body))
    assert one.wrong.startswith("Tables, footnotes, code")
