"""Which statement "that account", "the claim" or "the accusation" means, where several could be meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Form, Span, Speaker, Stance, Statement, Voice, hull
from .. import lexicon
from ..people.scene import Scene
from ..stances.reproaches import is_of_a_count
from ..words.plain import content_stems, stem
from .answered import as_account, owner_of_account

CHARGE = re.compile(r"(?i)\b(?:accusation|charge|allegation)s?\b")
_CHARGE_REACH = 3
"""Paragraphs from an accusation to its rejection."""
_OWNED_REACH = 12
"""The same from what somebody told to an answer that says whose account it is."""
_NEAR = 2
"""The same from what is told about the one who answers, or in words that the answer has."""
_NOUN = re.compile(r"(?i)\b(?:account|claim|version|assertion|suggestion|story|stories|report)s?\b")
_OWNED_BY = re.compile(r"['’]s?\s")
_SPOKESPEOPLE = frozenset(
    "spokesman spokeswoman spokesperson lawyer attorney official officer officials officers source".split()
)
"""Who answers for those named beside them: "a police spokesman"."""


def account_rejected(
    scene: Scene, answer: Statement, words: str, others: Sequence[Statement]
) -> Statement | None:
    """What `words` such as "that account" or "the accusation" mean among what `others` have told before."""
    charged = CHARGE.search(words) is not None  # "rejected the accusation": not what was said since
    claims = _charges(answer, others, words) if charged else others
    claims = [one for one in claims if one.stance is not Stance.ASKS]
    account = as_account(scene, answer, words, claims)
    owned = owner_of_account(words)
    plain = owned is None and not is_of_a_count(words) and _OWNED_BY.search(words) is None
    if plain and _NOUN.search(words) and not charged:
        return account_meant(scene, answer, claims, account)
    reach = _CHARGE_REACH if charged else _OWNED_REACH if owned else 1 + (account != claims)
    return last_told(answer, account) if account and answer.block - account[-1].block <= reach else None


def last_told(answer: Statement, told: Sequence[Statement]) -> Statement | None:
    """The last of what was `told` before an `answer` that says only "that"; None where there is none.

    Behind another paragraph it is what that tells, not the quotation that closes it: "Lee said it had crossed
    the line. “We all knew,” Lee said. ¶ Roe rejected that."
    """
    if not told or told[-1].block == answer.block:
        return told[-1] if told else None
    return _with_paraphrase(told[-1], told)


def account_meant(
    scene: Scene, answer: Statement, told: Sequence[Statement], account: Sequence[Statement]
) -> Statement | None:
    """The one of `told` that "that account" means; None where it is not clear.

    It is told about whoever answers ("said the guards had fired", and the guards rejected that account), or
    in the sentence right before, or it accuses somebody, or it shares the words in which they go on ("and
    said they had fired up"). Else it is the last `account`, if one speaker tells all of its paragraph.
    """
    near = [one for one in told if answer.block - one.block <= _NEAR]
    about = [one for one in near if is_about(scene, one, answer.speaker)]
    beside = [one for one in account[-1:] if _is_right_before(scene, one, answer)]
    charges = [one for one in near if one.stance is Stance.ACCUSES and answer.block - one.block <= 1]
    for meant in (about, beside, charges):
        if meant and (meant[-1] is near[-1] or _of_one(meant)):
            return meant[-1]
    best = _in_the_same_words(scene, answer, near)
    if best:
        return _with_paraphrase(best[-1], near) if _of_one(best) else None
    reach = 1 + (list(account) != list(told))
    last = account[-1] if account and answer.block - account[-1].block <= reach else None
    return last if last and _of_one([one for one in near if one.block == last.block]) else None


def _in_the_same_words(scene: Scene, answer: Statement, told: Sequence[Statement]) -> list[Statement]:
    """Those that share most words with how an answer goes on: one in its sentence, two in the next."""
    for part, fewest in zip(_what_follows(scene, answer), (1, 2), strict=True):
        ours = content_stems(scene.text.characters, [part])
        shared = [len(ours & content_stems(scene.text.characters, one.content)) for one in told]
        most = max(shared, default=0)
        if most >= fewest:
            return [one for one, count in zip(told, shared, strict=True) if count == most]
    return []


def charge_denied(scene: Scene, denial: Statement, near: Sequence[Statement]) -> Statement | None:
    """The charge that is denied: what accuses, or what one other has told about whoever denies it."""
    accusing = [one for one in near if one.stance is Stance.ACCUSES]
    if accusing:
        return accusing[-1]
    about = [one for one in near if one.inside is None and is_about(scene, one, denial.speaker)]
    return about[-1] if len({one.speaker.key for one in about}) == 1 else None


def is_about(scene: Scene, told: Statement, speaker: Speaker) -> bool:
    """Whether a statement names a speaker, or those for whom a spokesman speaks."""
    theirs = content_stems(scene.text.characters, told.content)
    whole = _BESIDE.split(speaker.name, maxsplit=1)[0]
    names = [speaker.name.split()[-1]] if speaker.voice is Voice.NAMED_PERSON else [whole]
    if speaker.role and speaker.role.lower() not in _SPOKESPEOPLE:
        names.append(speaker.role)
    elif speaker.affiliation:
        names.append(speaker.affiliation)
    return any(_is_named_in(name, theirs) for name in names)


def _is_named_in(name: str, theirs: frozenset[str]) -> bool:
    """Whether stems have a name, or a word of it that is its own: "Kestrel" of "Kestrel Marine".

    The people of a country are told of by it: "Belmoran forces", of "Belmora's Ministry of Defence".
    """
    own = [stem(word.lower()) for word in _OWN.findall(name) if word.lower() not in _GENERAL]
    if own:
        return any(their.startswith(word) for word in own for their in theirs)
    words = " ".join(word for word in name.split() if word.lower() not in _SPOKESPEOPLE)
    mine = content_stems(words, [Span(0, len(words))])
    return bool(mine) and mine <= theirs


_OWN = re.compile(r"\b(?!The\b|An?\b|Its?\b)[A-Z][\w-]{3,}")
_BESIDE = re.compile(r"\s(?:close|familiar|near|with|who|in|at)\s")
"""What brings in somebody else: "a person (close to Corrigan)"."""
_GENERAL = lexicon.bodies().keys() | lexicon.word_list("before plain bodies") | _SPOKESPEOPLE


def _of_one(statements: Sequence[Statement]) -> bool:
    """Whether one speaker, or one group and somebody of it, makes the statements."""
    return len({one.speaker.member_of or one.speaker.key for one in statements}) == 1


def _with_paraphrase(told: Statement, others: Sequence[Statement]) -> Statement:
    """For a quotation, what its speaker told in the same paragraph before it: that is the account."""
    if told.form is not Form.DIRECT:
        return told
    before = [
        one for one in others if one.block == told.block and one.number < told.number and _of_one([one, told])
    ]
    return next((one for one in reversed(before) if one.form is not Form.DIRECT), told)


def _what_follows(scene: Scene, answer: Statement) -> tuple[Span, Span]:
    """The rest of an answer's sentence, and the next one of its paragraph: how whoever answers goes on."""
    end, stop = hull(answer.spans).end, scene.text.blocks[answer.block].span.end
    number = scene.sentence(end - 1)
    here = max(end, min(scene.sentences[number].end, stop))
    after = scene.sentences[min(number + 1, len(scene.sentences) - 1)].end
    return Span(end, here), Span(here, max(here, min(after, stop)))


def _is_right_before(scene: Scene, told: Statement, answer: Statement) -> bool:
    """Whether nothing stands between the sentences of a statement and of its answer, in one paragraph."""
    last, here = (scene.sentence(hull(one.spans).end - 1) for one in (told, answer))
    return told.block == answer.block and here - last <= 1


def _charges(answer: Statement, others: Sequence[Statement], words: str) -> list[Statement]:
    """What "the accusation" can be: what accuses; else what has been said right before, in this paragraph.

    "The accusations" are several, and only charges.
    """
    charges = [one for one in others if one.stance is Stance.ACCUSES]
    if charges or re.search(r"(?i)(?:accusation|charge|allegation)s\b", words):
        return charges
    told = [one for one in others if one.stance is not Stance.ASKS and one.block == answer.block]
    return [one for one in told[-1:] if one.speaker.voice is not Voice.DOCUMENT]
