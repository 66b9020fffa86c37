"""A signature made now."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..model import Facts, Place, Signature, Statement
from .digest import digests
from .lines import signed_as


def sign(
    by: str,
    on: datetime.date,
    statements: Sequence[Statement],
    characters: str,
    facts: Facts,
    place: Place,
) -> Signature:
    """The signature of `by` under `statements`, as they are; `place` is where it will stand."""
    written = zip(statements, digests(statements, characters, facts), strict=True)
    lines = (signed_as(one, digest, characters, place) for one, digest in written)
    return Signature(by, on, tuple(lines), place)
