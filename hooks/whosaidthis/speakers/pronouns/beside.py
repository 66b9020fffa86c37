"""Names that stand beside whom a sentence is about: a pronoun means them only where nobody else is near."""

from __future__ import annotations

import re

from ...model import Span
from .. import lexicon
from ..names.kin import RELATIVE
from ..people.scene import Scene
from ..words.plain import singular

_NOUN = re.compile(r" (?P<noun>[a-z][a-z-]+)\b")
_KIN = re.compile(rf"\b(?:of|with|to|by|for|from|about|beside|and) (?:his|her|their) {RELATIVE}, \Z")
_LONGEST_KIN = 40
"""Code points looked back over from a name."""
_OWNER = re.compile(r"['’]s [a-z]|s['’] [a-z]")


def is_beside_another(scene: Scene, span: Span, offset: int) -> bool:
    """Whether a name only tells more of others: "Roe aides", "his wife, Ann Roe", "rivals, including Roe".

    Or it owns what the lead of the sentence of the pronoun at `offset` names: "After Tom Roe's speech, (he)".
    """
    return (
        _is_before_noun(scene, span)
        or is_in_clause(scene, span.start, offset)
        or _KIN.search(scene.text.characters, max(0, span.start - _LONGEST_KIN), span.start) is not None
        or _owns_in_lead(scene, span, offset)
    )


def _is_before_noun(scene: Scene, span: Span) -> bool:
    """Whether a noun for people or a body follows, of whom the name tells which: "Trump campaign"."""
    found = _NOUN.match(scene.text.characters, span.end)
    if found is None or _OWNER.match(scene.text.characters, span.end - len("'s")):
        return False
    noun = singular(found["noun"])
    acts = found["noun"] in lexicon.word_list("speaking") or found["noun"].endswith("ed")
    return not acts and (noun in lexicon.roles() or noun in lexicon.bodies())


def _owns_in_lead(scene: Scene, span: Span, offset: int) -> bool:
    if scene.sentence(span.start) != scene.sentence(offset):
        return False
    lead = scene.text.characters[scene.opening(scene.sentence(offset)) : offset]
    return (
        _LEAD.match(lead) is not None
        and _OWNER.match(scene.text.characters, span.end - len("'s")) is not None
    )


_LEAD = re.compile(r"(?:When|After|Before|As|Since|Once|Following|During|At|In) [^.;]*, \Z")
"""What stands before the pronoun's clause: "When he took the stage after Roe's speech, (he)"."""


def is_in_clause(scene: Scene, place: int, offset: int) -> bool:
    """Whether a name at `place` stands in a clause about others, and another paragraph goes on.

    As in "Lee refrained from attacking rivals, including Roe, who say S. ¶ (He) dismissed it": whoever speaks
    in the clause, the story is not about them.
    """
    if scene.block(place) == scene.block(offset):
        return False
    start = scene.opening(scene.sentence(place))
    return _IN_CLAUSE.search(scene.text.characters, start, place) is not None


_IN_CLAUSE = re.compile(
    r"\b(?:including|particularly|especially|such as)\b[^;]*\Z|\b(?:concerned|worried|asked|told) that \Z"
)
