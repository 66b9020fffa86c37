"""The article of a site that retells a report already."""

from __future__ import annotations

from pathlib import Path

from ..desk import read_front_matter
from ..entries.spelling import fold
from ..starting import Report
from .files import UnreadableError, read_content, whole_path
from .site import Site


def retold_already(report: Report, site: Site, new: Path) -> Path | None:
    """The first article of `site`, but for the file `new`, that retells a report of this title and outlet.

    None where there is none, or where the report lacks one of the two.
    """
    if not report.title or not report.outlet:
        return None
    meant = fold(report.title), fold(report.outlet)
    others = (path for path in site.articles() if whole_path(path) != whole_path(new))
    return next((path for path in others if _retold(path) == meant), None)


def _retold(path: Path) -> tuple[str, str] | None:
    """Title and outlet of the report that the article retells; None where it retells none."""
    try:
        retold = read_front_matter(read_content(str(path)), str(path)).facts.retold
    except UnreadableError:  # a check tells of it
        return None
    return (fold(retold.title), fold(retold.outlet)) if retold else None
