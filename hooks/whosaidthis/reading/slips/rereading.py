"""YAML that is read once more with a slip mended, to prove that it was this slip."""

from __future__ import annotations

from collections.abc import Iterable

import yaml


def reads_beyond(lines: Iterable[str], stumbled: int) -> bool:
    """Whether the YAML of these `lines` is read, or at least further than to the line `stumbled`."""
    try:
        yaml.compose("\n".join((*lines, "")), Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.context_mark if error.context == "while scanning a simple key" else error.problem_mark
        return mark is not None and mark.line > stumbled
    except (yaml.YAMLError, RecursionError, ValueError):
        return False
    return True
