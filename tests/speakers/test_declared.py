"""Speakers declared by an editor win over the machine."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Basis, DeclaredSpeaker, Facts, Speaker, Voice
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements

ENVOY = DeclaredSpeaker(
    Speaker("envoy", "A Danish envoy", Voice.UNNAMED_PERSON, 1, role="envoy", affiliation="Danish"),
    ("the tall man",),
)


def test_other_words_of_the_article_mean_the_declared_speaker() -> None:
    (only,) = statements("<s1>The tall man</s1> <c1>said</c1> <t1>talks failed</t1>.", speakers=(ENVOY,))

    assert only.speaker.key == "envoy"
    assert only.speaker.name == "A Danish envoy"
    assert only.speaker_basis is Basis.EDITOR


def test_the_declared_name_itself_is_stated_and_found_again() -> None:
    first, second = statements(
        "<s1>A Danish envoy</s1> <c1>said</c1> <t1>talks failed</t1>. "
        "<s2>The envoy</s2> <c2>said</c2> <t2>nobody was to blame</t2>.",
        speakers=(ENVOY,),
    )

    assert first.speaker_basis is Basis.STATED
    assert second.speaker.key == "envoy"
    assert second.speaker_basis is Basis.INFERRED


def test_other_words_mean_the_declared_speaker_before_an_aside_too() -> None:
    (only,) = statements(
        "<s1>The tall man, sent in May for the king’s sake,</s1> <c1>said</c1> <t1>talks failed</t1>.",
        speakers=(ENVOY,),
    )

    assert only.speaker.key == "envoy"


def test_a_declared_name_is_not_cut_in_two() -> None:
    body = DeclaredSpeaker(Speaker("mte", "Marine and Tidewater Executive", Voice.INSTITUTION))
    marked = "<s1>The Marine and Tidewater Executive</s1> <c1>said</c1> <t1>it was late</t1>."

    assert [one.speaker.name for one in statements(marked)] == ["Marine", "Tidewater Executive"]
    assert [one.speaker.key for one in statements(marked, speakers=(body,))] == ["mte"]


def test_the_machine_s_own_name_for_somebody_can_stand_among_the_other_words() -> None:
    postman = DeclaredSpeaker(
        Speaker("postman", "A retired postman", Voice.UNNAMED_PERSON, 1), ("One of the two diplomats",)
    )
    _, second = statements(
        "<s1>Two diplomats</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>One of them</s2> <c2>said</c2> <t2>no</t2>.",
        speakers=(postman,),
    )

    assert (second.speaker.key, second.speaker_basis) == ("postman", Basis.EDITOR)


def test_a_description_takes_over_whom_the_note_prints_under_its_name() -> None:
    driver = DeclaredSpeaker(
        Speaker("driver", "A driver", Voice.UNNAMED_PERSON, 1, role="driver for six years")
    )
    marked = (
        "<s1>A driver, who asked not to be named because he fears for his job,</s1> "
        "<c1>said</c1> <t1>brakes failed</t1>. "
        "<s2>The driver</s2> <c2>said</c2> <t2>he had told them</t2>."
    )

    assert [one.speaker.name for one in statements(marked)] == ["A driver", "A driver"]
    assert [one.speaker.key for one in statements(marked, speakers=(driver,))] == ["driver", "driver"]


@pytest.mark.parametrize("role", [None, "security officials", "spies in the capital"])
def test_a_described_role_changes_nothing_about_who_is_recognised(role: str | None) -> None:
    declared = DeclaredSpeaker(
        Speaker("spies", "Two Veldish security officials", Voice.UNNAMED_GROUP, 2, role=role)
    )
    text = read_plain(
        "Karvelia made the drone, officials say\n\nThe drone was made in Karvelia, two Veldish security "
        "officials told The Lowland Telegraph. The officials said that it had a camera."
    )
    found = find_statements(text, spoken(find_attributions(text)), Facts(None, speakers=(declared,)))

    assert [one.speaker.key for one in found] == ["spies"] * 3
    assert [one.speaker.role for one in found] == [role] * 3
    assert [one.hearer.name for one in found[1:] if one.hearer] == ["The Lowland Telegraph"] * 2


def test_a_name_that_does_not_tell_what_they_are_leaves_it_to_the_role() -> None:
    nell = DeclaredSpeaker(Speaker("nell", "“Nell”", Voice.UNNAMED_PERSON, 1, role="nurse"))
    found = statements(
        "<s1>“Nell”</s1> <c1>said</c1> <t1>it was late</t1>. <s2>The nurse</s2> <c2>said</c2> <t2>so</t2>.",
        speakers=(nell,),
    )

    assert [one.speaker.key for one in found] == ["nell", "nell"]
