"""What one article holds for the glossary's pages, as they print it: made once, when the article is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from ...entries import Backlinks, Missing, find_backlinks, find_missing
from ...model import Article, Glossary, Span
from ..wording.words import one_line
from .passages import Listed, Passages, ShownPassage


@dataclass(frozen=True, slots=True)
class HeldForEntry:
    """What an article holds for one entry. Addresses are still files below the docs folder."""

    said: tuple[ShownPassage, ...] = ()
    mentioned: tuple[ShownPassage, ...] = ()
    statements: int = 0
    """How many of those that mention the entry are statements; the others are sentences."""
    named: int = 0
    """How many of the statements have its name in them; the others are clauses on it: "who went to sea"."""
    meant: int = 0
    """How many have no name of it, but words that an editor reads as it, under `terms`."""
    retold: tuple[tuple[str, str], ...] = ()
    """The article's headline and file, if it retells a report of this outlet."""


def held_in(key: str, listed: Listed, glossary: Glossary) -> dict[str, HeldForEntry]:
    """What the article `listed`, known by `key`, holds for entries of `glossary`, by their keys."""
    passages = Passages({key: listed}, lambda path: path)

    def for_entry(links: Backlinks) -> HeldForEntry:
        statements = [passage for passage in links.mentioned if passage.statements]
        named = [passage for passage in statements if passage.names]
        meant = [one for one in named if all(_is_term(name, listed.article) for name in one.names)]
        return HeldForEntry(
            passages.shown(links.said),
            passages.shown(links.mentioned),
            len(statements),
            len(named) - len(meant),
            len(meant),
            ((listed.headline, listed.address),) if links.retold else (),
        )

    return {entry: for_entry(links) for entry, links in find_backlinks(key, listed.article, glossary).items()}


def _is_term(name: Span, article: Article) -> bool:
    """Whether only an editor's word for this article makes these words name an entry."""
    words = one_line(name.of(article.text.characters)).casefold()
    return any(words == one_line(term).casefold() for term in article.facts.terms)


def missing_from(key: str, listed: Listed) -> tuple[Missing[ShownPassage], ...]:
    """The names in the article `listed`, known by `key`, that have no entry yet."""
    passages = Passages({key: listed}, lambda path: path)
    return tuple(
        Missing(one.name, one.kind, one.role, passages.shown(one.passages))
        for one in find_missing(key, listed.article)
    )


def join(held: Iterable[HeldForEntry]) -> HeldForEntry:
    """What several articles hold for one entry, in their order."""
    found = tuple(held)
    return HeldForEntry(
        tuple(passage for one in found for passage in one.said),
        tuple(passage for one in found for passage in one.mentioned),
        sum(one.statements for one in found),
        sum(one.named for one in found),
        sum(one.meant for one in found),
        tuple(told for one in found for told in one.retold),
    )


def placed(passages: Iterable[ShownPassage], address: Callable[[str], str]) -> tuple[ShownPassage, ...]:
    """The passages with their addresses on one page; `address` as for `entry_page`."""
    return tuple(replace(one, address=address(one.address)) for one in passages)
