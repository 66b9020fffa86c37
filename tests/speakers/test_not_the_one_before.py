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


@pytest.mark.parametrize(
    "sentence",
    [
        "The Farm Council said through a spokesman that it was sorry.",
        "Through a spokesman, the Farm Council said that it was sorry.",
        "The Farm Council, through its lawyer, said that it was sorry.",
    ],
)
def test_it_stays_open_who_he_is_where_another_speaks_through_somebody(sentence: str) -> None:
    found = who_says_what(f"Omar Siddiq said that it was late. {sentence} “We liked Jim,” he said.")
    assert found[-1] == ("", "“We liked Jim,”")


def test_it_is_he_where_she_is_the_voice() -> None:
    found = who_says_what(
        "Omar Siddiq said that it was late. The Farm Council said through a spokeswoman that it was sorry. "
        "“We liked Jim,” he said."
    )
    assert found[-1] == ("Omar Siddiq", "“We liked Jim,”")


def test_she_who_weeps_as_she_tells_it_is_with_whom_the_sentence_begins() -> None:
    found = who_says_what(
        "The coroner, Ruth Amory, asked what happened. "
        "A nurse who tried to save him wept as she described his last minutes."
    )
    assert found[-1] == ("A nurse", "his last minutes")


def test_she_who_is_led_away_is_not_who_leads_her() -> None:
    found = who_says_what("Ann Lee said that it was late. A guard led her away as she shouted: “It is late.”")
    assert [speaker for speaker, _ in found] == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize(
    "tells",
    [
        "One of the Danish officials said that it was a list",
        "That was not how one of the Danish officials described it",
    ],
)
def test_the_official_is_one_of_some_who_spoke_last(tells: str) -> None:
    found = who_says_what(
        "Two Danish officials said that it was late. A Saudi official disputed that.\n\n"
        f"{tells}. “There was a list,” the official said."
    )
    assert found[-1] == ("One of the Danish officials", "“There was a list,”")


def test_an_official_who_spoke_last_is_not_one_of_them() -> None:
    found = who_says_what(
        "Two Danish officials said that it was late. One of the Danish officials said that it was cold.\n\n"
        "A Saudi official disputed that. “There was a list,” the official said."
    )
    assert found[-1] == ("A Saudi official", "“There was a list,”")


@pytest.mark.parametrize(("several", "one"), [("Two MPs", "A third MP"), ("Two CEOs", "A third CEO")])
def test_one_more_of_them_is_called_as_they_are(several: str, one: str) -> None:
    found = who_says_what(f"{several} said that it was late; a third said that it was not.")
    assert found[-1][0] == one


def test_another_with_an_aside_is_another_of_them() -> None:
    _, found = read_report(
        "“He wanted to stay,” said one soldier. Another, wounded there, said that he had heard nothing."
    )
    assert found[-1].speaker.name == "Another soldier"


@pytest.mark.parametrize(
    "question",
    [
        "Whether the chief of staff saw it is disputed.",
        "What the mayor knew is not clear.",
        "It is not known whether the bishop was told.",
        "How the driver survived remains a mystery.",
    ],
)
@pytest.mark.parametrize("before", ["A clerk noted: “Not today.”", "Ben Roe said it was late."])
def test_he_stays_open_where_it_is_asked_what_another_did(before: str, question: str) -> None:
    assert who_says_what(f"{before} {question} He said that he had not seen it.")[-1][0] == ""


@pytest.mark.parametrize(
    ("before", "question", "name"),
    [
        ("A driver said it was late.", "How the driver survived is unclear.", "A driver"),
        ("A clerk said it was late.", "Whether it was safe is disputed.", "A clerk"),
        ("Ben Roe said it was late.", "Whether the nurses saw it is unclear.", "Ben Roe"),
    ],
)
def test_he_goes_on_where_nobody_else_is_asked_about(before: str, question: str, name: str) -> None:
    assert who_says_what(f"{before} {question} He said that he had not seen it.")[-1][0] == name
