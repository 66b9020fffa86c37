"""What a denial means that only points to what was told before: "denied this", "denied it all"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import COUNTERING, Statement, hull
from .. import lexicon
from ..people.scene import Scene
from .accounts import CHARGE, account_meant, charge_denied, last_told

_ANAPHOR = re.compile(
    r"(?i)^\W*(?:(?:with|from|about|to)\s+)?"
    r"(?:(?:this|that|these|those|the|his|her|its|their|any such|such)\s+(?:\w+\s+){0,2}?"
    rf"(?:(?:{lexicon.alternatives('words for what was said')})s?|interpretation|reading|description)"
    r"|this|that|it|them|him|her"
    r"|(?:\w+ )?\w+['’]s? (?:account|claim|view|version|assessment)s?)"
    r"(?:\s+as\s.{1,60}|\s+\w+|\s+[\"“].{1,60})?\W*$"
    r"|^(?:charges?|claims?|allegations?|reports?)\s+\w+\W*$"
)
_THE_CHARGE = re.compile(
    r"(?i)\W*(?:the|that|this|these|those) (?:charge|accusation|allegation)s?\b(?! (?:of|that)\b)"
)
_SUCH = re.compile(
    rf"(?i)\W*(?:that )?(?:any|no) such (?:{lexicon.alternatives('what passes between people')})\b"
)
"""What points to the sentence before: "denied that any such talk had taken place"."""
_ALL = re.compile(r"(?i)\W*(?:(?:it|this|that|them) all|all (?:of )?(?:it|this|that|them)|everything)\W*\Z")
"""What takes up more than one statement: what among it is told of whoever denies it."""
_POINTING = re.compile(r"(?i)\W*(?:this|that|it|them|him|her)\W*")


_A_CLAIM = re.compile(r"(?i)\W*(?:the|this|that|these|those) (?:claim|allegation|accusation|suggestion)s?\b")


def claimed(content: str, others: Sequence[Statement]) -> list[Statement]:
    """Those of `others` that a content can be about: a denial is none for "the claim"."""
    claim = _A_CLAIM.match(content) is not None
    return [one for one in others if not (claim and one.stance in COUNTERING)]


def takes_up(content: str) -> bool:
    """Whether a content is only "this" or "that account", whatever verdict on it follows."""
    return _ANAPHOR.match(content) is not None


def only_points(content: str) -> bool:
    """Whether a content only points to what was told before: "that account", "any such talk"."""
    return any(pattern.match(content) for pattern in (_ANAPHOR, _SUCH, _THE_CHARGE, _ALL))


def claim_denied(scene: Scene, denial: Statement, others: Sequence[Statement]) -> Statement | None:
    """What "denied that claim" or "denied the accusation" means."""
    content = hull(denial.content).of(scene.text.characters)
    near = [one for one in others if denial.block - one.block <= 1]
    if CHARGE.search(content) or _ALL.match(content):
        return charge_denied(scene, denial, near)
    if _POINTING.fullmatch(content):
        return last_told(denial, near)
    if _SUCH.match(content):
        told = [one for one in near if one.block == denial.block and one.inside is None]
        return told[-1] if told else None
    return account_meant(scene, denial, near, near)
