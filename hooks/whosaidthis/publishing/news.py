"""An article in the words of schema.org, for its page."""

from __future__ import annotations

from ..model import Form, Retold, Speaker, Stance, Statement, Voice, one_line_of
from ..rendering.citations import says
from ..rendering.wording import publishing as wording
from ..rendering.wording.notes import UNCHECKED
from .published import PublishedArticle
from .records import Record
from .sources import is_known, is_one_agent

CONTEXT = "https://schema.org"
_CLAIM_NOTHING = frozenset({Stance.ASKS, Stance.WISHES, Stance.DECLINES})


def news_article(page: PublishedArticle) -> Record:
    """The page's `NewsArticle`, with every statement in it; what is not known is left out."""
    facts = page.article.facts
    corrected = page.cast.corrected
    return filled(
        {
            "@context": CONTEXT,
            "@type": "NewsArticle",
            "@id": f"{page.page}#article",
            "url": page.page,
            "headline": page.headline,
            "description": page.description,
            "inLanguage": page.site.language,
            # As it is printed: several people, or a desk, can stand in a byline.
            "creditText": facts.author,
            "datePublished": facts.published_on.isoformat() if facts.published_on else None,
            "dateModified": corrected[0].correction.date.isoformat() if corrected else None,
            "publisher": {"@type": "Organization", "name": page.site.name},
            "isBasedOn": _report(facts.retold, page.report) if facts.retold else None,
            "mainEntityOfPage": _checked(page),
            "correction": _corrections(page),
            "mentions": _mentions(page),
            "hasPart": [_statement(page, one) for one in page.article.statements],
        }
    )


def filled(record: Record) -> Record:
    """`record` without what is None, and without empty lists."""
    return {key: value for key, value in record.items() if value is not None and value != []}


def _report(retold: Retold, address: str | None) -> Record:
    dated = retold.date and not retold.date_inferred
    return filled(
        {
            "@type": "Article",
            "headline": retold.title,
            "url": address,
            "datePublished": retold.date.isoformat() if retold.date and dated else None,
            "creditText": retold.author,
            "publisher": {"@type": "Organization", "name": retold.outlet},
        }
    )


def _checked(page: PublishedArticle) -> Record | None:
    """When somebody looked over the whole page, and who; nothing as long as one statement is not signed."""
    statements = page.article.statements
    days = {page.signed_on(one) for one in statements}
    if not statements or None in days:
        return None
    names = filter(None, dict.fromkeys(page.signed_by(one) for one in statements))
    people = [{"@type": "Person", "name": name} for name in names]
    return filled(
        {
            "@type": "WebPage",
            "@id": page.page,
            "reviewedBy": people[0] if len(people) == 1 else people,
            "lastReviewed": max(map(str, days)),
        }
    )


def _corrections(page: PublishedArticle) -> list[Record]:
    return [
        filled(
            {
                "@type": "CorrectionComment",
                "datePublished": one.correction.date.isoformat(),
                "text": wording.corrected(one.correction.wrong, one.correction.now),
                "about": {"@id": page.numbered(one.number)} if one.number else None,
            }
        )
        for one in page.cast.corrected
    ]


def _mentions(page: PublishedArticle) -> list[Record]:
    named = dict.fromkeys(page.term(mention.entry) for mention in page.article.mentions)
    return [{"@id": term} for term in named if term]


def _statement(page: PublishedArticle, one: Statement) -> Record:
    kind, by = _kind(one)
    when = page.signed_on(one)
    return filled(
        {
            "@type": kind,
            "@id": page.permalink(one),
            "position": one.number,
            "text": one_line_of(one.spans, page.article.text.characters),
            "creditText": says(one, page.cast),
            by: _agent(page, one),
            "dateCreated": one.when.isoformat() if one.when else None,
            "creativeWorkStatus": wording.checked_by(page.signed_by(one), when) if when else UNCHECKED,
            "isPartOf": {"@id": page.numbered(one.inside)} if one.inside else None,
        }
    )


def _kind(one: Statement) -> tuple[str, str]:
    """What a statement is to schema.org, and the property that names who makes it."""
    if one.form is Form.DIRECT:
        return "Quotation", "spokenByCharacter"
    return ("CreativeWork" if one.stance in _CLAIM_NOTHING else "Claim"), "author"


def _agent(page: PublishedArticle, one: Statement) -> Record | None:
    if not is_known(one) or not is_one_agent(one.speaker):
        return None
    return filled({"@id": page.term(page.owners.owner(one)), **_named(one.speaker)})


def _named(speaker: Speaker) -> Record:
    if speaker.voice is Voice.UNNAMED_PERSON:
        return {"@type": "Person", "description": speaker.name}
    kind = "Organization" if speaker.voice is Voice.INSTITUTION else "Person"
    return {"@type": kind, "name": speaker.name}
