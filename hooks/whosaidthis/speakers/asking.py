"""Questions and answers: who has asked does not answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Attribution, hull
from .identity import Resolved
from .known import Known
from .scene import Scene

_QUESTION = re.compile(r"\?['\"’”]*\Z")
_YOU = re.compile(r"(?i)\byou(?:r|rs|['’](?:re|ve|d|ll))?\b")
_REPLIES = frozenset("reply replies replied answer answers answered".split())


def asker(
    scene: Scene, last: Attribution, speakers: Sequence[Resolved], attribution: Attribution
) -> Known | None:
    """Who has asked, in the paragraph before, what the attribution answers; None where it is no answer.

    It is one where its cue says so, or where the question is put to somebody: "Did you see it?". Who asks
    back ("He replied: “Are you mad?”") is not answered by the one who asked them.
    """
    if len(speakers) != 1 or not last.content or not attribution.content:
        return None
    characters = scene.text.characters
    apart = scene.block(attribution.content[0].start) - scene.block(last.content[-1].end - 1)
    asked = hull(last.content).of(characters)
    answers = _replies(characters, attribution) or (
        _YOU.search(asked) is not None and not _replies(characters, last)
    )
    return speakers[0].known if apart == 1 and answers and _QUESTION.search(asked) else None


def _replies(characters: str, attribution: Attribution) -> bool:
    cue = " ".join(span.of(characters).lower() for span in attribution.cue).split()
    return not _REPLIES.isdisjoint(cue)
