"""What somebody is heard to say is theirs, not the hearer's."""

import pytest

from .attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("A nurse heard him shout to the cameras: “I want to be heard.”", "him", "“I want to be heard.”"),
        ("A nurse heard the mayor say that it was mad.", "the mayor", "that it was mad"),
        ("Witnesses heard a man shout “fire”.", "a man", "“fire”"),
    ],
)
def test_who_is_heard_says_it(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


def test_what_a_court_heard_is_no_such_thing() -> None:
    assert all(
        one.source != "The court" for one in attributed("The court heard Ada Holm say that it was mad.")
    )


@pytest.mark.parametrize(
    ("outer", "heard", "inner"),
    [
        ("A clerk said she had heard", "the mayor say", "that he would close the weir"),
        ("A clerk told the jury that she heard", "Tom Roe say", "the weir was his"),
        ("A clerk gave evidence at the trial that she had heard", "the cook say", "that it was “late”"),
    ],
)
def test_what_somebody_is_heard_to_say_is_told_inside_what_the_hearer_says(
    outer: str, heard: str, inner: str
) -> None:
    found = attributed(f"{outer} {heard} {inner}.")
    assert [(one.source, one.content) for one in found][-1] == (heard.rpartition(" ")[0], inner)
    assert [one.source for one in found] == ["A clerk", heard.rpartition(" ")[0]]


@pytest.mark.parametrize(
    "outer",
    ["A clerk said she had never heard", "A clerk denied that she heard", "A clerk said nobody heard"],
)
def test_what_nobody_is_known_to_have_heard_is_not_said(outer: str) -> None:
    assert all("mayor" not in one.source for one in attributed(f"{outer} the mayor say that it was late."))
