"""Examples of each class of errors."""

from __future__ import annotations

import pytest

from .errors import ErrorKind, examples, sample
from .invented import FAIR, judged, said
from .printing import example_lines

QUOTED = said(FAIR, "Ann Lee", "said", "“The fair opens today,”")
TOLD = said(FAIR, "The mayor", "said", "that the fair would open late")
ERRORS = {
    ErrorKind.MISSED: judged([QUOTED], []),
    ErrorKind.EXTRA: judged([], [QUOTED]),
    ErrorKind.WRONG: judged([QUOTED], [said(FAIR, "The mayor", "said", "“The fair opens today,”")]),
    ErrorKind.UNSOURCED: judged([QUOTED], [said(FAIR, "", "", "“The fair opens today,”")]),
    ErrorKind.EDGES: judged([QUOTED], [said(FAIR, "Ann Lee", "said", "“The fair opens")]),
}


@pytest.mark.parametrize("kind", ErrorKind)
def test_an_error_belongs_to_its_class_alone(kind: ErrorKind) -> None:
    found = {other: len(list(examples([judgement], kind))) for other, judgement in ERRORS.items()}
    assert found == {other: int(other is kind) for other in ErrorKind}


@pytest.mark.parametrize("kind", ErrorKind)
def test_what_is_right_is_no_error(kind: ErrorKind) -> None:
    assert list(examples([judged([QUOTED, TOLD], [QUOTED, TOLD])], kind)) == []


def test_who_names_nobody_where_nobody_is_marked_is_right() -> None:
    nobody = said(FAIR, "", "", "“The fair opens today,”")
    assert list(examples([judged([nobody], [nobody])], ErrorKind.UNSOURCED)) == []


def test_an_example_shows_the_paragraph_and_both_sides() -> None:
    [example] = examples([ERRORS[ErrorKind.WRONG]], ErrorKind.WRONG)
    assert list(example_lines(example)) == [
        "== fair:0",
        FAIR,
        "  gold  Ann Lee ‖ said ‖ “The fair opens today,”",
        "  ours  The mayor ‖ said ‖ “The fair opens today,”",
    ]


def test_a_sample_is_the_same_for_the_same_seed_and_in_order() -> None:
    found = [one for _ in range(30) for one in examples([judged([QUOTED, TOLD], [])], ErrorKind.MISSED)]
    chosen = sample(found, 7, seed=3)
    assert chosen == sample(found, 7, seed=3)
    assert len(chosen) == 7
    assert sample(found, 100, seed=3) == found
