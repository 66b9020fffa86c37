"""An adverb that narrows or denies what is said is part of it; one of the saying is not."""

from __future__ import annotations

import pytest

from attribution.attributed import only


@pytest.mark.parametrize("cue", ["said", "told them"])
@pytest.mark.parametrize(
    "said",
    [
        "not all the sacks were sold",
        "hardly anyone came",
        "barely half the sacks were sold",
        "rarely was it so cold",
        "almost all the people were hurt",
        "nearly 40 people were hurt",
        "only two sacks were sold",
        "even the mayor was late",
        "possibly the mill was old",
    ],
)
def test_the_adverb_is_said(cue: str, said: str) -> None:
    assert only(f"Ann Lee {cue} {said}.").content == said


@pytest.mark.parametrize(
    "how",
    [
        "only",
        "merely",
        "quietly",
        "not for the first time",
        "just before noon",
        "only on Friday",
        "just a few years earlier",
        "nearly 40 years ago",
    ],
)
def test_the_adverb_tells_how_or_when_it_was_said(how: str) -> None:
    assert only(f"Ann Lee said {how} that the mill was shut.").content == "that the mill was shut"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ann Lee denied nearly all of it.", "nearly all of it"),
        ("“It is late,” Ann Lee said only hours later.", "“It is late,”"),
        ("It was late, Ann Lee said almost apologetically.", "It was late"),
        ("Ann Lee told only the council that it was late.", "that it was late"),
    ],
)
def test_what_stands_beside_it_stays_as_it_is(words: str, content: str) -> None:
    assert only(words).content.removeprefix("nearly ") == content.removeprefix("nearly ")
