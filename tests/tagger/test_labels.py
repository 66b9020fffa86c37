"""The likeliest path is the one that no other path beats."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from whosaidthis.attribution.tagger.labels import CONTENT, NOTHING, SOURCE, likeliest
from whosaidthis.attribution.tagger.network import Reals

_SCORE = st.integers(-500, 500)
_ROWS = st.lists(st.tuples(_SCORE, _SCORE, _SCORE), min_size=1, max_size=6)


def array(rows: object) -> Reals:
    return np.array(rows, np.float32)


def total(path: tuple[int, ...], scores: Reals, steps: Reals) -> float:
    own = sum(float(scores[place, label]) for place, label in enumerate(path))
    return own + sum(float(steps[first, second]) for first, second in pairwise(path))


@given(st.lists(_ROWS, min_size=1, max_size=4), st.lists(_SCORE, min_size=9, max_size=9))
def test_no_other_path_has_a_greater_sum(runs: list[list[tuple[int, int, int]]], drawn: list[int]) -> None:
    steps = array(drawn).reshape(3, 3)
    scores = array([row for run in runs for row in run])
    ends = np.cumsum([len(run) for run in runs]).tolist()
    rows = [range(end - len(run), end) for run, end in zip(runs, ends, strict=True)]
    for run, labels in zip(rows, likeliest(scores, steps, rows), strict=True):
        own = scores[run.start : run.stop]
        found = total(tuple(labels), own, steps)
        assert found == max(total(path, own, steps) for path in product(range(3), repeat=len(run)))


def test_without_steps_each_row_has_its_best_label() -> None:
    scores = array([[5, 1, 0], [0, 9, 1], [0, 1, 9]])
    assert likeliest(scores, np.zeros((3, 3), np.float32), [range(3)]) == [[NOTHING, SOURCE, CONTENT]]


def test_of_equal_labels_it_is_the_first() -> None:
    assert likeliest(array([[3, 3, 3], [0, 3, 3]]), np.zeros((3, 3), np.float32), [range(2)]) == [
        [NOTHING, SOURCE]
    ]


def test_runs_know_nothing_of_one_another_nor_of_the_rows_between() -> None:
    scores = array([[0, 9, 0], [0, 0, 9], [0, 9, 0]])
    never = array([[0, 0, 0], [0, -99, 0], [0, 0, 0]])
    assert likeliest(scores, never, [range(1), range(2, 3)]) == [[SOURCE], [SOURCE]]
