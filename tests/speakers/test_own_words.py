"""The writer's own clauses beside statements."""

from __future__ import annotations

import pytest

from speakers.marked import read, statements
from whosaidthis.speakers import own_words


def own(marked: str) -> list[str]:
    text, _ = read(marked)
    return [span.of(text.characters) for span in own_words(text, statements(marked))]


@pytest.mark.parametrize(
    ("marked", "clauses"),
    [
        (
            "<t1>The mill will close</t1>, <s1>Acme</s1> <c1>said</c1> Tuesday, "
            "as the town braces for a hard year.",
            ["as the town braces for a hard year"],
        ),
        (
            "While bakers will be angry, <s1>the minister</s1> <c1>denied</c1> <t1>that bread was dear</t1>.",
            ["While bakers will be angry"],
        ),
        (
            "<s1>Acme</s1> <c1>said</c1> <t1>it grew</t1>. Its shares fell by a third.",
            ["Its shares fell by a third."],
        ),
        ("However, <s1>Acme</s1> <c1>said</c1> <t1>it grew</t1>.", []),
        ("<s1>Ann Lee</s1> <c1>told</c1> <h1>reporters</h1> in Oslo <t1>it grew</t1>.", []),
        ("<s1>Acme</s1> <c1>said</c1> <t1>it grew</t1>.\n\nRain fell on the town.", []),
    ],
)
def test_clauses_that_nobody_is_given(marked: str, clauses: list[str]) -> None:
    assert own(marked) == clauses
