"""What the reports of set thirty-five showed to be missed, cut or taken."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ("Ann Lee, who worked a double shift, gave evidence that it was late.", "Ann Lee", "it was late"),
        ("Kell says nothing it shared could be told.", "Kell", "nothing it shared could be told"),
        (
            "The union called for the minister, Ann Lee, to appear before them.",
            "The union",
            "the minister, Ann Lee, to appear before them",
        ),
        (
            "Ann Lee described the plan, drawn up in May, as the best on offer.",
            "Ann Lee",
            "the plan, drawn up in May, as the best on offer",
        ),
    ],
)
def test_it_is_read_whole(sentence: str, speaker: str, content: str) -> None:
    assert who_says_what(sentence) == [(speaker, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Roe has yet to confirm his attendance.",
        "Ann Lee said nothing about it.",
        "He said nothing he could use.",
    ],
)
def test_nothing_is_said(sentence: str) -> None:
    assert who_says_what(sentence) == []


def test_a_lawyer_threatens_not_the_firm() -> None:
    assert who_says_what(
        "The lawyer, Ann Lee, insisted that it had acted lawfully and threatened to sue."
    ) == [
        ("Ann Lee", "it had acted lawfully"),
        ("Ann Lee", "to sue"),
    ]


@pytest.mark.parametrize("one", ["Another", "Another official", "One"])
def test_what_somebody_is_said_to_have_told_others_is_theirs(one: str) -> None:
    found = who_says_what(f"{one} said Mr. Roe had told staff that he did not want it.")
    assert found == [
        (one, "Mr. Roe had told staff that he did not want it"),
        ("Roe", "he did not want it"),
    ]
