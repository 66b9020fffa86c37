"""Where quotations begin and end, and what is no quotation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.attributed import only
from whosaidthis.attribution import find_attributions
from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.reading.plain import read_plain


def quoted(characters: str) -> list[str]:
    return [
        " … ".join(span.of(characters) for span in quotation.spans)
        for quotation in find_quotations(read_plain(characters))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("He said “yes” and ‘no’.", ["“yes”", "‘no’"]),
        ("He said ''yes'' and left.", ["''yes''"]),
        ("He said ''the 'big' one'' and left.", ["''the 'big' one''"]),
        ("''They say 'go home now,''' said Ann.", ["''They say 'go home now,'''"]),
        ("''She said: 'no.' Twice,'' he said.", ["''She said: 'no.' Twice,''"]),
        ('He said “yes" and left.', ['“yes"']),
        ("“It is late here,“ he said. “Go.”", ["“It is late here,“", "“Go.”"]),
        ("“It is “late” here,” he said.", ["“It is “late” here,”"]),
        ("He wrote of “criminals“ and left. “Go.”", ["“criminals“", "“Go.”"]),
        ("He wrote of “thieves“, she of “guests”.", ["“thieves“", "“guests”"]),
        ('".@AnnLee is late," Roe wrote.', ['".@AnnLee is late,"']),
        ('"It fell," he said. "...And broke."', ['"It fell,"', '"...And broke."']),
        ("It's the workers' choice, isn't it?", []),
        ("The '90s were rock 'n' roll.", []),
        ("Use  's own rules, or the team's.", []),
        ("‘It’s the workers’ choice,’ he said.", ["‘It’s the workers’ choice,’"]),
        ("A board 6' long and 5\" wide.", []),
        ("«Oui,» he said.", ["«Oui,»"]),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_a_quotation_in_a_quotation_is_held_by_the_outer_one() -> None:
    text = "“He said ‘no’ to me,” she said."
    (quotation,) = find_quotations(read_plain(text))
    assert [span.of(text) for span in quotation.inner] == ["‘no’"]


def test_paragraphs_that_open_anew_are_one_quotation() -> None:
    assert quoted("“One.\n\n“Two.\n\n“Three,” she said.") == ["“One. … “Two. … “Three,”"]


def test_an_unclosed_quotation_stays_in_its_paragraph() -> None:
    assert quoted("“One.\n\nTwo is not said.") == ["“One."]


@given(st.text(alphabet="aA “”\"'‘’.,:;—?\n“said that he Ann", max_size=200))
def test_any_text_gives_spans_inside_it(characters: str) -> None:
    text = read_plain(characters)
    for item in find_attributions(text):
        for span in (*item.source, *item.cue, *item.content, *item.hearer):
            assert 0 <= span.start < span.end <= len(characters)
            text.block_at(span.start)


@given(
    st.lists(
        st.sampled_from(
            "“Yes,” said Ann | “No | who said that | , | the mayor | denied | with Bo telling | reportedly "
            "| . | : | and | — | according to | “Why?” | 'so | it was said that | \n\n".split("|")
        ),
        max_size=25,
    )
)
def test_any_order_of_sayings_gives_content_that_is_in_order(parts: list[str]) -> None:
    for item in find_attributions(read_plain(" ".join(parts))):
        starts = [span.start for span in item.content]
        assert starts == sorted(starts)


def test_a_closing_mark_opens_where_it_was_typed_for_the_other() -> None:
    text = read_plain("”It is late,” Ann Lee said. “It is not,” Ben Roe said.")
    assert [one.spans[0].of(text.characters) for one in find_quotations(text)] == [
        "”It is late,”",
        "“It is not,”",
    ]


def test_a_single_mark_left_open_goes_on_in_the_next_paragraph() -> None:
    found = only(
        "‘It was plain to see,’ said Ida Berg. ‘You’d hear the name on a Monday."
        "\n\n‘I kept a diary of all of it.’"
    )
    assert found.content.endswith("‘I kept a diary of all of it.’")


def test_a_single_mark_left_open_is_an_apostrophe_where_nothing_goes_on() -> None:
    assert (
        only("‘It was plain,’ said Ida Berg. The ‘Nineties were over.\n\nShe left.").content
        == "‘It was plain,’"
    )


def test_a_quotation_that_is_not_closed_ends_where_the_next_line_opens_another() -> None:
    text = "“It is late,” Ida Berg said. “It is dark.\n“I know,” added Ben Roe. “It is cold.”"
    assert quoted(text) == ["“It is late,”", "“It is dark.", "“I know,”", "“It is cold.”"]
