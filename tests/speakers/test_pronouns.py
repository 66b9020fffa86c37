"""Pronouns: the nearest fitting person, and nobody where two fit."""

from __future__ import annotations

from speakers.marked import statements
from whosaidthis.model import Basis, Voice


def test_a_pronoun_means_the_last_speaker_of_its_gender() -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>. "
        "<s2>Tom Gray</s2> <c2>said</c2> <t2>it leaked</t2>. "
        "<s3>She</s3> <c3>added</c3> <t3>a pump was coming</t3>."
    )

    assert last.speaker.name == "Ann Lee"
    assert last.speaker_basis is Basis.INFERRED
    assert last.same_as == 1


def test_a_pronoun_between_two_people_spoken_about_is_nobody() -> None:
    (only,) = statements(
        "Tom Gray met Bill Potts on the bridge. <s1>He</s1> <c1>said</c1> <t1>the dam held</t1>."
    )

    assert only.speaker.voice is Voice.NOT_STATED


def test_whoever_speaks_in_the_last_sentence_goes_before_whoever_is_spoken_about() -> None:
    _, second = statements(
        "<s1>Tom Gray</s1> <c1>said</c1> <t1>Bill Potts had left</t1>. "
        "<s2>He</s2> <c2>said</c2> <t2>it was a pity</t2>."
    )

    assert second.speaker.name == "Tom Gray"


def test_who_is_named_in_a_quotation_does_not_say_it() -> None:
    _, second = statements(
        "<s1>Coach Marta Orr</s1> <c1>said</c1> <t1>the team was tired</t1>.\n\n"
        '<t2>Reed,</t2> <s2>she</s2> <c2>said</c2>, <t2>"is a good lad."</t2>'
    )

    assert second.speaker.name == "Marta Orr"


def test_two_capitals_that_are_no_person_are_no_candidate() -> None:
    _, second = statements(
        "<s1>Tom Gray</s1> <c1>said</c1> <t1>he liked the World Cup</t1>. The World Cup is near. "
        "<s2>He</s2> <c2>said</c2> <t2>he had a ticket</t2>."
    )

    assert second.speaker.name == "Tom Gray"


def test_they_are_the_group_that_spoke_last() -> None:
    _, second = statements(
        "<s1>Three doctors</s1> <c1>said</c1> <t1>the ward was full</t1>. "
        "<s2>They</s2> <c2>said</c2> <t2>two nurses had left</t2>."
    )

    assert second.speaker.count == 3
    assert second.same_as == 1


def test_the_world_health_organization_is_no_pronoun() -> None:
    _, second = statements(
        "<s1>The World Health Organization (WHO)</s1> <c1>said</c1> <t1>cases rose</t1>. "
        "The <s2>WHO</s2> <c2>said</c2> <t2>tents were sent</t2>."
    )

    assert second.speaker.name == "World Health Organization"


def test_the_writer_speaks_for_nobody() -> None:
    assert statements("<s1>I</s1> <c1>said</c1> <t1>it was late</t1>.") == ()
