"""JSON-LD read by a processor, without a network."""

from __future__ import annotations

import json
from typing import Any

from rdflib import Graph
from schema_org.registry import PROPERTY_BY_SCHEMA

OA = "http://www.w3.org/ns/oa#"
_AS = "https://www.w3.org/ns/activitystreams#"
_LINKS = {
    "body": "hasBody",
    "target": "hasTarget",
    "source": "hasSource",
    "selector": "hasSelector",
    "refinedBy": "refinedBy",
}
ANNOTATION_CONTEXT: dict[str, Any] = {
    "id": "@id",
    "type": "@type",
    "AnnotationCollection": f"{_AS}OrderedCollection",
    "AnnotationPage": f"{_AS}OrderedCollectionPage",
    "Software": f"{_AS}Application",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    **{name: f"{OA}{name}" for name in ("Annotation", "TextualBody", "SpecificResource")},
    **{name: f"{OA}{name}" for name in ("CssSelector", "TextQuoteSelector", "TextPositionSelector")},
    **{name: {"@id": f"{OA}{term}", "@type": "@id"} for name, term in _LINKS.items()},
    **{name: f"{OA}{name}" for name in ("exact", "prefix", "suffix", "start", "end", "describing")},
    "identifying": f"{OA}identifying",
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "first": {"@id": f"{_AS}first", "@type": "@id"},
    "items": {"@id": f"{_AS}items", "@type": "@id", "@container": "@list"},
    "total": f"{_AS}totalItems",
    "startIndex": f"{_AS}startIndex",
    "creator": {"@id": "http://purl.org/dc/terms/creator", "@type": "@id"},
    "generator": {"@id": f"{_AS}generator", "@type": "@id"},
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "language": "http://purl.org/dc/elements/1.1/language",
    "name": "http://xmlns.com/foaf/0.1/name",
}
"""What the W3C’s context says of the terms that we use, written down from its recommendation."""
SCHEMA_CONTEXT: dict[str, Any] = {
    "@vocab": "http://schema.org/",
    **{
        name: {"@id": f"http://schema.org/{name}", "@type": "@id"}
        for name, known in PROPERTY_BY_SCHEMA.items()
        if "URL" in known.ranges and "Text" not in known.ranges
    },
}
"""What schema.org’s context says, made of the published vocabulary: addresses are links."""


def read(data: dict[str, Any], context: dict[str, Any], base: str) -> Graph:
    """The graph that `data` says, with `context` in the place of the one that a reader would fetch."""
    return Graph().parse(data=json.dumps({**data, "@context": context}), format="json-ld", publicID=base)


def unknown_terms(data: Any, context: dict[str, Any]) -> set[str]:
    """Keys anywhere in `data` that the context does not have: a processor would drop them silently."""
    if isinstance(data, list):
        return {term for one in data for term in unknown_terms(one, context)}
    if not isinstance(data, dict):
        return set()
    known = {*context, "@context", "@graph"}
    return (set(data) - known) | {term for one in data.values() for term in unknown_terms(one, context)}
