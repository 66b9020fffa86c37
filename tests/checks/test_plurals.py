"""Several sources that the article treats as one person are told."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.plurals import check_plurals


def found(body: str, front: str = "") -> list[str]:
    return told(check_plurals(article(body, front=front)))


@pytest.mark.parametrize("words", ["I saw the fire", "I’ve seen it burn", "It burnt my hand"])
def test_many_cannot_say_i(words: str) -> None:
    assert found(f"Officials said: “{words}.”") == ["8:1 warning plural-for-one"]


def test_exact_words_of_many_are_a_note() -> None:
    assert found("Two officials said: “The mill burns.”") == ["8:1 note plural-for-one"]


@pytest.mark.parametrize(
    "body",
    [
        "“We want water,” protesters chanted.",
        "“The mill burns,” two officials wrote.",
        "Officials said that the mill was burning.",
        "“I saw the fire,” one of the officials said.",
        "“I saw the fire,” the ministry said.",
    ],
)
def test_what_many_can_say_is_good(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize("one", ["The official", "He", "She"])
def test_one_where_only_many_spoke_before(one: str) -> None:
    body = f"Iranian officials told Reuters that the deal was done.\n\n{one} said that it was signed."
    assert found(body) == ["10:1 warning plural-for-one"]


def test_the_message_names_both() -> None:
    body = "Two diplomats said that the deal was done. The diplomat denied that it was signed."
    (fault,) = check_plurals(article(body))
    assert fault.wrong == "“The diplomat” is one person, and only “Two diplomats” spoke before."


def test_the_message_names_both_ways_out() -> None:
    (fault,) = check_plurals(article("Officials said: “I saw it.”"))
    assert "“one of the officials said”" in fault.mend
    assert "“one_of”" in fault.mend


@pytest.mark.parametrize(
    "body",
    [
        "Officials said that it was done. The official said that it was signed.",
        "Officials said that it was done. He said that [it was signed]{.said by=one}.",
        "Officials said that it was done. [“I saw it signed.”]{.said by=one}",
    ],
)
def test_the_words_can_stay_where_the_one_is_described_as_one_of_the_many(body: str) -> None:
    several = "  several: {name: Officials, voice: unnamed group}\n"
    one = "  one: {name: The official, voice: unnamed person, one_of: several}\n"
    assert found(body, f"speakers:\n{several}{one}") == []


@pytest.mark.parametrize(
    "body",
    [
        "Officials said that it was done. “It is signed,” one official said. The official smiled.",
        "Officials said that it was done. Ann Lee denied it. She said that it was not signed.",
        "An official said that it was done. Officials denied it. The official said that it was signed.",
        "Officials said that it was done. The minister said that it was signed.",
        "Officials said that it was done. They said that it was signed.",
    ],
)
def test_one_who_was_told_of_before_is_good(body: str) -> None:
    assert found(body) == []


def test_an_editors_word_is_the_last_one() -> None:
    assert found("[Officials said: “I saw the fire.”]{.said by=nobody}") == []


def test_what_is_no_person_is_not_told_to_be_one() -> None:
    body = "A number of methods, they said, say so.\n\nThe method does not support the ring."
    assert found(body) == []
