"""Whom a nation, an age, a view or a post means, and nobody where two could be meant."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from whosaidthis.model import Voice


def test_a_nation_after_two_names_tells_of_neither() -> None:
    (only,) = statements(
        "Holm Athletic have agreed a fee with Real Pell, though <s1>the Spanish club</s1> <c1>insist</c1> "
        "<t1>nothing is signed</t1>."
    )

    assert only.speaker.name == "Spanish club"


def test_a_nation_after_one_name_tells_of_it() -> None:
    (only,) = statements(
        "Holm Athletic agreed a fee, though <s1>the Danish club</s1> <c1>insist</c1> <t1>it is so</t1>."
    )

    assert only.speaker.name == "Holm Athletic"


_AGED = "<s1>The 23-year-old</s1> <c1>told</c1> friends <t1>he wants to play</t1>."


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Holm Athletic want the winger Tomas Duarte.", "Tomas Duarte"),
        ("Holm Athletic want Tomas Duarte and Rui Pell.", "The 23-year-old"),
        ("Holm Athletic want Tomas Duarte, 31.", "The 23-year-old"),
        ("A 23-year-old man was held, said Tomas Duarte.", "The 23-year-old"),
        ("Sergeant Tomas Duarte came late.", "The 23-year-old"),
    ],
)
def test_an_age_is_that_of_the_only_person_of_the_paragraph_before(before: str, name: str) -> None:
    (only,) = statements(f"A long day\n\n{before}\n\n{_AGED}")

    assert only.speaker.name == name


@pytest.mark.parametrize("source", ["Wind direction, in her view,", "The wind, in her own opinion,"])
def test_in_her_view_is_hers(source: str) -> None:
    _, second = statements(
        f"<s1>Ann Lee</s1> <c1>said</c1> <t1>no</t1>. <s2>{source}</s2> <c2>explains</c2> <t2>the rest</t2>."
    )

    assert second.speaker.name == "Ann Lee"


def test_in_view_of_the_sea_is_no_view() -> None:
    (only,) = statements("<s1>A clerk in view of the sea</s1> <c1>said</c1> <t1>no</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_PERSON


@pytest.mark.parametrize(
    ("cue", "where", "same"),
    [("posted", "", True), ("said", "in a blog post", True), ("said", "on air", False)],
)
def test_the_post_is_its_writers(cue: str, where: str, same: bool) -> None:
    first, second = statements(
        f"<s1>The mill's owner</s1> <c1>{cue}</c1> {where} <t1>it would open</t1>. "
        "<t2>“We will,”</t2> <s2>the post</s2> <c2>said</c2>."
    )

    assert (first.speaker.key == second.speaker.key) is same


def test_what_a_body_is_close_to_stands_before_its_name() -> None:
    (only,) = statements(
        "<s1>A channel</s1> close to the army, Night Watch, ran it <c1>:</c1> <t1>“So.”</t1>"
    )

    assert only.speaker.name == "Night Watch"


def test_by_what_somebody_is_known_is_no_part_of_the_description() -> None:
    (only,) = statements("<s1>The deputy, known in the papers only as DM,</s1> <c1>asked</c1> <t1>why</t1>.")

    assert only.speaker.name == "The deputy"


@pytest.mark.parametrize(
    ("source", "name", "voice"),
    [
        ("A report by Ann Lee, an economist in Rye", "A report by Ann Lee", Voice.DOCUMENT),
        ("The plumber, reached by telephone in bed", "The plumber", Voice.UNNAMED_PERSON),
        ("Each side", "Each side", Voice.UNNAMED_GROUP),
    ],
)
def test_what_stands_beside_a_description_is_none_of_it(source: str, name: str, voice: Voice) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.voice) == (name, voice)


@pytest.mark.parametrize(
    ("words", "voice"), [("its own rings were fine", Voice.INSTITUTION), ("it was late", Voice.NAMED_PERSON)]
)
def test_a_rival_is_a_firm_where_it_speaks_like_one(words: str, voice: Voice) -> None:
    (only,) = statements(f"<s1>Rival Teslo</s1> <c1>said</c1> <t1>{words}</t1>.")

    assert (only.speaker.name, only.speaker.voice) == ("Teslo", voice)


@pytest.mark.parametrize(("before", "name"), [("Holm Homes", "Holm Homes"), ("a long and quiet street", "")])
def test_which_is_the_body_right_before_it(before: str, name: str) -> None:
    (only,) = statements(f"It belongs to {before}, <s1>which</s1> <c1>said</c1> <t1>it was sorry</t1>.")

    assert only.speaker.name == name


def test_the_second_official_is_not_the_one_who_spoke_first() -> None:
    first, second, third, fourth = statements(
        "<t1>“It is so,”</t1> <s1>one of the officials</s1> <c1>said</c1>.\n\n"
        "<s2>The second official</s2> <c2>said</c2> <t2>it was late</t2>. "
        "<s3>The official</s3> <c3>added</c3> <t3>that it rained</t3>.\n\n"
        "<t4>“No,”</t4> <s4>the first official</s4> <c4>said</c4>."
    )

    assert second.speaker.name == "The second official"
    assert third.speaker is second.speaker
    assert fourth.speaker is first.speaker


def test_first_is_a_rank_where_nobody_is_second() -> None:
    first, second = statements(
        "<s1>Ann Lee, the first minister,</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<t2>“No,”</t2> <s2>the first minister</s2> <c2>said</c2>."
    )

    assert second.speaker is first.speaker


def test_a_second_term_is_no_order() -> None:
    first, second = statements(
        "<s1>Gov. Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        "<s2>The governor, in her second term,</s2> <c2>said</c2> <t2>it rained</t2>."
    )

    assert second.speaker is first.speaker


def test_an_owner_is_not_what_it_owns() -> None:
    (only,) = statements(
        "Norland’s agency wrote. Norland’s embassy in Rye had been told. "
        "In a cable, <s1>the embassy</s1> <c1>said</c1> <t1>it was late</t1>."
    )

    assert only.speaker.name == "The embassy"
