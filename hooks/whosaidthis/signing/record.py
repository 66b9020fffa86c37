"""A signature made now."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import replace

from ..model import Article, Place, Signature, SignedStatement, Signer
from .digest import Digest, digests
from .head import head_of, seal_of
from .lines import holds, sealed, signed_as
from .unspoken import remembered


def sign(by: str, on: datetime.date, article: Article, place: Place) -> Signature:
    """The signature of `by` under the statements of `article`, as they are, to be written at `place`.

    A statement that was signed before, and is as it was then, keeps the name and the day; but no day to come,
    and none of a line into which somebody has written.
    """
    characters = article.text.characters
    before = _signed_before(article, on)
    signature = article.facts.signature
    statements = []
    for one, digest in zip(article.statements, digests(article), strict=True):
        kept = _taken(before[digest.whole], digest)
        signer = signature.signer(kept) if signature and kept else Signer(by, on)
        line = signed_as(one, characters, place, digest)
        statements.append(sealed(replace(line, by=signer.by, on=signer.on)))
    head = replace(head_of(article, place), seal=seal_of(by, on))
    return Signature(by, on, tuple(statements), head=head, unspoken=remembered(article))


def _signed_before(article: Article, on: datetime.date) -> dict[str, list[SignedStatement]]:
    """The lines of what was signed before, by their digests."""
    found: dict[str, list[SignedStatement]] = defaultdict(list)
    signature = article.facts.signature
    for one in signature.statements if signature else ():
        if signature and signature.signer(one).on <= on:
            found[one.digest].append(one)
    return found


def _taken(lines: list[SignedStatement], digest: Digest) -> SignedStatement | None:
    """The first of the `lines` that still holds, taken out of them."""
    kept = next((one for one in lines if holds(one, digest)), None)
    if kept is not None:
        lines.remove(kept)
    return kept
