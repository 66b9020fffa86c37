"""Predicted attributions by the voice that the machine gives their speaker.

No marked collection tells the voice, so only what the machine gives can be sorted by it, not what it misses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from .figures import Tally
from .judging import Judgement, Verdict
from .records import Voiced
from .words import Numbers

NO_STATEMENT = "no statement"
"""The row of attributions that became no statement."""


def tally_by_voice(judged: Iterable[tuple[Judgement, Sequence[Voiced]]]) -> Mapping[str, Tally]:
    """The predicted verdicts of all articles, each given with its statements; the largest row first."""
    rows: dict[str, list[Verdict]] = defaultdict(list)
    for judgement, statements in judged:
        voices = [(judgement.words.touched(one.spans), one.voice) for one in statements]
        for verdict in judgement.predicted:
            rows[_voice(verdict.one.content, voices)].append(verdict)
    return {
        voice: Tally.of(rows[voice]) for voice in sorted(rows, key=lambda voice: (-len(rows[voice]), voice))
    }


def _voice(content: Numbers, voices: Sequence[tuple[Numbers, str]]) -> str:
    """That of the statement that has most of the words; of several, the one with the fewest others."""
    near = [(len(words & content), -len(words), voice) for words, voice in voices if words & content]
    return max(near)[2] if near else NO_STATEMENT
