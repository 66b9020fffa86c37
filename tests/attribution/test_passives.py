"""Passives: who speaks stands after "by"."""

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The theft was confirmed by the curator.", "the curator", "The theft"),
        ("The cook was accused of theft by two waiters.", "two waiters", "The cook … of theft"),
        ("The cook was accused by two waiters of theft.", "two waiters", "The cook … of theft"),
        ("I was told by a porter that the lift was safe.", "a porter", "that the lift was safe"),
    ],
)
def test_source_after_by(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "words",
    ["The theft was confirmed by Friday.", "The roof was rejected by 3 p.m.", "She was told by letter."],
)
def test_days_and_hours_after_by_are_no_sources(words: str) -> None:
    assert [found for found in attributed(words) if found.source != "letter"] == []


@pytest.mark.parametrize("told", ["assured", "advised", "informed", "told", "warned", "promised"])
def test_by_whom_somebody_was_told_speaks(told: str) -> None:
    found = only(f"Leaders were {told} by the company that no jobs would go.")
    assert (found.source, found.content) == ("the company", "that no jobs would go")


def test_by_what_means_somebody_was_told_is_nobody() -> None:
    assert "letter" not in {one.source for one in attributed("He was informed by letter that he could go.")}


@pytest.mark.parametrize(
    "words",
    [
        "Both sides have been accused of war crimes, which they deny.",
        "Ben Roe left in May. He was accused of fraud, which he denies.",
        "The actress was asked if she had ever been paid.",
    ],
)
def test_of_whom_something_is_said_says_nothing(words: str) -> None:
    assert all(not one.source for one in attributed(words))


def test_a_passive_before_ones_own_words_takes_nothing_from_them() -> None:
    found = attributed("The mayor was accused of theft and said that it was false.")
    assert ("The mayor", "that it was false") in [(one.source, one.content) for one in found]


@pytest.mark.parametrize(
    "words",
    [
        "Her predecessor was accused of prolonging the strike by ordering soldiers on to the quays.",
        "The mayor was criticised for wasting money by hiring friends.",
    ],
)
def test_how_what_is_charged_was_done_is_no_speaker(words: str) -> None:
    assert all(not one.source for one in attributed(words))


def test_those_whose_name_ends_so_still_speak() -> None:
    assert only("The cook was accused of theft by leading chefs.").source == "leading chefs"


@pytest.mark.parametrize("who", ["two clerks", "the paper", "clerks present"])
@pytest.mark.parametrize("when", ["", " on Monday"])
def test_what_somebody_is_said_to_have_rejected_is_told_by_who_says_so(who: str, when: str) -> None:
    found = attributed(f"The plan was rejected by the mayor, {who} said{when}.")
    assert [(one.source, one.content) for one in found] == [
        ("the mayor", "The plan"),
        (who, "The plan was rejected by the mayor"),
    ]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The weir, which was called “a trap” by divers, will close.", "divers", "“a trap”"),
        (
            "Roe, whose last save was called “a gift to us” by Lund, left.",
            "Lund",
            "last save … “a gift to us”",
        ),
        ("Roe, who was labelled “daft” by his aunt, went home.", "his aunt", "“daft”"),
        ("The weir, which was hailed as “a marvel” by Lund, fell.", "Lund", "as “a marvel”"),
        ("The weir, described as “a gift” by the clerk, fell.", "the clerk", "The weir … as “a gift”"),
    ],
)
def test_words_in_a_clause_about_a_thing_are_theirs_who_are_named_behind_them(
    words: str, source: str, content: str
) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "words",
    [
        "The weir, which was called “the Old Lady” by locals, fell.",
        "The weir, known as “the trap” by divers, fell.",
        "The weir, dismissed as “daft,” fell by night.",
    ],
)
def test_a_nickname_in_such_a_clause_is_nobodys(words: str) -> None:
    assert all(not one.source for one in attributed(words))


@pytest.mark.parametrize("told", ["which was called “a trap” by divers", "described as “mad” by divers"])
def test_what_is_said_with_such_a_clause_is_said_by_who_is_credited(told: str) -> None:
    found = attributed(f"The weir, {told}, would fall, Ann Lee said.")
    assert [(one.source, one.content) for one in found] == [("Ann Lee", f"The weir, {told}, would fall")]
