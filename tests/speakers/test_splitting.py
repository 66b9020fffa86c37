"""Every sentence of a quotation is a statement; a quotation that goes on stays with its speaker."""

from __future__ import annotations

from speakers.marked import said, statements
from speakers.reported import who_speaks
from whosaidthis.model import Basis, Form, Stance


def test_sentences_after_the_cue_go_on() -> None:
    marked = (
        '<t1>"I kept copies,"</t1> <s1>Ann Lee</s1> <c1>said</c1>. '
        '<t1>"I would do it again. We want peace."</t1>'
    )
    first, second, third = statements(marked)

    assert [said(marked, one) for one in (first, second, third)] == [
        '"I kept copies,"',
        '"I would do it again.',
        'We want peace."',
    ]
    assert [one.goes_on for one in (first, second, third)] == [False, True, True]
    assert (second.speaker, second.speaker_basis, second.same_as) == (first.speaker, Basis.INFERRED, 1)
    assert (second.source, second.cue) == ((), ())
    assert third.stance is Stance.WISHES


def test_a_sentence_broken_by_its_cue_is_one_statement_of_two_pieces() -> None:
    marked = '<t1>"He knows,"</t1> <s1>she</s1> <c1>said</c1>, <t1>"that we wait."</t1>'
    (only,) = statements(marked)

    assert said(marked, only) == '"He knows," | "that we wait."'


def test_a_quotation_without_cue_belongs_to_the_speaker_before_it() -> None:
    first, second = statements(
        '<s1>Ann Lee</s1> <c1>said</c1>: <t1>"So I left.</t1>\n\n<t2>"I never came back."</t2>'
    )

    assert second.speaker == first.speaker
    assert second.goes_on
    assert second.same_as == 1


def test_a_quotation_without_cue_two_paragraphs_on_belongs_to_nobody() -> None:
    *_, last = statements(
        '<s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\nRain fell.\n\n<t2>"I never came back."</t2>'
    )

    assert last.speaker.name == ""


def test_a_statement_inside_a_quotation_is_linked_to_the_sentence_that_holds_it() -> None:
    found = statements(
        '<t1>"It is late. <s2>The Danes</s2> <c2>asked for</c2> <t2>ships</t2>."</t1> '
        "<s1>Ann Lee</s1> <c1>said</c1>."
    )

    assert [one.inside for one in found] == [None, None, 2]
    assert found[2].speaker.name == "Denmark"


def test_a_quotation_that_a_paraphrase_leads_in_is_told_apart_from_it() -> None:
    first, second, third = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>that it was over: “We lost. We go home.”</t1>"
    )

    assert [one.form for one in (first, second, third)] == [Form.INDIRECT, Form.DIRECT, Form.DIRECT]
    assert first.goes_on is False
    assert second.goes_on is third.goes_on is True
    assert {one.speaker.name for one in (first, second, third)} == {"Ann Lee"}


def test_what_is_denied_before_a_colon_is_not_denied_after_it() -> None:
    first, second = statements("<s1>Ann Lee</s1> <c1>denied</c1> <t1>that it was over: “We never lost.”</t1>")

    assert (first.stance, second.stance) == (Stance.DENIES, Stance.ASSERTS)


def test_a_few_quoted_words_after_a_colon_stay_in_the_paraphrase() -> None:
    (only,) = statements("<s1>Ann Lee</s1> <c1>said</c1> <t1>there was one rule: “no dogs” in the hall</t1>.")

    assert only.form is Form.MIXED


def test_that_points_back_where_something_is_called_a_name() -> None:
    marked = "<s1>Ann Lee</s1> <c1>called</c1> <t1>that reading “laughable”</t1>."
    (only,) = statements(marked)

    assert said(marked, only) == "called that reading “laughable”"


def test_a_short_quotation_of_its_own_goes_on() -> None:
    words = "“There will be time for questions,” Ann Lee said.\n\n“Today we get people out.”\n\nIt rained."
    assert set(who_speaks(words)) == {"Ann Lee"}
