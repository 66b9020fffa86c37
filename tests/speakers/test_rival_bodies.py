"""Several ministries in one article: a bare noun is never joined surely to a wrong one."""

from __future__ import annotations

import pytest

from speakers.marked import last_speaker, statements
from speakers.reported import who_speaks
from whosaidthis.model import Basis

_FOREIGN = "<s1>Norway’s foreign ministry</s1> <c1>said</c1> <t1>ships had sailed</t1>."
_BARE = "<s9>The ministry</s9> <c9>said</c9> <t9>it was sure</t9>."


def test_the_ministry_is_the_one_that_spoke() -> None:
    _, last = statements(f"{_FOREIGN} The fleet is old. {_BARE}")

    assert (last.speaker.name, last.speaker_basis) == ("Norway’s foreign ministry", Basis.INFERRED)
    assert last.sure


@pytest.mark.parametrize(
    "between",
    [
        "The defence ministry has ten ships.",
        "Ten ships belong to its defence ministry.",
        "Its rival, the Ministry of Defence, has ten ships.",
        "Danish ships sailed for the Danish foreign ministry.",
    ],
)
def test_the_ministry_is_nobodys_for_sure_where_another_is_named_in_between(between: str) -> None:
    *_, last = statements(f"{_FOREIGN} {between}\n\n{_BARE}")

    assert last.speaker.name == "The ministry"
    assert not last.sure


@pytest.mark.parametrize(
    "between",
    [
        "Nobody at the Norwegian foreign ministry slept.",
        "The same ministry has ten ships.",
        "A ministry has many rooms.",
        "The defence ministry has ten ships. The foreign ministry has none.",
    ],
)
def test_what_names_it_again_is_no_other_ministry(between: str) -> None:
    *_, last = statements(f"{_FOREIGN} {between}\n\n{_BARE}")

    assert last.speaker.name == "Norway’s foreign ministry"
    assert last.sure


def test_the_ministry_that_has_spoken_last_wins() -> None:
    *_, last = statements(
        f"{_FOREIGN}\n\n<s2>The defence ministry</s2> <c2>said</c2> <t2>ten ships had sailed</t2>.\n\n{_BARE}"
    )

    assert last.speaker.name == "The defence ministry"


def test_two_ministries_of_one_paragraph_leave_the_ministry_open() -> None:
    *_, last = statements(
        f"{_FOREIGN} <s2>The defence ministry</s2> <c2>said</c2> <t2>ten ships had sailed</t2>.\n\n{_BARE}"
    )

    assert last.speaker.name == "The ministry"
    assert not last.sure


def test_a_ministry_with_another_name_is_another_ministry() -> None:
    first, second = statements(
        f"{_FOREIGN} <s2>The defence ministry</s2> <c2>said</c2> <t2>ten ships had sailed</t2>."
    )

    assert (first.speaker.name, second.speaker.name) == ("Norway’s foreign ministry", "The defence ministry")


def test_a_ministry_named_in_full_is_sure_after_another() -> None:
    *_, last = statements(
        "<s1>The defence ministry</s1> <c1>said</c1> <t1>ten ships had sailed</t1>. "
        "The foreign ministry was silent.\n\n"
        "<s2>The defence ministry</s2> <c2>said</c2> <t2>it was sure</t2>."
    )

    assert last.speaker.name == "The defence ministry"
    assert last.sure


def test_a_company_is_itself_by_whatever_adjective() -> None:
    _, second = statements(
        "<s1>Acme Corp.</s1> <c1>said</c1> <t1>profit rose</t1>. "
        "<s2>The struggling company</s2> <c2>said</c2> <t2>it grew</t2>."
    )

    assert second.speaker.name == "Acme Corp."


def test_how_long_a_memo_is_makes_it_no_other() -> None:
    first, second = statements(
        "<s1>An internal memo</s1> <c1>says</c1> <t1>the mill is old</t1>.\n\n"
        "<s2>The two-page memo</s2> <c2>warns</c2> <t2>of cracks</t2>."
    )

    assert second.speaker == first.speaker


def test_a_memo_of_other_words_is_another() -> None:
    first, second = statements(
        "<s1>An internal memo</s1> <c1>says</c1> <t1>the mill is old</t1>.\n\n"
        "<s2>The police memo</s2> <c2>warns</c2> <t2>of cracks</t2>."
    )

    assert second.speaker.key != first.speaker.key


@pytest.mark.parametrize(
    ("spoke", "source", "name"),
    [
        ("The Rye Fire Department", "The state highway department", "The state highway department"),
        ("The Rye Operator", "The operators", "The operators"),
    ],
)
def test_a_body_is_not_another_that_has_spoken(spoke: str, source: str, name: str) -> None:
    assert last_speaker(source, f"<s1>{spoke}</s1> <c1>said</c1> <t1>it was early</t1>. ") == name


@pytest.mark.parametrize(
    "other", ["the ministry of defence", "the Ministry of Health", "the Health Ministry"]
)
def test_behind_another_ministry_nobody_knows_which_is_meant(other: str) -> None:
    words = (
        f"The foreign ministry said it was late. Questions went to {other}. The ministry declined to comment."
    )
    assert who_speaks(words) == ["The foreign ministry", "The ministry"]


@pytest.mark.parametrize(
    ("noun", "name"),
    [("chancellery", "The chancellery"), ("cabinet", "The cabinet"), ("government", "Berlin")],
)
def test_a_capital_stands_for_the_government_and_for_none_of_its_offices(noun: str, name: str) -> None:
    said = who_speaks(f"Berlin did not sign. Ben Roe was glad, and the {noun} signaled that it would wait.")
    assert said == [name]
