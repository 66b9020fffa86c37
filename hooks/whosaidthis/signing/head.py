"""What a signature vouches for beside the statements: title, description, author, and the report retold."""

from __future__ import annotations

import re
from enum import StrEnum

from ..model import Article, BlockKind, Place, Retold, SignedHead, one_line_of
from .digest import Plain, hashed, sign_of
from .lines import NOBODY, plain

_BETWEEN = " | "
_SIGNS = 2
"""How many signs stand for each part."""


class HeadPart(StrEnum):
    """A part of what readers are told of an article before any statement of it."""

    TITLE = "title"
    """The `title` and the headline above the text."""
    DESCRIPTION = "description"
    AUTHOR = "author"
    REPORT = "retells"
    """The report that is retold, but for its outlet: that is a part of every statement."""


_DIGEST = re.compile(
    rf"(?P<whole>[0-9a-f]{{12}})\.(?P<details>[\w-]{{{_SIGNS * len(HeadPart)}}})\Z", re.ASCII
)


def head_of(article: Article, place: Place) -> SignedHead:
    """The head of `article` as it is, as a signature at `place` keeps it."""
    facts = article.facts
    headline = next((one for one in article.text.blocks if one.kind is BlockKind.HEADLINE), None)
    above = one_line_of((headline.span,), article.text.characters) if headline else None
    told: dict[HeadPart, Plain] = {
        HeadPart.TITLE: [facts.title, above],
        HeadPart.DESCRIPTION: facts.description,
        HeadPart.AUTHOR: facts.author,
        HeadPart.REPORT: _report(facts.retold),
    }
    title, author = (plain(words or "") or NOBODY for words in (facts.title or above, facts.author))
    details = "".join(sign_of([told[part]], _SIGNS) for part in HeadPart)
    return SignedHead(hashed([told[part] for part in HeadPart]), details, title, author, place)


def _report(retold: Retold | None) -> Plain:
    if retold is None:
        return None
    day = retold.date.isoformat() if retold.date else None
    return [retold.title, retold.edition, retold.author, day, retold.date_inferred, retold.url]


def write_head(one: SignedHead) -> str:
    """`digest.details | title | author`: the digest decides, all else is for people."""
    return _BETWEEN.join((f"{one.digest}.{one.details}", one.title, one.author))


def read_head(line: str, place: Place) -> SignedHead | None:
    """The head of a line that `write_head` has written; None for any other."""
    digest, *rest = line.split(_BETWEEN)
    found = _DIGEST.match(digest)
    if found is None or len(rest) != 2:
        return None
    title, author = rest
    return SignedHead(found["whole"], found["details"], title, author, place)


def changed_head(article: Article) -> tuple[HeadPart, ...]:
    """The parts of the head that are not as they were signed.

    None are where there is no signature, or one from before it covered the head: it holds as it did.
    """
    signature = article.facts.signature
    was = signature.head if signature else None
    if was is None:
        return ()
    now = head_of(article, was.place)
    if was.digest == now.digest:
        return ()
    signs = zip(HeadPart, _signs(was), _signs(now), strict=True)
    return tuple(part for part, old, new in signs if old != new) or tuple(HeadPart)


def _signs(one: SignedHead) -> list[str]:
    return [one.details[at : at + _SIGNS] for at in range(0, len(one.details), _SIGNS)]
