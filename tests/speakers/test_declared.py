"""Speakers declared by an editor win over the machine."""

from __future__ import annotations

from speakers.marked import statements
from whosaidthis.model import Basis, DeclaredSpeaker, Speaker, Voice

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
