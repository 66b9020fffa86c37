"""Words that would point back to somebody, and stand beside what tells that another one is meant."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_says_what


@pytest.mark.parametrize("post", ["on duty", "in charge", "on the phone", "at the desk"])
def test_the_nurse_on_duty_is_not_the_nurse_who_spoke(post: str) -> None:
    _, found = read_report(f"A senior nurse said that it was hot. The nurse {post} said that it was cold.")
    assert [one.speaker.name for one in found] == ["A senior nurse", f"The nurse {post}"]


def test_nor_is_she_who_spoke_inside_what_another_tells() -> None:
    found = who_says_what(
        "A senior nurse said that it was hot.\n\n"
        "The nurse on duty had apologised to her and said that the machine was old, Ann Lee said."
    )
    assert found[-1] == ("The nurse on duty", "the machine was old")


@pytest.mark.parametrize("again", ["The nurse", "The senior nurse"])
def test_without_such_words_it_is_she(again: str) -> None:
    _, found = read_report(f"A senior nurse said that it was hot. {again} said that it was cold.")
    assert [one.speaker.name for one in found] == ["A senior nurse"] * 2


def test_who_is_told_of_as_on_duty_is_meant_again() -> None:
    _, found = read_report("A nurse on duty said that it was hot. The nurse on duty said that it was cold.")
    assert len({one.speaker.key for one in found}) == 1


@pytest.mark.parametrize("subject", ["A hospital trust", "Fernlea"])
def test_its_is_the_subjects_of_its_own_sentence(subject: str) -> None:
    _, found = read_report(
        f"The council said the bridge was safe.\n\n{subject} shut it after its own engineers warned of rain."
    )
    assert found[-1].speaker.name == "Its own engineers"


@pytest.mark.parametrize("before", ["On Monday", "It closed it after"])
def test_its_is_the_bodys_before_where_nothing_else_stands(before: str) -> None:
    _, found = read_report(
        f"The council said the bridge was safe.\n\n{before} its own engineers warned of rain."
    )
    assert found[-1].speaker.name == "The council's own engineers"


@pytest.mark.parametrize("words", ["papers show", "the papers show", "papers reveal"])
def test_papers_that_show_something_are_documents(words: str) -> None:
    _, found = read_report(f"The pumps had failed, {words}.")
    assert [one.speaker.voice.value for one in found] == ["document"]


def test_papers_that_say_something_can_be_newspapers() -> None:
    _, found = read_report("The papers say that the mayor is ill.")
    assert [one.speaker.voice.value for one in found] == ["institution"]


@pytest.mark.parametrize("shown", ["show", "reveal", "suggest"])
def test_what_papers_show_that_somebody_said_is_a_statement_inside_theirs(shown: str) -> None:
    found = who_says_what(
        f"Emails {shown} that an engineer warned in June last year that the pumps had failed."
    )
    assert [speaker for speaker, _ in found] == ["Emails", "An engineer"]


@pytest.mark.parametrize(
    "paper", ["an email Penn has framed", "a letter Ann Lee sent to the board", "the memo Roe wrote"]
)
def test_a_paper_with_who_made_it_behind_it_speaks_itself(paper: str) -> None:
    _, (only,) = read_report(f"It was late, according to {paper}.")
    assert (only.speaker.voice.value, only.speaker.name) == (
        "document",
        " ".join(paper.split()[:2]).capitalize(),
    )


@pytest.mark.parametrize(
    "paper", ["An investigation", "A probe", "The inspection", "A podcast", "The referendum"]
)
def test_what_was_looked_into_is_no_person(paper: str) -> None:
    _, (only,) = read_report(f"{paper} found that it was late.")
    assert (only.speaker.voice.value, only.speaker.name) == ("document", paper)


def test_a_paper_by_somebody_keeps_its_name() -> None:
    _, (only,) = read_report("It was late, according to an investigation by the Post published on Monday.")
    assert only.speaker.name == "An investigation by the Post"


def test_she_who_says_it_is_not_she_whom_it_names() -> None:
    found = read_report(
        "Josie Penn bakes.\n\nThe vicar, Anna Sykes, remembers the day. Penn, she says, “came up the path”."
    )[1]
    assert [one.speaker.name for one in found] == ["Anna Sykes"]


@pytest.mark.parametrize("does", ["nods", "nodded", "shrugs", "laughs"])
def test_another_customer_who_nods_is_she_who_speaks(does: str) -> None:
    found = read_report(f"A driver called Stan left early. Another customer {does}. “It is late,” she said.")[
        1
    ]
    assert [one.speaker.name for one in found] == ["Another customer"]


def test_after_somebodys_mother_it_stays_open_who_she_is() -> None:
    found = read_report(
        "Josie Penn says that it is late.\n\nPenn’s mother ran the shop. She used to say that it was early."
    )[1]
    assert [one.speaker.name for one in found] == ["Josie Penn", ""]


@pytest.mark.parametrize("left", ["stepped down as chief executive", "resigned as mayor"])
def test_what_somebody_leaves_is_no_speaker(left: str) -> None:
    found = who_says_what(f"Ann Lee {left} and the company said that it was late.")
    assert found == [("The company", "it was late")]


def test_they_are_those_with_whom_the_paragraph_begins() -> None:
    found = who_says_what(
        "Two people said that it was late.\n\nAnalysts at Meridian cut it. “It is low,” they wrote in a note."
    )
    assert [speaker for speaker, _ in found] == ["Two people", "Analysts at Meridian"]


def test_they_are_those_who_spoke_where_it_begins_with_them() -> None:
    found = who_says_what(
        "Two analysts said that it was late.\n\nThe analysts cut it. “It is low,” they wrote in a note."
    )
    assert [speaker for speaker, _ in found] == ["Two analysts", "Two analysts"]


def test_an_office_begins_at_its_own_article() -> None:
    _, (only,) = read_report(
        "A whistleblower contacted the board’s chair, Ulrich Stamm, on Monday. Stamm said it was late."
    )
    assert only.speaker.role == "the board’s chair"


@pytest.mark.parametrize("name", ["Banque Lorraine", "Banco Sol"])
def test_a_bank_of_another_country_is_a_bank(name: str) -> None:
    _, (only,) = read_report(f"{name} said that it was late.")
    assert only.speaker.voice.value == "institution"


def test_the_consultants_are_a_firm() -> None:
    _, found = read_report(
        "A review by the consultants Hallam Reed was late.\n\nHallam Reed said it was early."
    )
    assert [one.speaker.voice.value for one in found] == ["institution"]


def test_two_consultants_are_people() -> None:
    _, found = read_report(
        "The consultants Hallam Reed and Tova Lund were late. Hallam Reed said it was early."
    )
    assert [one.speaker.voice.value for one in found] == ["named person"]


def test_he_is_the_grandfather_who_acts_not_the_boy_he_is_of() -> None:
    _, found = read_report(
        "Theo Marsh was eight.\n\nOn Thursday Theo’s grandfather, Len, held it up. “It is late,” he said."
    )
    assert [one.speaker.name for one in found] == ["Len"]


def test_the_singer_is_not_her_brother() -> None:
    _, found = read_report(
        "Lee’s younger brother, Casimir, died in May, saying it was late. In a letter the singer asks for "
        "her shoes."
    )
    assert [one.speaker.name for one in found] == ["Casimir", "The singer"]


@pytest.mark.parametrize(("office", "role"), [("MP", "MP"), ("GP", "GP"), ("lawyer", "lawyer")])
def test_initials_stay_capitals(office: str, role: str) -> None:
    _, (only,) = read_report(f"Her {office}, Alan Whitby, said it was late.")
    assert only.speaker.role == role


def test_what_an_inquest_heard_that_somebody_recommended_is_theirs() -> None:
    found = who_says_what(
        "The inquest at Kelby town hall heard that a clerk had reported decay and recommended that it be cut."
    )
    assert {speaker for speaker, _ in found} == {"A clerk"}


@pytest.mark.parametrize("where", ["", " at Kelby town hall", " in Rye"])
def test_what_an_inquest_heard_is_nobodys(where: str) -> None:
    _, (only,) = read_report(f"The inquest{where} heard that the tree was old.")
    assert only.speaker.voice.value == "not stated"


@pytest.mark.parametrize("greeting", ["hello to everyone", "goodbye to his mother"])
def test_a_greeting_is_no_statement(greeting: str) -> None:
    assert who_says_what(f"Ann Lee said {greeting}.") == []


def test_a_quoted_greeting_is_one() -> None:
    assert who_says_what("Ann Lee said “hello” to everyone.") != []


@pytest.mark.parametrize("people", ["Dutchman", "Frenchwoman", "Scotsman", "Spaniard", "Italian"])
def test_the_dutchman_is_no_body_but_whom_the_paragraph_begins_with(people: str) -> None:
    _, found = read_report(f"Stanley manager Zor Visser was sorry. “It is late,” said the {people}.")
    assert [one.speaker.name for one in found] == ["Zor Visser"]


@pytest.mark.parametrize("told", ["she had seen him go", "she had told him to go"])
def test_a_nurse_who_tells_what_she_did_goes_on(told: str) -> None:
    _, found = read_report(f"A nurse said {told}. “It was late,” she said.")
    assert [one.speaker.name for one in found] == ["A nurse", "A nurse"]


def test_who_tells_what_she_denies_is_not_she() -> None:
    _, found = read_report(
        "Dealers complained; one said she had thrown a pot at him, a story she denied. “A jug,” she said."
    )
    assert found[-1].speaker.name == ""


def test_he_is_the_grandson_named_last() -> None:
    _, found = read_report(
        "Ann Lee married Jack Dunn.\n\nShe has grandsons, one of whom, Felix, is a cook. It is late, he says."
    )
    assert [one.speaker.name for one in found] == ["Felix"]


def test_what_she_had_done_as_well_is_no_statement_of_whoever_tells_it() -> None:
    found = who_says_what("Tom Ashby said that she had taught him everything and praised him twice.")
    assert found == [("Tom Ashby", "she had taught him everything and praised him twice")]
