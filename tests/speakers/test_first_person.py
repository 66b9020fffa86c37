"""Who "my daughter" and "me" are in what somebody is quoted with."""

from __future__ import annotations

from speakers.marked import statements
from whosaidthis.model import Basis, Voice


def test_my_daughter_is_the_speaker_s() -> None:
    _, inner = statements(
        "<t1>“<s2>My daughter</s2> <c2>asks</c2> me <t2>whether we must move</t2>,”</t1> "
        "<s1>Anna Wiik</s1> <c1>said</c1>."
    )

    assert (inner.speaker.name, inner.speaker.voice) == ("Anna Wiik’s daughter", Voice.UNNAMED_PERSON)
    assert inner.speaker_basis is Basis.INFERRED


def test_my_daughter_is_another_in_another_s_mouth() -> None:
    _, first, _, second = statements(
        "<t1>“<s2>My son</s2> <c2>says</c2> <t2>it is cold</t2>,”</t1> <s1>Anna Wiik</s1> <c1>said</c1>.\n\n"
        "<t3>“<s4>My son</s4> <c4>says</c4> <t4>it is hot</t4>,”</t3> <s3>Carl Voss</s3> <c3>said</c3>."
    )

    assert [first.speaker.name, second.speaker.name] == ["Anna Wiik’s son", "Carl Voss’s son"]
    assert first.speaker.key != second.speaker.key


def test_one_speaker_s_daughter_stays_one() -> None:
    _, first, _, second = statements(
        "<t1>“<s2>My son</s2> <c2>says</c2> <t2>it is cold</t2>,”</t1> <s1>Anna Wiik</s1> <c1>said</c1>. "
        "<t3>“<s4>My son</s4> <c4>says</c4> <t4>it is hot</t4>.”</t3>"
    )

    assert first.speaker is second.speaker


def test_our_lawyer_may_be_others_too() -> None:
    _, inner = statements(
        "<t1>“<s2>Our lawyer</s2> <c2>says</c2> <t2>we wait</t2>,”</t1> <s1>Anna Wiik</s1> <c1>said</c1>."
    )

    assert inner.speaker.name == "Our lawyer"


def test_nobody_s_daughter_where_nobody_is_named() -> None:
    _, inner = statements(
        "<t1>“<s2>My daughter</s2> <c2>says</c2> <t2>it is cold</t2>,”</t1> <s1>a woman</s1> <c1>said</c1>."
    )

    assert inner.speaker.name == "My daughter"


def test_me_is_the_one_who_is_quoted() -> None:
    _, inner = statements(
        "<t1>“<s2>The clerk</s2> <c2>told</c2> <h2>me</h2> <t2>it was late</t2>,”</t1> "
        "<s1>Anna Wiik</s1> <c1>said</c1>."
    )

    assert inner.hearer is not None
    assert (inner.hearer.name, inner.hearer.basis) == ("Anna Wiik", Basis.INFERRED)


def test_us_is_not_only_the_one_who_is_quoted() -> None:
    _, inner = statements(
        "<t1>“<s2>The clerk</s2> <c2>told</c2> <h2>us</h2> <t2>it was late</t2>,”</t1> "
        "<s1>Anna Wiik</s1> <c1>said</c1>."
    )

    assert inner.hearer is None


def test_in_a_paraphrase_me_is_the_writer() -> None:
    _, inner = statements(
        "<s1>Anna Wiik</s1> <c1>said</c1> <t1><s2>the clerk</s2> had <c2>told</c2> <h2>me</h2> "
        "<t2>it was late</t2></t1>."
    )

    assert inner.hearer is None
