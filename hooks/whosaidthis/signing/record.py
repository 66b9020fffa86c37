"""A signature made now."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import replace

from ..model import Article, Place, Signature, Signer
from .digest import digests
from .head import head_of
from .lines import is_unbroken, sealed, signed_as
from .unspoken import remembered


def sign(by: str, on: datetime.date, article: Article, place: Place) -> Signature:
    """The signature of `by` under the statements of `article`, as they are, to be written at `place`.

    A statement that was signed before, and is as it was then, keeps the name and the day; but no day to come,
    and none of a line into which somebody has written.
    """
    characters = article.text.characters
    before = _signed_before(article, on)
    statements = []
    for one, digest in zip(article.statements, digests(article), strict=True):
        signer = before[digest.whole].pop(0) if before[digest.whole] else Signer(by, on)
        line = signed_as(one, characters, place, digest)
        statements.append(sealed(replace(line, by=signer.by, on=signer.on)))
    return Signature(by, on, tuple(statements), head=head_of(article, place), unspoken=remembered(article))


def _signed_before(article: Article, on: datetime.date) -> dict[str, list[Signer]]:
    """By whom and when each statement was signed, by its digest."""
    found: dict[str, list[Signer]] = defaultdict(list)
    signature = article.facts.signature
    if signature is None:
        return found
    for one in signature.statements:
        signer = signature.signer(one)
        if signer.on <= on and is_unbroken(one):
            found[one.digest].append(signer)
    return found
