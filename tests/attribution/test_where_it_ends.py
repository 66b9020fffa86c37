"""Where a content ends: at the speaker's own deed, at a later day, at what the writer calls it."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only
from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("said", "more"),
    [
        ("denied that the firm had been warned", ", an allegation made during the meeting"),
        ("denied that the firm had been warned", ", a charge first aired in court"),
        ("denied that the firm had been warned", " and left without taking questions"),
        ("said the firm had been warned", " on the condition of anonymity because the talks go on"),
        ("said the firm had been warned", " on condition that she not be named"),
        ("said the firm had been warned", ", and on Tuesday the ministry released its letter"),
    ],
)
def test_what_follows_is_the_writers(said: str, more: str) -> None:
    content = said.removeprefix("denied that ").removeprefix("said ")
    assert who_says_what(f"Ann Lee {said}{more}.") == [("Ann Lee", content)]


@pytest.mark.parametrize(
    "clause",
    [
        "she had told the truth and left the building",
        "he had told the truth, and on Tuesday the firm would pay",
        "the firm had sold it on the condition that nobody move in",
        "the crew walked out of the talks with no deal on pay",
        "the gunman fired three shots and drove off",
        "her husband lost his temper and walked out of the room",
        "she had been beaten, and on Friday she ran away",
        "the levee had held, and on Thursday that the worst was over",
    ],
)
def test_what_can_be_said_is_kept(clause: str) -> None:
    assert who_says_what(f"Ann Lee said {clause}.") == [("Ann Lee", clause)]


def test_would_not_comment_is_a_silence_of_its_own() -> None:
    assert who_says_what("Ann Lee said the firm kept its word but wouldn't comment on the talks.") == [
        ("Ann Lee", "the firm kept its word"),
        ("Ann Lee", "comment on the talks"),
    ]


@pytest.mark.parametrize(
    ("called", "found"),
    [
        ("the plan a fraud", True),
        ("the cut a blow to families", True),
        ("the resignation overdue", True),
        ("the vote dangerous", True),
        ("the man a cab", False),
        ("the police a day later", False),
        ("the office a second time", False),
        ("the Wireless", False),
    ],
)
def test_what_something_is_called_is_said(called: str, found: bool) -> None:
    assert who_says_what(f"Ann Lee called {called}.") == ([("Ann Lee", called)] if found else [])


def test_warning_strikes_are_called_and_nothing_is_said() -> None:
    assert who_says_what("DMV will call warning strikes at all plants, Ann Lee told reporters.") == [
        ("Ann Lee", "DMV will call warning strikes at all plants")
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ("The union issued a statement condemning the cuts.", "The union", "the cuts"),
        ("The union put out a statement criticising the board for it.", "The union", "the board for it"),
        ("The union issued statements denying that it knew.", "The union", "it knew"),
    ],
)
def test_a_statement_that_is_issued_is_its_issuers(sentence: str, speaker: str, content: str) -> None:
    assert who_says_what(sentence) == [(speaker, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The club did not issue a statement condemning the chants.",
        "The club refused to issue a statement condemning the chants.",
        "The club would issue a statement condemning the chants.",
        "A statement condemning the attack was read out.",
        "Mr Trump offered no evidence that the vote was stolen.",
        "The mayor made no promise that the pool would stay open.",
        "The blood gave evidence that he had been in the room.",
        "The bank checked her file and denied her a loan.",
        "The judge heard the case and condemned him to death.",
        "The champion fought hard and defended her title.",
        "Mr Ortiz was hired and promised a car.",
        "Women were paid less and denied the vote.",
        "Mr Fox said nothing the police could use.",
        "The bank will announce its own decision on Friday.",
        "She has yet to apologise for the remarks.",
    ],
)
def test_no_statement_was_made(sentence: str) -> None:
    assert who_says_what(sentence) == []


def test_a_statement_in_which_something_is_denied_does_not_swallow_what_is_said() -> None:
    sentence = "In a statement denying the allegations, the company said it had acted lawfully."
    assert ("The company", "it had acted lawfully") in who_says_what(sentence)


@pytest.mark.parametrize(
    ("urged", "content"),
    [
        ("a yes vote", "a yes vote"),
        ("an end to the strike", "an end to the strike"),
        ("a boycott", "a boycott"),
    ],
)
def test_a_thing_can_be_urged(urged: str, content: str) -> None:
    assert who_says_what(f"The union urged {urged}.") == [("The union", content)]


def test_points_that_are_counted_point_at_nothing() -> None:
    found = who_says_what(
        "The bank cut its rate by 25 basis points to 6% on Tuesday, but said more might follow."
    )
    assert found == [("The bank", "more might follow")]


def test_counsel_puts_it_to_a_witness() -> None:
    assert who_says_what("Mr Mulroy put it to him that his account was “a fairy tale”.") == [
        ("Mulroy", "his account was “a fairy tale”")
    ]


def test_a_survey_that_somebody_sent_is_the_source() -> None:
    found = who_says_what("A survey the district sent home in September found that most favoured it.")
    assert found == [("A survey", "most favoured it")]


def test_a_rally_says_nothing() -> None:
    found = who_says_what("He spoke at a rally lamenting the cuts.")
    assert not any("rally" in speaker for speaker, _ in found)


def test_when_records_came_out_is_no_part_of_them() -> None:
    found = who_says_what("The road was shut, according to records first published by the Herald on Friday.")
    assert found == [("Records", "The road was shut")]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "The ministry accused its neighbour of “theft” and summoned the envoy.",
            "The ministry",
            "its neighbour of “theft”",
        ),
        (
            "The clerk confirmed the arrest in a statement made available on Tuesday.",
            "The clerk",
            "the arrest",
        ),
        (
            "The mayor accused the board of theft and the clerk appealed for calm.",
            "The mayor",
            "the board of theft",
        ),
        ("The firm said it would pay, a step that surprised its rivals.", "The firm", "it would pay"),
    ],
)
def test_it_ends_before_the_next_deed_or_paper(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


@pytest.mark.parametrize("occasion", ["two days after the flood", "a year before the vote", "hours after it"])
def test_when_it_was_said_is_no_part_of_it(occasion: str) -> None:
    assert only(f"Ida Berg said that it was late, {occasion}.").content == "that it was late"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ida Berg denied the charge and went home.", "the charge"),
        ("Ida Berg accused him of theft and fled the town.", "him of theft"),
        ("Ida Berg called for an inquiry and resigned.", "for an inquiry"),
        ("Ida Berg dismissed the report as nonsense and walked out.", "the report as nonsense"),
        ("Ida Berg denied the charge and related claims.", "the charge and related claims"),
        (
            "Ida Berg denied the river had risen and flooded the mill.",
            "the river had risen and flooded the mill",
        ),
    ],
)
def test_what_the_speaker_did_then_was_not_spoken_of(words: str, content: str) -> None:
    assert only(words).content.removeprefix("for ") == content.removeprefix("for ")


def test_a_warning_of_something_ends_before_the_next_deed() -> None:
    assert only("Lund Corp. warned of losses and cut 40 jobs.").content == "of losses"


def test_what_the_speaker_leaves_out_is_no_part_of_what_they_say() -> None:
    assert only("Ida Berg said the general had died, without giving a cause.").content == (
        "the general had died"
    )


def test_a_door_is_slammed_in_silence() -> None:
    assert only("“We are done,” said Ida Berg, slamming the door and leaving.").content == "“We are done,”"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("The union said it would strike; the firm, that it would lose money.", "it would strike"),
        ("A priest noted that “the gulls are gone”; fishermen call it a sign.", "that “the gulls are gone”"),
        (
            "The state denied that it had sold the port, hours before the talks began.",
            "that it had sold the port",
        ),
        ("The mill’s spokesman declined to say it, and the clerk did not return a call.", "to say it"),
    ],
)
def test_what_others_do_after_it_is_not_said(words: str, content: str) -> None:
    assert attributed(words)[0].content == content


def test_a_deed_after_a_hedge_leaves_the_hedged_clause() -> None:
    hedged, told = attributed(
        "The player, whose deal ends, is said to have left and has told friends that he is glad."
    )
    assert (hedged.cue, told.source) == ("is said to", "The player, whose deal ends")


def test_who_answers_after_a_quotation_in_a_subordinate_clause_speaks_alone() -> None:
    first, second = attributed("After Roe said that it was “a weak dam,” Ida Berg said: “I do not like it.”")
    assert (first.source, first.content) == ("Roe", "that it was “a weak dam,”")
    assert (second.source, second.content) == ("Ida Berg", "“I do not like it.”")


@pytest.mark.parametrize(
    "deed", ["but stopped short of ruling them out", "and referred further questions to the filing"]
)
def test_what_the_writer_tells_behind_it_is_no_part_of_it(deed: str) -> None:
    found = only(f"Ida Berg said that layoffs were “not the goal,” {deed}.")
    assert found.content == "that layoffs were “not the goal,”"


def test_what_somebody_confirmed_unnamed_ends_before_the_condition() -> None:
    report = (
        "A clerk, who confirmed the deal on condition of anonymity because talks go on, said it was close."
    )
    said = [content for _, content in who_says_what(report)]
    assert said == ["the deal", "it was close"]


def test_so_before_a_preposition_is_nothing_said() -> None:
    assert who_says_what("Ann Lee said so in a letter to the council.") == []


def test_what_a_thing_is_called_ends_with_its_quotation() -> None:
    assert only("The plan, which Ada Holm called “a mess”, is dead.").content == "“a mess”"


def test_a_figure_behind_its_verb_makes_a_clause() -> None:
    assert only("The unit costs 40 percent more, the institute estimates.").source == "the institute"


@pytest.mark.parametrize(
    "added",
    [
        "a shift from what he said in May",
        "an account at odds with his emails",
        "a step they fear would cost more",
    ],
)
def test_what_the_writer_makes_of_it_is_not_said(added: str) -> None:
    assert credited(f"Ben Roe said that it was late, {added}.")[0] == ("Ben Roe", "that it was late")


def test_a_thing_that_explains_only_something_says_nothing() -> None:
    assert (
        only("The line explains only one of the three faults, according to the report.").source
        == "the report"
    )


def test_when_it_was_asked_is_not_said_behind_a_quotation() -> None:
    text = "Ida Berg said last week that the firm was “awake” when asked whether it would be sold."
    assert ("Ida Berg", "that the firm was “awake”") in credited(text)
    inner = "Ida Berg said that he had lied when asked about the mill."
    assert credited(inner) == [("Ida Berg", "that he had lied when asked about the mill")]


@pytest.mark.parametrize(
    "content",
    [
        "the letters were private — lists, verses, and notes for a friend’s party",
        "costs would rise to 3.4 million a year, above the limit the board set itself in May",
    ],
)
def test_examples_and_measures_belong_to_what_is_said(content: str) -> None:
    assert credited(f"Holm’s lawyers say {content}.") == [("Holm’s lawyers", content)]


@pytest.mark.parametrize(
    "more",
    [
        "— only to delete the tweet an hour later",
        "– words her aides have been explaining since",
        "— remarks that drew fire",
        ", only to apologise on Monday",
    ],
)
def test_what_became_of_the_words_is_the_writers(more: str) -> None:
    said = f"Ida Berg said that it was “thin”{'' if more.startswith(',') else ' '}{more}."
    assert credited(said) == [("Ida Berg", "that it was “thin”")]


def test_what_somebody_found_at_home_can_be_said() -> None:
    assert credited("Ida Berg said he went home, only to find it shut.") == [
        ("Ida Berg", "he went home, only to find it shut")
    ]


@pytest.mark.parametrize("tail", ["for its runways", "in summer", "for years"])
def test_what_a_thing_is_called_in_passing_ends_before_the_verb_of_the_thing(tail: str) -> None:
    assert only(f"The field, which pilots once called “hot” {tail}, closed in 1994.").content == "“hot”"


def test_of_two_names_for_a_thing_both_are_said() -> None:
    found = only("The field, which pilots once called “hot” and “wet”, closed.")
    assert found.content.startswith("“hot” and “wet”")
