"""The way of a paper that is addressed to somebody: who has seen it is told apart from that."""

from __future__ import annotations

import pytest

from rendering.making import ANN, REPORT, Maker, paragraphs
from whosaidthis.model import Basis, Hearer, Speaker, Way
from whosaidthis.rendering.notes.cast import gather_cast
from whosaidthis.rendering.reached.routes import find_routes
from whosaidthis.rendering.reached.steps import steps
from whosaidthis.rendering.wording import plain
from whosaidthis.rendering.wording.routes import route

COUNCIL = Hearer("town council", Basis.STATED, Way.ADDRESSED, definite=True)
SEEN = Hearer("Harbour Post", Basis.STATED, Way.SEEN, definite=True)
READ = Hearer("Harbour Post", Basis.INFERRED, Way.SEEN)


@pytest.mark.parametrize(
    ("speaker", "hearer", "seen", "outlet", "way"),
    [
        (
            REPORT,
            COUNCIL,
            SEEN,
            "The Harbour Post",
            "Addressed to the town council; seen by the Harbour Post → here",
        ),
        (
            REPORT,
            COUNCIL,
            SEEN,
            "The Weir",
            "Addressed to the town council; seen by the Harbour Post → The Weir → here",
        ),
        (
            REPORT,
            COUNCIL,
            READ,
            None,
            "Addressed to the town council; as we read it, seen by Harbour Post → here",
        ),
        (REPORT, COUNCIL, None, "The Weir", "An audit, addressed to the town council → The Weir → here"),
        (ANN, COUNCIL, None, "The Weir", "Addressed to the town council → The Weir → here"),
    ],
)
def test_those_to_whom_it_is_addressed_have_not_passed_it_on(
    speaker: Speaker, hearer: Hearer, seen: Hearer | None, outlet: str | None, way: str
) -> None:
    assert plain(route(speaker, hearer, seen, outlet)) == way


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (SEEN, "addressed to the town council; seen by the Harbour Post (note 1)"),
        (READ, "addressed to the town council; we read it as seen by Harbour Post (note 1)"),
        (None, "addressed to the town council; the article does not say who passed it on (note 1)"),
    ],
)
def test_the_list_of_ways_tells_both(seen: Hearer | None, words: str) -> None:
    made = Maker(paragraphs("An audit says that beds are short."))
    made.one("beds are short", REPORT, "An audit", "says", hearer=COUNCIL, through=seen)
    (step,) = steps(find_routes(gather_cast(made.article(), {}))).below
    assert plain(step.words).endswith(words)
