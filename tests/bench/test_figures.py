"""The shares of the table, reckoned by hand."""

from __future__ import annotations

import pytest

from .figures import Figures, Score, Tally, figures_by_form
from .invented import FAIR, judged, said
from .judging import Judgement

QUOTED = "“The fair opens today,”"
TOLD = "that the fair would open late"


@pytest.fixture
def articles() -> list[Judgement]:
    """Gold: two direct, two indirect. Ours: both direct, one by a wrong speaker; half of an indirect one."""
    golds = [said(FAIR, "Ann Lee", "said", QUOTED), said(FAIR, "The mayor", "said", TOLD)]
    return [
        judged(
            golds, [said(FAIR, "Ann Lee", "said", QUOTED), said(FAIR, "The mayor", "", "fair would open")]
        ),
        judged(golds, [said(FAIR, "The mayor", "said", QUOTED)]),
    ]


def test_direct(articles: list[Judgement]) -> None:
    direct = figures_by_form(articles)["direct"]
    assert direct.scores == {
        "exact": Score(1, 1),
        "tokens": Score(1, 1),
        "match": Score(1, 1),
        "speaker": Score(1 / 2, 1 / 2),
    }
    assert direct.wrong_speaker_rate == 1 / 2


def test_indirect(articles: list[Judgement]) -> None:
    indirect = figures_by_form(articles)["indirect"]
    assert indirect.scores == {
        "exact": Score(0, 0),
        "tokens": Score(1, 3 / 12),
        "match": Score(1, 1 / 2),
        "speaker": Score(1, 1 / 2),
    }
    assert indirect.wrong_speaker_rate == 0


def test_all(articles: list[Judgement]) -> None:
    every = figures_by_form(articles)["all"]
    assert (every.golds.count, every.predicted.count) == (4, 3)
    assert every.scores == {
        "exact": Score(2 / 3, 2 / 4),
        "tokens": Score(1, 11 / 20),
        "match": Score(1, 3 / 4),
        "speaker": Score(2 / 3, 2 / 4),
    }
    assert every.scores["match"].f1 == pytest.approx(6 / 7)
    assert every.wrong_speaker_rate == 1 / 3


def test_speakers_are_counted_where_a_source_is_named() -> None:
    golds = [said(FAIR, "Ann Lee", "said", QUOTED), said(FAIR, "", "", TOLD)]
    predicted = [said(FAIR, "", "", QUOTED), said(FAIR, "The mayor", "said", TOLD)]
    nameless = figures_by_form([judged(golds, golds[::-1]), judged(golds, predicted)])["all"]
    assert nameless.scores["match"] == Score(1, 1)
    assert nameless.scores["speaker"] == Score(1 / 2, 1 / 2)


def test_a_wrong_speaker_is_one_of_those_that_can_be_compared() -> None:
    golds = [said(FAIR, "Ann Lee", "said", QUOTED), said(FAIR, "", "", TOLD)]
    swapped = [said(FAIR, "The mayor", "", QUOTED), said(FAIR, "Ann Lee", "", TOLD)]
    assert figures_by_form([judged(golds, swapped)])["all"].wrong_speaker_rate == 1


def test_quoted_takes_in_direct_and_mixed() -> None:
    text = "“Rain,” she said. He called it “a flood” of a day."
    golds = [said(text, "she", "", "“Rain,”"), said(text, "He", "called", "it “a flood” of a day")]
    rows = figures_by_form([judged(golds, golds, text)])
    counts = {row: figures.golds.count for row, figures in rows.items()}
    assert counts == {"direct": 1, "mixed": 1, "indirect": 0, "quoted": 2, "all": 2}


def test_nothing_of_nothing_is_zero() -> None:
    nothing = Figures(Tally.of([]), Tally.of([]))
    assert {score.f1 for score in nothing.scores.values()} == {0}
    assert nothing.wrong_speaker_rate == 0
