"""An article as it stands on the site: what every format tells of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ..entries import Owners
from ..model import Article, Entry, Glossary, Statement
from ..reading.addresses import web_address
from ..rendering.anchors import element_id
from ..rendering.notes.cast import Cast

Address = Callable[[str], str]
"""From a file below the docs folder to the address of what is built of it."""


@dataclass(frozen=True, slots=True)
class PublishedSite:
    """What the formats tell of the whole site."""

    name: str
    language: str
    """A BCP 47 tag."""
    glossary: Glossary
    glossary_page: str
    """The file of the glossary's own page, below the docs folder."""
    names_editors: bool = False
    """Whether those who signed are named; pages never name them."""
    by_key: Mapping[str, Entry] = field(init=False)
    """The glossary's entries by their keys."""
    by_path: Mapping[str, Entry] = field(init=False)
    """The same by their files."""

    def __post_init__(self) -> None:
        """Sort the entries once for all articles."""
        object.__setattr__(self, "by_key", {entry.key: entry for entry in self.glossary.entries})
        object.__setattr__(self, "by_path", {entry.path: entry for entry in self.glossary.entries})


@dataclass(frozen=True, slots=True)
class PublishedArticle:
    """One article on its page."""

    site: PublishedSite
    src_uri: str
    """Its file below the docs folder, with forward slashes."""
    headline: str
    description: str | None
    cast: Cast
    owners: Owners
    """Which entry each speaker is."""
    address: Address
    """As whoever reads the format resolves addresses."""
    page: str = field(init=False)
    """The address of its page."""

    def __post_init__(self) -> None:
        """Find the address that every statement's begins with."""
        object.__setattr__(self, "page", self.address(self.src_uri))

    @property
    def article(self) -> Article:
        """The article itself."""
        return self.cast.article

    @property
    def report(self) -> str | None:
        """The address of the report that the article retells, if a browser would fetch it."""
        retold = self.article.facts.retold
        return web_address(retold.url) if retold else None

    def permalink(self, statement: Statement) -> str:
        """The address of a statement's words."""
        return f"{self.page}#{element_id(statement.anchor)}"

    def numbered(self, number: int) -> str:
        """The address of the words of the statement with this number."""
        return self.permalink(self.cast.by_number[number])

    def signed_on(self, statement: Statement) -> date | None:
        """The day on which an editor signed the statement as it is; None where nobody did."""
        return statement.signer.on if statement.signer else None

    def signed_by(self, statement: Statement) -> str | None:
        """Who signed it, where the site names its editors."""
        return statement.signer.by if statement.signer and self.site.names_editors else None

    def term(self, key: str | None) -> str | None:
        """The name, as an address, of the thing that an entry is about; None for no entry."""
        entry = self.site.by_key.get(key or "")
        return term_of(self.address(entry.path)) if entry else None


def term_of(page: str) -> str:
    """The name, as an address, of the thing that the entry on `page` is about: not the page itself."""
    return f"{page}#term"
