"""What opens a sentence before its subject tells when or where, and is no part of who speaks."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks

LEADS = (
    "Afterwards|Privately|Publicly|Initially|Ultimately|Eventually|Finally|Reluctantly|Recently|Sometimes"
    "|Angrily|Later|Meanwhile|Then|Now|Today|Yesterday|Tonight|Last year|Last month|This week|On Monday"
    "|In March|In March 2019|In 2019|In the end|Years later|Two weeks ago|A day later|That night|That evening"
    "|The next day|By then|The following morning|Late in life|Early on|At first|At one point|At the time"
    "|Back home|In a statement|In an interview|In a rare interview|In his report|In court documents"
    "|At a hearing on Tuesday|In a post on X|In a letter to the board|Through his lawyer|On the day|In Rye"
    "|In Washington|In New York|At Westminster|On Facebook|On X|On social media|Outside court|Inside the hall"
    "|On the phone|By phone|Via email|Under oath|To applause|Within hours|For years|For his part"
    "|During the debate|Ahead of the match|In response|Despite the defeat|Following the defeat|Not long after"
).split("|")
SPEAKERS = [
    *(("Ann Lee", "Ann Lee"), ("Zormik Vane", "Zormik Vane"), ("Mr Lee", "Lee"), ("the mayor", "The mayor")),
    *(("police", "Police"), ("Iran", "Iran"), ("two nurses", "Two nurses"), ("a neighbour", "A neighbour")),
    *(("Rye council", "Rye council"), ("the Foreign Ministry", "Foreign Ministry")),
]
FRAMES = [
    "{l} {s} said the bridge had been closed for weeks.",
    "{l}, {s} said the bridge had been closed for weeks.",
    "{l} {s} told reporters: “The bridge has been shut for weeks.”",
    "{l} {s} denied that the bridge had been closed.",
    "{l}, {s} insisted that the bridge was “quite safe”.",
]


@pytest.mark.parametrize("lead", LEADS)
def test_a_speaker_is_the_same_behind_every_opening(lead: str) -> None:
    for frame in FRAMES:
        for words, name in SPEAKERS:
            sentence = frame.format(l=lead, s=words)
            assert who_speaks(f"It rained in Kell on Sunday.\n\n{sentence}") == [name], sentence


@pytest.mark.parametrize("lead", ["Finally", "Afterwards", "Privately", "Late in life", "On X", "That night"])
@pytest.mark.parametrize("source", ["Ann Lee, the mayor,", "the mayor, Ann Lee,"])
def test_an_opening_is_nobody_before_a_name_with_an_apposition(lead: str, source: str) -> None:
    for frame in ("{l} {s} told reporters: “It is shut.”", "{l}, {s} insisted that it was shut."):
        sentence = frame.format(l=lead, s=source)
        assert who_speaks(f"It rained in Kell on Sunday.\n\n{sentence}") == ["Ann Lee"], sentence


def test_what_cannot_be_told_apart_is_left_open() -> None:
    assert who_speaks("Standing outside Ann Lee said the bridge was shut.") == [""]


def test_those_who_are_told_never_speak() -> None:
    assert who_speaks("In the rain he, the mayor, told reporters: “The bridge is shut.”") != ["Reporters"]


def test_the_minutes_of_a_meeting_are_no_time() -> None:
    assert (
        who_speaks("The same minutes record that Luis Arteaga asked for a pledge.")[0] == "The same minutes"
    )


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Asked about the plan, Ben Roe, a farmer, insisted that it was late.", "Ben Roe"),
        ("At a news conference Monday, the union's leader, Ben Roe, said it was late.", "Ben Roe"),
    ],
)
def test_what_stands_before_a_source_is_none_of_it(sentence: str, name: str) -> None:
    _, (only,) = read_report(f"It rained. {sentence}")

    assert only.speaker.name == name


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("In March Merrow said it would close the line.", ["Merrow"]),
        ("In May Lena Merrow said it would close the line.", ["Lena Merrow"]),
        ("May Lee said it would close the line.", ["May Lee"]),
        ("DROVANE, Oct. 14 - Two missiles fell on Tuesday, the military said.", ["The military"]),
        ("DROVANE, Kessia, 14 October - Two missiles fell, the company said.", ["The company"]),
        ("MISSILES: The agency said it fell.", ["The agency"]),
        (
            "In Dorvets, a town of 14,000 people, the state railway said the line was shut.",
            ["The state railway"],
        ),
        ("In Dorvets, a town of 14,000 people, the council said the line was shut.", ["The council"]),
    ],
)
def test_a_month_a_place_or_a_label_opens_the_sentence(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


@pytest.mark.parametrize(
    "place", ["In a post on X", "In a video on Facebook", "On Telegram", "On Truth Social"]
)
def test_a_network_before_a_surname_is_no_given_name(place: str) -> None:
    assert who_speaks(f"{place} Velko wrote that the firm would not pay.") == ["Velko"]
    assert who_speaks(f"{place} Velko wrote that it was late. Velko said no more was due.") == ["Velko"] * 2


def test_a_company_called_like_a_network_is_none() -> None:
    assert "Corp" not in who_speaks("The report was on X Corp. Lee said that it was late.")
