"""What nobody says by a cue: a deed ("added 300 stores"), or what words refer to."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from ...model import Attribution, Form


def without_deed(found: Attribution, deeds: Collection[int]) -> Attribution:
    """The attribution, not spoken where its cue tells of one of the `deeds`, told by where they begin."""
    cue = found.cue[0]
    return replace(found, spoken=False) if any(cue.start <= start < cue.end for start in deeds) else found


def without_gloss(characters: str, found: Attribution) -> Attribution:
    """The attribution, not spoken where it tells what words refer to: "“…,” she said, (referring to) Roe"."""
    cue = found.cue[0].of(characters) if found.cue else ""
    gloss = found.form is Form.INDIRECT and _GLOSSING.fullmatch(cue) is not None
    return replace(found, spoken=False) if gloss else found


_GLOSSING = re.compile(r"(?:referring|alluding)(?: to)?|comparing|echoing|first reported")
