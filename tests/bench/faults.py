"""What keeps the benchmark from running."""

from __future__ import annotations


class BenchError(Exception):
    """Something that whoever runs the benchmark can mend; its words are the whole message."""
