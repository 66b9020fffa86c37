"""A signature made now."""

from __future__ import annotations

import datetime

from ..model import Article, Place, Signature
from .digest import digests
from .lines import signed_as


def sign(by: str, on: datetime.date, article: Article, place: Place) -> Signature:
    """The signature of `by` under the statements of `article`, as they are, to be written at `place`."""
    characters = article.text.characters
    written = zip(article.statements, digests(article), strict=True)
    return Signature(by, on, tuple(signed_as(one, digest, characters, place) for one, digest in written))
