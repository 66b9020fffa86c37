"""Words of distance: whose clause they stand in."""

from __future__ import annotations

import pytest

from speakers.marked import said, statements
from whosaidthis.model import Basis, Stance, Voice


def test_a_hedge_before_the_cue_is_the_writers() -> None:
    (only,) = statements("<s1>An envoy</s1> reportedly <c1>confirmed</c1> <t1>the deal</t1>.")

    assert only.hedge is not None
    assert (only.hedge.words, only.hedge.basis) == ("reportedly", Basis.STATED)
    assert only.stance is Stance.CONFIRMS


def test_a_hedge_inside_a_quotation_is_the_speakers() -> None:
    (only,) = statements('<t1>"He allegedly lied,"</t1> <s1>Ann Lee</s1> <c1>said</c1>.')

    assert only.hedge is None


def test_a_hedge_in_a_paraphrase_is_kept() -> None:
    (only,) = statements("<s1>Police</s1> <c1>said</c1> <t1>the man allegedly hit a guard</t1>.")

    assert only.hedge is not None
    assert only.hedge.words == "allegedly"


def test_a_hedge_alone_is_given_to_nobody_and_reaches_over_a_closing_clause() -> None:
    marked = (
        "<t1>The plan <c1>reportedly</c1> was drawn up by Minister Ann Lee, "
        "who flew to Oslo to settle it</t1>."
    )
    first, second = statements(marked)

    assert first.speaker.voice is second.speaker.voice is Voice.NOT_STATED
    assert said(marked, second) == "who flew to Oslo to settle it"
    assert first.hedge is not None
    assert first.hedge.basis is Basis.STATED
    assert second.hedge is not None
    assert second.hedge.basis is Basis.INFERRED


def test_a_relative_clause_before_its_hedge_closes_nothing() -> None:
    marked = "<t1>Ann Lee, who runs the yard, <c1>allegedly</c1> sold the boats</t1>."
    (only,) = statements(marked)

    assert said(marked, only) == "Ann Lee, who runs the yard, allegedly sold the boats"


def test_a_clause_about_a_thing_stays_with_its_hedge() -> None:
    assert len(statements("<t1>The plan <c1>reportedly</c1> names a bridge, who knows why</t1>.")) == 1


def test_the_tag_of_a_headline_is_its_hedge() -> None:
    (only,) = statements("<t1>Mill to close</t1>, <s1>report</s1> <c1>says</c1>\n\nIt rained.")

    assert only.hedge is not None
    assert only.hedge.words == "report says"


def test_a_report_that_finds_is_a_document_and_no_hedge() -> None:
    (only,) = statements("<t1>Mill to close</t1>, <s1>report</s1> <c1>finds</c1>\n\nIt rained.")

    assert only.hedge is None


@pytest.mark.parametrize("words", ["appeared to", "seems to"])
def test_what_somebody_seems_to_deny_is_hedged_by_the_writer(words: str) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>{words} deny</c1> <t1>that it rained</t1>.")

    assert only.hedge is not None
    assert (only.hedge.words, only.stance) == (words, Stance.DENIES)


def test_what_seems_so_in_a_paraphrase_seems_so_to_its_speaker() -> None:
    (only,) = statements("<s1>Ann Lee</s1> <c1>said</c1> <t1>the bridge appeared to move</t1>.")

    assert only.hedge is None


def test_a_hedge_after_what_seemed_so_to_the_speaker_is_kept() -> None:
    marked = "<s1>Ann Lee</s1> <c1>said</c1> <t1>a man seemed to run and allegedly fell</t1>."
    (only,) = statements(marked)

    assert only.hedge is not None
    assert only.hedge.words == "allegedly"


@pytest.mark.parametrize(
    ("marked", "hedge"),
    [
        ("It <c1>is understood</c1> <t1>that a buyer has called</t1>.", "It is understood"),
        ("<t1>The road is shut</t1>, it <c1>is thought</c1>.", "it is thought"),
        ("It was widely <c1>reported</c1> <t1>that the bank had closed</t1>.", "It was widely reported"),
    ],
)
def test_what_is_understood_by_nobody_named_is_the_writers_distance(marked: str, hedge: str) -> None:
    (only,) = statements(marked)

    assert only.speaker.voice is Voice.NOT_STATED
    assert only.hedge is not None
    assert only.hedge.words == hedge


def test_what_somebody_named_understood_is_no_hedge() -> None:
    (only,) = statements("It <c1>was said</c1> by <s1>Ann Lee</s1> <t1>that the bank had closed</t1>.")

    assert only.hedge is None
