"""What the reports of set thirty-seven showed to be given to the wrong one, or to nobody."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Voice


@pytest.mark.parametrize("house", ["institute", "university", "hospital", "charity"])
def test_who_works_at_a_house_is_somebody(house: str) -> None:
    passage = f"“They need it,” said Eliska Dorant, a scientist at a {house} in Brno. She said it was late."
    found = read_report(passage)[1]
    assert {(one.speaker.name, one.speaker.voice) for one in found} == {("Eliska Dorant", Voice.NAMED_PERSON)}


@pytest.mark.parametrize("told", ["the German maker of pumps", "a Danish packaging company"])
def test_what_is_called_a_company_is_one(told: str) -> None:
    found = read_report(f"“We need it,” said Eliska Dorant, {told}.")[1]
    assert found[0].speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize("source", ["His widow, Mireille,", "Lee’s widow, Mireille,", "Mireille, his widow,"])
def test_a_widow_is_she(source: str) -> None:
    passage = f"{source} said it was late. She declined to meet. “Let her be,” she wrote."
    assert who_speaks(passage) == ["Mireille"] * 3


def test_a_man_called_by_his_name_behind_his_office() -> None:
    passage = "The manager, a cheerful man called Joris Penders, said it was late. He said it rained."
    assert who_speaks(passage) == ["Joris Penders", "Joris Penders"]


def test_who_shows_somebody_a_room_says_nothing() -> None:
    assert who_says_what("The manager, Joris Penders, showed me the chapel.") == []


def test_an_anchor_that_was_let_go_is_nobody() -> None:
    found = who_speaks(
        "“We had no power,” Ann Strand said.\n\nAn anchor had been let go, but it failed, he said."
    )
    assert "An anchor" not in found


def test_a_poll_is_not_what_it_was_conducted_before() -> None:
    passage = (
        "A Kell poll conducted before the leak put the party at 31 percent. The Union would lose, it showed."
    )
    assert who_speaks(passage) == ["A Kell poll conducted before the leak"] * 2


def test_a_paper_is_its_own_noun_behind_whom_it_is_held_against() -> None:
    passage = "Ann Lee accused him of sitting on a Treasury paper that put the cost at $780 million."
    assert who_speaks(passage) == ["Ann Lee", "A Treasury paper"]


def test_she_who_refuses_one_thing_has_said_the_other() -> None:
    passage = "Ann Lee confirmed that a teacher had worked there, but she refused to name her."
    assert who_says_what(passage)[0] == ("Ann Lee", "a teacher had worked there")
