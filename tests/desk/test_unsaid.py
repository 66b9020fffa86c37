"""Brackets with `unsaid` around some words of a statement name it, and how to take it away."""

from __future__ import annotations

import pytest

from desk.one_desk import ANN, MAYOR, Desk

WHOLE = "citing an engineer, that the old mill had burnt down in the night"


@pytest.mark.parametrize(
    "content",
    [
        "It rained, [citing an engineer, that]{.unsaid} the old mill had burnt down in the night.",
        "It rained, citing [an engineer]{.unsaid}, that the old mill had burnt down in the night.",
        "It [rained, citing an engineer]{.unsaid}, that the old mill had burnt down in the night.",
    ],
)
def test_the_statement_that_they_touch_is_named(content: str) -> None:
    desk = Desk(content, (WHOLE, ANN))
    assert desk.said == [(WHOLE, "Ann Lee")]
    assert desk.fault.code == "nothing-unsaid"
    assert desk.fault.wrong == (
        "These are only some words of the statement "
        "“citing an engineer, that the old mill had burnt down in the …”."
    )
    assert desk.fault.mend == (
        "To take it away, put the brackets around all of it, up to “down in the night”."
    )


def test_of_two_the_narrower_one_is_named() -> None:
    content = "It rained, citing an engineer, that [the old]{.unsaid} mill had burnt down in the night."
    inner = "the old mill had burnt down in the night", MAYOR
    desk = Desk(content, (WHOLE, ANN), inner, insides={2: 1})
    assert "statement “the old mill had burnt down in the night”." in desk.fault.wrong


def test_around_all_of_it_they_take_it_away() -> None:
    desk = Desk(f"It rained, [{WHOLE}]{{.unsaid}}.", (WHOLE, ANN))
    assert (desk.said, desk.faults) == ([], ())


def test_words_of_no_statement_have_nothing_to_take_away() -> None:
    desk = Desk(f"[It rained]{{.unsaid}}, {WHOLE}.", (WHOLE, ANN))
    assert desk.fault.wrong == "There is no statement in these words to take away."
