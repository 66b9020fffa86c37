"""The faults of one article as lines to read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from .checker import Result

WIDTH = 60


def table(name: str, result: Result, verbose: bool = False) -> Iterator[str]:
    """The lines of one article's report."""
    pairs = {item.gold.id: item for item in result.pairing.pairs}
    faulty = {found.gold for found in result.findings}
    asked = [item for item, _ in result.pairing.gold_words if item.id in pairs or not item.optional]
    total, right = len(asked), sum(item.id not in faulty for item in asked)
    yield f"== {name}: {right} of {total} statements right, {len(result.findings)} faults"
    for item, _ in result.pairing.gold_words:
        shown = textwrap.shorten(" … ".join(item.words), WIDTH)
        faults = [found for found in result.findings if found.gold == item.id]
        if faults or verbose:
            pair = pairs.get(item.id)
            overlap = f"{pair.overlap:4.0%}" if pair else "   -"
            mark = "ok " if not faults else "BAD"
            yield f"  {mark} {item.id} {overlap} {' or '.join(item.speakers) or 'nobody'}: {shown}"
        yield from (f"          {found.level}: wanted {found.wanted}; got {found.got}" for found in faults)
    yield from (f"  BAD {found}" for found in result.findings if found.gold is None)
