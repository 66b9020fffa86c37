"""The notes of an article as a W3C Web Annotation collection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Statement
from ..rendering.anchors import element_id
from ..rendering.finished.shown_places import ShownPlace
from ..rendering.notes.of_a_paragraph import note_in_words
from ..rendering.wording import publishing as wording
from .news import filled
from .published import PublishedArticle
from .records import Record
from .sources import is_known

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PROFILE = "http://www.w3.org/ns/anno.jsonld"
Shown = Mapping[str, Sequence[ShownPlace]]
"""Where on the page the words of each statement stand, by the statement's id."""


def collection(page: PublishedArticle, shown: Shown, here: str) -> Record:
    """All annotations of the article, in one page; `here` is the address of the file that holds them.

    A statement whose words are not found on the page has none.
    """
    items = [
        _annotation(page, one, shown[element_id(one.anchor)], here)
        for one in page.article.statements
        if shown.get(element_id(one.anchor))
    ]
    return {
        "@context": CONTEXT,
        "id": here,
        "type": "AnnotationCollection",
        "label": wording.notes_of(page.headline),
        "total": len(items),
        "first": {"id": f"{here}#page", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotation(page: PublishedArticle, one: Statement, places: Sequence[ShownPlace], here: str) -> Record:
    name = page.signed_by(one)
    return filled(
        {
            "id": f"{here}#{element_id(one.anchor)}",
            "type": "Annotation",
            "motivation": "describing",
            "creator": {"type": "Person", "name": name} if name else None,
            "generator": {"type": "Software", "name": page.site.name},
            "body": _bodies(page, one),
            "target": [_target(page, place) for place in places],
        }
    )


def _bodies(page: PublishedArticle, one: Statement) -> list[Record]:
    """The note in words; and the glossary's term for the speaker, where the article names it."""
    told = {
        "type": "TextualBody",
        "purpose": "describing",
        "format": "text/plain",
        "language": page.site.language,
        "value": note_in_words(one, page.cast),
    }
    term = page.term(page.owners.owner(one)) if is_known(one) else None
    known = {"type": "SpecificResource", "purpose": "identifying", "source": term}
    return [told, known] if term else [told]


def _target(page: PublishedArticle, place: ShownPlace) -> Record:
    quoted = {
        "type": "TextQuoteSelector",
        "exact": place.exact,
        "prefix": place.prefix,
        "suffix": place.suffix,
    }
    counted = {"type": "TextPositionSelector", "start": place.start, "end": place.end}
    element = {"type": "CssSelector", "value": place.element, "refinedBy": [quoted, counted]}
    return {"source": page.page, "selector": element}
