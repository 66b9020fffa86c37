"""Quotation marks that do not go together are noted at the wrong one."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.desk import check_typing

GOOD = "\n\n“It froze,” Bo Ray said."


def found(body: str) -> list[str]:
    return told(check_typing(article(body).source))


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ('“It did not reach my desk," she said.', ["8:27"]),
        ('"It did not reach my desk,” she said.', ["8:1"]),
        ("”If it exists, it is lost,” she said." + GOOD, ["8:1"]),
        ("“It is lost,“ she said." + GOOD, ["8:13"]),
        ('”If it exists, it is lost," she said.' + GOOD, ["8:1", "8:27"]),
    ],
)
def test_marks_that_do_not_go_together(body: str, places: list[str]) -> None:
    assert found(body) == [f"{place} note odd-mark" for place in places]


@pytest.mark.parametrize(
    "body",
    [
        "“It is lost,” she said." + GOOD,
        '"It is lost," she said.' + GOOD,
        "”It is lost,” she said. ”It is.”",
        "“It is lost,“ she said. “It is.“",
        "„It is lost“, she said, and „so be it”." + GOOD,
        "«It is lost», she said." + GOOD,
        "“It is lost.\n\n“It is,” she said.",
        '“He wrote ‘lost’ and "gone" below it,” she said.',
        "“It is lost, she said.",
    ],
)
def test_marks_that_do_and_those_of_other_languages_are_good(body: str) -> None:
    assert found(body) == []


def test_the_message_has_both_marks() -> None:
    (fault,) = check_typing(article('“It is lost," she said.').source)
    assert fault.wrong == 'The quotation opens with “ and closes with ": they do not go together.'
    assert fault.mend == "Write ” here."
