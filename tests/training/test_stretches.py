"""A long text is read in stretches, each piece in the one that shows most around it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from training.stretches import LENGTH, SHARED, places, stretches


@pytest.mark.parametrize("length", [1, LENGTH, LENGTH + 1, 3 * LENGTH])
def test_stretches_cover_a_text_and_share_their_ends(length: int) -> None:
    found = stretches(length)
    assert (found[0].start, found[-1].stop) == (0, length)
    assert all(len(one) <= LENGTH for one in found)
    assert all(first.stop - second.start == SHARED for first, second in pairwise(found))


def test_each_piece_is_read_where_most_stands_around_it() -> None:
    length = LENGTH + 200
    found = stretches(length)
    owners, within = places(found, length)
    middle = found[1].start + SHARED // 2
    assert owners == [0] * middle + [1] * (length - middle)
    assert [found[owner].start + at for owner, at in zip(owners, within, strict=True)] == list(range(length))
