"""The ids of a page, held as one string, are the set that they were."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosaidthis.cache.packing import pack, unpack
from whosaidthis.pages.anchors import Anchors

IDS = st.sets(st.text(st.characters(blacklist_characters="\x1f", blacklist_categories=["Cs"])))


@given(IDS, st.text())
def test_it_holds_what_was_put_in_and_nothing_else(ids: set[str], other: str) -> None:
    found = Anchors(ids)
    assert set(found) == ids
    assert len(found) == len(ids)
    assert all(one in found for one in ids)
    assert (other in found) == (other in ids)


def test_two_of_them_beside_each_other_are_no_third() -> None:
    assert "a\x1fb" not in Anchors({"a", "b"})


def test_it_can_be_kept() -> None:
    kept = unpack(pack(Anchors({"a", "b"})))
    assert isinstance(kept, Anchors)
    assert set(kept) == {"a", "b"}
