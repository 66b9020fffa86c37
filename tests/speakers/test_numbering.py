"""Numbers follow the text; anchors follow the words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from speakers.marked import read, said, statements
from whosaidthis.model import Facts
from whosaidthis.speakers import find_statements, renumber

THREE = (
    "<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>. "
    "<s2>Norway and Sweden</s2> <c2>denied</c2> <t2>it</t2>. "
    "<s3>Lee</s3> <c3>said</c3> <t3>the dam held</t3>."
)


def test_statements_are_numbered_from_one_in_the_order_of_the_text() -> None:
    assert [one.number for one in statements(THREE)] == [1, 2, 3, 4]


def test_what_ends_first_has_the_lower_number() -> None:
    marked = (
        "<t1>The mayor, <s2>who</s2> had <c2>promised</c2> <t2>to clear it</t2>, "
        "<c1>reportedly</c1> left</t1>."
    )
    text, attributions = read(marked)
    hedged, promise = (replace(one, inside=None) for one in attributions)
    found = find_statements(text, [hedged, promise], Facts())

    assert [said(marked, one) for one in found] == [
        "to clear it",
        "The mayor, who had promised to clear it, reportedly left",
    ]


def test_what_stands_inside_a_quotation_follows_it_wherever_it_ends() -> None:
    marked = (
        "<t1>“<s2>The envoys</s2> had <c2>asked</c2> <t2>for two boats</t2>, and they got one,”</t1> "
        "<s1>Ann Lee</s1> <c1>said</c1>. <s3>Tom Gray</s3> <c3>denied</c3> <t3>it</t3>."
    )
    quotation, nested, denial = statements(marked)

    assert (nested.inside, nested.number) == (quotation.number, quotation.number + 1)
    assert said(marked, denial) == "denied it"


def test_an_anchor_is_eight_hexadecimal_digits_and_a_repeated_one_is_numbered() -> None:
    anchors = [one.anchor for one in statements(THREE)]

    assert all(len(anchor) == 8 and int(anchor, 16) >= 0 for anchor in anchors[:3])
    assert anchors[3] == f"{anchors[0]}-2"
    assert len(set(anchors)) == 4


def test_an_anchor_outlasts_a_statement_put_before_it() -> None:
    (alone,) = statements("<s1>Tom Gray</s1> <c1>said</c1> <t1>it rained</t1>.")
    _, later = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>it froze</t1>. "
        "<s2>Tom Gray</s2> <c2>said</c2> <t2>it rained</t2>."
    )

    assert later.anchor == alone.anchor


def test_links_follow_when_a_statement_is_taken_away() -> None:
    _, norway, sweden, last = renumber(statements(THREE))
    found = renumber((norway, sweden, replace(last, same_as=1)))

    assert [one.number for one in found] == [1, 2, 3]
    assert [one.joint for one in found] == [(2,), (1,), ()]
    assert found[2].same_as is None


def test_two_statements_of_one_number_are_refused() -> None:
    first, *_ = statements(THREE)

    with pytest.raises(ValueError, match="same number"):
        renumber((first, first))
