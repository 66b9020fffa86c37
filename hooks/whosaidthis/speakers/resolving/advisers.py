"""Who advises in "Vessels were advised to take care": the body whose advisory the paragraph is about."""

from __future__ import annotations

import re

from ...model import Attribution, Voice, hull
from ..people.known import Known
from ..people.scene import Scene

_ADVISED = re.compile(r"\b(?:advised|urged|warned|cautioned)\Z")
_GIVES_ADVICE = re.compile(r"\b(?:advisory|alert|bulletin|warning|advice|notice)\b")


def adviser_before(scene: Scene, attribution: Attribution) -> Known | None:
    """The body that alone has spoken in the paragraph, of an advisory, and in the sentence before the cue.

    None for what has a source of its own, or another cue than a passive one of advice.
    """
    cue = hull(attribution.cue)
    if attribution.source or _ADVISED.search(cue.of(scene.text.characters)) is None:
        return None
    start = scene.text.blocks[scene.block(cue.start)].span.start
    spoke = list(scene.register.recent(cue.start, start))
    advised = _GIVES_ADVICE.search(scene.text.characters, start, cue.start)
    if not spoke or advised is None or len({id(known) for _, known in spoke}) != 1:
        return None
    (last, body), sentence = spoke[0], scene.sentence(cue.start)
    beside = scene.people.bodies_between(scene.sentences[sentence].start, cue.start)
    another = any(one.person is False for _, one in beside)
    near = sentence - scene.sentence(last) == 1 and not another
    return body if near and body.voice is Voice.INSTITUTION else None
