"""The glossary in the words of schema.org, for its pages."""

from __future__ import annotations

from ..model import Entry, Kind
from ..rendering.wording import publishing as wording
from .news import CONTEXT, filled
from .published import Address, PublishedSite, term_of
from .records import Record

_KINDS = {Kind.OFFICIAL: ["Person", "DefinedTerm"], Kind.BODY: ["Organization", "DefinedTerm"]}


def term_set(site: PublishedSite, address: Address) -> Record:
    """The glossary's own page: every entry by its name."""
    return {
        "@context": CONTEXT,
        "@type": "DefinedTermSet",
        "@id": f"{address(site.glossary_page)}#terms",
        "url": address(site.glossary_page),
        "name": wording.TERMS,
        "inLanguage": site.language,
        "hasDefinedTerm": [
            {"@type": _kind(entry), "@id": term_of(address(entry.path)), "name": entry.name}
            for entry in site.glossary.entries
        ],
    }


def defined_term(entry: Entry, site: PublishedSite, address: Address) -> Record:
    """The page of one entry."""
    page = address(entry.path)
    native = {"@value": entry.native.words, "@language": entry.native.lang} if entry.native else None
    return filled(
        {
            "@context": CONTEXT,
            "@type": _kind(entry),
            "@id": term_of(page),
            "url": page,
            "name": entry.name,
            "alternateName": [*entry.spellings, *([native] if native else [])],
            "description": entry.summary,
            "inDefinedTermSet": {"@id": f"{address(site.glossary_page)}#terms"},
        }
    )


def _kind(entry: Entry) -> str | list[str]:
    return _KINDS.get(entry.kind, "DefinedTerm")
