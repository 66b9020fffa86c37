"""How statements reached the site, in the words of the PROV ontology (PROV-O), as JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from ..model import NAMED, Form, Retold, Speaker, Statement, Voice, one_line_of
from ..rendering.wording import publishing as wording
from .dumping import dump_compact
from .news import filled
from .published import PublishedArticle
from .records import Record
from .sources import carrier, is_known

_PROV = "http://www.w3.org/ns/prov#"
CONTEXT: Record = {
    "id": "@id",
    "type": "@type",
    "Entity": f"{_PROV}Entity",
    "Agent": f"{_PROV}Agent",
    "Person": f"{_PROV}Person",
    "Organization": f"{_PROV}Organization",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "value": f"{_PROV}value",
    "isPartOf": {"@id": "http://purl.org/dc/terms/isPartOf", "@type": "@id"},
    "wasAttributedTo": {"@id": f"{_PROV}wasAttributedTo", "@type": "@id"},
    "wasDerivedFrom": {"@id": f"{_PROV}wasDerivedFrom", "@type": "@id"},
    "hadPrimarySource": {"@id": f"{_PROV}hadPrimarySource", "@type": "@id"},
    "wasQuotedFrom": {"@id": f"{_PROV}wasQuotedFrom", "@type": "@id"},
}
OPENING = f'{{"@context":{dump_compact(CONTEXT)},"@graph":[\n'
"""What stands before the nodes, of which each but the first has a comma before it."""
CLOSING = "]}\n"
_KINDS = {
    Voice.NAMED_PERSON: "Person",
    Voice.UNNAMED_PERSON: "Person",
    Voice.INSTITUTION: "Organization",
}
_AGENTS = frozenset({"Person", "Organization"})
"""Kinds of agents; whoever draws no conclusions is told that they are."""


def nodes(page: PublishedArticle) -> Iterator[Record]:
    """The article, what it retells, its statements, and whoever said, heard and printed them; each once."""
    yield from _Nodes(page).all().values()


class _Nodes:
    """The nodes of one article by their names; who is not known for certain is no agent."""

    def __init__(self, page: PublishedArticle) -> None:
        self._page = page
        self._retold = page.article.facts.retold
        self._found: dict[str, Record] = {}

    def all(self) -> dict[str, Record]:
        report = self._report(self._retold) if self._retold else None
        article = f"{self._page.page}#article"
        self._put(article, "Entity", label=self._page.headline, wasDerivedFrom=[report] if report else [])
        for one in self._page.article.statements:
            self._statement(one, article, report)
        return self._found

    def _report(self, retold: Retold) -> str:
        by = self._named(retold.outlet, "Organization")
        name = self._page.report or f"{self._page.page}#report"
        return self._put(name, "Entity", label=retold.title, wasAttributedTo=by)

    def _statement(self, one: Statement, article: str, report: str | None) -> None:
        account = self._account(one)
        if report and account:
            self._derive(report, account)
        origins = [origin for origin in (report, account) if origin]
        document = one.speaker.voice is Voice.DOCUMENT
        by = self._speaker(one.speaker) if is_known(one) and one.speaker.name else None
        self._put(
            self._page.permalink(one),
            "Entity",
            value=one_line_of(one.spans, self._page.article.text.characters),
            isPartOf=self._page.numbered(one.inside) if one.inside else article,
            wasAttributedTo=None if document else by,
            wasQuotedFrom=origins if one.form is Form.DIRECT else [],
            wasDerivedFrom=[] if one.form is Form.DIRECT else origins,
            hadPrimarySource=by if document else None,
        )

    def _account(self, one: Statement) -> str | None:
        """What the one who was told made of it; the outlet's is the report itself."""
        name = carrier(one)
        if name is None or (self._retold and name == self._retold.outlet):
            return None
        by = self._named(name, "Agent")
        return self._put(
            self._own("account", name), "Entity", label=wording.account(name), wasAttributedTo=by
        )

    def _speaker(self, speaker: Speaker) -> str:
        speaker = self._page.article.public(speaker)
        if speaker.voice is Voice.DOCUMENT:
            return self._put(self._own("document", speaker.key), "Entity", label=speaker.name)
        kind = _KINDS.get(speaker.voice, "Agent") if (speaker.count or 1) == 1 else "Agent"
        if speaker.voice in NAMED:
            return self._named(speaker.name, kind)
        return self._put(self._own("speaker", speaker.key), kind, label=speaker.name)

    def _named(self, name: str, kind: str) -> str:
        term = self._page.term(self._page.owners.named(name))
        return self._put(term or self._own("agent", name), kind, label=name)

    def _derive(self, name: str, origin: str) -> None:
        """Say of a node already there that it rests on `origin`, too."""
        known = self._found[name].setdefault("wasDerivedFrom", [])
        if origin not in known:
            known.append(origin)

    def _own(self, kind: str, name: str) -> str:
        """A name inside the article's page for what has no page of its own."""
        return f"{self._page.page}#{kind}-{quote(name, safe='', errors='replace')}"

    def _put(self, name: str, kind: str, **holds: str | list[str] | None) -> str:
        """Add a node, if there is none of this name yet; a kind that says more takes the place of "Agent"."""
        types = ["Agent", kind] if kind in _AGENTS else [kind]
        node = self._found.setdefault(name, filled({"id": name, "type": types, **holds}))
        if node["type"] == ["Agent"]:
            node["type"] = types
        return name
