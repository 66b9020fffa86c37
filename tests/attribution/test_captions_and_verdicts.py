"""Captions of what somebody posts, verdicts in quotation marks, and words said after a pause."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("Ann Lee posted a photograph captioned “It is ours”.", "Ann Lee", "“It is ours”"),
        ("On Thursday the zoo shared a picture with the caption: “Thanks!”", "the zoo", "“Thanks!”"),
    ],
)
def test_a_caption_is_said_by_who_posted_it(sentence: str, source: str, content: str) -> None:
    found = only(sentence)

    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee shared a photograph of a sign with the words “No entry”.",
        "A picture was posted with the caption “No entry”.",
        "Ann Lee posted the key through the door of the “Owl”.",
    ],
)
def test_words_that_nobody_put_under_a_post_are_nobodys(sentence: str) -> None:
    assert attributed(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Ann Lee rated the roof “poor” and left.", "the roof “poor”"),
        ("Ann Lee found her performance “glacial”.", "her performance “glacial”"),
        ("Ann Lee thought it “unreadable”.", "it “unreadable”"),
        ("Ann Lee judged the school “inadequate” in May.", "the school “inadequate”"),
    ],
)
def test_what_somebody_found_a_thing_is_a_verdict(sentence: str, content: str) -> None:
    found = only(sentence)

    assert (found.source, found.content) == ("Ann Lee", content)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee found the “owl” in a box.",
        "Ann Lee found her dog “Rex” dead.",
        "Ann Lee found the word “liar” on a wall.",
        "Ann Lee considered the film “Owl”.",
    ],
)
def test_a_name_or_a_word_is_no_verdict(sentence: str) -> None:
    assert attributed(sentence) == []


def test_rate_before_a_noun_is_no_verb() -> None:
    found = only("In a statement after the vote, rate setters cautioned that it was late.")

    assert (found.source, found.cue) == ("rate setters", "cautioned")


@pytest.mark.parametrize("pause", ["Then, after a pause:", "And later:", "A long silence, then:"])
def test_who_goes_on_after_a_pause_is_who_spoke(pause: str) -> None:
    text = f"Ann Lee replied: “It is lost.” {pause} “That’s a joke.”"

    assert [(one.source, one.content) for one in attributed(text)] == [
        ("Ann Lee", "“It is lost.” … “That’s a joke.”")
    ]


def test_after_a_pause_nobody_goes_on_who_has_not_spoken() -> None:
    assert attributed("It rained in Rye. Then, after a pause: “That’s a joke.”") == []


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The jury was shown a message which the defendant sent to her son: “It is ours!”", "the defendant"),
        ("The court heard a message that Ann Lee left for her son: “It is ours!”", "Ann Lee"),
        ("The mayor saw a note the thief had left on the door: “It is ours!”", "the thief"),
        ("Ann Lee sent a message to her son: “It is ours!”", "Ann Lee"),
        ("After a speech the mayor left the hall with a grin: “It is ours!”", "the mayor"),
    ],
)
def test_what_a_message_says_is_said_by_who_sent_it(sentence: str, source: str) -> None:
    found = only(sentence)

    assert (found.source, found.content) == (source, "“It is ours!”")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee found a note reading “come home” in her bag.",
        "Ann Lee judged the contest “best pie” on Sunday.",
        "Ann Lee rates hotels “out of ten”.",
        "A photograph posted by Ann Lee with the caption “Never again” was taken down.",
        "Ann Lee shared a post by Tom Vane with the words “Never again”.",
        "Ann Lee never posted the photograph with the caption “Never again”.",
        "Ann Lee posted a letter with the words “do not bend” on the envelope.",
    ],
)
def test_no_verdict_and_no_caption(sentence: str) -> None:
    assert attributed(sentence) == []


def test_who_is_credited_behind_a_verdict_says_it() -> None:
    found = only("The committee rated the plan “poor”, the clerk said.")

    assert found.source == "the clerk"


@pytest.mark.parametrize(
    ("between", "quotation"),
    [
        ("Another:", "“It was cold.”"),
        ("Then:", "“Who was that?”"),
        ("Tom Vane wept. Then:", "“It was cold.”"),
    ],
)
def test_another_does_not_go_on(between: str, quotation: str) -> None:
    contents = [one.content for one in attributed(f"“It was dark,” Ann Lee said. {between} {quotation}")]

    assert "“It was dark,”" in contents


@pytest.mark.parametrize(
    "posted",
    [
        "tweeted it with the caption, “It is ours”.",
        "posted it on Facebook with the caption “It is ours”.",
        "retweeted the clip with the comment “It is ours”.",
        "tweeted the picture with the words “It is ours”.",
    ],
)
def test_what_was_posted_is_no_part_of_its_caption(posted: str) -> None:
    found = only(f"Ann Lee {posted}")
    assert (found.source, found.content) == ("Ann Lee", "“It is ours”")
