"""Which noun phrases are a document, and what is only a part or a copy of one."""

from __future__ import annotations

import pytest

from speakers.reported import read_report
from whosaidthis.model import Basis, Hearer, Voice, Way


@pytest.mark.parametrize(
    ("sentence", "voice", "kind"),
    [
        ("A copy of the letter says that the roof leaks.", Voice.DOCUMENT, "letter"),
        ("A copy of one of the notes, dated 19 January, warns that it will sink.", Voice.DOCUMENT, "note"),
        ("Copies of two emails show that the board knew.", Voice.DOCUMENT, "email"),
        ("An extract from the diary says that he wept.", Voice.DOCUMENT, "diary"),
        ("Parts of the community said that it was late.", Voice.UNNAMED_GROUP, None),
    ],
)
def test_words_of_a_document_are_a_document(sentence: str, voice: Voice, kind: str | None) -> None:
    (only,) = read_report(sentence)[1]

    assert (only.speaker.voice, only.speaker.kind) == (voice, kind)


@pytest.mark.parametrize(
    ("report", "speaker", "hearer"),
    [
        ("The Post has seen a memo by Ann Lee. “It leaks,” it says.", "A memo by Ann Lee", "The Post"),
        ("The Herald has obtained an internal letter. It said it leaks.", "An internal letter", "The Herald"),
        ("The council was sent a report. It says the roof leaks.", "A report", None),
        ("A memo seen by the Post was sent on Monday. “It leaks,” it says.", "A memo", "Post"),
        ("The Herald saw the crash. It said two were hurt.", "Herald", None),
    ],
)
def test_it_is_the_paper_that_somebody_has_got(report: str, speaker: str, hearer: str | None) -> None:
    (only,) = read_report(report)[1]

    assert only.speaker.name == speaker
    assert only.hearer == (hearer and Hearer(hearer, Basis.INFERRED, Way.SEEN, definite=hearer == "Post"))


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("He wept over a memo, seen by the Post, that said the roof leaks.", "A memo"),
        ("He wept over a memo, seen by Ann Lee, who said the roof leaks.", "Ann Lee"),
    ],
)
def test_who_has_seen_a_paper_does_not_say_what_stands_in_it(sentence: str, speaker: str) -> None:
    (only,) = read_report(sentence)[1]

    assert only.speaker.name == speaker


def test_what_adds_something_is_what_has_spoken_and_not_what_is_told_of() -> None:
    report = "The report says the pool leaks. The pump house, it adds, “may fail”."

    assert [one.speaker.name for one in read_report(report)[1]] == ["The report", "The report"]


@pytest.mark.parametrize(
    ("report", "speaker"),
    [
        ("The records were released on Monday. They show that it leaks.", "The records"),
        ("The letters were sent by residents. They said that it leaks.", ""),
        ("The team said it was late. They added that it leaks.", "The team"),
        ("The company said it was late. They added that it leaks.", ""),
    ],
)
def test_they_are_papers_that_show_something_or_a_team(report: str, speaker: str) -> None:
    assert read_report(report)[1][-1].speaker.name == speaker


@pytest.mark.parametrize("part", ["second page", "summary", "final chapter"])
def test_a_page_of_a_paper_is_that_paper(part: str) -> None:
    report = f"A report by Ann Lee says it leaks. The report’s {part} suggests that it is old."

    assert [one.speaker.name for one in read_report(report)[1]] == ["A report by Ann Lee"] * 2


@pytest.mark.parametrize(
    ("shown", "said"), [("the broken windows", False), ("that the windows are broken", True)]
)
def test_a_post_shows_a_picture_or_says_something(shown: str, said: bool) -> None:
    assert bool(read_report(f"A post by Ann Lee, published in May, shows {shown}.")[1]) is said


@pytest.mark.parametrize(
    "report",
    [
        "The union has seen the letter. It said it would ballot its members.",
        "The ministry has reviewed the report. It denied that the dam leaks.",
        "The bank has seen the email. It declined to comment.",
    ],
)
def test_a_body_that_has_a_paper_still_speaks_for_itself(report: str) -> None:
    (only,) = read_report(report)[1]

    assert only.speaker.voice is Voice.INSTITUTION
    assert only.hearer is None


@pytest.mark.parametrize(
    "name",
    [
        "A letter to shipping agents",
        "A letter from two teachers",
        "A memo by its engineers to the owners",
        "A survey of 1,200 companies",
    ],
)
def test_a_paper_to_several_is_the_same_paper_later(name: str) -> None:
    noun = name.split()[1]
    report = f"{name} says the port will close.\n\nIt rained. The {noun} says the quay is sinking."

    assert [one.speaker.name for one in read_report(report)[1]] == [name] * 2


@pytest.mark.parametrize(
    ("papers", "later"),
    [
        ("A letter to agents says it leaks. A letter to captains says it sinks.", "The letter"),
        ("Letters to agents say it leaks.", "The letter"),
        ("A letter to agents says it leaks.", "The letters"),
    ],
)
def test_where_there_are_several_letters_the_letter_is_none_of_them(papers: str, later: str) -> None:
    says = "say" if later.endswith("s") else "says"
    report = f"{papers}\n\nIt rained. {later} {says} the quay is old."

    assert read_report(report)[1][-1].speaker.name == later


@pytest.mark.parametrize(
    "noun", "autobiography speech directive deposition op-ed wiretap licence questionnaire".split()
)
def test_its_noun_tells_that_it_is_a_document(noun: str) -> None:
    _, (found,) = read_report(f"The {noun} says that it was late.")
    assert found.speaker.voice is Voice.DOCUMENT


@pytest.mark.parametrize("clause", ["who have read the letter", "who saw the report", "close to the council"])
def test_those_who_have_read_a_paper_are_people(clause: str) -> None:
    (one,) = read_report(f"Those {clause} say that the plan is dead.")[1]
    assert (one.speaker.name, one.speaker.voice) == (f"Those {clause}", Voice.UNNAMED_GROUP)


@pytest.mark.parametrize("where", ["at Kell Bank", "in Hull", "from the union"])
def test_those_somewhere_are_people(where: str) -> None:
    (one,) = read_report(f"Those {where} said that it would not.")[1]
    assert (one.speaker.name, one.speaker.voice) == (f"Those {where}", Voice.UNNAMED_GROUP)


def test_one_of_them_is_none_of_those_of_the_paragraph_before() -> None:
    words = (
        "Two nurses said it was late.\n\nAna Rusu said she had promised her crews that it was safe. "
        "One of them said that it leaked."
    )
    assert [one.speaker.name for one in read_report(words)[1]] == ["Two nurses", "Ana Rusu", "One of them"]


def test_who_heard_what_somebody_only_appears_to_say_hears_no_more() -> None:
    words = "In messages Ann Lee appears to tell a broker that “he knows.” Ann Lee says that it was a film."
    assert [one.hearer.name if one.hearer else None for one in read_report(words)[1]] == ["a broker", None]
