"""Every statement of the site as one row: for JSON Lines, for a table, and their schema."""

from __future__ import annotations

from collections.abc import Iterator

from .published import PublishedArticle
from .records import Record, correction_records, statement_record


def rows(page: PublishedArticle) -> Iterator[Record]:
    """One row for each statement of an article, in the order of its text."""
    article, owners = page.article, page.owners
    corrections = correction_records(page.cast.corrected)
    about = _about(page)
    for one in article.statements:
        when = page.signed_on(one)
        yield {
            **about,
            "permalink": page.permalink(one),
            **statement_record(one, article),
            "entry": page.term(owners.owner(one)),
            "signed_by": page.signed_by(one),
            "signed_on": when.isoformat() if when else None,
            "corrections": [
                {key: told[key] for key in ("date", "wrong", "now")}
                for told in corrections
                if told["statement"] == one.number
            ],
        }


def _about(page: PublishedArticle) -> Record:
    facts = page.article.facts
    return {
        "article": page.src_uri,
        "headline": page.headline,
        "date": facts.date.isoformat() if facts.date else None,
        "outlet": facts.outlet,
        "report": page.report,
        "address": page.page,
    }
