"""A source whom the article leaves unnamed is nobody's other name."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.described.unnamed_also import check_unnamed_also
from whosaidthis.model import Fault

HIDDEN = (
    "Bo Lund, the mayor, wrote a letter. A retired miller, who asked not to be named{}, said that he was not"
    " surprised. “They knew,” the miller said."
)


def faults(also: str, body: str, voice: str = "named person") -> list[Fault]:
    front = f"speakers:\n  one: {{name: Bo Lund, voice: {voice}, also: [{also}]}}\n"
    return list(check_unnamed_also(article(body, front=front)))


@pytest.mark.parametrize(
    ("because", "why"), [("", "asked not to be named"), (" because he feared for his work", "he feared for")]
)
@pytest.mark.parametrize("also", ["A retired miller", "a retired miller", "the mayor, the miller"])
def test_who_asked_not_to_be_named_is_not_named(also: str, because: str, why: str) -> None:
    (fault,) = faults(also, HIDDEN.format(because))
    assert told([fault]) == ["5:3 warning other-voice"]
    assert f"under “also” of “one”, and the article leaves that source unnamed: “{why}" in fault.wrong


@pytest.mark.parametrize("voice", ["unnamed person", "institution"])
def test_who_is_no_named_person_gives_no_name_away(voice: str) -> None:
    assert faults("A retired miller", HIDDEN.format(""), voice) == []


def test_somebody_whom_nothing_ties_to_the_name_is_asked_about() -> None:
    body = "Bo Lund wrote a letter.\n\nA retired miller said that it was late."
    (fault,) = faults("A retired miller", body)
    assert told([fault]) == ["5:3 note other-voice"]
    assert fault.wrong.endswith("and nothing in the article tells that this is “Bo Lund”.")


@pytest.mark.parametrize(
    ("also", "body"),
    [
        ("A retired miller", "A retired miller said that it was late. The miller, Bo Lund, lives in Rye."),
        ("the mayor", f"Bo Lund wrote. {'It rained all day. ' * 12}\n\nThe mayor said that it was late."),
        ("Lund", "Bo Lund said that it was late. Lund said so."),
        ("A retired miller", "Bo Lund said that it was late."),
    ],
)
def test_other_words_are_good(also: str, body: str) -> None:
    assert faults(also, body) == []
