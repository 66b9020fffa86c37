"""Who "he" is after somebody's spokesman: "Mr Roe’s spokesman said it was late. (He) said it was over"."""

from __future__ import annotations

import re

from ...model import Span
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..words.gender_words import gender_of_role
from ..words.quoted_words import without_quoted

_SPOKESPEOPLE = {"m": ("spokesman", "spokesperson"), "f": ("spokeswoman", "spokesperson")}
_GENDERED = frozenset(("spokesman", "spokeswoman"))
_BEFORE = re.compile(r"\w+ (?:ha[sd]|previously|earlier|once)\b")
"""A pronoun of what was said at another time, which the one spoken for may have said."""
_SILENT = re.compile(r" (?:declined|did not|would not|could not|refused to comment)\b")
"""Behind a spokesman of whom the article may have no more to tell: "did not respond"."""
_I = re.compile(r"\b(?:I|[Mm]y|[Mm]e)\b")


def spokesman_before(scene: Scene, gender: str, offset: int) -> Known | None:
    """The spokesman who alone has spoken in the paragraph since it told whose he is; else None.

    None where another person is named since whom the pronoun can mean, and where the words are of "I", which
    may be those of the one spoken for.
    """
    start = scene.text.blocks[scene.block(offset)].span.start
    spoke = [known for _, known in scene.register.recent(offset, start)]
    last = spoke[0] if spoke else None
    if last is None or last.head not in _SPOKESPEOPLE[gender] or last.gender not in (None, gender):
        return None
    told = _told_whose(scene, last, start, offset)
    if told is None or _BEFORE.match(scene.text.characters, offset):
        return None
    if any(known is not last for _, known in scene.register.recent(offset, told.start)):
        return None
    own = any(_I.search(part.of(scene.text.characters)) for part in scene.speaking)
    since = (one for _, one in scene.people.mentioned(told.end, scene.before_words(offset)))
    return None if own or any(one.gender in (None, gender) for one in since) else last


def _told_whose(scene: Scene, known: Known, start: int, offset: int) -> Span | None:
    """Where the paragraph begins a sentence with a spokesman and the one for whom he speaks.

    A body's needs no name of anybody where the pronoun stands behind what is said in the sentence after it.
    """
    first = next((span for span in known.mentions if start <= span.start < offset), None)
    if first is None or first.start != scene.opening(scene.sentence(first.start)):
        return None
    silent = _SILENT.match(scene.text.characters, first.end)
    number = scene.sentence(offset)
    near = number - scene.sentence(first.start) <= 1  # a carter may act in between
    behind = near and scene.opening(number) < offset  # "The boat, he said, sank"
    told = (behind and known.head in _GENDERED) or scene.people.mentioned(first.start, first.end)
    return first if told and not silent else None


_THROUGH = re.compile(
    r"\b[Tt]hrough (?:an?|his|her|its|their|the) (?:[a-z-]+ ){0,2}?(?P<who>[a-z-]{3,})(?=[ ,.])"
)


def spoke_through(scene: Scene, gender: str, first: int, last: int) -> bool:
    """Whether another speaks through somebody who may be meant: "The firm said through a spokesman".

    Looked for in the sentences between those numbered `first` and `last`.
    """
    between = (one.of(scene.text.characters) for one in scene.sentences[first + 1 : last])
    spoke = (found["who"] for words in between for found in _THROUGH.finditer(without_quoted(words)))
    return any(who in lexicon.roles() and gender_of_role(who) in (None, gender) for who in spoke)
