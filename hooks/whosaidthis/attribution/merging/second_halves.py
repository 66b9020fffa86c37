"""Where the tagger's content lacks its second half: what a thing is called, the second of two deeds."""

from __future__ import annotations

import re

from ...model import Attribution, Span
from ..lexicon import cue_forms, words_of

_CALLED_BEHIND = re.compile(r"(?:, [^;:.]{2,80})?, an? ")
_PERFECT = re.compile(r"\b(?:have|has) \w+ed\b[^,;]*\Z")
_PARTICIPLE = re.compile(r" and [a-z]+ed\b")


def lacks_half(characters: str, rule: Attribution, content: Span) -> bool:
    """Whether the rule's content goes on behind the tagger's last part, `content`, where that cannot end.

    As in "(called) the drill(, known as “Ox”, a sham)", "(say) they have named two pupils (and referred it)".
    """
    cue, end = rule.cue[0].of(characters).lower(), rule.content[-1].end
    if content.end >= end:
        return False
    known = cue_forms().get(cue)
    names = known is not None and known.verb.lemma in words_of("calling")
    if names and _CALLED_BEHIND.match(characters, content.end, end):
        return True
    perfect = cue in ("say", "says") and _PERFECT.search(content.of(characters)) is not None
    return perfect and _PARTICIPLE.match(characters, content.end) is not None
