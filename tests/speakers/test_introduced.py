"""People brought in with more than a name: a trade no list has, an office, a clause about them."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts, Voice
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Ann Lee left. Her neighbor, boatkeeper Shai Barkan, 61, said it was late.", ["Shai Barkan"]),
        (
            "Leader of the Opposition Bhabani Shankar Pati said it was late. Mr. Pati said it was sad.",
            ["Bhabani Shankar Pati", "Bhabani Shankar Pati"],
        ),
        ("Ann Lee, who's 24 and cuts hair on Main Street, said it was late.", ["Ann Lee"]),
        (
            "One editor, who requested anonymity because she hopes to be rehired, said it was late.",
            ["One editor"],
        ),
        (
            "Millicent Thorne went further. “They are standing in a lot,” she told reporters.",
            ["Millicent Thorne"],
        ),
        (
            "Ann Lee sells phones. “It is late,” Lee said.\n\nHer customer, a driver in a blue jersey, was "
            "having none of it. They always find a reason, he said.",
            ["Ann Lee", "Ann Lee’s customer"],
        ),
        ("Within a week, jurors heard, Ann Lee had left, saying she had a bad back.", ["Ann Lee"]),
        ("Dolores Vance, 67, a retired nurse who said she was late, left.", ["Dolores Vance"]),
        (
            "Piran Goss, 71, weaves baskets. “It is late,” he says.\n\n"
            "Its author, the Reverend Josiah Thrale, wrote that it was “mad”. He recorded that it was late.",
            ["Piran Goss", "Josiah Thrale", "Josiah Thrale"],
        ),
        ("The mine’s owner, Tamarack Corp., said it was late.", ["Tamarack Corp."]),
        (
            "The plan fell. “Go home,” Ben Roe wrote on X. Ann Lee, who sits on a board, said it was late.",
            ["Ben Roe", "Ann Lee"],
        ),
    ],
)
def test_who_speaks(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


def test_what_a_sign_says_in_the_opening_clause_is_nobodys() -> None:
    words = "Standing before women under banners reading “No debt, no sweat”, Ann Lee said it was “no gift”."
    assert who_says_what(words) == [("Ann Lee", "it was “no gift”")]


def test_a_hearer_is_named_behind_what_it_is() -> None:
    words = "Their family told a local group, the Hauran Documentation Center, that neither was armed."
    assert who_says_what(words) == [("Their family", "neither was armed")]


@pytest.mark.parametrize("cue", ["mentioned the bridge", "said that it was cold"])
def test_a_speaker_in_a_clause_before_the_subject_lends_the_next_verb_nothing(cue: str) -> None:
    words = f"Ann Lee came home. When her mother {cue}, Ann Lee laughed and said it was late."
    assert who_speaks(words) == ["Ann Lee's mother", "Ann Lee"]


def test_a_headline_about_the_group_does_not_hide_why_one_of_it_is_not_named() -> None:
    text = read_plain(
        "Nurses say ward was too hot\n\n“We wrote it down,” one of the nurses said. She asked not to be "
        "named because she works there. “Nobody came.”"
    )
    _, *hers = find_statements(text, spoken(find_attributions(text)), Facts())
    assert [one.speaker.reason for one in hers] == ["she works there", "she works there"]


@pytest.mark.parametrize("owned", ["£3 million bid", "3 bids", "“big” bid"])
def test_a_firm_before_a_sum_that_it_owns_is_called_without_its_s(owned: str) -> None:
    assert who_speaks(f"Vale Group’s {owned} failed. Vale denied it had lied.") == ["Vale Group"]


def test_why_somebody_is_not_named_may_stand_where_they_are_met() -> None:
    _, found = read_report(
        "Ann Lee was found by a night carer, who cannot be named for legal reasons. “It was hot,” the carer "
        "said. A cook met another carer, who left."
    )
    assert [one.speaker.reason for one in found] == ["legal reasons"]


def test_what_somebody_had_insisted_is_not_insisted_on_by_who_tells_of_it() -> None:
    told = "Mr Pell had paid the fine, but had insisted that nobody told him"
    ((speaker, words),) = who_says_what(f"Ann Lee said {told}.")
    assert (speaker, words[:8]) == ("Ann Lee", "Mr Pell ")


@pytest.mark.parametrize("field", ["Industry", "Immigration", "Welfare", "Economy"])
def test_a_ministers_field_is_part_of_the_office(field: str) -> None:
    _, (only,) = read_report(f"{field} Minister Ann Lee said it was late.")
    assert (only.speaker.role, only.speaker.affiliation) == (f"{field.lower()} minister", None)


@pytest.mark.parametrize("house", ["institute", "university", "hospital", "charity"])
def test_who_works_at_a_house_is_somebody(house: str) -> None:
    passage = f"“They need it,” said Eliska Dorant, a scientist at a {house} in Brno. She said it was late."
    found = read_report(passage)[1]
    assert {(one.speaker.name, one.speaker.voice) for one in found} == {("Eliska Dorant", Voice.NAMED_PERSON)}


def test_a_director_of_a_field_is_a_person() -> None:
    found = read_report("The ward was full, director of nursing Ben Roe said.")[1]
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [("Ben Roe", Voice.NAMED_PERSON)]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("A man going by the name Fox said he had seen it.", ["Fox"]),
        ("A man who goes by bus said it was late.", ["A man who goes by bus"]),
    ],
)
def test_who_goes_by_a_name_bears_it(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


@pytest.mark.parametrize(
    "aside", ["a New Mexico Republican facing a tough fight", "a teacher with a tough fight"]
)
def test_who_goes_back_to_the_name_before_an_aside(aside: str) -> None:
    told = f"One exception was Rep. Gina Trujano, {aside}, who wrote on Facebook that she was done."
    assert who_speaks(told) == ["Gina Trujano"]


def test_who_goes_back_to_nobody_where_the_aside_tells_of_another() -> None:
    told = "One exception was Gina Trujano, a friend of a cook facing a tough fight, who wrote it was so."
    assert who_speaks(told) == [""]


WITH_AGE = {
    "Dan Holt, 58, a fitter from Rye, is for Roe. “He talks like us,” he says.": ["Dan Holt"],
    "Dan Holt, 58, a fitter from Rye, is for Roe. Bo Lund is not. “He talks like us,” he says.": [""],
}


@pytest.mark.parametrize(("words", "names"), WITH_AGE.items())
def test_who_is_brought_in_with_an_age_speaks_of_another(words: str, names: list[str]) -> None:
    assert who_speaks(f"Mayor Bo Roe leads.\n\n{words}") == names
