"""What holds for any text, whatever the attributions in it."""

from __future__ import annotations

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from whosaidthis.model import Attribution, Facts, Form, Span, Text
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements, own_words, renumber

WORDS = st.sampled_from(
    [
        *"The the a two Ann Lee Mr Smith he she They who it which WHO Reuters officials diplomat".split(),
        *"company said told denied reportedly that of one and report Monday 44 year-old é 東京".split(),
        *", . \" “ ” ' ( )".split(),
        "\n\n",
        "\u202e",
    ]
)
TEXTS = (
    st.lists(WORDS, min_size=1, max_size=60).map(" ".join).map(read_plain).filter(lambda text: text.blocks)
)
FACTS = Facts(datetime.date(2024, 5, 16), "The Weekly")


@st.composite
def spans(draw: st.DrawFn, text: Text) -> Span:
    """A part of one paragraph."""
    block = draw(st.sampled_from(text.blocks)).span
    start = draw(st.integers(block.start, block.end - 1))
    return Span(start, draw(st.integers(start + 1, block.end)))


@st.composite
def articles(draw: st.DrawFn) -> tuple[Text, tuple[Attribution, ...]]:
    """A text with up to six attributions anywhere in it, the first of which can hold the others."""
    text = draw(TEXTS)
    optional = st.lists(spans(text), max_size=1).map(tuple)
    found = [
        Attribution(
            draw(optional),
            draw(optional),
            (draw(spans(text)),),
            draw(st.sampled_from(list(Form))),
            draw(optional),
            draw(st.sampled_from([None, 0])) if place else None,
        )
        for place in range(draw(st.integers(0, 6)))
    ]
    return text, tuple(found)


@settings(max_examples=200, deadline=None)
@given(articles())
def test_numbers_are_whole_and_links_lead_to_other_statements(
    article: tuple[Text, tuple[Attribution, ...]],
) -> None:
    text, attributions = article
    found = find_statements(text, attributions, FACTS)
    numbers = {one.number for one in found}

    assert [one.number for one in found] == list(range(1, len(found) + 1))
    assert len({one.anchor for one in found}) == len(found)
    for one in found:
        links = {*one.joint, *(link.other for link in one.relations)} | ({one.same_as, one.inside} - {None})
        assert links <= numbers - {one.number}
        assert not (one.hearer and one.through)
    assert renumber(found) == found


@settings(max_examples=200, deadline=None)
@given(articles())
def test_own_words_are_words_that_no_statement_shows(
    article: tuple[Text, tuple[Attribution, ...]],
) -> None:
    text, attributions = article
    found = find_statements(text, attributions, FACTS)
    shown = [span for one in found for span in one.spans]

    for own in own_words(text, found):
        assert own.of(text.characters).strip()
        assert not any(own.meets(span) for span in shown)
