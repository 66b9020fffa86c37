"""Whose report brought somebody's words: "Reuters quoted an official as saying that …"."""

from __future__ import annotations

import re

from ...model import Attribution, Basis, Hearer, Voice, hull
from .. import lexicon
from ..bodies.body_kinds import REPORTING
from ..people.scene import Scene

_KIND = rf"(?:{lexicon.alternatives('kinds of outlets')}|news agency)"
_PUBLIC = r"(?:state|local|public)(?:-run|-owned)? (?:television|radio|TV|media)"
_NAME = (
    rf"(?P<name>(?:[A-Z][\w’'-]+\s)?(?i:{_PUBLIC})"
    rf"|(?:[A-Z][\w’'.&-]*\s)*[A-Z][\w’'.&-]*(?=\s|[.,]|$))(?:\s{_KIND})?"
)
_QUOTING = re.compile(
    rf"{_NAME}\s(?:(?:has|had|also|later|earlier|then|previously)\s)*"
    r"(?:quoted|cited|quotes|cites)\s(?:the\s|an?\s)?$"
)
_WAS = r"(?:was|were|is|are|has been|have been|had been)"
_QUOTED_BY = re.compile(
    rf"(?:(?:\s{_WAS}|,?(?:\swho {_WAS})?) (?:quoted|cited))?(?:\s[a-z]+ly)?"
    rf"\sby (?:the )?{_NAME}(?=\sas\b|[.,]|$)"
)
"""Behind the speaker, or behind "as saying": "Lee was quoted (by the Fars news agency) as saying"."""
_INSIDE = re.compile(rf"\b(?:quoted|cited|interviewed) by (?:the )?{_NAME}$")
"""In what tells who speaks: "a navy source quoted (by Fars)"."""
_LONGEST = 80
"""Code points looked over from the words for the speaker."""
_INTRODUCED = rf"\b(?:{lexicon.alternatives('kinds of outlets')})\s%s\b"


def carrier_of(scene: Scene, attribution: Attribution) -> Hearer | None:
    """The news body that is said to quote the source; None where nobody is, or somebody else."""
    if not attribution.source or attribution.inside is not None:
        return None
    source = hull(attribution.source)
    found = _QUOTING.search(scene.text.characters[max(0, source.start - _LONGEST) : source.start])
    found = found or _INSIDE.search(source.of(scene.text.characters))
    for end in (source.end, *(span.end for span in attribution.cue)):
        behind = scene.text.characters[end : end + _LONGEST]
        found = found or _QUOTED_BY.match(behind)
    if found is None:
        return None
    name = found["name"].strip().removeprefix("The ")
    return Hearer(name, Basis.STATED) if _prints(scene, name) else None


def _prints(scene: Scene, name: str) -> bool:
    """Whether a name is that of a news body: a known one, or one that the article calls so."""
    known = scene.register.by_name(Voice.INSTITUTION, name)
    told = re.search(_INTRODUCED % re.escape(name), scene.text.characters)
    public = re.search(_PUBLIC, name.lower()) is not None
    last = name.rpartition(" ")[2].lower()
    paper = last in lexicon.word_list("papers") or lexicon.bodies().get(last) in REPORTING
    listed = public or paper or name.lower() in lexicon.outlets()
    return listed or (known is not None and known.kind in REPORTING) or told is not None
