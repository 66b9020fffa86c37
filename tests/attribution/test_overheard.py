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
