"""Quotations copied from a report are never a fault; one word changed always is, at its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checks.against_report import faults

# Few words, so that quotations repeat one another and themselves.
WORDS = st.sampled_from(
    "the a of mill roof wheel rain old new it was is shut open we they’ve half-done".split()
)
SAYINGS = st.lists(WORDS, min_size=4, max_size=30)
SAID = st.lists(SAYINGS, min_size=1, max_size=6)
OWN = st.lists(WORDS, max_size=12)


def paragraphs(said: list[list[str]], own: list[str]) -> str:
    """A text in which Ann Lee says all of `said`; the writer adds `own` after each."""
    return "\n\n".join(
        f"“{' '.join(words).capitalize()},” Ann Lee said. Then {' '.join(own)} came." for words in said
    )


def is_quoted(words: list[str], said: list[list[str]]) -> bool:
    flat = " ".join(words).replace("-", " ").split()
    others = [" ".join(other).replace("-", " ").split() for other in said]
    return any(
        other[start : start + len(flat)] == flat for other in others for start in range(len(other) + 1)
    )


@given(SAID, OWN, st.data())
def test_a_quotation_copied_to_the_letter_is_no_fault(
    said: list[list[str]], own: list[str], data: st.DataObject
) -> None:
    article = paragraphs(data.draw(st.permutations(said)), [])
    assert faults(article, paragraphs(said, own)) == ()


@given(SAID, OWN, st.data())
def test_a_word_that_the_report_has_not_is_told_at_its_place(
    said: list[list[str]], own: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(said) - 1))
    place = data.draw(st.integers(0, len(said[number]) - 1))
    changed = [*said[number]]
    changed[place] = "zebra"
    article = paragraphs([*said[:number], changed, *said[number + 1 :]], [])
    line = 2 * number + 1
    column = article.split("\n")[line - 1].casefold().index("zebra") + 1
    found = faults(article, paragraphs(said, own))
    assert {fault.place.line for fault in found} == {line}
    assert column in {fault.place.column for fault in found}


@given(SAID, OWN, st.data())
def test_another_word_of_the_report_is_told_as_well(
    said: list[list[str]], own: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(said) - 1))
    place = data.draw(st.integers(0, len(said[number]) - 1))
    changed = [*said[number]]
    changed[place] = data.draw(WORDS)
    found = faults(paragraphs([changed], []), paragraphs(said, own))
    assert bool(found) != is_quoted(changed, said)
