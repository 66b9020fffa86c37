"""Attributions found again by their places: none that shares words is missed, however they overlap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosaidthis.attribution.merging.nearby import Nearby
from whosaidthis.model import Attribution, Form, Span

_SPANS = st.lists(
    st.builds(lambda start, length: Span(start, start + length), st.integers(0, 200), st.integers(1, 60)),
    min_size=1,
    max_size=3,
).map(tuple)


@given(st.lists(_SPANS, max_size=12), _SPANS)
def test_all_that_share_words_with_a_content_are_found(
    contents: list[tuple[Span, ...]], own: tuple[Span, ...]
) -> None:
    all_of_them = [Attribution((), (), content, Form.INDIRECT) for content in contents]
    found = Nearby(all_of_them).around(own)
    sharing = [one for one in all_of_them if any(a.meets(b) for a in one.content for b in own)]
    assert all(one in found for one in sharing)


def test_what_stands_far_away_is_not_looked_at() -> None:
    near, far = (Attribution((), (), (Span(at, at + 9),), Form.INDIRECT) for at in (0, 100))
    assert Nearby([far, near]).around([Span(5, 20)]) == [near]
