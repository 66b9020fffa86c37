"""Whose report brought somebody's words: "Reuters quoted an official as saying that …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Attribution, Basis, Hearer, Span, Voice, hull
from .. import lexicon
from ..bodies.body_kinds import REPORTING
from ..occasions.beside_cues import PAPERS, goes_with
from ..people.scene import Scene

_KIND = rf"(?:{lexicon.alternatives('kinds of outlets')}|news agency)"
_PUBLIC = r"(?:state|local|public)(?:-run|-owned)? (?:television|radio|TV|media)"
_NAME = (
    rf"(?P<name>(?:[A-Z][\w’'-]+\s)?(?i:{_PUBLIC})"
    rf"|(?:[A-Z][\w’'.&-]*\s)*[A-Z][\w’'.&-]*(?=\s|[.,]|$)(?:\s\d+(?!\w))?)(?:\s{_KIND})?"
)
_LED = (
    r"(?:(?:the|an?|[A-Z]\w+day['’]s)\s)?"
    rf"(?:(?:[\w-]+\s){{0,3}}?{_KIND}\s(?=[A-Z])|(?!state|local|public)[a-z][\w-]+\s)?"
)
"""Before an outlet's name: "the semiofficial Fars", "the German magazine Die Brücke", "Monday's Herald"."""
_OUTLET = rf"(?:(?P<any>the\s(?:[a-z]+\s)?{_KIND})(?=\sas\b|[.,]|$)|{_LED}{_NAME})"
_QUOTING = re.compile(
    rf"{_NAME}\s(?:(?:has|had|also|later|earlier|then|previously)\s)*"
    r"(?:quoted|cited|quotes|cites)\s(?:the\s|an?\s)?$"
)
_WAS = r"(?:was|were|is|are|has been|have been|had been)"
_QUOTED = r"(?:quoted|cited)"
_DAY = r"(?:\s(?:on\s)?[A-Z]\w+day)?"
_QUOTED_BY = re.compile(
    rf"(?:(?:(?:,?\s{_WAS}|,?(?:\swho {_WAS})?) {_QUOTED})?(?:\s[a-z]+ly)?{_DAY}\sby"
    rf"|(?:,?\s{_WAS}|,?\swho {_WAS})\s{_QUOTED}\s(?:in|on)"
    rf"|{_DAY},\sas\s(?:{_QUOTED}|reported)\s(?:by|in|on))\s{_OUTLET}(?=\sas\b|[.,]|$)"
)
"""Behind the speaker, or behind "as saying": "Lee was quoted (by the Fars news agency) as saying"."""
_INSIDE = re.compile(rf"\b(?:quoted|cited|interviewed) by (?:the )?{_NAME}$")
"""In what tells who speaks: "a navy source quoted (by Fars)"."""
_WORDS = (
    r"(?:comments|remarks|(?:an?|the|his|her|its|their)\s(?:[\w-]+\s){0,2}?"
    rf"(?:{PAPERS}|article|interview|speech))"
)
_CARRIED = re.compile(
    rf"\b[Ii]n\s(?:[a-z-]+\s)?{_WORDS}\s(?:carried|published|broadcast|aired|printed|{_QUOTED})\s(?:by|in|on)\s"
    rf"{_OUTLET}"
)
"""What somebody said as others print it: "In remarks carried by the Fars news agency, Lee said"."""
_LONGEST = 80
"""Code points looked over from the words for the speaker."""
_INTRODUCED = rf"\b(?:{lexicon.alternatives('kinds of outlets')})\s%s\b"


def carrier_of(scene: Scene, attribution: Attribution, contents: Sequence[Span]) -> Hearer | None:
    """The news body that is said to quote the source; None where nobody is, or somebody else."""
    if not attribution.source or attribution.inside is not None:
        return None
    source = hull(attribution.source)
    found = _QUOTING.search(scene.text.characters[max(0, source.start - _LONGEST) : source.start])
    found = found or _INSIDE.search(source.of(scene.text.characters))
    found = found or _printed_words(scene, attribution, contents)
    for end in (source.end, *(span.end for span in attribution.cue)):
        behind = scene.text.characters[end : end + _LONGEST]
        found = found or _QUOTED_BY.match(behind)
    if found is None:
        return None
    named = found.groupdict()
    if named.get("any"):
        return Hearer(named["any"], Basis.STATED)
    name = found["name"].strip().rstrip(".").removeprefix("The ")
    return Hearer(name, Basis.STATED) if _prints(scene, name) else None


def _printed_words(scene: Scene, attribution: Attribution, contents: Sequence[Span]) -> re.Match[str] | None:
    """Who carries the remarks in which it was said, as told beside the cue or at the head of the sentence."""
    if not attribution.cue:
        return None
    characters, cue = scene.text.characters, hull(attribution.cue)
    sentence = scene.sentences[scene.sentence(cue.start)]
    for found in _CARRIED.finditer(characters, sentence.start, sentence.end):
        here = Span(*found.span())
        said = any(here.meets(part) for part in contents)
        if not said and goes_with(characters, attribution, sentence, here):
            return found
    return None


def _prints(scene: Scene, name: str) -> bool:
    """Whether a name is that of a news body: a known one, or one that the article calls so."""
    known = scene.register.by_name(Voice.INSTITUTION, name)
    told = re.search(_INTRODUCED % re.escape(name), scene.text.characters)
    public = re.search(_PUBLIC, name.lower()) is not None
    last = name.rpartition(" ")[2].lower()
    paper = last in lexicon.word_list("papers") or lexicon.bodies().get(last) in REPORTING
    listed = public or paper or name.lower() in lexicon.outlets()
    return listed or (known is not None and known.kind in REPORTING) or told is not None
