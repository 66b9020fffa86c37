"""Several verbs of one subject, and verbs that are joined to a clause of what is said."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only
from speakers.reported import who_says_what


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "The mayor criticised the report, denied that anyone had been warned and promised an inspection.",
            ["the report", "anyone had been warned", "an inspection"],
        ),
        (
            "The mayor said the bridge was safe, denied any wrongdoing and promised an inspection.",
            ["the bridge was safe", "any wrongdoing", "an inspection"],
        ),
        (
            "The mayor apologised, promised an inquiry and said the roof would be mended.",
            ["an inquiry", "the roof would be mended"],
        ),
        ("The mayor met residents on Monday, approved the plan and promised a review.", ["a review"]),
        ("The mayor read the report and called for an inquiry.", ["an inquiry"]),
        ("The mayor stood, said, “No more,” and left the room.", ["“No more,”"]),
        ("The mayor turns, says, “Go home,” and lifts an arm.", ["“Go home,”"]),
    ],
)
def test_all_verbs_of_one_subject_have_it(sentence: str, said: list[str]) -> None:
    assert who_says_what(sentence) == [("The mayor", words) for words in said]


@pytest.mark.parametrize(
    "told",
    [
        "the firm broke the rules, denied any wrongdoing and punished its staff",
        "the firm ignored the warning, dismissed the report and sacked the crew",
        "Ann Lee lied to the board, denied her part in it and blamed the clerk",
    ],
)
def test_verbs_of_another_are_not_given_to_the_source(told: str) -> None:
    found = who_says_what(f"The inspector said {told}.")
    assert [speaker for speaker, _ in found] == ["The inspector"]


@pytest.mark.parametrize("clause", ["the roads had closed", "the roads were closed", "the roads will close"])
def test_what_cannot_speak_does_not_urge(clause: str) -> None:
    assert who_says_what(f"The union said {clause} and urged drivers to stay at home.") == [
        ("The union", clause),
        ("The union", "to stay at home"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "She said he grabbed her and threatened to kill her.",
        "Police said she had been drinking and threatened to jump.",
        "Police said he had entered the bank and demanded cash.",
        "Witnesses said the mob broke down the gate and demanded the keys.",
        "He said she rang the police, reported the theft and asked for help.",
        "The senator said the lawsuit named six firms and accused them of fixing prices.",
    ],
)
def test_whoever_else_is_told_of_is_not_the_source(sentence: str) -> None:
    assert len(who_says_what(sentence)) == 1


def test_who_can_speak_may_urge() -> None:
    told = "the firm broke the rules and urged staff to lie"
    assert who_says_what(f"The inspector said {told}.") == [("The inspector", told)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee stood up, declaring herself a candidate.",
        "The row over pay kept on, threatening to derail the dam.",
        "A row over pay is threatening to derail the dam.",
    ],
)
def test_what_is_no_act_of_speech_is_left_alone(sentence: str) -> None:
    assert who_says_what(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Aides plan to march on Sunday and have warned that it will close.", "it will close"),
        ("The mayor plans to march on Sunday, and has warned that it will close.", "it will close"),
        ("Aides plan to march, and have urged the bank to pay.", "to pay"),
    ],
)
def test_have_after_an_intention_goes_on_with_who_intends(sentence: str, content: str) -> None:
    assert [said for _, said in who_says_what(sentence)] == [content]


def test_a_helping_verb_belongs_to_what_follows() -> None:
    told = who_says_what("Ann Lee asked the firm to mend it and has warned that it will sue.")
    assert told[0] == ("Ann Lee", "to mend it")


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Ann Lee accepts the criticism, but left.", "the criticism"),
        ("Vale Bank stood by its decision.", "its decision"),
        ("Mr Roe disputed that, but the case was settled.", "that"),
    ],
)
def test_an_answer_to_what_was_said_is_an_act_of_speech(sentence: str, content: str) -> None:
    assert [said for _, said in who_says_what(sentence)] == [content]


@pytest.mark.parametrize("sentence", ["Ann Lee accepted the job.", "He stood by the door.", "It stands."])
def test_what_is_taken_or_stands_there_is_not(sentence: str) -> None:
    assert who_says_what(sentence) == []


def test_what_is_accepted_ends_before_what_is_disputed() -> None:
    told = who_says_what("The council accepted the findings but disputes the cost.")
    assert told == [("The council", "the findings"), ("The council", "the cost")]


def test_a_lawyer_threatens_not_the_firm() -> None:
    assert who_says_what(
        "The lawyer, Ann Lee, insisted that it had acted lawfully and threatened to sue."
    ) == [
        ("Ann Lee", "it had acted lawfully"),
        ("Ann Lee", "to sue"),
    ]


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        (
            "Ida Berg said she would sue and accused the firm of lying.",
            "she would sue",
            "the firm of lying",
        ),
        (
            "Ida Berg said wages were low and urged the board to act.",
            "wages were low",
            "to act",
        ),
        (
            "Ida Berg promised that they “will hear from us” and rejected calls to go.",
            "that they “will hear from us”",
            "calls to go",
        ),
        ("Ida Berg promised to appeal and says she will win.", "to appeal", "she will win"),
        (
            "The board confirmed that talks had begun and urged both sides to rest.",
            "that talks had begun",
            "to rest",
        ),
        ("Ida Berg called the rule “a mess” and promised a new one.", "the rule “a mess”", "a new one"),
    ],
)
def test_what_one_source_says_with_two_verbs_is_told_apart(words: str, first: str, second: str) -> None:
    assert [one.content for one in attributed(words)] == [first, second]


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg thanked the crew and rejected the suggestion.",
        "Ida Berg went home, rejected the suggestion and walked off.",
    ],
)
def test_a_claim_is_spoken_to_after_something_else_was_done(words: str) -> None:
    found = only(words)
    assert (found.source, found.content) == ("Ida Berg", "the suggestion")


def test_a_thing_refused_after_something_else_was_done_is_not_spoken_to() -> None:
    assert attributed("Ida Berg sat down and rejected the soup.") == []


def test_a_past_does_not_go_on_from_an_infinitive() -> None:
    urged, *_ = attributed("Ida Berg urged the faithful to pray, and called the war a defeat for all.")
    assert urged.content == "to pray"


def test_a_plain_past_after_an_earlier_past_is_the_speakers_second_deed() -> None:
    argued, pointed = attributed("The city argued that the park had become unsafe and pointed to two fires.")
    assert (argued.content, pointed.content) == ("that the park had become unsafe", "two fires")


@pytest.mark.parametrize("since", ["since 2015", "since May"])
def test_a_second_verb_behind_a_date_is_the_speakers(since: str) -> None:
    found = attributed(f"Ann Lee noted that Rye had cut its bills {since} and said the mill would help.")

    assert [(one.source, one.content) for one in found] == [
        ("Ann Lee", f"that Rye had cut its bills {since}"),
        ("Ann Lee", "the mill would help"),
    ]
