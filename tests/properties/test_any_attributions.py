"""Whatever a text holds, its attributions stay inside it and come out the same again."""

from __future__ import annotations

from hypothesis import find, given, settings
from hypothesis import strategies as st

from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.reading.plain import read_plain

_WORDS = st.sampled_from(
    [
        *"Ada Holm the mayor she he they said says told denied according to Reuters that it was not".split(),
        *"bridge reportedly would have been accused of by and but MADRANE 1984 ’s Ärger 船 \ud800".split(),
        *"“ ” \" ' '' ‘ ’ , . : ; — - ( )".split(),
        "\n\n",
        "\n",
    ]
)
_TEXTS = st.one_of(st.lists(_WORDS, max_size=60).map(" ".join), st.text(max_size=200))


def test_the_texts_that_are_drawn_have_attributions() -> None:
    """Without them the rest would hold of nothing."""
    assert find(_TEXTS, lambda characters: len(find_attributions(read_plain(characters))) > 1)


@given(_TEXTS)
@settings(deadline=None, max_examples=200)
def test_spans_lie_in_the_text(characters: str) -> None:
    found = find_attributions(read_plain(characters))
    for one in found:
        assert one.content
        assert all(
            0 <= span.start < span.end <= len(characters) for span in (*one.content, *one.source, *one.cue)
        )
        assert one.inside is None or 0 <= one.inside < len(found)
        assert 0 <= one.sure <= 1
    assert list(spoken(found)) == [one for one in spoken(found) if one.spoken]


@given(_TEXTS)
@settings(deadline=None, max_examples=50)
def test_the_same_text_is_read_in_the_same_way(characters: str) -> None:
    assert find_attributions(read_plain(characters)) == find_attributions(read_plain(characters))


@given(st.lists(_WORDS, min_size=5, max_size=40).map(" ".join))
@settings(deadline=None, max_examples=50)
def test_what_a_far_paragraph_says_is_not_read_otherwise_for_it(characters: str) -> None:
    """No convolution reaches over a page: the first paragraph is read alike before any last one."""
    filler = "\n\n".join(["It rained on the hill and nobody came to see the river rise in the dark."] * 30)
    text = f"{filler}\n\nAda Holm said the bridge was safe.\n\n{filler}\n\n{characters.strip()}"
    start = text.index("Ada Holm")
    (first, *_) = [one for one in find_attributions(read_plain(text)) if one.content[0].start > start]
    assert first.source[0].start == start
