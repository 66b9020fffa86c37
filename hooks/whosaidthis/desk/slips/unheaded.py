"""A signature whose first line, “signed:”, is gone, so that YAML stumbles over the right line below it."""

from __future__ import annotations

import textwrap
from itertools import takewhile

from ...model import Fault, Place
from ...reading.slips.indents import indent_of
from ...reading.yaml_places import Mapping, NotReadableError, read_yaml
from ..signed import MEND_UNHEADED, is_signature
from .slipped import reads_further


def unheaded_signature(yaml_words: str, fault: Fault, first_line: int) -> Fault | None:
    """What is wrong where `fault` comes of a signature without its key; None where it does not.

    `yaml_words` begin on `first_line` of the file. It is proved by reading them once more with that key.
    """
    lines = yaml_words.splitlines()
    at = fault.place.line - first_line
    if not 0 <= at < len(lines) or any(line.startswith("signed:") for line in lines):
        return None
    spaces = indent_of(lines[at])
    below = list(takewhile(lambda line: not line.strip() or indent_of(line) >= spaces, lines[at:]))
    if not spaces or not _is_signature("\n".join(below)):
        return None
    if not reads_further("\n".join((*lines[:at], "signed:", *lines[at:], "")), fault, first_line):
        return None
    wrong = "The lines of the signature begin here, and the line “signed:” above them is gone."
    return Fault(Place(fault.place.path, first_line + at, spaces + 1), fault.code, wrong, MEND_UNHEADED)


def _is_signature(words: str) -> bool:
    try:
        root = read_yaml(textwrap.dedent(words), "")
    except NotReadableError:
        return False
    return isinstance(root, Mapping) and is_signature(root)
