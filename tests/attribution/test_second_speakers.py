"""Who speaks beside the subject of the sentence: led in by "with", called up, blaming, backing somebody."""

from __future__ import annotations

import pytest

from attribution.attributed import credited, said_by
from speakers.reported import who_says_what


@pytest.mark.parametrize("aside", ["Petra Holm,", "Petra Holm, who owns it,"])
def test_with_leads_in_who_speaks_with_an_aside(aside: str) -> None:
    text = f"Tom Roe has been sacked by the club, with the chair, {aside} telling staff that it was “over”."
    assert who_says_what(text) == [("Petra Holm", "it was “over”")]
    plain = "Tom Roe, with a heavy heart, left the club, telling staff that it was “over”."
    assert ("Petra Holm", "it was “over”") not in who_says_what(plain)
    assert [content for _, content in who_says_what(plain)] == ["it was “over”"]


def test_who_was_called_tells() -> None:
    text = "When no cheque came, her aunt rang the fund’s office and was told that the money was “gone”."
    assert said_by(text, "the fund’s office") == ["that the money was “gone”"]
    liar = "He called her a liar and was told that it was late."
    assert all("liar" not in source for source, _ in credited(liar))


def test_what_is_blamed_can_stand_before_who_blames() -> None:
    text = "The number fell to six, something the builder blames on the price of clearing the ground."
    assert credited(text) == [("the builder", "the price of clearing the ground")]


def test_a_vow_to_do_is_no_vow_to_somebody() -> None:
    text = "Holm has taken a new line, vowing to claw back state credits from firms that send jobs abroad."
    assert credited(text) == [("Holm", "to claw back state credits from firms that send jobs abroad")]
    assert credited("Holm vowed to miners that it would stay.") == [("Holm", "that it would stay")]


def test_who_backs_somebody_is_the_whole_source() -> None:
    text = "A small group backing him has demanded that she publish it."
    assert credited(text) == [("A small group backing him", "that she publish it")]


def test_a_paper_behind_which_calls_on_somebody() -> None:
    text = "Tool maker Voltro, which says it spent £9m on its plant, called on the board to “keep calm.”"
    assert ("Tool maker Voltro", "the board to “keep calm.”") in [
        (source.partition(",")[0], content) for source, content in credited(text)
    ]


def test_a_repeated_claim_is_a_claim() -> None:
    text = "The notes raise questions about Holm’s repeated claim that she “never heard of it.”"
    assert said_by(text, "Holm’s") == ["that she “never heard of it.”"]


def test_a_kind_in_capitals_is_no_name() -> None:
    assert who_says_what("A local NGO said that it would close.") == [("A local NGO", "it would close")]
    assert who_says_what("A defiant UKIP said that it would close.") == [("UKIP", "it would close")]
