"""Which statement a denial or a verdict answers, where its own words tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Form, Relation, RelationKind, Span, Speaker, Stance, Statement, Voice, hull
from .. import lexicon
from ..people.scene import Scene
from ..stances.reproaches import CHARGES, has_number, is_of_a_count
from ..words.plain import stem

_NEAR = 2
"""Paragraphs from a statement to its denial."""
_VERDICT = re.compile(
    rf"\W*(?:which|an? (?:[a-z]+ )?(?:{lexicon.alternatives('words for claims')})(?: (?:that|which))?)"
    r"\s*(?:the|an?)?\s*"
)
_ANY = re.compile(
    r"(?i)\bany (?P<such>such )?(?P<first>[a-z-]{4,})(?: (?P<second>[a-z-]{4,}))?"
    r"(?P<clause>.* (?:had|has|have|was|were|is|are|did|would|could)\b)?"
)
_THE_ACCOUNT = re.compile(
    r"(?i)\W*(?:the (?:\w+ )?(?:accounts?|findings?|conclusions?|criticisms?|assessments?|versions?)"
    r"|(?:the |an? )?(?:\w+ ){0,2}\w+['’]s? (?:account|claim|version|assertion))\b"
)
_WHOSE = re.compile(
    rf"\W*(?:that|the|this|those|these|such) {CHARGES} "
    r"(?:was|were|has been|have been|had been|came|comes?)"
    r"(?: (?:first|made|levelled|leveled|raised|put)){0,2} (?:by|from)\b",
    re.IGNORECASE,
)
_TOLD = frozenset((Stance.ASSERTS, Stance.ACCUSES, Stance.CONFIRMS, Stance.DENIES))
"""Stances of what can be called a claim, an account or a finding."""


def judged_beside(scene: Scene, statement: Statement, others: Sequence[Statement]) -> Statement | None:
    """The statement whose words end right before a verdict on them: "…, a claim that Lee called untrue"."""
    if not others or not statement.source:
        return None
    last = others[-1]
    start, end = hull(last.spans).end, statement.source[0].start
    if end <= start or scene.sentence(start - 1) != scene.sentence(end):
        return None
    return last if _VERDICT.fullmatch(scene.text.characters, start, end) else None


def denied_any(scene: Scene, statement: Statement, others: Sequence[Statement]) -> Statement | None:
    """The nearest statement that has the noun of "denied any such offer"; None for other denials.

    Who denies that "any military goods" were aboard does not answer all that is said of goods.
    """
    found = _ANY.search(hull(statement.content).of(scene.text.characters))
    if statement.stance is not Stance.DENIES or found is None:
        return None
    nouns = {stem(noun.lower()) for noun in found.group("first", "second") if noun}
    whole = found["clause"] is not None and found["such"] is None
    for other in reversed(others):
        if statement.block - other.block > _NEAR:
            return None
        words = re.findall(
            r"[a-z-]+", " ".join(span.of(scene.text.characters) for span in other.content).lower()
        )
        shared = nouns & set(map(stem, words))
        if other.stance in _TOLD and (shared == nouns if whole else shared):
            return other
    return None


_NO_PART = re.compile(
    r"(?i)\W*(?:that )?(?:denie[ds] |denying )?(?:(?:all|any|having(?: had)?(?: any)?) )?"
    r"(?:responsibility|blame|guilt|liability|involvement|wrongdoing|complicity"
    r"|(?:part|role|hand|share|involvement|complicity) in (?:it|this|that|(?:the|this|that|these|those) \w+)"
    r"|.{0,30}\b(?:nothing of the (?:kind|sort)|no such thing))\W*"
)
"""A whole content that denies a charge without its words: "denied responsibility", "any part in it"."""
_THAT = re.compile(r"(?i)^\W*(?:that|this)\b")


def answered_beside(scene: Scene, statement: Statement, others: Sequence[Statement]) -> Statement | None:
    """What the sentence before tells that a denial answers without its words: "“That is false,” Lee said".

    Who denies "responsibility" answers only what names them, or accuses them.
    """
    told = others[-1] if others else None
    if told is None or told.stance not in _TOLD or told.block != statement.block:
        return None
    before = scene.sentence(statement.spans[0].start) - 1
    if scene.sentence(hull(told.spans).end - 1) != before:
        return None
    words = " ".join(span.of(scene.text.characters) for span in statement.content)
    if statement.form is Form.DIRECT:
        return told if _THAT.match(words) else None
    charge = hull(told.content).of(scene.text.characters)
    if _NO_PART.fullmatch(words) is None or not _is_named(statement.speaker, charge):
        return None
    return told if told.stance is Stance.ACCUSES or _acts(statement.speaker, charge) else None


def _acts(speaker: Speaker, words: str) -> bool:
    """Whether words tell of something that a speaker did: "the Front had burned"; not "Lee was held"."""
    name = _short_name(speaker)
    done = rf"(?i)\b{re.escape(name)} (?:had|has|have) (?:\w+ly )?(?!(?:been|won|not|never)\b)[a-z]+"
    given = re.search(rf"([A-Z][\w’'-]+) {re.escape(name)}\b", words)
    another = given is not None and speaker.voice is Voice.NAMED_PERSON and given.group(1) not in speaker.name
    return re.search(done, words) is not None and not another


def _is_named(speaker: Speaker, words: str) -> bool:
    """Whether words name a speaker."""
    return re.search(rf"(?i)\b{re.escape(_short_name(speaker))}\b", words) is not None


def _short_name(speaker: Speaker) -> str:
    """A person's last name; all of a body's."""
    return speaker.name.split()[-1] if speaker.voice is Voice.NAMED_PERSON else speaker.name


def as_account(
    scene: Scene, statement: Statement, words: str, others: Sequence[Statement]
) -> list[Statement]:
    """Those of `others` that can be what `words` call "the account", "the mayor's claim" or "the figure".

    "Lee's account" is what Lee told. "That account" is the last one; "the account" is told in the writer's
    words, not asked, and not far off. A figure has a number.
    """
    if is_of_a_count(words):
        return [one for one in others if has_number(hull(one.content).of(scene.text.characters))]
    if (owner := owner_of_account(words)) is not None:
        return [one for one in others if one.stance in _TOLD and owner in one.speaker.name.split()]
    if not _THE_ACCOUNT.match(words):
        return list(others)
    return [
        one
        for one in others
        if one.form is not Form.DIRECT and one.stance in _TOLD and statement.block - one.block <= _NEAR
    ]


_OWNED = re.compile(
    r"\W*(?:[A-Z][\w’'-]* ){0,3}?(?P<owner>[A-Z][\w-]+)['’]s? (?:\w+ )?(?:account|claim|version|assertion)\b"
)


def owner_of_account(words: str) -> str | None:
    """The last name of whose account is answered: "Ann Lee's account was contradicted"; None for others."""
    found = _OWNED.match(words)
    return None if found is None or found["owner"] in _NOBODYS else found["owner"]


_NOBODYS = frozenset(("The", "This", "That", "His", "Her", "Its", "Their", "It", "One"))


def charge_after(scene: Scene, denial: Statement, after: Sequence[Statement]) -> Statement | None:
    """The charge that a denial answers, told right after it: "That claim was made by Lee, who accused"."""
    here = scene.sentence(hull(denial.spans).end - 1)
    for other in after:
        if other.block - denial.block > 1 or other.stance not in _TOLD or not other.source:
            return None
        there = scene.sentence(other.source[0].start)
        if there != here:
            told = _WHOSE.match(scene.text.characters, scene.opening(there))
            return other if told and there == here + 1 and other.speaker.key != denial.speaker.key else None
    return None


_CLAIM_OF = re.compile(rf"(?i)\b{CHARGES} (?:made )?(?:by|from)\s[^,.;:“”\"]{{2,80}}?(?:\sthat)?\s*\Z")
_ANSWERS = {Stance.DENIES: RelationKind.CONTRADICTS, Stance.DISPUTES: RelationKind.DISPUTES}


def answers_inner(scene: Scene, statement: Statement, after: Sequence[Statement]) -> list[Relation]:
    """What "rejected a claim by the opposition that he knew" answers: the claim, told inside it."""
    kind = _ANSWERS.get(statement.stance)
    inner = next((one for one in after if one.inside == statement.number), None)
    if kind is None or inner is None:
        return []
    opening = Span(hull(statement.content).start, hull(inner.content).start)
    claimed = _CLAIM_OF.search(opening.of(scene.text.characters))
    return [Relation(kind, inner.number)] if claimed else []
