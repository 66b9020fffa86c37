"""Two versions of the same lines in one file, which Git left with its marks for somebody to choose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Fault, Place

_MARK = re.compile(r"^(?:<{7}|>{7})(?: \S.*)?$", re.MULTILINE)
"""What stands above the first version and below the second one."""
_WRONG = "Two versions of some lines stand here, one below the other, between marks of Git."
_MEND = "Keep the one that you want; delete the other one and the lines “<<<<<<<”, “=======” and “>>>>>>>”."


def find_two_versions(content: str, path: str) -> Iterator[Fault]:
    """A warning at each first mark in the `content` of the file `path`, and at a last one standing alone."""
    line, at, opened = 1, 0, False
    for found in _MARK.finditer(content):
        line, at = line + content.count("\n", at, found.start()), found.start()
        is_last = found[0].startswith(">")
        if not (is_last and opened):
            yield Fault(Place(path, line, 1), "two-versions", _WRONG, _MEND)
        opened = not is_last
