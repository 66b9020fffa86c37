"""What stands before a source or inside it and is none of it, and cues that look like something else."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    "led",
    [
        "When contacted by phone,",
        "If asked about it,",
        "In a note headed “Last orders?”,",
        "In 2021",
        "When it opened,",
    ],
)
def test_a_clause_before_the_source_is_none_of_it(led: str) -> None:
    found = only(f"{led} a director, Ann Lee, said that it was late.")
    assert (found.source, found.content) == ("a director, Ann Lee", "that it was late")


def test_a_title_before_the_source_is_not_said() -> None:
    found = only("In a note to clients headed “Last orders?”, Ann Lee, an analyst, wrote that it was late.")
    assert (found.source, found.content) == ("Ann Lee, an analyst", "that it was late")


@pytest.mark.parametrize("verb", ["cut", "saved", "flew over"])
def test_a_thing_called_by_a_name_calls_nobody(verb: str) -> None:
    assert attributed(f"A drug called Arrow {verb} the town.") == []


@pytest.mark.parametrize("people", ["lawyers", "colleagues", "family", "critics", "children"])
@pytest.mark.parametrize("verb", ["report", "claim", "fear"])
def test_the_people_speak_and_not_the_one_whose_they_are(people: str, verb: str) -> None:
    assert only(f"Her {people} {verb} that it works.").source == f"Her {people}"


@pytest.mark.parametrize("noun", ["claim", "report", "sales warning", "latest claim"])
def test_the_owner_speaks_where_a_noun_tells_what_was_said(noun: str) -> None:
    assert only(f"There was anger at her {noun} that it works.").source == "her"


def test_who_blames_in_passing_has_said_so() -> None:
    found = only("The firm cut its forecast, blaming a build-up of unsold cars.")
    assert (found.source, found.cue) == ("The firm", "blaming")


def test_who_sued_in_a_year_alleges() -> None:
    found = only("In 2021 Ann Lee sued over the fund, alleging that the money was gone.")
    assert (found.source, found.content) == ("Ann Lee", "that the money was gone")


@pytest.mark.parametrize("asked", ["why it was late", "who would pay", "whether it was true"])
def test_who_wanted_to_know_asked(asked: str) -> None:
    found = only(f"Ann Lee wanted to know {asked}.")
    assert (found.source, found.cue, found.content) == ("Ann Lee", "wanted to know", asked)


def test_where_something_is_sent_nobody_is_told_to_act() -> None:
    assert attributed("Ann Lee instructed a cook to a fault.") == []


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("to build 40 homes by May, and large sites are slow to sell", "to build 40 homes by May"),
        ("to build 40 homes by May, but the site is wet", "to build 40 homes by May"),
        ("to build 40 homes by May, and to sell them", "to build 40 homes by May, and to sell them"),
    ],
)
def test_what_is_promised_ends_before_a_clause_of_the_writers(told: str, content: str) -> None:
    assert only(f"Ann Lee has promised {told}.").content == content


def test_who_puts_somebody_on_a_share_has_counted() -> None:
    found = only("The tally network put Ann Lee on 48.1 percent.")
    assert (found.source, found.cue, found.content) == ("The tally network", "put", "Ann Lee on 48.1 percent")


@pytest.mark.parametrize("judged", ["hailed by Ann Lee as a success", "dismissed by Ann Lee as too small"])
def test_who_judges_is_named_behind_by(judged: str) -> None:
    found = only(f"The plan, {judged}, was dropped.")
    assert found.source == "Ann Lee"
    assert found.content.startswith("The plan")


def test_who_is_dismissed_from_a_post_is_not_judged() -> None:
    assert attributed("The coach, dismissed by Rye United on Monday, was 54.") == []


def test_what_happened_first_is_said_too_though_an_aside_tells_who_did_it() -> None:
    found = only("The turn came in May, Ann Lee said, after Roth, a firm in Rye, sent the board a letter.")
    assert found.content == "The turn came in May … after Roth, a firm in Rye, sent the board a letter"


def test_the_verb_before_a_report_is_no_source() -> None:
    assert attributed("Ann Lee, however, deflected reports that it was late.") == []


def test_who_debunks_reports_speaks() -> None:
    found = only("Ann Lee, however, debunked reports that it was late.")
    assert (found.source, found.content) == ("Ann Lee", "reports that it was late")


def test_a_handle_behind_somebody_is_theirs() -> None:
    found = only("“Good riddance,” one fan, @AnnLee, wrote on X.")
    assert (found.source, found.content) == ("one fan, @AnnLee", "“Good riddance,”")


def test_who_does_two_things_behind_with_says_the_second() -> None:
    told = "A team returned after talks, with officials in Rye speaking of hope but warning that it was late."
    assert ("officials in Rye", "that it was late") in [(one.source, one.content) for one in attributed(told)]


def test_who_pleads_in_a_video_is_not_who_shows_it() -> None:
    found = only("The group showed a video of Ann Lee, in which she waves and pleads for help.")
    assert (found.source, found.content) == ("she", "help")


def test_who_apologises_to_somebody_speaks() -> None:
    found = attributed("Ann Lee welcomed it and apologised to those who were hurt.")
    assert [(one.source, one.cue) for one in found] == [("Ann Lee", "welcomed"), ("Ann Lee", "apologised to")]
