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


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ("”They put the letter in a drawer.“ It rained.", ["8:1"]),
        ("Ann Lee said: ”They put the letter in a drawer.“", ["8:15"]),
        ("It was ”gone,“ she said, and ”lost.“ It rained.", ["8:8"]),
    ],
)
def test_both_marks_the_wrong_way_round_are_told_as_that(body: str, places: list[str]) -> None:
    faults = article(body).faults if body.count("“") == 1 else tuple(check_typing(article(body).source))
    assert told(faults) == [f"{place} warning odd-mark" for place in places]
    assert faults[0].mend == "Write “ before its first word and ” after its last."


def test_the_message_has_both_marks() -> None:
    (fault,) = check_typing(article('“It is lost," she said.').source)
    assert fault.wrong == 'The quotation opens with “ and closes with ": they do not go together.'
    assert fault.mend == "Write ” here."


@pytest.mark.parametrize(
    ("body", "places"),
    [
        (",,The roof is a sound roof,'' Ann Lee said.", ["8:1 warning odd-mark"]),
        ("Ann Lee said: ,,The roof is a sound roof.''", ["8:15 warning odd-mark"]),
        ("»The roof is a sound roof,« Ann Lee said.", ["8:1 warning odd-mark"]),
        ("– We even sent a piece of the roof. It came back.", ["8:1 note odd-mark"]),
        ("— We even sent a piece of the roof.", ["8:1 note odd-mark"]),
    ],
)
def test_marks_in_which_no_quotation_is_read(body: str, places: list[str]) -> None:
    assert found(f"It rained.{GOOD}\n\n{body}") == [place.replace("8:", "12:") for place in places]


@pytest.mark.parametrize(
    "body",
    [
        "“The roof is a sound roof,” Ann Lee said.",
        "« The roof is sound », Ann Lee said, « and dry ».",
        "«The roof is sound», Ann Lee said, «and dry».",
        "Ann Lee paid 3,,000 crowns.",
        "– Ann Lee",
        "– “We even sent a piece of the roof,” Ann Lee said.",
    ],
)
def test_marks_in_which_a_quotation_is_read(body: str) -> None:
    assert found(body) == []


def test_what_the_message_about_such_marks_says_mends_it() -> None:
    (fault,) = check_typing(article(",,The roof is sound,'' Ann Lee said.").source)
    assert fault.wrong == "“,,” opens a quotation here, and none is read behind it."
    assert fault.mend == "Write “ before its first word and ” after its last."
