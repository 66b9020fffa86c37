"""Whatever editors write in braces, statements come out whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY, Facts
from whosaidthis.reading.elements import EDITORS_KEYS

READER = ArticleReader(NO_GLOSSARY)
WORDS = st.sampled_from(
    [
        "The roof leaked, Ann Lee said.",
        "“It was dry,” the mayor told The Bell on Monday.",
        "Bob Ray denied that the roof leaked.",
        "The town and the mayor say the mill is safe, and Ann Lee said it was dry.",
        "The mill stands.",
    ]
)
KEYS = st.sampled_from([*EDITORS_KEYS, "bye", "id"])
VALUES = st.sampled_from(
    [
        *("nobody", "none", "x", "", "the mayor", "Ann Lee", "Bob Ray"),
        *("Ann Lee; Bob Ray", "the mayor; Ann Lee"),
        *("it was dry", "roof leaked", "the mill is safe"),
        *("denies", "disputes", "paraphrase", "2024-03-04"),
        *("on Monday is 2024-03-04", "Monday is none"),
    ]
)


@st.composite
def corrected(draw: st.DrawFn) -> str:
    """A sentence with brackets around some of its words, or around none."""
    words = draw(WORDS).split(" ")
    start = draw(st.integers(0, len(words)))
    end = draw(st.integers(start, len(words)))
    if start == end:
        return " ".join(words)
    keys = draw(st.lists(st.tuples(KEYS, VALUES), max_size=4))
    braces = " ".join(
        (draw(st.sampled_from([".said", ".said", ".unsaid"])), *(f'{k}="{v}"' for k, v in keys))
    )
    inside = f"[{' '.join(words[start:end])}]{{{braces}}}"
    return " ".join((*words[:start], inside, *words[end:]))


@given(st.lists(corrected(), min_size=1, max_size=5))
def test_numbers_and_links_hold(sentences: list[str]) -> None:
    read = READER.read("\n\n".join(sentences), Facts(), "a.md")
    statements = read.article.statements
    numbers = [one.number for one in statements]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len({one.anchor for one in statements}) == len(numbers)
    for one in statements:
        links = {*one.joint, *(relation.other for relation in one.relations), one.inside or numbers[0]}
        assert links <= set(numbers)
        assert one.number not in {*one.joint, one.inside, *(relation.other for relation in one.relations)}
        assert not (one.hearer and one.through)
        for other in one.joint:
            assert one.number in statements[other - 1].joint
            assert statements[other - 1].spans == one.spans
    assert list(read.faults) == sorted(read.faults)
