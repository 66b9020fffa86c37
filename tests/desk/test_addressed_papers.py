"""An editor's word on the way of a paper that is addressed to somebody."""

from __future__ import annotations

import pytest

from cases.pages import convert
from whosaidthis.model import Basis, Hearer, Statement, Way

COUNCIL = Hearer("the council", Basis.STATED, Way.ADDRESSED)
SEEN = Hearer("Harbour Post", Basis.EDITOR, Way.SEEN)


def corrected(keys: str) -> Statement:
    """What a letter tells the council, in brackets with `keys`."""
    text = f"The letter tells the council that [the piers are cracked]{{.said {keys}}}."
    (only,) = convert(text)[1].article.statements
    return only


@pytest.mark.parametrize(
    ("keys", "hearer", "through"),
    [
        ("", COUNCIL, None),
        ('through="Harbour Post"', COUNCIL, SEEN),
        ('through="nobody"', COUNCIL, None),
        ('to="Harbour Post"', SEEN, None),
        ('to="nobody"', None, None),
        ('to="the town" through="Harbour Post"', Hearer("the town", Basis.EDITOR, Way.ADDRESSED), SEEN),
    ],
)
def test_through_names_who_has_seen_it_and_leaves_whom_it_is_addressed_to(
    keys: str, hearer: Hearer | None, through: Hearer | None
) -> None:
    only = corrected(keys)
    assert (only.hearer, only.through) == (hearer, through)
