"""Whose words they are: sources of unusual build, and sentences in which nobody in particular speaks."""

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("“Keep your gloves on,” says the notice.", "the notice"),
        ("Last spring a baker from Lille told me that rye sells best.", "a baker from Lille"),
        ("Chief Ranger Olga Brandt on Tuesday said that the trail was shut.", "Chief Ranger Olga Brandt"),
        ("The petition was handed to the bishop, who promised that he would read it.", "the bishop … who"),
        (
            "The crack was found by Eli Moss, a roofer in Hull, who said it had grown.",
            "Eli Moss, a roofer in Hull … who",
        ),
    ],
)
def test_sources_without_what_stands_around_them(words: str, source: str) -> None:
    assert only(words).source == source


@pytest.mark.parametrize(
    "words",
    [
        "Some would say that tea is a meal.",
        "But who decided that bells must ring at six?",
        "She wrote two novels, “The Salt Road” and “A House Of Tin”.",
    ],
)
def test_nobody_in_particular_speaks(words: str) -> None:
    assert attributed(words) == []


def test_content_of_an_inserted_cue_after_a_relative_is_what_follows() -> None:
    found = only("The choir will sing in Bergen, where, she thinks, the hall is kinder.")
    assert (found.source, found.content) == ("she", "the hall is kinder")
