"""The network's sums run on one thread, and leave the program's own setting as it was."""

from __future__ import annotations

import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from whosaidthis.attribution import find_attributions
from whosaidthis.attribution.tagger import network
from whosaidthis.attribution.tagger.network import Layer, Reals
from whosaidthis.attribution.tagger.pieces import Numbers
from whosaidthis.reading.plain import read_plain


def blas_threads() -> list[int]:
    return [library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"]


def test_reading_multiplies_on_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[int]] = []
    convolve = network.convolve

    def watched(layer: Layer, rows: Reals, owners: Numbers | None, *memory: Reals) -> Reals:
        seen.append(blas_threads())
        return convolve(layer, rows, owners, *memory)

    monkeypatch.setattr(network, "convolve", watched)
    with threadpool_limits(2, user_api="blas"):
        before = blas_threads()
        find_attributions(read_plain("The ferry was late, Ada Holm said on Monday."))
        after = blas_threads()
    assert seen
    assert {threads for one in seen for threads in one} == {1}
    assert before == after == [2] * len(before) != []
