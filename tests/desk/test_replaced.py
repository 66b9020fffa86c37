"""Brackets that put another statement in the place of one whose cue stands outside of them are told."""

from __future__ import annotations

import pytest

from desk.one_desk import ANN, MAYOR, Desk
from whosaidthis.model import Level

OUTER = "denied that the roof of the mill leaked", MAYOR
BEFORE = "It rained, Ann Lee said. The mayor denied that "


def test_the_statement_that_is_gone_is_named_with_the_way_to_keep_both() -> None:
    desk = Desk(
        f"{BEFORE}[the roof of the mill leaked]{{.said by='Ann Lee'}}.",
        OUTER,
        ("It rained", ANN),
        cue="denied",
    )
    assert desk.fault.code == "statement-replaced"
    assert desk.fault.level is Level.NOTE
    assert desk.fault.wrong == (
        "The statement “denied that the roof of the mill leaked” of The mayor is gone: "
        "the words in these brackets take its place."
    )
    assert '{.said by="The mayor"} behind' in desk.fault.mend


@pytest.mark.parametrize(
    "content",
    [
        # The same speaker, the whole statement, two pairs of brackets.
        f"{BEFORE}[the roof of the mill leaked]{{.said by='The mayor'}}.",
        "It rained, Ann Lee said. The mayor [denied that the roof of the mill leaked]{.said by='Ann Lee'}.",
        "It rained, Ann Lee said. The mayor [denied that [the roof of the mill leaked]{.said by='Ann Lee'}]"
        "{.said by='The mayor'}.",
    ],
)
def test_no_other_brackets_are(content: str) -> None:
    desk = Desk(content, OUTER, ("It rained", ANN), cue="denied")
    assert "statement-replaced" not in [one.code for one in desk.faults]


def test_a_cue_outside_of_the_statement_is_no_word_of_it() -> None:
    content = (
        "It rained, Ann Lee said. The mayor said that [the roof of the mill leaked]{.said by='Ann Lee'}."
    )
    desk = Desk(content, ("the roof of the mill leaked", MAYOR), ("It rained", ANN), cue="said that")
    assert desk.faults == ()
