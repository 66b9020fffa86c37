"""Deeds, doubts and words told of, which nobody says; and where a writer's clause ends what somebody says."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only
from speakers.reported import who_says_what

_OPENING = "The road was shut on Sunday.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "It casts doubt on the council’s account of the fire that left two dead.",
        "The dam leaked, raising new questions about the council’s account of the fire.",
        "The council inspected the flats and condemned them.",
        "The council condemned the building in May.",
        "The club denied the player a contract.",
        "The farm pledged its land as security.",
        "Ann Lee called Roe a taxi.",
        "Police have questioned two nurses.",
        "Officers questioned 15 people about the fire.",
        "Lawyers questioned Roe for hours.",
    ],
)
def test_nobody_says_it(sentence: str) -> None:
    assert who_says_what(_OPENING + sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Ann Lee condemned the building of the road.", [("Ann Lee", "the building of the road")]),
        ("Ann Lee questioned Mr Roe’s figures.", [("Ann Lee", "Mr Roe’s figures")]),
        ("Ann Lee questioned the nurses’ figures.", [("Ann Lee", "the nurses’ figures")]),
        ("Ann Lee questioned why the nurses left.", [("Ann Lee", "why the nurses left")]),
        ("The club denied the claim a day later.", [("The club", "the claim a day later")]),
        ("Ann Lee called Roe a disgruntled renter.", [("Ann Lee", "Roe a disgruntled renter")]),
        ("It lists the cause as “unclear,” a word Ben Roe wrote on a board.", []),
        (
            "Ben Roe would not say whether it was logged, citing the case.",
            [("Ben Roe", "whether it was logged")],
        ),
        (
            "The club published a report, titled “Adrift”, that alleged it leaked.",
            [("A report", "it leaked")],
        ),
        (
            "Ben Roe countered that the Jan. 9, 2023, blaze was set by a heater.",
            [("Ben Roe", "the Jan. 9, 2023, blaze was set by a heater")],
        ),
    ],
)
def test_what_is_said(sentence: str, found: list[tuple[str, str]]) -> None:
    assert who_says_what(_OPENING + sentence) == found


def test_a_clause_that_the_writer_hedges_is_not_the_speakers() -> None:
    sentence = "Ann Lee said the road was shut, and it is understood that five firms have complained."
    assert who_says_what(_OPENING + sentence) == [
        ("Ann Lee", "the road was shut"),
        ("", "five firms have complained"),
    ]


def test_a_belief_told_as_past_behind_a_credit_belongs_to_what_is_said() -> None:
    belief = "and the board did not believe it would last"
    sentence = f"Lenders had been kind, Ann Lee added, {belief}."
    assert who_says_what(_OPENING + sentence) == [("Ann Lee", f"Lenders had been kind … {belief}")]


@pytest.mark.parametrize("belief", ["but critics fear it will fail", "and his family believes it will fail"])
def test_what_others_believe_against_it_is_theirs(belief: str) -> None:
    first, second = who_says_what(f"{_OPENING}The plan will work, Ann Lee said, {belief}.")
    assert first == ("Ann Lee", "The plan will work")
    assert second[0] != "Ann Lee"


@pytest.mark.parametrize(
    "denied",
    [
        "the claims and ordered an inquiry",
        "its forces had hit a hospital",
        "the country had a nuclear programme",
        "his client was a thief",
        "the plant posed a risk",
        "the charges and any part in the fraud",
    ],
)
def test_what_is_denied_is_no_gift(denied: str) -> None:
    assert who_says_what(f"{_OPENING}The firm denied {denied}.")[0][0] == "The firm"


@pytest.mark.parametrize(
    "condemned", ["the bridge attack", "the tower as an eyesore", "the house raids", "the killings in May"]
)
def test_what_is_condemned_in_words(condemned: str) -> None:
    assert who_says_what(f"{_OPENING}Ann Lee condemned {condemned}.")[0][0] == "Ann Lee"


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor, facing a vote, questioned the count.",
        "The mayor pledged that the site would serve as security for the loan.",
        "The coroner identified the victim as Tom Hale: “He had been hit twice,” she said.",
        "“It is over for us all,” the phrase book publisher said on Monday.",
        "The general ordered his men to go over to the bank.",
    ],
)
def test_verbs_of_saying_that_look_like_deeds(sentence: str) -> None:
    assert who_says_what(_OPENING + sentence) != []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee called Roe a second time.",
        "Ann Lee called Roe a few times.",
        "Police called Roe a day before the raid.",
        "There was a change in the view of the ministry.",
        "She sat there, filing claims that the dam was unsafe.",
    ],
)
def test_calls_and_views_that_say_nothing(sentence: str) -> None:
    assert who_says_what(_OPENING + sentence) == []


def test_a_view_of_guards_is_no_source() -> None:
    sentence = "The men were beaten in the view of guards, a lawyer said."
    assert who_says_what(_OPENING + sentence) == [("A lawyer", "The men were beaten in the view of guards")]


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        (
            "Landlord knew alarms were dead, prosecutors tell jury",
            ("Prosecutors", "Landlord knew alarms were dead"),
        ),
        ("Ministry had notice of drone, filing says", ("Filing", "Ministry had notice of drone")),
    ],
)
def test_a_credit_that_closes_a_headline(headline: str, found: tuple[str, str]) -> None:
    assert who_says_what(f"{headline}\n\nIt rained on Sunday.") == [found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The midwife gave evidence that the baby was well, the inquiry heard.",
            ("The midwife", "the baby was well"),
        ),
        ("Ann Lee told the nurse that it was late, the court heard, and left.", ("Ann Lee", "it was late")),
        ("The council published the findings but disputes the cost.", ("The council", "the cost")),
    ],
)
def test_where_it_begins_and_ends(sentence: str, found: tuple[str, str]) -> None:
    assert who_says_what(_OPENING + sentence) == [found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Roe has yet to confirm his attendance.",
        "Ann Lee said nothing about it.",
        "He said nothing he could use.",
    ],
)
def test_who_has_said_nothing_yet_has_no_statement(sentence: str) -> None:
    assert who_says_what(sentence) == []


@pytest.mark.parametrize(
    "words",
    [
        "Lund Corp. agreed on Monday to buy Berg Ltd for a pound.",
        "Lund Corp. agreed to a 5% raise.",
        "The mayor declared three days of mourning and was due to visit the valley.",
        "A top aide discussed a possible sale of the school.",
        "It also threatened to upend a third round of talks.",
        "She has not said whether she will go.",
        "The crew knew of the leak.",
        "Ida Berg was showing a crew how to take it apart.",
        "The board will decide whether to make the plan permanent.",
        "An amendment he offered to limit the rule failed.",
        "Lund Corp. challenged the fine in court.",
        "A banner strung across the fence read “No Robots Without Rights”.",
        "They left flowers under the sign on the door, which still reads “Back in Five.”",
        "The bouquet came with a card that read “Top man”.",
        "The two titles stand in the window under a card: “Judge for yourselves.”",
        "Few people in Hull blame Ida Berg, the founder.",
        "Four asked not to be named because they feared losing their jobs.",
        "What visitors will find instead is a long white room.",
        "Lund Corp. had not asked for a single favour.",
        "The mayor has never praised the plan.",
    ],
)
def test_what_is_only_done_or_found_is_not_said(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg wants to leave.",
        "The firm plans to close the mill.",
        "Farmers back the plan.",
        "He put the book on the table.",
        "They have known each other since school.",
        "The actor, who voiced “Tom the Cat” for years, died on Monday.",
        "Her most common and by far biggest worry, raised",
        "For Bo Roe, an analyst who lost his leg in the war, the worst was over.",
        "For Ann Lee, a retired lecturer, it was the third burglary in a year.",
        "Roe, who has known Ann Lee since both were clerks, was gentler.",
        "She wrote it on the wall.",
        "The bishop has said nothing in public.",
        "The firm held that post for years.",
        "Fishermen still call an empty harbour “the warning”.",
    ],
)
def test_what_is_only_wanted_or_done_is_not_said(words: str) -> None:
    assert attributed(words) == []


def test_a_wish_that_is_told_is_said() -> None:
    assert only("Ida Berg hopes that the mill stays.").content == "that the mill stays"


@pytest.mark.parametrize(
    "words", ["The board should ask for more.", "Conservative thought leaders left.", "She wrote two books."]
)
def test_what_has_not_been_said_yet_is_not_said(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    "words", ["A clerk insisted on anonymity to speak frankly.", "Ida Berg has not decided whether to stay."]
)
def test_a_wish_for_secrecy_and_no_decision_are_no_statements(words: str) -> None:
    assert attributed(words) == []


def test_whom_somebody_rang_is_not_said() -> None:
    assert attributed("“My girl called me from the field.”") == []
