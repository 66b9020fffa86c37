"""Brackets around some clauses of a statement: the clause before them is kept, what else goes is told."""

from __future__ import annotations

import pytest

from checks.written import article
from whosaidthis.model import Fault, Stance, one_line_of


def read(body: str) -> tuple[list[tuple[str, str]], list[Fault]]:
    """Speaker and words of each statement, and what is told of replaced ones."""
    found = article(body)
    characters = found.source.text.characters
    said = [(one.speaker.name, one_line_of(one.spans, characters)) for one in found.article.statements]
    return said, [one for one in found.faults if one.code == "statement-replaced"]


def test_the_clause_before_the_brackets_is_still_said() -> None:
    body = 'Ann Lee said the weir had broken and [the lock was shut]{.said by="Ann Lee"}.'
    assert read(body) == ([("Ann Lee", "the weir had broken"), ("Ann Lee", "the lock was shut")], [])


def test_it_keeps_its_stance_where_the_brackets_have_another() -> None:
    braces = '{.said by="Lee & Sons" stance="declines to comment"}'
    body = f"Lee & Sons, the owners, confirmed that it had sunk and [would not discuss the cargo]{braces}."
    stances = [one.stance for one in article(body).article.statements]
    assert (stances, read(body)[1]) == ([Stance.CONFIRMS, Stance.DECLINES], [])


def test_it_stays_whose_it_was_where_the_brackets_name_somebody_else() -> None:
    braces = '{.said by="Bo Chan"}'
    body = f"Bo Chan left. Ann Lee said that the weir broke, but [all the locks were shut]{braces}."
    assert read(body)[0] == [("Ann Lee", "the weir broke"), ("Bo Chan", "all the locks were shut")]


@pytest.mark.parametrize(
    ("body", "gone"),
    [
        ('Ann Lee said [the weir had broken]{.said by="Ann Lee"} and the lock was shut.', "and the lock was"),
        ("“The weir held. [The lock is shut now]{.said when=2024-03-01}.”\n\n", ""),
        ("Ann Lee said “the weir held but [the lock is shut]{.said stance=warns}”.", "the weir held but"),
    ],
)
def test_a_clause_that_is_gone_is_told(body: str, gone: str) -> None:
    _, faults = read(body)
    assert [one.wrong.partition(": “")[2].startswith(gone) for one in faults] == ([True] if gone else [])


@pytest.mark.parametrize(
    "body",
    [
        # No clause of its own, words that another pair of brackets has, brackets that only confirm.
        'Ann Lee said the old weir [had broken in May]{.said by="Ann Lee"}.',
        'Ann Lee said in May the weir and [the lock were shut]{.said by="Ann Lee"}.',
        'Ann Lee said if it was right, [the lock was shut]{.said by="Ann Lee"}.',
        'Ann Lee said [the weir held]{.said by="Ann Lee"} and [the lock was shut]{.said by="Ann Lee"}.',
        "Ann Lee said the weir had broken and [the lock was shut]{.said}.",
    ],
)
def test_nothing_is_told_of_less(body: str) -> None:
    assert read(body)[1] == []
