"""A line of dashes that are not three plain ones, where the front matter should end."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OTHER = re.compile(r"(?!---[ \t]*\Z)(?:[-–—―−]{2,}|[–—―])[ \t]*\Z")


def find_other_dashes(lines: Sequence[str], first: int = 0) -> int | None:
    """The first such line from `first` on; None where there is none."""
    return next((at for at in range(first, len(lines)) if _OTHER.match(lines[at])), None)


def tell_other_dashes(lines: Sequence[str], at: int) -> tuple[str, str] | None:
    """What is wrong with the line `at` of a front matter, over which YAML stumbles, and how to mend it.

    Where nothing else stands between it and the end, it is one line too many. None where it is no such line.
    """
    if at >= len(lines) or not _OTHER.match(lines[at]):
        return None
    dashes = lines[at].strip()
    if any(line.strip() for line in lines[at + 1 :]):
        wrong = f"The front matter ends with three plain dashes, and “{dashes}” is something else."
        return wrong, "Write three dashes in its place: “---”."
    return f"“{dashes}” stands here above the “---” that ends the front matter.", "Take this line away."
