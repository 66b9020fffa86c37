"""Which of several people a headline's bare "neighbour" is: who says in the text what the headline says."""

from __future__ import annotations

from collections.abc import Sequence

from ..people.known import Known
from ..people.scene import Scene
from ..words.plain import content_stems


def told_alike(scene: Scene, candidates: Sequence[Known]) -> Known | None:
    """The one of several who speaks in a sentence with most words of the content whose speaker is sought.

    None where nobody has more than half of them, or two have as many.
    """
    mine = content_stems(scene.text.characters, scene.speaking)
    shared = [max((_shared(scene, mine, at) for at in known.spoke), default=0) for known in candidates]
    most = max(shared, default=0)
    alone = shared.count(most) == 1 and 2 * most > len(mine)
    return candidates[shared.index(most)] if alone else None


def _shared(scene: Scene, mine: frozenset[str], at: int) -> int:
    """How many of the stems the sentence at an offset has."""
    sentence = scene.sentences[scene.sentence(at)]
    return len(mine & content_stems(scene.text.characters, [sentence]))
