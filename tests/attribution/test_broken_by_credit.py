"""What a credit breaks in two is one content, as far as it is one clause."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "The bridge, Ann Lee argued, was old, built in haste and badly kept.",
            [("Ann Lee", "The bridge … was old, built in haste and badly kept")],
        ),
        (
            "The town had done its part, Ann Lee said, by cutting the levy.",
            [("Ann Lee", "The town had done its part … by cutting the levy")],
        ),
        (
            "She went back forty times, Ann Lee said, usually on wet afternoons.",
            [("Ann Lee", "She went back forty times … usually on wet afternoons")],
        ),
        (
            "He had it mended, Ann Lee says, the week he took over, and has done so every spring since.",
            [("Ann Lee", "He had it mended … the week he took over, and has done so every spring since")],
        ),
        (
            "He had never read the book, Ann Lee said in an interview, and had not heard of it until May.",
            [("Ann Lee", "He had never read the book … and had not heard of it until May")],
        ),
        (
            "She lost three shifts, Ann Lee said, before she could borrow the money.",
            [("Ann Lee", "She lost three shifts … before she could borrow the money")],
        ),
        (
            "It was alarmed, the office said, by reports of killings.",
            [("The office", "It was alarmed … by reports of killings")],
        ),
        (
            "It had been logged, the agency said, as the lowest class, because nobody was hurt.",
            [("The agency", "It had been logged … as the lowest class, because nobody was hurt")],
        ),
        (
            "A piece found in the mud in 1957, Ann Lee says, shows the same collar.",
            [("Ann Lee", "A piece found in the mud in 1957 … shows the same collar")],
        ),
        (
            "He never ordered it, Ann Lee told a crowd on Saturday, and he never got past the first page.",
            [("Ann Lee", "He never ordered it … and he never got past the first page")],
        ),
        (
            "She has called both men, Ann Lee said, and told them to get back on the bus.",
            [("Ann Lee", "She has called both men … and told them to get back on the bus")],
        ),
        (
            "By the last century, Ann Lee writes in her book The Bitter Hills, it was an insult.",
            [("Ann Lee", "By the last century … it was an insult")],
        ),
        (
            "They left with a box that, owner Ann Lee said, held $31 and a photo.",
            [("Ann Lee", "held $31 and a photo")],
        ),
        (
            "The group asked for a gate, Ann Lee said, and was told by Bonn that it would be too dear.",
            [
                (
                    "Ann Lee",
                    "The group asked for a gate … and was told by Bonn that it would be too dear",
                ),
                ("The group", "a gate"),
            ],
        ),
        (
            "She keeps the shop open on Thursdays, and, Ann Lee says, it has made her happy.",
            [("Ann Lee", "it has made her happy")],
        ),
    ],
)
def test_it_goes_on_behind_the_credit(words: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "The dam is safe, Ann Lee said, after three workers fell ill.",
            [("Ann Lee", "The dam is safe")],
        ),
        (
            "The dam is safe, Ann Lee said by telephone.",
            [("Ann Lee", "The dam is safe")],
        ),
        (
            "The dam is safe, Ann Lee said, as the trial of its owner opened in Rye.",
            [("Ann Lee", "The dam is safe")],
        ),
        (
            "The dam is safe, Ann Lee said, and engineers inspected it on Monday.",
            [("Ann Lee", "The dam is safe")],
        ),
        (
            "The house stood so near the dam that, Ann Lee said, the plates moved at night.",
            [("Ann Lee", "The house stood so near the dam that … the plates moved at night")],
        ),
    ],
)
def test_what_the_writer_adds_is_not_in_it(words: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == found
