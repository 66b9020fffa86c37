"""Articles whose day is not known."""

from __future__ import annotations

from ..desk import FrontMatter
from ..model import Fault, Place

_MAY_HIDE_IT = frozenset(
    {
        "broken-yaml",
        "front-matter-open",
        "no-front-matter",
        "unknown-key",
        "wrong-shape",
        "no-day",
        "no-outlet",
        "blank-left",
    }
)
"""The codes of slips behind which a day may stand: once they are mended it is read."""


def check_date(front: FrontMatter, path: str) -> tuple[Fault, ...]:
    """What an editor is told of an article, the file `path`, that has no day and retells no report with one.

    Without it no “on Friday” can be reckoned, and lists have the article behind all others.
    """
    if front.facts.date or any(one.code in _MAY_HIDE_IT for one in front.faults):
        return ()
    wrong = "The article has no date, so no “on Friday” can be reckoned, and lists put it last."
    mend = "Write its day into the front matter: a line like “date: 2021-08-08”."
    return (Fault(Place(path, 1, 1), "undated-article", wrong, mend),)
