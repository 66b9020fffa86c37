"""Whose report brought somebody's words: "Reuters quoted an official as saying that …"."""

from __future__ import annotations

import re

from ...model import Attribution, Basis, Hearer, Voice, hull
from .. import lexicon
from ..bodies.body_kinds import REPORTING
from ..people.scene import Scene

_QUOTING = re.compile(
    r"(?P<name>(?:[A-Z][\w’'.&-]*\s)+)(?:(?:has|had|also|later|earlier|then|previously)\s)*"
    r"(?:quoted|cited|quotes|cites)\s(?:the\s|an?\s)?$"
)
_LONGEST = 80
"""Code points looked back over from the words for the speaker."""
_INTRODUCED = rf"\b(?:{lexicon.alternatives('kinds of outlets')})\s%s\b"


def carrier_of(scene: Scene, attribution: Attribution) -> Hearer | None:
    """The news body that is said to quote the source; None where nobody is, or somebody else."""
    if not attribution.source or attribution.inside is not None:
        return None
    start = hull(attribution.source).start
    found = _QUOTING.search(scene.text.characters[max(0, start - _LONGEST) : start])
    if found is None:
        return None
    name = found["name"].strip().removeprefix("The ")
    return Hearer(name, Basis.STATED) if _prints(scene, name) else None


def _prints(scene: Scene, name: str) -> bool:
    """Whether a name is that of a news body: a known one, or one that the article calls so."""
    known = scene.register.by_name(Voice.INSTITUTION, name)
    told = re.search(_INTRODUCED % re.escape(name), scene.text.characters)
    return name.lower() in lexicon.outlets() or (known and known.kind in REPORTING) or told is not None
