"""Whose words a paragraph is that only quotes, after one that ends by telling what somebody said.

"Ann Lee said many were waiting." and then, in a paragraph of its own: “The phones keep ringing.” Of 18 such
paragraphs in PolNeAR's training part, 17 are theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Attribution
from ..lexicon import words_of
from ..phrases.nouns import roles
from ..silences.asked import keeps_silent

_SILENT = re.compile(r"(?i)\b(?:declin|refus)")
_SEVERAL = re.compile(
    r"(?i)\d|(?:they|we|those|these|some|many|most|several|both|few|others|two|three|four|five)\b"
)
_JOINED = re.compile(r"\b(?:and|or)\b")
_RELATIVE = re.compile(r", (?:who|whose|which)\b.*", re.DOTALL)
_BEHIND = re.compile(r"[,(]|\s(?:of|in|at|for|from|with|who|whose)\s")
"""What stands behind the noun of a source."""
_NO_PLURALS = ("ss", "us", "is", "'s", "’s")


def tells_of_one(characters: str, new: Sequence[Attribution]) -> bool:
    """Whether the attributions `new` of one sentence tell what one person or body says, and nobody else.

    Who speaks in its clause of time does not count: "When Roe asked why, (Lee) replied that it was late".
    """
    outer = [one for one in new if one.inside is None and not _is_timed(characters, one)]
    sources = {one.source for one in outer}
    if len(sources) != 1 or not all(one.spoken and one.cue for one in outer):
        return False
    cues = (span.of(characters) for one in outer for span in one.cue)
    if any(_SILENT.match(cue) for cue in cues) or any(keeps_silent(characters, one) for one in outer):
        return False
    source = sources.pop()
    return len(source) > 0 and _is_one(source[0].of(characters))


def _is_timed(characters: str, one: Attribution) -> bool:
    return bool(one.source) and characters.endswith("When ", 0, one.source[0].start)


def _is_one(words: str) -> bool:
    """Whether a source is one person or body: "the mayor", "he"; not "Two nurses", "Lee and Roe"."""
    words = _RELATIVE.sub("", words)
    if _SEVERAL.match(words) or _JOINED.search(words):
        return False
    last = (_BEHIND.split(words, maxsplit=1)[0].split() or [""])[-1]
    if last.lower() in words_of("plural") or last.lower().removesuffix("s") in roles() - {last.lower()}:
        return False
    return not last.islower() or not last.endswith("s") or last.endswith(_NO_PLURALS)
