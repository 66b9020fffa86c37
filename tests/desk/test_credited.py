"""Brackets whose own name beside them is another than that in by= are told."""

from __future__ import annotations

import pytest

from checks.written import article
from whosaidthis.model import Fault

FIRST = "The mill is dry, Ann Lee said. Bo Roe, the warden, said that it was wet. "


def faults(body: str) -> list[Fault]:
    return [one for one in article(FIRST + body).faults if one.code == "unclear-speaker"]


def test_a_name_right_before_the_brackets_is_told() -> None:
    (fault,) = faults('Mr Roe [called the report “moonshine”]{.said by="Ann Lee"}.')
    assert (fault.level, fault.place.column) == ("warning", len(FIRST) + 46)
    assert fault.wrong == (
        "The words before the brackets name “Mr Roe” as who speaks, and by= says “Ann Lee”."
    )
    assert fault.mend == (
        'Write by="Bo Roe"; or, if “Ann Lee” tells what “Mr Roe” said, put the name and the verb into the '
        "brackets too."
    )


@pytest.mark.parametrize(
    "body",
    [
        'But Bo Roe [denied that it leaked]{.said by="Ann Lee"}.',
        '[“Nobody is buying anything,”]{.said by="Ann Lee"} Mr Roe said.',
        '[“Nobody is buying anything,”]{.said by="Ann Lee"} Bo Roe told the board.',
    ],
)
def test_so_is_one_that_stands_there_otherwise(body: str) -> None:
    assert len(faults(body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        # Mended as the message says, in both ways.
        'Mr Roe [called the report “moonshine”]{.said by="Bo Roe"}.',
        '[Mr Roe called the report “moonshine”]{.said by="Ann Lee"}.',
        # A name that belongs to other words, a pronoun, a body, nobody, no name at all.
        'The clerk of Bo Roe [denied that it leaked]{.said by="Ann Lee"}.',
        'She [denied that it leaked]{.said by="Bo Roe"}.',
        'Mr Roe [denied that it leaked]{.said by="nobody"}.',
        'The warden [denied that it leaked]{.said by="Ann Lee"}.',
        'Mr Roe was away. [“Nobody is buying anything,”]{.said by="Ann Lee"} she said.',
        'Ann Lee spoke of Mr Roe. [“Nobody is buying anything.”]{.said by="Ann Lee"}',
    ],
)
def test_other_brackets_are_not(body: str) -> None:
    assert faults(body) == []
