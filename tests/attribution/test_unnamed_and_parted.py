"""Sources who keep back their name, and those whom a clause or a credit parts from their verb."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only


@pytest.mark.parametrize(
    "source",
    [
        "a cook who asked that her name be left out",
        "a cook who asked that her name be left out, because she owes the landlord rent",
        "a cook who would give only her first name, as the board reads the paper",
        "a cook who asked not to be identified, because she still works there",
    ],
)
def test_who_keeps_back_a_name_speaks_with_all_that_is_told_of_them(source: str) -> None:
    comma = "," * ("," in source)
    found = only(f"At the Blue Anchor, {source}{comma} says the oven burns $90 a day and is cold by noon.")
    assert (found.source, found.content) == (source, "the oven burns $90 a day and is cold by noon")


def test_a_reason_for_that_has_its_own_verb() -> None:
    words = "A cook who asked that her name be left out, because she fears the board, said it was late."
    assert [content for source, content in credited(words) if source.startswith("A cook")] == ["it was late"]


def test_a_clause_whose_verb_an_amount_follows_is_nobody() -> None:
    found = attributed("The landlord, of late, says the oven burns $90 a day.")
    assert all("burns" not in one.source for one in found)


def test_a_firm_with_an_amount_before_its_name_still_speaks() -> None:
    assert only("“It is late,” says the state’s $90 million fund.").source == "the state’s $90 million fund"


@pytest.mark.parametrize(
    ("opening", "inner"),
    [
        (
            "Talking so fast that Judge Ida Berg twice asked him to slow down",
            ("Judge Ida Berg", "to slow down"),
        ),
        ("Talking so loudly that the usher told him to sit down", ("the usher", "to sit down")),
    ],
)
def test_what_others_say_while_somebody_talks_ends_with_the_opening(
    opening: str, inner: tuple[str, str]
) -> None:
    found = credited(f"{opening}, Tom Pell, 40, said he left the gate open.")
    assert found == [inner, ("Tom Pell, 40", "he left the gate open")]


def test_what_was_asked_without_an_opening_clause_runs_on() -> None:
    found = only("The usher asked him to slow down, sit up and face the court.")
    assert found.content == "to slow down, sit up and face the court"


def test_who_warned_according_to_a_paper_is_the_one_told_of() -> None:
    words = (
        "The court is expected to hear a clerk who, according to the file, warned Tom Pell three days "
        "before the sale that the lease was void."
    )
    assert credited(words) == [
        ("the file", "warned Tom Pell three days before the sale that the lease was void"),
        ("a clerk … who", "that the lease was void"),
    ]


def test_a_span_of_time_is_no_part_of_who_warned() -> None:
    assert only("“It is void,” warned Tom Pell three days before the sale.").source == "Tom Pell"


@pytest.mark.parametrize(
    ("words", "claim"),
    [
        (
            "Ida Berg declined to comment on a report by the weekly Lantern that the pair had left.",
            ("the weekly Lantern", "that the pair had left"),
        ),
        (
            "Asked about a claim by Tom Pell that the hall had burned down, she shrugged.",
            ("Tom Pell", "that the hall had burned down"),
        ),
        (
            "Ida Berg declined to discuss an allegation by Tom Pell, a nurse, that she had left.",
            ("Tom Pell, a nurse", "that she had left"),
        ),
    ],
)
def test_what_somebody_will_not_comment_on_is_its_owners(words: str, claim: tuple[str, str]) -> None:
    assert claim in credited(words)


def test_a_report_of_which_something_is_told_says_nothing() -> None:
    found = credited("Ida Berg declined to comment on a report by the weekly that covers the harbour.")
    assert [source for source, _ in found] == ["Ida Berg"]


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg lost an early report by a clerk that she had typed.",
        "Ida Berg tore up a report by engineers that the guild wanted.",
        "A porter handed in the report by the guild that Ida Berg lost.",
        "Ida Berg commented on a report by Tom Pell that she had paid for.",
    ],
)
def test_what_is_done_to_a_report_is_not_what_it_says(words: str) -> None:
    assert all(not content.startswith("that ") for _, content in credited(words))
