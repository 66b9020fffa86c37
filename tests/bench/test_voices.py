"""Which statement's voice an attribution has."""

from __future__ import annotations

from .invented import FAIR, judged, said, spans
from .records import Voiced
from .voices import NO_STATEMENT, tally_by_voice

QUOTED = said(FAIR, "Ann Lee", "said", "“The fair opens today,”")
TOLD = said(FAIR, "The mayor", "said", "that the fair would open late")


def test_an_attribution_has_the_voice_of_the_statement_with_most_of_its_words() -> None:
    statements = [
        Voiced(spans(FAIR, "“The fair opens today,” Ann Lee said."), "named person"),
        Voiced(spans(FAIR, "said. The mayor said that the fair would open late"), "unnamed person"),
    ]
    rows = tally_by_voice([(judged([QUOTED], [QUOTED, TOLD]), statements)])
    assert {voice: (tally.count, tally.right) for voice, tally in rows.items()} == {
        "named person": (1, 1),
        "unnamed person": (1, 0),
    }


def test_of_two_statements_around_it_the_closer_one_counts() -> None:
    statements = [Voiced(((0, len(FAIR)),), "document"), Voiced(TOLD.content, "unnamed person")]
    assert list(tally_by_voice([(judged([], [TOLD]), statements)])) == ["unnamed person"]


def test_what_became_no_statement_has_a_row_of_its_own() -> None:
    assert list(tally_by_voice([(judged([], [TOLD]), [])])) == [NO_STATEMENT]
