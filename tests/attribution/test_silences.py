"""Who was asked and says nothing."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, only, said_by


@pytest.mark.parametrize(
    ("words", "source", "cue", "content"),
    [
        (
            "The bank did not respond to a request for comment.",
            "The bank",
            "did not respond",
            "to a request for comment",
        ),
        ("The ministry did not immediately comment.", "The ministry", "did not immediately", "comment"),
        (
            "Ann Lee did not answer a question about when it would reopen.",
            "Ann Lee",
            "did not answer",
            "a question about when it would reopen",
        ),
        (
            "Rye Mill, which makes pumps, did not reply when asked for comment.",
            "Rye Mill, which makes pumps",
            "did not reply",
            "when asked for comment",
        ),
        ("The bank did not say who had sold it.", "The bank", "say", "who had sold it"),
        ("The bank did not respond when contacted.", "The bank", "did not respond", "when contacted"),
        ("Ann Lee did not immediately respond.", "Ann Lee", "did not immediately", "respond"),
        ("The bank didn’t return calls on Monday.", "The bank", "didn’t return", "calls"),
        (
            "Mr Moe has not answered questions about the loss.",
            "Mr Moe",
            "has not answered",
            "questions about the loss",
        ),
        ("The mayor could not be reached for comment.", "The mayor", "could not be reached", "for comment"),
        (
            "The mayor could not immediately be reached on Monday.",
            "The mayor",
            "could not immediately be",
            "reached",
        ),
        ("The bank had no immediate comment.", "The bank", "had", "no immediate comment"),
        (
            "The bank neither confirmed nor denied the loss.",
            "The bank",
            "neither confirmed nor denied",
            "the loss",
        ),
        ("The bank would neither confirm nor deny it.", "The bank", "neither confirm nor deny", "it"),
        ("Ann Lee would not be drawn on the sale.", "Ann Lee", "would not be drawn", "on the sale"),
        ("Ann Lee would not be drawn on why.", "Ann Lee", "would not be drawn", "on why"),
        ("Ann Lee has not publicly commented.", "Ann Lee", "has not publicly", "commented"),
        ("Ann Lee could not be reached by telephone.", "Ann Lee", "could not be", "reached"),
        (
            "The board, which runs the port, did not reply to emails from this paper.",
            "The board, which runs the port",
            "did not reply",
            "to emails from this paper",
        ),
    ],
)
def test_who_does_not_answer_is_silent(words: str, source: str, cue: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.cue, found.content) == (source, cue, content)


@pytest.mark.parametrize(
    ("words", "source", "cue", "content"),
    [
        ("Asked whether the roof leaked, Bo Moe did not answer.", "Bo Moe", "did not", "answer"),
        ("Asked about the roof, Bo Moe would not say.", "Bo Moe", "would not", "say"),
        (
            "There was no immediate comment from the bank.",
            "the bank",
            "was",
            "no immediate comment",
        ),
        (
            "No comment was immediately available from the Rye Port Authority.",
            "the Rye Port Authority",
            "was immediately available",
            "No comment",
        ),
        (
            "Calls to the bank were not immediately returned.",
            "the bank",
            "were not immediately returned",
            "Calls to the bank",
        ),
        (
            "A message left with Mr Moe’s lawyer on Monday was not returned.",
            "Mr Moe’s lawyer",
            "was not returned",
            "A message left with Mr Moe’s lawyer",
        ),
        (
            "Repeated emails to the mill’s owner seeking comment went unanswered.",
            "the mill’s owner",
            "went unanswered",
            "Repeated emails to the mill’s owner",
        ),
        (
            "Requests for comment sent to Rye Mill were not answered.",
            "Rye Mill",
            "were not answered",
            "Requests for comment sent to Rye Mill",
        ),
        (
            "Neither Ann Lee nor the bank responded to a request for comment.",
            "Neither Ann Lee nor the bank",
            "responded",
            "to a request for comment",
        ),
        (
            "Neither it nor the bank responded to a request for comment.",
            "Neither it nor the bank",
            "responded",
            "to a request for comment",
        ),
        (
            "Neither Ann Lee nor Bo Moe could be reached for comment.",
            "Neither Ann Lee nor Bo Moe",
            "could be reached",
            "for comment",
        ),
    ],
)
def test_what_reporters_sent_is_not_answered(words: str, source: str, cue: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.cue, found.content) == (source, cue, content)


@pytest.mark.parametrize(
    "words",
    [
        "Emergency calls to the station were not answered.",
        "Calls to the helpline went unanswered for an hour.",
        "Calls to his phone were not answered.",
        "There was no response from the crowd.",
        "There was no comment.",
        "Letters to the bank were returned.",
        "Neither Ann Lee nor the bank paid.",
    ],
)
def test_what_is_no_silence_to_reporters(words: str) -> None:
    assert attributed(words) == []


def test_what_another_says_after_a_silence_is_a_statement_of_its_own() -> None:
    silent, spoken = attributed(
        "The bank did not respond to requests for comment, but its lawyer said that it was sound."
    )
    assert (silent.source, silent.content) == ("The bank", "to requests for comment")
    assert (spoken.source, spoken.content) == ("its lawyer", "that it was sound")


def test_a_quotation_after_a_silence_is_not_the_silent_ones() -> None:
    found = attributed("Ann Lee did not respond to a request for comment. “We are sound.”")
    assert [one.content for one in found] == ["to a request for comment"]


@pytest.mark.parametrize(
    "words",
    [
        "The tumour did not respond to treatment.",
        "The driver did not respond to the alarm.",
        "Police did not return to the house.",
        "She did not return the letter.",
        "Voters did not answer the door.",
        "She did not answer.",
        "Ministers did not respond to calls for an inquiry.",
        "The village could not be reached by road.",
        "I did not respond to a request for comment.",
        "The bank responded to a request for comment.",
    ],
)
def test_what_is_no_silence_of_somebody_asked(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ms Torv declined to comment on the report, which she called unfair.", "to comment on the report"),
        ("Ms Torv declined to comment on the report, which came in May.", "to comment on the report"),
        ("The club refused to discuss Mr Pell, who left in May.", "to discuss Mr Pell"),
        ("Ms Torv declined to say who had written the note.", "to say who had written the note"),
        (
            "Ms Torv declined to comment on the report that the club had lost.",
            "to comment on the report that the club had lost",
        ),
        ("Ms Torv denied the report, which she called unfair.", "the report"),
        ("Ms Torv said the report, which came in May, was late.", "the report, which came in May, was late"),
        ("Ms Torv said the lock, which leaks, will close.", "the lock, which leaks, will close"),
    ],
)
def test_what_is_told_of_a_thing_is_no_part_of_declining_to_speak_of_it(words: str, content: str) -> None:
    assert only(words).content == content


def test_what_is_called_something_in_a_relative_clause_is_a_statement_of_its_own() -> None:
    silent, called = attributed("Ms Torv declined to comment on the report, which she called “a mess”.")

    assert (silent.source, silent.content) == ("Ms Torv", "to comment on the report")
    assert (called.source, called.cue, called.content) == ("she", "called", "“a mess”")


def test_who_keeps_a_name_back_is_read() -> None:
    assert said_by("The bishop declined to name the man.", "The bishop") == ["to name the man"]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("Maureen Tate refused to comment as she left the hall.", "Maureen Tate", ["to comment"]),
        (
            "Mr Tunde Salk neither answered calls nor replied to texts.",
            "Mr Tunde Salk",
            ["calls nor replied to texts"],
        ),
    ],
)
def test_who_refuses_or_does_not_answer_is_read(words: str, source: str, content: list[str]) -> None:
    found = attributed(f"It rained. {words}")
    assert {one.source for one in found} == {source}
    assert [one.content for one in found] == content


@pytest.mark.parametrize(
    ("told", "source", "content"),
    [
        ("Who had tipped off her officers she would not say.", "she", "Who had tipped off her officers"),
        ("Why it fell the firm wouldn’t say.", "the firm", "Why it fell"),
        ("How long it would take he could not say.", "he", "How long it would take"),
    ],
)
def test_what_somebody_would_not_say_can_come_first(told: str, source: str, content: str) -> None:
    found = only(told)
    assert (found.source, found.content) == (source, content)


@pytest.mark.parametrize(
    "told", ["Who is to say?", "What he did not say was that it was late.", "She would not say."]
)
def test_other_sentences_with_such_words_withhold_nothing(told: str) -> None:
    assert all(not one.content.startswith(("Who", "What")) for one in attributed(told))


@pytest.mark.parametrize(
    "kept",
    [
        "give details",
        "give a reason for the delay",
        "give an interview",
        "give the paper an answer",
        "give the names to police",
        "give up his source",
        "give them an explanation",
    ],
)
def test_what_is_told_when_given_is_kept_back(kept: str) -> None:
    assert said_by(f"The bishop refused to {kept}.", "The bishop") == [f"to {kept}"]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "A contract that Norway's government has refused to confirm or deny came to light.",
            "Norway's government",
            "to confirm or deny",
        ),
        ("A plan that Rye's mayor declined to discuss was published.", "Rye's mayor", "to discuss"),
        ("The list that its owner's bank refused to publish fell open.", "its owner's bank", "to publish"),
    ],
)
def test_the_paper_of_a_relative_clause_is_not_who_keeps_it_back(
    words: str, source: str, content: str
) -> None:
    assert said_by(words, source) == [content]


@pytest.mark.parametrize("credit", ["Ann Lee said", "according to two clerks"])
def test_the_whole_may_be_said_by_another(credit: str) -> None:
    words = "A contract that the council has refused to confirm was signed in May"
    assert [one.content for one in attributed(f"{words}, {credit}.")] == [words]
