"""Whether an operator is somebody who works a machine, not a firm."""

from __future__ import annotations

from collections.abc import Sequence

from .. import lexicon

_MACHINES = lexicon.word_list("machines")


def works_machine(words: Sequence[str]) -> bool:
    """Whether `words`, in lower case, end so: "oven operator"; a "ferry operator" is a firm."""
    return len(words) > 1 and words[-1] in ("operator", "operators") and words[-2] in _MACHINES
