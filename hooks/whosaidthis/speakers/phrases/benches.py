"""Several judges who are one court: "a bench of Justices Ann Lee and Bob Roe"."""

from __future__ import annotations

import re

from ...model import Span

_BENCH = re.compile(
    r"(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){0,2}(?:[Bb]ench|panel)"
    r"(?= (?:of|comprising|headed by) (?:[\w-]+ ){0,2}(?:[Jj]ustice|[Jj]udge)s? [A-Z])"
)


def bench_in(characters: str, source: Span) -> Span | None:
    """The court without the names of its judges: "(a bench) of Justices Ann Lee and Bob Roe"; else None."""
    bench = _BENCH.match(characters, source.start, source.end)
    return Span(*bench.span()) if bench else None
