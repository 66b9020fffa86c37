"""How often the machine is right, by how sure it says it is."""

from __future__ import annotations

from .calibration import bins
from .invented import FAIR, judged, said

QUOTED = "“The fair opens today,”"
GOLD = said(FAIR, "Ann Lee", "said", QUOTED)


def test_bins_hold_their_lower_bound_and_the_last_one_its_upper_bound_too() -> None:
    sures = (0.0, 0.5, 0.69, 0.95, 0.98, 1.0)
    verdicts = [
        one
        for sure in sures
        for one in judged([GOLD], [said(FAIR, "Ann Lee", "", QUOTED, sure=sure)]).predicted
    ]
    counts = {one.name: one.tally.count for one in bins(verdicts)}
    assert counts == {
        "0 to 0.5": 1,
        "0.5 to 0.7": 2,
        "0.7 to 0.8": 0,
        "0.8 to 0.9": 0,
        "0.9 to 0.95": 0,
        "0.95 to 0.98": 1,
        "0.98 to 1": 2,
    }


def test_a_bin_tells_who_is_right_of_all_and_of_those_that_can_be_compared() -> None:
    right = said(FAIR, "Ann Lee", "", QUOTED, sure=0.99)
    wrong = said(FAIR, "The mayor", "", QUOTED, sure=0.99)
    extra = said(FAIR, "The mayor", "", "fair would open", sure=0.99)
    verdicts = [*judged([GOLD], [right, extra]).predicted, *judged([GOLD], [wrong]).predicted]
    surest = bins(verdicts)[-1].tally
    assert (surest.count, surest.judged, surest.right, surest.wrong) == (3, 2, 1, 1)


def test_who_names_no_source_or_does_not_say_how_sure_stands_in_no_bin() -> None:
    nobody = said(FAIR, "", "", QUOTED, sure=0.99)
    silent = said(FAIR, "Ann Lee", "", QUOTED)
    assert bins(judged([GOLD], [nobody, silent]).predicted) == ()
