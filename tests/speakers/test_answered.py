"""Which statement a denial or a verdict answers."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_speaks
from whosaidthis.model import RelationKind


def _answers(marked: str) -> list[tuple[RelationKind, int]]:
    last = statements(marked)[-1]
    return [(link.kind, link.other) for link in last.relations]


@pytest.mark.parametrize("joint", ["a claim that", "which", "a charge", "a figure that"])
def test_a_verdict_right_after_a_claim_is_on_that_claim(joint: str) -> None:
    marked = (
        "<s1>The mayor</s1> <c1>said</c1> <t1>the bridge was new</t1>, "
        f"{joint} <s2>Ann Lee</s2> <c2>called</c2> <t2>“untrue”</t2>."
    )

    assert _answers(marked) == [(RelationKind.DISPUTES, 1)]


@pytest.mark.parametrize("joint", ["and later", "a day on which"])
def test_a_verdict_on_something_else_is_on_no_claim(joint: str) -> None:
    marked = (
        "<s1>The mayor</s1> <c1>said</c1> <t1>the bridge was new</t1>, "
        f"{joint} <s2>Ann Lee</s2> <c2>called</c2> <t2>“untrue”</t2>."
    )

    assert _answers(marked) == []


_TOLD = (
    "<s1>The union</s1> <c1>accused</c1> <t1>the port of lying about an offer</t1>.\n\n"
    "<t2>“You shook hands,”</t2> <s2>Ann Lee</s2> <c2>said</c2>. "
)


def test_who_denies_it_denies_the_accusation_and_not_what_was_said_since() -> None:
    assert _answers(f"{_TOLD}<s3>The port</s3> <c3>denies</c3> <t3>it</t3>.") == [
        (RelationKind.CONTRADICTS, 1)
    ]


@pytest.mark.parametrize(
    ("words", "links"),
    [
        ("making any such offer", [(RelationKind.CONTRADICTS, 1)]),
        ("that any such ship had come", []),
        ("that any offer had been made", [(RelationKind.CONTRADICTS, 1)]),
    ],
)
def test_any_such_offer_is_the_one_that_was_told(words: str, links: list[tuple[RelationKind, int]]) -> None:
    assert _answers(f"{_TOLD}<s3>The port</s3> <c3>denied</c3> <t3>{words}</t3>.") == links


def test_a_denial_of_some_goods_answers_nothing_said_of_all_goods() -> None:
    marked = (
        "<t1>“The goods are safe,”</t1> <s1>Ann Lee</s1> <c1>said</c1>. "
        "<s2>The ministry</s2> <c2>denied</c2> <t2>that any military goods had been aboard</t2>."
    )

    assert _answers(marked) == []


def test_the_finding_is_none_of_the_words_that_were_quoted_since() -> None:
    marked = (
        "<s1>Doctors</s1> <c1>said</c1> <t1>the pump was the source</t1>.\n\n"
        "<t2>“See a nurse,”</t2> <s2>Ann Lee</s2> <c2>said</c2>.\n\n"
        "<s3>The hotel</s3> <c3>disputed</c3> <t3>the finding</t3>."
    )

    assert _answers(marked) == [(RelationKind.DISPUTES, 1)]


def test_that_account_is_the_one_just_given() -> None:
    marked = (
        "<s1>Two aides</s1> <c1>said</c1> <t1>he had been told</t1>. "
        "<s2>A clerk</s2> <c2>called</c2> that <t2>account “nonsense”</t2>."
    )

    assert _answers(marked) == [(RelationKind.DISPUTES, 1)]


def test_the_mayors_claim_is_what_she_was_told_to_claim_and_not_her_last_quotation() -> None:
    marked = (
        "<s1>The mayor</s1> <c1>said</c1> <t1>nobody had seen the report</t1>. "
        "<t2>“I was told not to worry,”</t2> <s2>the mayor</s2> <c2>said</c2>.\n\n"
        "<s3>The port</s3> <c3>rejected</c3> <t3>the mayor’s claim</t3>."
    )

    assert _answers(marked) == [(RelationKind.DISPUTES, 1)]


@pytest.mark.parametrize(
    ("charge", "denial"),
    [
        ("the Front had burned the mill", "<c2>denied</c2> <t2>responsibility</t2>"),
        ("the Front had burned the mill", "<c2>has denied</c2> <t2>any part in it</t2>"),
        ("the Front had burned the mill", "<c2>said</c2> <t2>it had done nothing of the kind</t2>"),
    ],
)
def test_who_denies_responsibility_answers_what_names_them_right_before(charge: str, denial: str) -> None:
    marked = f"<s1>Villagers</s1> <c1>said</c1> <t1>{charge}</t1>. <s2>The Front</s2> {denial}."

    assert _answers(marked) == [(RelationKind.CONTRADICTS, 1)]


@pytest.mark.parametrize(
    ("before", "denial"),
    [
        ("<s1>Villagers</s1> <c1>said</c1> <t1>the mill was dear</t1>.", "responsibility"),
        (
            "<s1>Villagers</s1> <c1>said</c1> <t1>the Front burned it</t1>.",
            "responsibility for a second fire",
        ),
        ("<s1>Villagers</s1> <c1>said</c1> <t1>the Front burned it</t1>. It rained.", "responsibility"),
    ],
)
def test_who_denies_something_else_answers_nothing(before: str, denial: str) -> None:
    assert _answers(f"{before} <s2>The Front</s2> <c2>denied</c2> <t2>{denial}</t2>.") == []


@pytest.mark.parametrize(
    ("words", "links"), [("That is false", [(RelationKind.CONTRADICTS, 1)]), ("It is false", [])]
)
def test_that_in_a_quoted_denial_is_what_was_told_right_before(
    words: str, links: list[tuple[RelationKind, int]]
) -> None:
    marked = (
        "<s1>The union</s1> <c1>said</c1> <t1>drivers had been cheated</t1>. "
        f"<t2>“{words},”</t2> <c2>said</c2> <s2>Rye Freight</s2>."
    )

    assert _answers(marked) == links


def test_a_claim_that_somebody_rejects_is_disputed() -> None:
    _, (claim, answer) = read_report("It rained. The firm said it was safe, a claim that critics dispute.")

    assert [one.other for one in answer.relations] == [claim.number]


@pytest.mark.parametrize(
    "told", ["Ann Pell had won a prize", "Ann Pell was held on Monday", "Tom Pell had burned the mill"]
)
def test_who_was_charged_with_nothing_answers_nothing(told: str) -> None:
    marked = (
        f"<s1>The mayor</s1> <c1>said</c1> <t1>{told}</t1>. "
        "<s2>Ann Pell</s2> <c2>denied</c2> <t2>wrongdoing</t2>."
    )

    assert _answers(marked) == []


def test_who_adds_something_after_a_question_of_their_own_has_asked_it() -> None:
    asked = "“I won,” Tom Roe said. “When you lose two men, what do you want me to do?”"
    assert who_speaks(f"It rained.\n\n{asked}\n\nHe added that it was late.")[-1] == "Tom Roe"
