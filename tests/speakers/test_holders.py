"""Offices and their holders: whose the name behind an office is, and who is called by it later."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_speaks
from whosaidthis.model import Voice

_OPENING = "The road was shut on Sunday.\n\n"


@pytest.mark.parametrize(
    "office", ["The office of the prime minister, Andrei Lupu, insisted", "Andrei Lupu’s office insisted"]
)
def test_an_office_speaks_and_not_its_holder(office: str) -> None:
    (only,) = read_report(f"{_OPENING}{office} that he was well.")[1]
    assert only.speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize(
    "lawyer", ["The lawyer for the mayor, Ann Lee,", "The mayor of Rye, Ann Lee,", "The owner, Ann Lee,"]
)
def test_a_person_told_by_what_they_are_is_the_one_named_behind(lawyer: str) -> None:
    assert who_speaks(f"{_OPENING}{lawyer} said it was over.") == ["Ann Lee"]


@pytest.mark.parametrize(
    "again",
    [
        "Lupu himself, who is in Rye, said he was well.",
        "Lupu himself said he was well.",
        "Lupu himself, 45, did not respond to questions.",
    ],
)
def test_himself_behind_a_surname_changes_nobody(again: str) -> None:
    assert (
        who_speaks(f"{_OPENING}Prime Minister Andrei Lupu’s office said he was well. {again}")[1]
        == "Andrei Lupu"
    )


@pytest.mark.parametrize(
    "when",
    ["As early as March Feher", "In April Feher", "Since May Feher", "By then, as far back as March Feher"],
)
def test_a_month_before_a_surname_is_no_given_name(when: str) -> None:
    brought_in = "“Nobody looked,” said Marta Feher, who led the study."
    passage = f"{_OPENING}{brought_in}\n\n{when} told a committee that it leaked."
    assert who_speaks(passage) == ["Marta Feher", "Marta Feher"]


def test_a_month_that_is_a_name() -> None:
    assert who_speaks(f"{_OPENING}May Lee said it was late.") == ["May Lee"]


@pytest.mark.parametrize(
    ("passage", "same"),
    [
        ("A guard said he had slept. “Then it rang,” said the man, who asked not to be named.", True),
        ("A resident said she had heard it. “Then it rang,” the woman said.", True),
        ("A guard said it was late. “Then it rang,” the man said.", False),
        ("A doctor said the patient would live. “I feel fine,” the man said.", False),
        ("A soldier said he had fed the prisoner. The man said it was late.", False),
        ("A resident said she had heard it. “Then it rang,” the man said.", False),
        ("A nurse said a man came in. “Then it rang,” the man said.", False),
        ("A guard said he had slept. Ben Roe was there. “Then it rang,” the man said.", False),
    ],
)
def test_the_man_is_the_one_unnamed_person_who_spoke(passage: str, same: bool) -> None:
    first, second = read_report(_OPENING + passage)[1]
    assert (first.speaker.key == second.speaker.key) is same
    assert first.speaker.voice is second.speaker.voice is Voice.UNNAMED_PERSON


@pytest.mark.parametrize(
    ("asked", "speaker"),
    [
        ("Ben Roe asked Tom Cole where the money was. “I spent it,” he said.", ""),
        ("Ben Roe asked Tom Cole where the money was. He said it was spent.", ""),
        ("Ben Roe asked Ann Cole where the money was. “I spent it,” she said.", "Ann Cole"),
        ("Ben Roe told Tom Cole to leave. “I know it all,” he said.", "Ben Roe"),
    ],
)
def test_who_asks_does_not_answer(asked: str, speaker: str) -> None:
    assert who_speaks(_OPENING + asked)[-1] == speaker


@pytest.mark.parametrize(
    ("papers", "voice"),
    [
        ("Court papers", Voice.DOCUMENT),
        ("Papers filed in Rye", Voice.DOCUMENT),
        ("The policy paper", Voice.DOCUMENT),
        ("The local paper", Voice.INSTITUTION),
    ],
)
def test_papers_that_are_documents(papers: str, voice: Voice) -> None:
    (only,) = read_report(f"{_OPENING}{papers} said it was late.")[1]
    assert only.speaker.voice is voice


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The filing, lodged at the court in Rye on Thursday by lawyers for the town,", "The filing"),
        ("A report by Solheim and 11 colleagues", "A report by Solheim and 11 colleagues"),
        ("A letter, sent to the board last week,", "A letter"),
    ],
)
def test_a_paper_is_called_by_what_it_is(source: str, name: str) -> None:
    assert who_speaks(f"{_OPENING}{source} said that it leaked.") == [name]


def test_a_study_by_somebody_and_colleagues_behind_according_to() -> None:
    passage = (
        "It has failed in six years, according to a study by Solheim and 11 colleagues published on Friday."
    )
    assert who_speaks(_OPENING + passage) == ["A study by Solheim and 11 colleagues"]


@pytest.mark.parametrize("tail", ["", " seen by the Post", " published on Friday"])
def test_a_report_by_somebody_behind_according_to(tail: str) -> None:
    passage = f"The firm owes £4m, according to a report by the auditors{tail}."
    assert who_speaks(_OPENING + passage) == ["A report by the auditors"]


def test_figures_are_not_it() -> None:
    passage = "According to figures released in May, the trust spent £1m. None of it was wasted, it admitted."
    assert who_speaks(_OPENING + passage) == ["Figures", ""]


@pytest.mark.parametrize("party", ["", "Liberal ", "Labour "])
def test_the_holder_of_an_office_with_or_without_a_party(party: str) -> None:
    passage = f"The {party}MP for Kew, Ann Lee, said it was late. “It is late,” the MP for Kew said."
    assert who_speaks(_OPENING + passage) == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The Rail, Maritime and Transport Union", "Rail, Maritime and Transport Union"),
        ("The Digital, Culture, Media and Sport Committee", "Digital, Culture, Media and Sport Committee"),
        ("Marks and Spencer, which has 500 shops,", "Marks and Spencer"),
    ],
)
def test_one_body_of_several_names(source: str, name: str) -> None:
    assert who_speaks(f"{_OPENING}{source} said it was late.") == [name]


def test_three_bodies() -> None:
    speakers = who_speaks(f"{_OPENING}The US, UK and European Union said it was late.")
    assert len(speakers) == 3
    assert speakers[-1] == "European Union"


def test_a_court_filing_is_a_document_and_the_filing_is_the_same() -> None:
    first, second = read_report(
        f"{_OPENING}A court filing says that it leaked. The filing says it was late."
    )[1]
    assert first.speaker.voice is Voice.DOCUMENT
    assert first.speaker.key == second.speaker.key


def test_who_was_told_before_hears_nothing_now() -> None:
    passage = "Ann Lee had told a committee that it leaked. Her advice, she recalled, was filed away."
    first, second = read_report(_OPENING + passage)[1]
    assert first.hearer is not None
    assert second.hearer is None


@pytest.mark.parametrize(
    ("speaker", "role"),
    [
        ("Chief executive Dr Ann Lee", "chief executive"),
        ("Foreign minister Dr Ann Lee", "foreign minister"),
        ("Rev Ann Lee, the rector of Rye,", "rector of Rye"),
        ("Army chief Gen. Ann Lee", "army chief"),
    ],
)
def test_an_office_tells_more_than_a_title(speaker: str, role: str) -> None:
    (only,) = read_report(f"{_OPENING}{speaker} said it was over.")[1]

    assert only.speaker.role == role


def test_whose_title_stands_behind_an_office_can_be_called_by_either() -> None:
    called = "Army chief Gen. Ann Lee said it was over. The general said it was late. The army chief wept."

    assert who_speaks(f"{_OPENING}{called}") == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize("office", ["MCA", "MLA", "MSP", "MEP"])
def test_a_member_of_some_assembly_is_somebody(office: str) -> None:
    assert who_speaks(
        f"Governor Peter Oro said the works would go on.\n\nBut {office} Stephen Muti faulted the governor"
        f" for the delay. He claimed the county boss had signed.\n\n“Where is that land?” the {office} asked."
    ) == ["Peter Oro", *["Stephen Muti"] * 3]


@pytest.mark.parametrize("before", ["", "independent ", "the independent "])
def test_an_office_told_in_full_is_nobody_met_before(before: str) -> None:
    found = who_speaks(
        "Lachlan’s father, Paul, declined to speak to reporters.\n\n"
        f"The state MP for Carrow, {before}Trent Abik, said a doctor should be rostered."
    )
    assert found == ["Paul", "Trent Abik"]


@pytest.mark.parametrize("office", ["The Chief of Police of Rye", "The Chief of Police", "The Head of State"])
def test_the_holder_of_an_office_is_one_unnamed_person(office: str) -> None:
    (only,) = statements(f"<s1>{office}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_PERSON
    assert only.speaker.count == 1


@pytest.mark.parametrize("again", ["The papers", "The papers, 46 pages in all,"])
def test_the_papers_are_those_that_the_article_has_shown(again: str) -> None:
    report = f"The firm bought it, leaked papers show. {again} do not show whether it was paid for."

    first, second = read_report(_OPENING + report)[1]

    assert (second.speaker.voice, second.speaker.name) == (Voice.DOCUMENT, first.speaker.name)


@pytest.mark.parametrize(
    ("office", "again"),
    [
        ("Defence Minister", "The defence chief"),
        ("Defense Secretary", "The defence chief"),
        ("Treasury Secretary", "The Treasury chief"),
        ("Finance Minister", "The finance chief"),
    ],
)
def test_who_heads_a_field_is_its_chief(office: str, again: str) -> None:
    assert (
        who_speaks(f"{office} Ann Lee said it was late. {again} added that it was cold.") == ["Ann Lee"] * 2
    )


@pytest.mark.parametrize("again", ["The navy chief", "The chief", "The defence spokesman"])
def test_the_chief_of_another_field_is_another(again: str) -> None:
    words = f"Defence Minister Ann Lee said it was late. {again} said that it was cold."
    assert who_speaks(words) == ["Ann Lee", again]


@pytest.mark.parametrize(("office", "force"), [("Navy Secretary", "navy"), ("Union secretary", "union")])
def test_a_force_or_a_union_has_another_chief(office: str, force: str) -> None:
    words = f"{office} Ann Lee said it was late. The {force} chief said that it was cold."
    assert who_speaks(words) == ["Ann Lee", f"The {force} chief"]
