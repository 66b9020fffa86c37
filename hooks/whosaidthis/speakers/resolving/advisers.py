"""Who advises in "Vessels were advised to take care": the body whose advisory the paragraph is about."""

from __future__ import annotations

import re

from ...model import Attribution, Voice, hull
from ..people.known import Known
from ..people.scene import Scene

_ADVISED = re.compile(r"\b(?:advised|urged|warned|cautioned)\Z")
_ADVICE = r"(?:an?|its) (?:[\w’'-]+ ){0,3}?(?:advisory|alert|bulletin|warning|advice|notice)\b"
_IN_ADVICE = re.compile(
    r"(?: \([A-Z][\w.&-]*\))?"
    r" (?:(?:has |had |also )?(?:said|added|wrote|warned|stated)(?:(?: on)? [A-Z][a-z]+day)? in"
    r"|(?:has )?(?:issued|published))"
    rf" {_ADVICE}"
)
"""Behind the body whose advisory it is: not "the union said the warning was late"."""
_LED_IN = re.compile(rf"\bIn {_ADVICE}[^.;:,]{{0,40}}, (?:the )?\Z")
_IT = re.compile(r"\b[Ii]t(?= )")


def adviser_before(scene: Scene, attribution: Attribution) -> Known | None:
    """The body that alone has spoken in the paragraph, of an advisory, and in the sentence before the cue.

    None for what has a source of its own, or another cue than a passive one of advice.
    """
    cue = hull(attribution.cue)
    if attribution.source or _ADVISED.search(cue.of(scene.text.characters)) is None:
        return None
    start = scene.text.blocks[scene.block(cue.start)].span.start
    spoke = list(scene.register.recent(cue.start, start))
    if len({id(known) for _, known in spoke}) != 1 or not _has_advised(scene, spoke[0][1], start, cue.start):
        return None
    (last, body), sentence = spoke[0], scene.sentence(cue.start)
    beside = scene.people.bodies_between(scene.sentences[sentence].start, cue.start)
    another = any(one.person is False for _, one in beside)
    near = sentence - scene.sentence(last) == 1 and not another
    return body if near and body.voice is Voice.INSTITUTION else None


def _has_advised(scene: Scene, body: Known, start: int, end: int) -> bool:
    """Whether the body, or "it", speaks in an advisory there, or issues one."""
    characters = scene.text.characters
    named = [span for span, one in scene.people.bodies_between(start, end) if one.name == body.name]
    if any(_LED_IN.search(characters[start : span.start]) for span in named):
        return True
    behind = [span.end for span in named] + [one.end() for one in _IT.finditer(characters, start, end)]
    return any(_IN_ADVICE.match(characters, at, end) for at in behind)
