"""Who has no name and is told of right before "he said": "A man walking his dog found it. “…,” he said"."""

from __future__ import annotations

import re

from ..model import Span, Voice
from . import lexicon
from .described import add_described
from .gender_words import gender_of_role
from .known import Known
from .naming import read_name
from .scene import Scene

_STRANGER = re.compile(
    r"(?P<who>(?:An?|One|Another) (?:[a-z’'-]+ ){0,3}?[a-z-]+(?: in (?:his|her|their) [a-z0-9-]+)?)"
    r"(?=,| (?:who|whose|in|at|from|on|with|was|is|had|has|stood|sat|came|went|ran|held"
    r"|took|walked|watched|nodded|[a-z]+ing|[a-z]+ed)\b)"
)


def stranger_before(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one without a name with whom the sentence before `offset` begins; None where others are named."""
    number = scene.sentence(offset)
    start = scene.text.blocks[scene.block(offset)].span.start
    if number == 0 or scene.sentences[number - 1].start < start:
        return None
    people = (person for _, person in scene.people.mentioned(start, offset))
    if any(one.credible and one.gender in (None, gender) for one in people):
        return None
    sentence = scene.sentences[number - 1]
    if any(True for _ in scene.register.recent(sentence.end, sentence.start)):
        return None
    found = _STRANGER.match(scene.text.characters, sentence.start, sentence.end)
    named = read_name(scene.text.characters, Span(*found.span("who"))) if found else None
    if named is None or named.voice is not Voice.UNNAMED_PERSON or named.head not in lexicon.roles():
        return None
    return add_described(scene, named) if gender_of_role(named.head) in (None, gender) else None
