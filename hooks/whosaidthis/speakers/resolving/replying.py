"""Who replies in “No,” came the reply: the one whom somebody has just asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Attribution, hull
from ..people.known import Known
from ..people.scene import Scene
from .identity import Resolved

_CAME = re.compile(r"came (?:the|his|her) (?:[a-z]+ )?(?:reply|answer|response|retort)\Z")
_QUESTION = re.compile(r"\?[”’\"']*\Z")


def replier(
    scene: Scene, last: Attribution | None, speakers: Sequence[Resolved], attribution: Attribution
) -> Known | None:
    """Who spoke last before the question that `last` puts, and `attribution` answers without a name.

    None where it is no answer, or only who asks has spoken in the paragraphs of the question and before it.
    """
    cue = hull(attribution.cue)
    if last is None or len(speakers) != 1 or _CAME.search(cue.of(scene.text.characters)) is None:
        return None
    asked, asker = last.content[0].start, speakers[0].known
    apart = scene.block(cue.start) - scene.block(last.content[-1].end - 1)
    if apart not in (0, 1) or not _QUESTION.search(last.content[-1].of(scene.text.characters).rstrip()):
        return None
    start = scene.text.blocks[max(0, scene.block(asked) - 1)].span.start
    spoke = (known for _, known in scene.register.recent(asked, start) if known is not asker)
    known = next(spoke, None)
    if known is None or not known.one_person or known is scene.register.not_stated():
        return None
    scene.register.heard(known, cue.start)
    return known
