"""A quotation that makes up a paragraph, after one that ends by telling what somebody said."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only
from whosaidthis.model import Form

_QUOTATION = "“The phones keep ringing. Nobody dares pick them up.”"


def _speaker(before: str, quotation: str = _QUOTATION, after: str = "It rained.") -> str | None:
    found = attributed(f"It was cold.\n\n{before}\n\n{quotation}\n\n{after}")
    return next((one.source for one in found if one.form is Form.DIRECT), None)


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Ann Lee, a pastor, said that many were still waiting.", "Ann Lee, a pastor"),
        ("Ann Lee said it was cold. Many were still waiting, she said.", "she"),
        ("The mayor described the last days on board.", "The mayor"),
        ("Ann Lee told reporters that many were still waiting and that it was late.", "Ann Lee"),
        ("The Road Board said in a statement that many were still waiting.", "The Road Board"),
    ],
)
def test_it_is_said_by_the_one_who_spoke(before: str, who: str) -> None:
    assert _speaker(before) == who


@pytest.mark.parametrize(
    "before",
    [
        "Residents said that many were still waiting.",
        "Two nurses said that many were still waiting.",
        "They said that many were still waiting.",
        "Ann Lee and Tom Roe said that many were still waiting.",
        "Ann Lee said it was late. The bridge stayed shut.",
        "Ann Lee declined to comment.",
        "Ann Lee did not respond to a request for comment.",
        "Ann Lee hopes to stay.",
        "The bridge stayed shut.",
    ],
)
def test_after_several_or_nobody_it_stays_open(before: str) -> None:
    assert _speaker(before) is None


@pytest.mark.parametrize(
    "quotation",
    [
        "“The phones keep ringing”",
        "“It rings.”",
        "'The phones keep ringing in here.'",
        f"{_QUOTATION} It was dark there.",
    ],
)
def test_a_heading_and_half_a_paragraph_stay_open(quotation: str) -> None:
    assert _speaker("Ann Lee said that many were still waiting.", quotation) is None


def test_a_name_below_it_speaks() -> None:
    assert _speaker("Ann Lee said that many were still waiting.", after="— Tom Roe") == "Tom Roe"


def test_who_speaks_so_goes_on_in_the_next_paragraphs() -> None:
    before = "Ann Lee said that many were still waiting.\n\n“The phones keep ringing."
    found = attributed(f"It was cold.\n\n{before}\n\n“Nobody dares pick them up.”\n\nIt rained.")
    assert [(one.source, one.content) for one in found][1:] == [
        ("Ann Lee", "“The phones keep ringing. … “Nobody dares pick them up.”")
    ]


def test_an_empty_paragraph_between_them_does_no_harm() -> None:
    assert _speaker("Ann Lee said that it was late.\n\n***") is None


@pytest.mark.parametrize(
    "before",
    [
        "Ida Berg, 71, was not among those. She waited five hours.",
        "That was no help to Ida Berg, who runs a shop.",
    ],
)
def test_a_paragraph_that_brings_in_one_person_leads_to_their_own_words(before: str) -> None:
    found = attributed(f"{before}\n\n“They told us it would work. I would like it to.”")[0]
    assert (found.source, found.cue) == ("Ida Berg", "")


@pytest.mark.parametrize(
    ("before", "quotation"),
    [
        ("Ida Berg, a nurse, met Tom Roe.", "“They told us it would work. I would like it to.”"),
        ("Ida Berg, 71, was not among those.", "“The pump was old and so were the pipes.”"),
        ("Ida Berg, 71, has seen “Salt Roads”.", "“They told us it would work. I would like it to.”"),
        ("Ida Berg was not among those.", "“They told us it would work. I would like it to.”"),
    ],
)
def test_other_paragraphs_lead_to_nobodys_words(before: str, quotation: str) -> None:
    assert attributed(f"{before}\n\n{quotation}") == []


def test_who_answers_what_another_suggests_goes_on() -> None:
    words = (
        "When Ms Karr suggested that it was late, Mr Roe replied that it was “early”.\n\n“I have a watch.”"
    )
    assert attributed(words)[-1].source == "Mr Roe"


_DETECTIVE = "“He was polite,” Ida Berg said. “They used that against him.”"
_ALONE = "“He has hurt his hip, but what is really troubling him is his late wife’s ring.”"


def test_a_long_quotation_alone_goes_on_with_who_alone_speaks_in_the_paragraph_before() -> None:
    told = f"It was Monday.\n\n{_DETECTIVE}\n\n{_ALONE}\n\nOfficers are trying to trace a driver."
    assert only(told).content.endswith(_ALONE)


@pytest.mark.parametrize("after", ["“I doubt that,” said Bo Roe.", "“Why?”"])
def test_a_quotation_alone_among_others_stays_open(after: str) -> None:
    found = attributed(f"It was Monday.\n\n{_DETECTIVE}\n\n{_ALONE}\n\n{after}")
    assert all(_ALONE not in one.content or not one.source for one in found)


def test_a_quotation_alone_behind_two_who_speak_stays_open() -> None:
    found = attributed(f"It was Monday. Bo Roe said it was late. {_DETECTIVE}\n\n{_ALONE}\n\nIt rained.")
    assert all(_ALONE not in one.content for one in found)
