"""How sure a source is, by how it was read: shares of right ones, counted on marked articles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from ...model import Attribution, Form
from ..lexicon import rows
from .speech import reports_speech

_CLEAR = 160
"""From when on the tagger reads cue and source clearly, in the measure of a proposal."""
_OPENS = re.compile(r"(?:^|\n|[.?!][\"”’]?)\s*$")
"""What stands before the first word of a sentence."""
_BEFORE = 4
"""Code points that are looked at for it."""
_THAT = re.compile(r"(?:^|\s)that\s*$")
_ASIDE = re.compile(r",\s(?:[^.?!“”\"\n]+,\s)?")
"""Between a source and its verb: an aside within commas, or what closes one that the source holds."""
_ANOTHER = re.compile(r",\s[^,]*\b(?:says?|said|told|tells?|according|thinks?|believes?|claims?|claimed)\b")
"""Somebody else who speaks, in an aside."""
_PRONOUN = re.compile(r"(?i)(?:he|she|it|they|we|i|you|who|this|that|others|some)(?:['’]\w+)?")
_FAR = 40
"""Code points from which on too much stands between cue and content: "said, when asked at a rally, that"."""


def stands_plainly(characters: str, rule: Attribution) -> bool:
    """Whether a sentence leaves no choice of whose words it tells.

    So it is where source, verb and content stand side by side at its head ("A miner denied any part in it";
    after "he" only a verb of saying leaves no choice), where "that" parts them, with a day or so ("A miner
    said on Monday that it leaked"), and where all that parts the source from its verb is an aside ("A miner,
    who asked not to be named, said it leaked").
    """
    if len(rule.source) != 1 or len(rule.cue) != 1 or rule.form is not Form.INDIRECT:
        return False
    (source,), (cue,) = rule.source, rule.cue
    start = rule.content[0].start
    between = characters[cue.end : max(cue.end, start)]
    if not (source.end <= cue.start <= start and len(between) < _FAR and _opens(characters, source.start)):
        return False
    if _ANOTHER.search(characters, source.start, cue.start):
        return False  # "Ann Lee, her friends say, believes"
    if _ASIDE.fullmatch(characters, source.end, cue.start):
        return True
    if characters[source.end : cue.start].strip():
        return False
    beside = start - cue.end == 1 and _PRONOUN.fullmatch(characters, source.start, source.end) is None
    told = start - cue.end == 1 or _THAT.search(between) or characters.startswith("that", start)
    return beside or (bool(told) and reports_speech(cue.of(characters)))


def _opens(characters: str, start: int) -> bool:
    return _OPENS.search(characters, max(0, start - _BEFORE), start) is not None


def way_of_reading(form: Form, *, rule: bool, clear: int | None, plain: bool = False) -> str:
    """The name, in `data/sureness.tsv`, of the way in which a source was read.

    `rule`: whether a rule names it; `clear`: how clearly the tagger reads cue and source, whichever is less
    clear; None if it does not name that source. `plain`: whether the sentence leaves no choice
    (`stands_plainly`): that a tagger doubts it, which is rare, says nothing then.
    """
    if plain:
        return "indirect, plainly"
    quoted = "indirect" if form is Form.INDIRECT else "quoted"
    if clear is None:
        return f"{quoted}, by rule alone"
    clearly = ", clear" if clear >= _CLEAR else ""
    return f"{quoted}, by {'rule and tagger' if rule else 'tagger'}{clearly}"


def as_sure_as_alone(
    one: Attribution, ruled: Sequence[Attribution], measured: Mapping[str, float]
) -> Attribution:
    """A credited quotation that somebody reports, as sure as it would be without that.

    "“It sank,” Lee said, according to CNN": who says it is as plain as if CNN were not named. In all 17 such
    of PolNeAR's training part the words are theirs who is credited.
    """
    credited = one.inside is not None and one.form is Form.DIRECT and bool(one.cue)
    if not credited or ruled[one.inside or 0].form is not Form.MIXED:
        return one
    return replace(one, sure=max(one.sure, measured["quoted, by rule and tagger, clear"]))


@cache
def shares() -> dict[str, float]:
    """For each way of reading, the share of sources that were the right ones."""
    return {way: int(right) / int(of) for way, right, of in rows("sureness.tsv")}
