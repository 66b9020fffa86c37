"""A sentence that leaves no choice is sure, whatever the tagger makes of its source."""

from __future__ import annotations

import pytest

from whosaidthis.attribution.by_rule import find_by_rule
from whosaidthis.attribution.merging.one_reading import merge
from whosaidthis.attribution.merging.sureness import shares, stands_plainly
from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.reading.plain import read_plain


def plain(sentence: str) -> list[bool]:
    text = read_plain(f"A headline\n\n{sentence}")
    ruled = find_by_rule(text, find_quotations(text))
    return [stands_plainly(text.characters, one) for one in ruled]


@pytest.mark.parametrize(
    "sentence",
    [
        "A miner said on Monday that the roof leaked.",
        "The owners of the mill told the court that the roof leaked.",
        "It rained. A miner added that the roof leaked.",
    ],
)
def test_source_verb_and_that_open_the_sentence(sentence: str) -> None:
    assert plain(sentence) == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "A miner, who asked not to be named, said the roof leaked.",
        "A miner, a friend of Ada Holm, said that the roof leaked.",
        "The mill, which stands by the river, described the roof as safe.",
    ],
)
def test_only_an_aside_parts_the_source_from_its_verb(sentence: str) -> None:
    assert plain(sentence) == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "A miner said the roof leaked.",
        "He said the roof leaked.",
        "A miner demanded an inquiry.",
        "Ann Lee criticised the plan.",
    ],
)
def test_source_verb_and_content_stand_side_by_side(sentence: str) -> None:
    assert plain(sentence) == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "He criticised the plan.",
        "Ann Lee, her friends say, believes she was cheated.",
        "Ann Lee, according to her lawyer, said she was innocent.",
        "The roof leaked, a miner said.",
        "On Monday a miner said that the roof leaked.",
        "A miner said on the morning of the second day of the long strike that the roof leaked.",
        "A miner said that “the roof leaks”.",
    ],
)
def test_all_else_is_weighed(sentence: str) -> None:
    assert set(plain(sentence)) == {False}


def test_then_no_tagger_is_needed_to_be_sure() -> None:
    text = read_plain("A headline\n\nA miner said on Monday that the roof leaked.")
    quotations = find_quotations(text)
    (found,) = merge(text, quotations, find_by_rule(text, quotations), [])
    assert found.sure == shares()["indirect, plainly"] > shares()["indirect, by rule alone"]
