"""What must hold for the page of any Markdown.

The daily run tries some dozens of pages. Ten thousand others, in five minutes or so:

    pytest --hypothesis-profile many --hypothesis-seed 1 tests/properties/test_any_page.py

and ten thousand more with each other seed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.pages import annotating, guarded, html_of, read_by, words_and_ids
from cases.wellformed import errors_of, twice, unpaired
from properties.markdown_pages import PAGES

_OURS = annotating()
_PLAIN = guarded()
"""Both are used for one page after the other, as MkDocs uses none, but other programs do."""
_NUMBER = re.compile(r'aria-label="Who said this: note (\d+)"')


@settings(suppress_health_check=list(HealthCheck))
@given(PAGES)
def test_a_page_is_the_same_page_with_notes(source: str) -> None:
    html, plain = _OURS.reset().convert(source), _PLAIN.reset().convert(source)
    words, ids = words_and_ids(html)
    plain_words, plain_ids = words_and_ids(plain)
    assert words == plain_words
    assert twice(ids) <= twice(plain_ids)
    assert unpaired(html, ids) == set()
    assert not errors_of(html) or errors_of(plain), errors_of(html)
    assert list(read_by(_OURS).faults) == sorted(read_by(_OURS).faults)


_CLAUSES = st.sampled_from(
    [
        "The mayor, who had promised to clear the yard, reportedly left for Oslo",
        "“The envoys had asked for two boats, and they got one,” Ann Lee said",
        "The gate, Tom Gray said, who denied that it leaked, was shut",
        "Two ferries allegedly sank, which the harbour office denied",
        "“We will go,” said Lee, who called it “a mess,” “and soon”",
        "The council said the mayor had told them that rain was coming",
        "It was reported that the clerk, who said he was ill, was said to have fled",
        "Norway and Sweden denied it",
    ]
)


@settings(suppress_health_check=list(HealthCheck), max_examples=40)
@given(st.one_of(st.lists(st.lists(_CLAUSES, min_size=1).map(". ".join)).map("\n\n".join), PAGES))
def test_numbers_stand_in_the_text_in_their_order(source: str) -> None:
    numbers = [int(number) for number in _NUMBER.findall(_OURS.reset().convert(source))]
    assert numbers == sorted(numbers)


@settings(suppress_health_check=list(HealthCheck), max_examples=25)
@given(PAGES, PAGES)
def test_a_page_is_the_same_whatever_page_came_before(before: str, source: str) -> None:
    _OURS.reset().convert(before)
    assert _OURS.reset().convert(source) == html_of(source)


def test_pages_are_the_same_in_any_order_of_hashes() -> None:
    words = [sys.executable, "-m", "properties.page_digest"]
    seeds = ({**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed} for seed in "12")
    first, second = (subprocess.check_output(words, env=seed, text=True) for seed in seeds)
    assert first == second
