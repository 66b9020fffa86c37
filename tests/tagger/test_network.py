"""The network's sums are those of the school-book, in whole numbers."""

from __future__ import annotations

import numpy as np
import pytest

from whosaidthis.attribution.tagger.network import LIMIT, Layer, Reals, convolve, held, linear, through
from whosaidthis.attribution.tagger.weights import weights


def array(rows: object) -> Reals:
    return np.array(rows, np.float32)


def layer(weights: object, bias: object = (0,), shift: int = 0, reach: int = 0) -> Layer:
    return Layer(array(weights), array(bias), shift, reach)


def test_a_linear_layer_weighs_its_inputs_and_scales_the_sum() -> None:
    assert linear(layer([[4], [8]], [4], shift=2), array([[1, 2], [3, 0]])).tolist() == [[6], [4]]


def test_a_convolution_sees_the_row_and_those_at_its_reach() -> None:
    one = layer([[1], [10], [100]], reach=2)
    assert convolve(one, array([[1], [2], [3], [4], [5]])).ravel().tolist() == [310, 420, 531, 42, 53]


@pytest.mark.parametrize("rows", [1, 2, 3])
def test_beyond_the_ends_there_is_nothing(rows: int) -> None:
    one = layer([[1], [10], [100]], reach=3)
    assert convolve(one, array([[7]] * rows)).ravel().tolist() == [70.0] * rows


def test_a_layer_is_added_to_what_it_read_and_only_where_it_is_positive() -> None:
    assert through([layer([[0], [-1], [0]], reach=1)], array([[5], [-5]])).ravel().tolist() == [5, 0]


def test_no_row_sees_into_those_of_another_owner() -> None:
    one = layer([[1], [10], [100]], reach=1)
    owners = np.array([0, 0, 1, 1, 1])
    found = convolve(one, array([[1], [2], [3], [4], [5]]), owners)
    assert found.ravel().tolist() == [210, 21, 430, 543, 54]


@pytest.mark.parametrize("reach", [1, 2, 4, 8])
def test_rows_of_several_owners_are_read_as_each_alone(reach: int) -> None:
    one = layer([[1], [-10], [100]], [3], shift=1, reach=reach)
    rows = array([[float(number)] for number in range(12)])
    together = through([one, one], rows, np.repeat([0, 1, 2], [5, 1, 6]))
    alone = [through([one, one], part) for part in (rows[:5], rows[5:6], rows[6:])]
    assert together.tolist() == np.concatenate(alone).tolist()


def test_nothing_grows_beyond_the_limits() -> None:
    assert held(array([5000, -5000, 7])).tolist() == [LIMIT, -LIMIT, 7]


def test_no_sum_of_the_weights_that_ship_can_leave_the_exact_numbers() -> None:
    learnt = weights()
    layers = (
        *learnt.encoder,
        *learnt.labeller,
        learnt.cue,
        learnt.here,
        learnt.first,
        learnt.last,
        learnt.part,
    )
    for one in layers:
        assert np.abs(one.weights).sum(0).max() * LIMIT + np.abs(one.bias).max() < 2**24
    assert np.abs(learnt.lexical.weights).sum(0).max() * 3 * 127 + np.abs(learnt.lexical.bias).max() < 2**24


def test_all_weights_are_whole_numbers() -> None:
    learnt = weights()
    for table in (learnt.words, learnt.endings, learnt.openings, learnt.steps, *learnt.views, *learnt.around):
        assert np.array_equal(table, np.rint(table))
