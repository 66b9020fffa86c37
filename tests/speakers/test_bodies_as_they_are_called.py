"""Bodies by the names that they have: one speaker, called by all of its name, and nobody's person."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.model import Voice

BODIES = """
The American Federation of Teachers
The Fraternal Order of Police
The U.S. Conference of Mayors
The National Association of Black Journalists
The Royal College of General Practitioners
The National Union of Teachers
The International Brotherhood of Teamsters
The Police Federation of England and Wales
The Law Society of England and Wales
The Council of Elders of Rye
The Church of Latter-day Saints
The Organisation for the Prohibition of Chemical Weapons
The Organization for Security and Co-operation in Europe
The Institute for the Study of War
The Carnegie Endowment for International Peace
The Foundation for Defense of Democracies
The Washington Institute for Near East Policy
The Center for a New American Security
The Committee to Protect Journalists
The Internal Revenue Service
The Secret Service
The All England Club
The Globe and Mail
The Joint Chiefs of Staff
The Army Corps of Engineers
The Bureau of Alcohol, Tobacco, Firearms and Explosives
US Customs and Border Protection
HM Revenue and Customs
Immigration and Customs Enforcement
Reporters Without Borders
Imperial College London
Trinity College Dublin
Vanity Fair
France 24
""".strip().splitlines()


@pytest.mark.parametrize("body", BODIES)
def test_it_is_one_body_by_its_whole_name(body: str) -> None:
    _, found = read_report(f"{body} said that it was late.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [
        (body.removeprefix("The "), Voice.INSTITUTION)
    ]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("American Federation of Teachers president Ann Lee", "Ann Lee"),
        ("Federation of Teachers President Ann Lee", "Ann Lee"),
        ("Institute for the Study of War analyst George Roe", "George Roe"),
        ("King’s College London historian Ann Lee", "Ann Lee"),
        ("Trinity College Dublin’s Ann Lee", "Ann Lee"),
        ("Ann Lee of the Center for Rye Studies", "Ann Lee"),
        ("Globe and Mail reporter Ann Lee", "Ann Lee"),
        ("First Lady Ann Lee", "Ann Lee"),
        ("Crown Prince Omar bin Salem", "Omar bin Salem"),
        ("President-elect Ben Roe", "Ben Roe"),
    ],
)
def test_who_speaks_for_it_is_a_person(source: str, name: str) -> None:
    _, found = read_report(f"{source} said that it was late.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [(name, Voice.NAMED_PERSON)]


def test_a_body_and_a_person_are_two() -> None:
    assert who_speaks("The Federation of England and Ann Lee said that it was late.") == [
        "Federation of England",
        "Ann Lee",
    ]


def test_an_email_chain_is_a_paper() -> None:
    _, (found,) = read_report("An email chain showed that it was late.")
    assert found.speaker.voice is Voice.DOCUMENT
