"""Who speaks and is in no entry is noted, once."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.names_without_entry import check_names_without_entry
from whosaidthis.checks.speakers_without_entry import check_speakers_without_entry
from whosaidthis.model import NO_GLOSSARY

KNOWN = glossary({"official/ann-lee.md": "name: Ann Lee\naliases: [Lee]", "body/port.md": "name: Port Board"})


def found(body: str) -> list[str]:
    return told(check_speakers_without_entry(article(body, KNOWN), KNOWN))


def test_a_named_person_is_noted_at_the_first_statement_alone() -> None:
    body = "The mill burns, Bo Ray said. “It is gone,” Ray said.\n\nBo Ray denied that it was his."
    assert found(body) == ["8:17 note speaker-without-entry"]


def test_so_is_a_body() -> None:
    assert found("The mill burns, Reuters reported.") == ["8:17 note speaker-without-entry"]


def test_who_has_an_entry_is_not() -> None:
    assert found("The mill burns, Lee said. The Port Board denied it.") == []


def test_unnamed_speakers_are_not() -> None:
    assert found("The mill burns, an engineer said.") == []


def test_who_says_nothing_does_not_speak() -> None:
    assert (
        found("The Royal Navy declined to comment. Ann Lee did not respond to a request for comment.") == []
    )


def test_a_body_that_is_called_by_no_name_is_not() -> None:
    assert found("The mill burns, the company said. The ministry denied it.") == []


@pytest.mark.parametrize("speaker", ["Police", "Officials", "Bo Ray’s office", "Margaret"])
def test_what_can_be_no_name_of_an_entry_is_not(speaker: str) -> None:
    assert found(f"The mill burns, {speaker} said.") == []


def test_an_office_holder_without_an_entry_is_told_once_by_the_other_check() -> None:
    read = article("Defence Minister Bo Ray said that the mill burnt. “It is gone,” Ray said.", KNOWN)
    assert [one.code for one in check_names_without_entry(read)] == ["no-entry"]
    assert check_speakers_without_entry(read, KNOWN) == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a Gannet-2 drone", "“Gannet-2”, a drone,"), ("a Gannet-2 missile", "“Gannet-2”, a missile,")],
)
def test_the_message_says_no_more_than_the_article_does(name: str, kind: str) -> None:
    (only,) = check_names_without_entry(article(f"The mill was filmed by {name}, the mayor said.", KNOWN))
    assert only.wrong == f"{kind} has no entry in the glossary."


def test_without_a_glossary_nothing_is_noted() -> None:
    assert check_speakers_without_entry(article("The mill burns, Bo Ray said."), NO_GLOSSARY) == ()


def test_whose_name_stands_in_a_weapons_entry_is_left_to_the_check_of_that() -> None:
    arms = glossary({"missile/gull-2.md": "name: Gull-2\naliases: [Greta Lund]"})
    read = article("Greta Lund said that the mill was on fire.", arms)
    assert list(check_speakers_without_entry(read, arms)) == []


MISSPELT = glossary({"missile/gannet-2.md": "name: Ganet-2", "official/bo-larsen.md": "name: Bo Larson"})


def test_an_entry_that_has_the_name_misspelt_is_asked_about() -> None:
    read = article("The mill was hit by a Gannet-2 missile, Bo Larsen said.", MISSPELT)
    (weapon,) = check_names_without_entry(read, MISSPELT)
    (speaker,) = check_speakers_without_entry(read, MISSPELT)
    assert weapon.mend.startswith(
        "Did you mean docs/glossary/missile/gannet-2.md, which has the name “Ganet-2”?"
    )
    assert "docs/glossary/official/bo-larsen.md, which has the name “Bo Larson”" in speaker.mend


@pytest.mark.parametrize("name", ["Gannet-2", "Ganet-3", "Ganets-2", "Granet-22"])
def test_another_name_or_figure_is_not(name: str) -> None:
    known = glossary({"missile/one.md": f"name: {name}"})
    faults = check_names_without_entry(
        article("The mill was hit by a Gannet-22 missile, he said.", known), known
    )
    assert [one.mend[:9] for one in faults] == ["Write one"]


def test_who_speaks_under_a_title_is_told_once() -> None:
    read = article("The chief of the navy, Dame Ina Moe, was not amused. “Go home,” she said.", KNOWN)
    both = [*check_names_without_entry(read), *check_speakers_without_entry(read, KNOWN)]
    assert len(both) == 1
