"""Articles that were read from files, as plain values for JSON and for tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..desk import settle
from ..joining import ReadArticle
from ..model import Fault
from ..publishing.records import correction_records, statement_record
from .fault_formats import fault_record


def article_record(path: str, read: ReadArticle, faults: Sequence[Fault]) -> dict[str, Any]:
    """One article's statements and faults."""
    article = read.article
    return {
        "path": path,
        "statements": [
            {**statement_record(one, article), "place": str(read.source.place(one.spans[0]))}
            for one in article.statements
        ],
        "corrections": correction_records(settle(article)),
        "faults": [fault_record(fault) for fault in faults],
    }
