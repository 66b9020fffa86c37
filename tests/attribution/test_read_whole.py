"""A content is read whole, whatever sums, lists and asides stand in it, without what leads in to it."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only, said_by
from speakers.reported import who_says_what
from whosaidthis.model import Form


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Ida Berg congratulated Tom Pell on his “clear win”.", "Ida Berg", "Tom Pell on his “clear win”"),
        ("Ida Berg promised £2 million for repairs.", "Ida Berg", "£2 million for repairs"),
        ("The mayor said at least 61 mills were open.", "The mayor", "at least 61 mills were open"),
        ("The mayor said over two dozen mills were open.", "The mayor", "over two dozen mills were open"),
        (
            "Ida Berg said that was fair, but that small risks added up.",
            "Ida Berg",
            "that was fair, but that small risks added up",
        ),
        (
            "The crew “did all that was asked of them,” said the chairwoman.",
            "the chairwoman",
            "The crew “did all that was asked of them,”",
        ),
        (
            "The mayor disputed a claim, made on a web page, that the mill had been sold.",
            "The mayor",
            "a claim, made on a web page, that the mill had been sold",
        ),
    ],
)
def test_sums_and_asides_are_part_of_what_is_said(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "If the port is to blame — as many bakers believe, and farmers allege, but Hull firmly denies —"
            " “why would you not ask?” asked Ada Dunn, now a partner at Orr and Sons.",
            "Ada Dunn",
            "“why would you not ask?”",
        ),
        (
            "The pledge to “take the port back” pleases those who long for a time when nobody needed boats"
            " to earn a living and the town was small, said Alan Abram, a clerk at the college.",
            "Alan Abram",
            "The pledge to “take the port back” pleases those who long for a time when nobody needed boats"
            " to earn a living and the town was small",
        ),
    ],
)
def test_long_clauses_are_said_as_a_whole(words: str, source: str, content: str) -> None:
    assert said_by(words, source) == [content]


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ("Ann Lee, who worked a double shift, gave evidence that it was late.", "Ann Lee", "it was late"),
        ("Kell says nothing it shared could be told.", "Kell", "nothing it shared could be told"),
        (
            "The union called for the minister, Ann Lee, to appear before them.",
            "The union",
            "the minister, Ann Lee, to appear before them",
        ),
        (
            "Ann Lee described the plan, drawn up in May, as the best on offer.",
            "Ann Lee",
            "the plan, drawn up in May, as the best on offer",
        ),
    ],
)
def test_an_aside_about_somebody_in_it_is_part_of_it(sentence: str, speaker: str, content: str) -> None:
    assert who_says_what(sentence) == [(speaker, content)]


def test_a_list_is_blamed_as_a_whole() -> None:
    found = only("The firm blamed tariffs, high prices and what it termed “fear.”")
    assert (found.form, found.content) == (Form.MIXED, "tariffs, high prices and what it termed “fear.”")


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "“I fear for us,” Ada Lee said. Her last word: “It is not quite spring,” she said.",
            "she",
            "“It is not quite spring,”",
        ),
        (
            "Asked to confirm it, a second guard did so, but with a caveat: “He was one of the first, by no"
            " means the only one,” the guard said.",
            "the guard",
            "“He was one of the first, by no means the only one,”",
        ),
    ],
)
def test_what_the_writer_leads_in_with_is_not_said(words: str, source: str, content: str) -> None:
    assert said_by(words, source) == [content]


def test_an_aside_with_its_own_cue_is_not_taken_up() -> None:
    words = "He even assured them that he has no debts - as Orr has said - and that he can “vouch” for it."
    found = {(one.source, one.content) for one in attributed(words) if "vouch" in one.content}
    assert found == {("He", "that he has no debts - as Orr has said - and that he can “vouch” for it")}
