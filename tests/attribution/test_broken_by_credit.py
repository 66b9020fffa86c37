"""What a credit breaks in two is one content, as far as it is one clause."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only, said_by
from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "The bridge, Ann Lee argued, was old, built in haste and badly kept.",
            [("Ann Lee", "The bridge … was old, built in haste and badly kept")],
        ),
        (
            "In May, according to a report by the auditors, the home had been shut.",
            [("A report by the auditors", "In May … the home had been shut")],
        ),
        (
            "Weeks earlier, according to emails seen by the Post, the home had been shut.",
            [("Emails", "Weeks earlier … the home had been shut")],
        ),
        (
            "The dam, according to a memo read by Reuters, a news agency, was safe.",
            [("A memo", "The dam … was safe")],
        ),
        (
            "It was late on Monday, according to a report by the auditors, the police and the council.",
            [("A report by the auditors", "It was late on Monday")],
        ),
        (
            "The town had done its part, Ann Lee said, by cutting the levy.",
            [("Ann Lee", "The town had done its part … by cutting the levy")],
        ),
        (
            "She went back forty times, Ann Lee said, usually on wet afternoons.",
            [("Ann Lee", "She went back forty times … usually on wet afternoons")],
        ),
        (
            "He had it mended, Ann Lee says, the week he took over, and has done so every spring since.",
            [("Ann Lee", "He had it mended … the week he took over, and has done so every spring since")],
        ),
        (
            "He had never read the book, Ann Lee said in an interview, and had not heard of it until May.",
            [("Ann Lee", "He had never read the book … and had not heard of it until May")],
        ),
        (
            "She lost three shifts, Ann Lee said, before she could borrow the money.",
            [("Ann Lee", "She lost three shifts … before she could borrow the money")],
        ),
        (
            "It was alarmed, the office said, by reports of killings.",
            [("The office", "It was alarmed … by reports of killings")],
        ),
        (
            "It had been logged, the agency said, as the lowest class, because nobody was hurt.",
            [("The agency", "It had been logged … as the lowest class, because nobody was hurt")],
        ),
        (
            "It had been logged, the agency said, as “class 4”, the lowest.",
            [("The agency", "It had been logged … as “class 4”, the lowest")],
        ),
        (
            "It was a draft, Ann Lee told the BBC; it held errors, and had to go.",
            [("Ann Lee", "It was a draft … it held errors, and had to go")],
        ),
        (
            "He signed it in May, Ann Lee told the Post, then took it all back.",
            [("Ann Lee", "He signed it in May … then took it all back")],
        ),
        (
            "The water had turned, Ann Lee told the council, after the firm drilled in April.",
            [("Ann Lee", "The water had turned … after the firm drilled in April")],
        ),
        (
            "She only wanted to know, Ann Lee said, who would plough the road.",
            [("Ann Lee", "She only wanted to know … who would plough the road")],
        ),
        (
            "Orders were “holding up”, Ann Lee said, and the backlog stood at a record.",
            [("Ann Lee", "Orders were “holding up” … and the backlog stood at a record")],
        ),
        (
            "He had never owned “Salt”, Ann Lee said in an interview, and had not heard of it.",
            [("Ann Lee", "He had never owned “Salt” … and had not heard of it")],
        ),
        (
            "The toll could be double that, says Ann Lee, a nurse in Rye, because few are counted.",
            [("Ann Lee", "The toll could be double that … because few are counted")],
        ),
        (
            "Such things are sold all over, says Ann Lee, who runs a mill, and this mill is cheap.",
            [("Ann Lee", "Such things are sold all over … and this mill is cheap")],
        ),
        (
            "The plan, the court held, did not oblige them to pay.",
            [("The court", "The plan … did not oblige them to pay")],
        ),
        ("The plan was void, the judge held.", [("The judge", "The plan was void")]),
        (
            "A piece found in the mud in 1957, Ann Lee says, shows the same collar.",
            [("Ann Lee", "A piece found in the mud in 1957 … shows the same collar")],
        ),
        (
            "He never ordered it, Ann Lee told a crowd on Saturday, and he never got past the first page.",
            [("Ann Lee", "He never ordered it … and he never got past the first page")],
        ),
        (
            "She has called both men, Ann Lee said, and told them to get back on the bus.",
            [("Ann Lee", "She has called both men … and told them to get back on the bus")],
        ),
        (
            "By the last century, Ann Lee writes in her book The Bitter Hills, it was an insult.",
            [("Ann Lee", "By the last century … it was an insult")],
        ),
        (
            "They left with a box that, owner Ann Lee said, held $31 and a photo.",
            [("Ann Lee", "held $31 and a photo")],
        ),
        (
            "The group asked for a gate, Ann Lee said, and was told by Bonn that it would be too dear.",
            [
                (
                    "Ann Lee",
                    "The group asked for a gate … and was told by Bonn that it would be too dear",
                ),
                ("The group", "a gate"),
                ("Bonn", "it would be too dear"),
            ],
        ),
        (
            "She keeps the shop open on Thursdays, and, Ann Lee says, it has made her happy.",
            [("Ann Lee", "it has made her happy")],
        ),
    ],
)
def test_it_goes_on_behind_the_credit(words: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "The dam is safe, Ann Lee said, after three workers fell ill.",
            [("Ann Lee", "The dam is safe")],
        ),
        (
            "The dam is safe, Ann Lee said by telephone.",
            [("Ann Lee", "The dam is safe")],
        ),
        (
            "The dam is safe, Ann Lee said, as the trial of its owner opened in Rye.",
            [("Ann Lee", "The dam is safe")],
        ),
        (
            "The dam is safe, Ann Lee said, and engineers inspected it on Monday.",
            [("Ann Lee", "The dam is safe")],
        ),
        (
            "The house stood so near the dam that, Ann Lee said, the plates moved at night.",
            [("Ann Lee", "The house stood so near the dam that … the plates moved at night")],
        ),
    ],
)
def test_what_the_writer_adds_is_not_in_it(words: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(words) == found


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The turning point, players say, came in March.", "players", "The turning point … came in March"),
        (
            "“My farm,” Ida Berg said as she came in, “is not for sale.”",
            "Ida Berg",
            "“My farm,” … “is not for sale.”",
        ),
        (
            "The work would go on, Ida Berg said, “with or without the court.”",
            "Ida Berg",
            "The work would go on … “with or without the court.”",
        ),
        ("The dam, she pointed out, was safe.", "she", "The dam … was safe"),
    ],
)
def test_both_halves_around_a_credit_are_said(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


def test_a_half_behind_a_credit_ends_where_its_writer_goes_on() -> None:
    assert said_by(
        "The effect survives, she said, when the runs are mixed, a test reported in the paper’s tables.",
        "she",
    ) == ["The effect survives … when the runs are mixed"]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "That sum, according to three clerks who have seen it, is $310bn a year.",
            "three clerks who have seen it",
            ["That sum … is $310bn a year"],
        ),
        (
            "Whether Rye should pay was, he said, “a riddle”.",
            "he",
            ["Whether Rye should pay was … “a riddle”"],
        ),
        ("There was, he said, nothing to fear.", "he", ["There was … nothing to fear"]),
        ("“No,” Ann Lee said, and then, after a while: “Never.”", "Ann Lee", ["“No,” … “Never.”"]),
    ],
)
def test_short_halves_are_joined(words: str, source: str, content: list[str]) -> None:
    found = attributed(f"It rained. {words}")
    assert {one.source for one in found} == {source}
    assert [one.content for one in found] == content


def test_what_goes_before_a_semicolon_is_not_said_after_it() -> None:
    assert only("The plan was sound; the mayor, Ida Berg said, was not.").content == "the mayor … was not"


def test_a_second_half_in_an_earlier_past_is_still_said() -> None:
    found = only("It had been “a muddle”, said the solicitor, and his client had been asleep.")
    assert found.content == "It had been “a muddle” … and his client had been asleep"


def test_what_the_speaker_then_did_is_not_said() -> None:
    assert (
        only("It had been “a muddle”, said the solicitor, and his client left.").content
        == "It had been “a muddle”"
    )


@pytest.mark.parametrize(
    ("after", "source", "content"),
    [
        ("the ministry has neither confirmed nor denied this", "the ministry", "this"),
        ("Roe, in the front row, was heard to say “Ha”", "Roe, in the front row", "“Ha”"),
        ("she wept and said it was late", "she", "it was late"),
    ],
)
def test_a_semicolon_ends_what_is_said_where_another_clause_of_saying_begins(
    after: str, source: str, content: str
) -> None:
    first, second = attributed(f"Ann Lee said that it was over; {after}.")

    assert first.content == "that it was over"
    assert (second.source, second.content) == (source, content)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It was late, Ben Roe said; Ann Lee disagreed.", [("Ben Roe", "It was late")]),
        ("It was over, Ben Roe said, after she had left the room.", [("Ben Roe", "It was over")]),
        ("It sank in May, said Ann Lee, a nurse, and Ben Roe, a cook.", [("Ann Lee", "It sank in May")]),
        ("The judge held in contempt a man that fled. The court held a hearing.", []),
    ],
)
def test_what_follows_a_credit_and_is_none_of_it_stays_out(words: str, found: list[tuple[str, str]]) -> None:
    assert [(one.source, one.content) for one in attributed(words)] == found


@pytest.mark.parametrize(
    ("credit", "source"),
    [
        ("Ms Lee said", "Ms Lee"),
        ("the union claims", "the union"),
        ("Ms Lee told the court on Monday", "Ms Lee"),
        ("according to a memo", "a memo"),
    ],
)
def test_a_credit_between_subject_and_verb_is_no_part_of_who_is_told_of(credit: str, source: str) -> None:
    """The words of the board are told of by whoever the credit names, inside whose words they stand."""
    found = attributed(f"The board, {credit}, had warned staff that the roof leaked.")
    assert [(one.source, one.content, one.inside) for one in found] == [
        (source, "The board … had warned staff that the roof leaked", None),
        ("The board", "that the roof leaked", 0),
    ]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("They seek a man who, police say, drove the car.", "police", "drove the car"),
        ("The union backs a plan that, it says, will save jobs.", "it", "will save jobs"),
    ],
)
def test_what_the_writer_tells_before_a_relative_is_not_in_it(words: str, source: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize("told", ["a retired judge", "a baker who leads the Rye School campaign"])
def test_an_apposition_that_ends_like_a_verb_stays_with_its_name(told: str) -> None:
    assert only(f"Ben Roe, {told}, said it was late.").source == f"Ben Roe, {told}"


@pytest.mark.parametrize("verb", ["couldn’t", "could", "won’t", "is"])
def test_a_credit_stands_before_a_clause_whose_verb_is_quoted(verb: str) -> None:
    found = only(f"Six weeks later, Ida Berg adds, the printer “{verb} keep up”.")
    assert (found.source, found.content) == ("Ida Berg", f"Six weeks later … the printer “{verb} keep up”")


@pytest.mark.parametrize("credit", ["he added", "Ida Berg said"])
def test_what_it_would_be_follows_its_credit(credit: str) -> None:
    found = only(f"It would be “mad”, {credit}, to suggest that nobody knew.")
    assert found.content == "It would be “mad” … to suggest that nobody knew"


def test_a_credit_stands_before_a_phrase_that_ends_quoted() -> None:
    found = only("She had drawn the plan, Ida Berg said, on night shifts at work, “one page an hour”.")
    assert found.content == "She had drawn the plan … on night shifts at work, “one page an hour”"


@pytest.mark.parametrize("negation", ["", " not", " never"])
def test_a_credit_stands_behind_the_verb_of_its_clause(negation: str) -> None:
    found = only(f"The plan was{negation}, Ida Berg said, a mistake.")
    assert found.content == f"The plan was{negation} … a mistake"


@pytest.mark.parametrize(
    ("speaker", "source"),
    [
        ("Ada Holm, who built it", "Ada Holm"),
        ("Ada Holm, a retired engineer who built it", "Ada Holm"),
        ("Ada Holm, its engineer", "Ada Holm"),
        ("the engineer who built it", "the engineer"),
    ],
)
def test_what_is_told_of_the_speaker_is_no_part_of_the_clause_it_breaks(speaker: str, source: str) -> None:
    found = credited(f"The bridge, said {speaker}, would last a century.")
    assert found == [(source, "The bridge … would last a century")]


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("It took a day, Ada Holm said, for anyone to call.", "It took a day … for anyone to call"),
        (
            "The plea was refused, Ada Holm said, on the grounds that it was late.",
            "The plea was refused … on the grounds that it was late",
        ),
        (
            "He had resigned, Ada Holm said, after being told to sign.",
            "He had resigned … after being told to sign",
        ),
        ("It is late, says Ada Holm, the sponsor of a bill that failed.", "It is late"),
        ("It is late, says Ada Holm, D-Ohio., the sponsor of a bill that failed.", "It is late"),
    ],
)
def test_a_clause_goes_on_behind_its_credit_only_with_what_belongs_to_it(words: str, content: str) -> None:
    assert only(words).content == content


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "The firm, Ada Holm said, called the paper “mad” at the time.",
            "The firm",
            "the paper “mad” at the time",
        ),
        ("One clerk, according to the plea, told staff to “count them.”", "One clerk", "to “count them.”"),
    ],
)
def test_who_spoke_in_words_that_a_credit_breaks_is_told_inside_them(
    words: str, source: str, content: str
) -> None:
    _, inner = attributed(words)
    assert (inner.source, inner.content, inner.inside) == (source, content, 0)


def test_nobody_is_read_into_broken_words_by_a_pronoun() -> None:
    assert only("She, Ada Holm said, told him it was late.").source == "Ada Holm"


@pytest.mark.parametrize("credit", ["as the clerks write", "as Ann Lee put it", "as the paper says"])
def test_a_credit_with_as_parts_a_subject_from_its_verb(credit: str) -> None:
    found = only(f"Their range, {credit}, would exceed 450 miles.")
    assert found.content == "Their range … would exceed 450 miles"


def test_as_expected_credits_nobody() -> None:
    assert attributed("Their range, as expected, would exceed 450 miles.") == []


@pytest.mark.parametrize(
    ("clause", "content"),
    [
        ("which, it said, was too few", "was too few"),
        ("whose hulls, it said, were old", "whose hulls … were old"),
    ],
)
def test_a_credit_in_a_clause_about_something_said_does_not_hold_the_rest(clause: str, content: str) -> None:
    first, second = attributed(f"The Rye Trust put the number at two boats, {clause}.")
    assert (first.content, first.inside) == ("the number at two boats", None)
    assert (second.content, second.inside) == (content, None)
