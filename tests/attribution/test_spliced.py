"""Headlines in which two speak, parted by a comma."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        (
            "Ardovia says it won, Belsk says it lost none",
            [("Ardovia", "it won"), ("Belsk", "it lost none")],
        ),
        (
            "Ardovia says ten ships sank; Belsk denies the charge",
            [("Ardovia", "ten ships sank"), ("Belsk", "the charge")],
        ),
        (
            "Ardovia says it won, Belsk says it won, Corsia says it lost",
            [("Ardovia", "it won"), ("Belsk", "it won"), ("Corsia", "it lost")],
        ),
        ("Police say a man, who denied murder, has died", [("Police", "a man, who denied murder, has died")]),
        ("The mill closes, the owner says", [("the owner", "The mill closes")]),
        ("Mayor resigns, wife denies affair", [("wife", "affair")]),
        ("Ardovia says ten ships sank; Belsk shrugs", [("Ardovia", "ten ships sank")]),
        ("Ardovia says ten ships sank; experts aren't so sure", [("Ardovia", "ten ships sank")]),
        ("Lee says bridge is safe; road to open in May", [("Lee", "bridge is safe; road to open in May")]),
    ],
)
def test_each_says_what_follows_its_own_verb(headline: str, said: list[tuple[str, str]]) -> None:
    assert [(one.source, one.content) for one in attributed(headline)] == said


def test_in_a_running_sentence_a_comma_parts_no_speakers() -> None:
    (only, *_) = attributed("A headline\n\nArdovia says it won, Belsk says it lost none.")
    assert only.source == "Ardovia"
