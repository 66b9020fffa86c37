"""Letters, reports and posts: who speaks in them, they themselves or those who sent them."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only, said_by


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "The board sent its staff a memo reminding them that the files were its property.",
            "The board",
            "that the files were its property",
        ),
        (
            "Ida Berg sent a letter to the trustees warning that the bells would be flat.",
            "Ida Berg",
            "that the bells would be flat",
        ),
        (
            "In her last letter to her Tom Pell confessed that he had been wrong.",
            "Tom Pell",
            "that he had been wrong",
        ),
        (
            "The paper, seen by the Post and marked “secret”, lists sites and estimates that it would pay.",
            "The paper",
            "that it would pay",
        ),
        (
            "The row follows a report by the institute, which found that numbers fell.",
            "a report by the institute … which",
            "that numbers fell",
        ),
        (
            "A survey published last year found that the roof leaks.",
            "A survey published last year",
            "that the roof leaks",
        ),
        (
            "It failed, according to a report written after the fire, which found that the doors stuck.",
            "a report written after the fire … which",
            "that the doors stuck",
        ),
        ("The villagers got a letter saying that the well was safe.", "a letter", "that the well was safe"),
        (
            "She keeps a letter from the ministry, dated May 6, stating that all is well.",
            "the ministry",
            "that all is well",
        ),
        (
            "The text says “we will go on,” a phrase over which they quarrelled.",
            "The text",
            "“we will go on,”",
        ),
    ],
)
def test_a_paper_says_it_or_its_sender(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


def test_a_title_between_marks_says_it() -> None:
    assert said_by(
        "One Sunday in late 2001, according to “A Salt Road” by George Anders, Finch called six bakers.",
        "“A Salt Road” by George Anders",
    ) == ["One Sunday in late 2001 … Finch called six bakers"]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "Ben Roe, a biologist, posted a thread on Bluesky that began, “I love whales.”",
            "Ben Roe, a biologist",
        ),
        ("Lee sent a letter to the board that said it was late.", "Lee"),
        ("Lee read a letter that said it was late.", "a letter … that"),
        ("A statement that was sent to the Post said it was late.", "A statement that was sent to the Post"),
    ],
)
def test_a_paper_speaks_for_who_sent_it(words: str, source: str) -> None:
    (one,) = attributed(f"It rained. {words}")
    assert one.source == source


def test_a_paper_reads_what_its_writer_says() -> None:
    assert only("The letter on the board read: “I cannot hear it.”").source == "The letter"


@pytest.mark.parametrize(
    "source",
    [
        "An email sent to parents and seen by the Post",
        "A letter seen by the Post and sent to the parents",
    ],
)
def test_what_was_done_to_a_paper_belongs_to_its_phrase(source: str) -> None:
    assert only(f"{source} said that the school was shut.").source == source


def test_who_first_reported_a_letter_has_not_said_it() -> None:
    assert attributed("The letter, which was first reported by Ida Berg, was long.") == []


@pytest.mark.parametrize(
    "paper", ["A letter that she sent to the bishop", "The report that Ann Lee wrote", "A memo he wrote"]
)
def test_a_paper_speaks_and_not_who_wrote_it(paper: str) -> None:
    found = only(f"{paper} says it was late.")
    assert (paper.startswith(found.source), found.content) == (True, "it was late")


@pytest.mark.parametrize("source", ["The letter, signed by Ann Lee,", "The minister, backed by Ann Lee,"])
def test_who_is_told_of_by_what_another_did_speaks(source: str) -> None:
    found = only(f"{source} says the dam leaks.")
    assert (source.startswith(found.source), found.content) == (True, "the dam leaks")


@pytest.mark.parametrize(
    "paper",
    [
        "The supplier’s reply, sent the same afternoon,",
        "Her answer",
        "An analysis paid for by the team and written by the firm Stadler Pike",
        "A paper by chemists at Rye University, “The Third Way,” which covers ten towns,",
    ],
)
def test_a_paper_is_told_with_who_made_it_and_when(paper: str) -> None:
    found = only(f"{paper} said that the well was safe.")
    assert (paper.startswith(found.source.split(" … ")[0]), found.content) == (True, "that the well was safe")


@pytest.mark.parametrize("verb", ["projected", "forecast", "estimated"])
def test_what_a_paper_foresees_can_begin_with_its_sum(verb: str) -> None:
    found = only(f"The analysis {verb} $38 million a year in new spending.")
    assert found.content == "$38 million a year in new spending"


def test_who_gave_a_paper_to_others_is_no_part_of_it() -> None:
    found = only("The offer, according to a summary the union gave reporters, would lift pay to $21 an hour.")
    assert (found.source, found.content) == ("a summary", "The offer … would lift pay to $21 an hour")


def test_a_governments_report_is_no_verb_of_the_government() -> None:
    found = only("A government report leaked to the newspaper Der Standard recommends closing 22 lakes.")
    assert (found.source.startswith("A government report"), found.content) == (True, "closing 22 lakes")


@pytest.mark.parametrize("person", ["a person with access to the files", "a former army officer"])
def test_who_passed_a_paper_on_speaks_and_not_the_paper(person: str) -> None:
    found = attributed(f"The Post was shown the memo by {person} who said that it was real.")[-1]
    assert found.source.startswith(person)


@pytest.mark.parametrize(
    ("paper", "source"),
    [
        ("figures the navy gave parliament in June", "figures"),
        ("data the Rye Trust published on Monday", "data"),
        ("records kept by the navy", "records"),
    ],
)
def test_who_gave_figures_is_no_part_of_what_they_are_called(paper: str, source: str) -> None:
    assert only(f"Rye has ten boats, according to {paper}.").source == source


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("The assembly later passed a resolution condemning “theft”.", "“theft”"),
        ("The assembly adopted a resolution urging the firm to leave.", "to leave"),
        ("The assembly approved a motion demanding “an end to it”.", "“an end to it”"),
        ("The assembly tabled a motion saying the firm lied.", "the firm lied"),
    ],
)
def test_a_motion_is_the_words_of_those_who_pass_it(words: str, content: str) -> None:
    found = only(words)
    assert (found.source, found.content) == ("The assembly", content)


@pytest.mark.parametrize("passed", ["never passed", "debated", "saw"])
def test_a_motion_that_is_not_passed_is_not_theirs(passed: str) -> None:
    assert said_by(f"The assembly {passed} a motion condemning “theft”.", "The assembly") == []


def test_a_motion_that_nobody_has_passed_demands_nothing() -> None:
    draft = "A draft resolution demanding a truce lacks the votes to pass"
    assert credited(f"{draft}, diplomats said.") == [("diplomats", draft)]
