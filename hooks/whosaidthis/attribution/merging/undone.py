"""What nobody says by a cue: a deed ("added 300 stores"), or what is denied ("did not admit it")."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from ...model import Attribution, Form, Span
from ..lexicon import cue_forms, words_of

_NOT = re.compile(
    r"(?:\b(?:not|never|without|barely|hardly)|n[’']t)(?: [a-z]+ly| even| yet)? (?P<verb>[a-z]+)\b"
)
_REACH = 40
"""Code points of "did not even publicly" before a verb."""


def without_deed(characters: str, found: Attribution, deeds: Collection[int]) -> Attribution:
    """The attribution, not spoken where its cue tells of one of the `deeds` or its verb is denied."""
    cue = found.cue[0]
    deed = any(cue.start <= start < cue.end for start in deeds)
    return replace(found, spoken=False) if deed or _is_undone(characters, cue) else found


def without_gloss(characters: str, found: Attribution) -> Attribution:
    """The attribution, not spoken where it tells what words refer to: "“…,” she said, (referring to) Roe"."""
    cue = found.cue[0].of(characters) if found.cue else ""
    gloss = found.form is Form.INDIRECT and _GLOSSING.fullmatch(cue) is not None
    return replace(found, spoken=False) if gloss else found


_GLOSSING = re.compile(r"(?:referring|alluding)(?: to)?|comparing|echoing|first reported")


def _is_undone(characters: str, cue: Span) -> bool:
    """Whether the verb is denied, and one that says nothing then: no "did not confirm", a silence."""
    for found in _NOT.finditer(characters, max(0, cue.start - _REACH), cue.end):
        form = cue_forms().get(found["verb"])
        inside = cue.start <= found.start("verb") < cue.end
        if inside and form is not None and form.verb.lemma in words_of("nothing when denied"):
            return True
    return False
