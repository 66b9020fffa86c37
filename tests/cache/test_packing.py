"""Values as bytes: what comes out is what went in, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from whosaidthis.cache.packing import pack, unpack
from whosaidthis.joining import read_article
from whosaidthis.model import Facts
from whosaidthis.reading.plain import read_plain
from whosaidthis.reading.source import Source

WORDS = "“The weir is safe,” Ada Holm told reporters on Monday. Two engineers denied it.\n"


@dataclass(frozen=True, slots=True)
class Frozen:
    name: str
    seen: bool = field(default=False, compare=False)


@dataclass
class Loose:
    one: Frozen
    also: object = None


def test_an_article_comes_out_as_it_went_in() -> None:
    text = read_plain(WORDS)
    article = read_article(Source("a.md", WORDS, 0, text), Facts(date=date(2024, 3, 5))).article
    assert article.statements
    assert unpack(pack(article)) == article


def test_fields_that_do_not_count_in_comparisons_are_kept_too() -> None:
    found = unpack(pack(Loose(Frozen("a", seen=True))))
    assert isinstance(found, Loose)
    assert found.one.seen


def test_one_thing_held_twice_is_one_thing_still() -> None:
    one = Frozen("a")
    found = unpack(pack(Loose(one, one)))
    assert isinstance(found, Loose)
    assert found.one is found.also


@pytest.mark.parametrize("spoilt", [b"", b"x", pack(Frozen("a"))[:-3]])
def test_what_is_not_whole_is_nothing(spoilt: bytes) -> None:
    assert unpack(spoilt) is None


def test_a_class_of_other_fields_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = pack(Frozen("a"))
    monkeypatch.setattr("whosaidthis.cache.packing._names", lambda _kind: ("name",))
    assert unpack(packed) is None


def test_a_changed_copy_can_be_made() -> None:
    found = unpack(pack(Frozen("a")))
    assert isinstance(found, Frozen)
    assert replace(found, name="b").name == "b"


def test_what_is_packed_already_is_not_squeezed_again_and_comes_out_all_the_same() -> None:
    loose = Frozen("a" * 1000)
    assert len(pack(loose, squeeze=False)) > len(loose.name) > len(pack(loose))
    assert unpack(pack(loose, squeeze=False)) == loose
