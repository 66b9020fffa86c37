"""One name for each listener: a described one, "the X newspaper" for X, "the paper" for the only one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from ...model import NAMED, Basis, Hearer, Speaker, Statement, Voice
from ...reading.words import with_small_letter
from .. import lexicon
from ..occasions.seen import is_press
from ..people.known import name_key
from ..people.scene import Scene
from ..sources.declared import described

_KINDS = rf"(?:news )?(?:{lexicon.alternatives('kinds of outlets')})"
_WITH_KIND = re.compile(rf"(?:[Tt]he )?(?P<name>[A-Z].*?) {_KINDS}")
"""A name with its kind behind it: "the Baltic Tribune newspaper"."""
_THE_PAPER = re.compile(r"the (?:paper|newspaper|magazine|daily|weekly)")
_THE_AGENCY = re.compile(r"the (?:news )?(?:agency|newswire|wire)")
_AGENCY_ENDINGS = (" agency", " newswire", " wire", " news service")
_DESCRIBED = re.compile(r"\b(?!news )[a-z][\w-]* agenc(?:y|ies)\b(?<!the agency)(?<!the agencies)")
_NAME = re.compile(r"[A-Z][\w’'&.-]*(?: [A-Z][\w’'&.-]*)*")
_ARTICLE = re.compile(r"(?:An?|The) ")
_IsOne = Callable[[Scene, str], bool]


def join_listeners(scene: Scene, statements: Sequence[Statement]) -> list[Statement]:
    """The statements with one name for each listener: else one newspaper would count as two."""
    found = [_heard_by(one, lambda each: _described(scene, each)) for one in statements]
    known = _known(scene, found)
    found = [_heard_by(one, lambda each: _without_kind(each, known)) for one in found]
    for words, is_one in ((_THE_PAPER, is_press), (_THE_AGENCY, _is_agency)):
        only = _only(scene, found, words, is_one)
        found = [_heard_by(one, partial(_meant, words=words, only=only)) for one in found] if only else found
    return found


def _heard_by(one: Statement, change: Callable[[Hearer], Hearer]) -> Statement:
    """The statement, its listener and whose report carried it changed."""
    hearer, through = (each and change(each) for each in (one.hearer, one.through))
    same = hearer is one.hearer and through is one.through
    return one if same else replace(one, hearer=hearer, through=through)


def _described(scene: Scene, hearer: Hearer) -> Hearer:
    """The listener by the name that its editor gives it; of several, each."""
    parts = hearer.name.split(" and ")
    names = [_in_sentence(who) if (who := described(scene, part)) else part for part in parts]
    if names == parts:
        return hearer
    name = " and ".join(names)
    return replace(hearer, name=name, definite=len(names) == 1 and _is_definite(scene, name))


def _in_sentence(speaker: Speaker) -> str:
    """A described name as a listener has it: "a retired engineer", but "The Weir"."""
    opening = None if speaker.voice in NAMED else _ARTICLE.match(speaker.name)
    return with_small_letter(speaker.name) if opening else speaker.name


def _is_definite(scene: Scene, name: str) -> bool:
    """Whether the article writes "the" before a name, and not only before its kind."""
    return re.search(rf"\bthe {re.escape(name)}(?!\w)(?! {_KINDS}\b)", scene.text.characters) is not None


def _known(scene: Scene, statements: Iterable[Statement]) -> dict[str, Hearer]:
    """Everybody who listens or speaks under a proper name, by that name; the article's outlet as well."""
    found = {name_key(one.name): one for one in _all(statements) if not _WITH_KIND.fullmatch(one.name)}
    spoken = (one.speaker.name for one in statements if one.speaker.voice is Voice.INSTITUTION)
    for name in (*spoken, scene.facts.outlet or ""):
        known = Hearer(name, Basis.STATED, definite=_is_definite(scene, name))
        found.setdefault(name_key(name), known)
    return found


def _all(statements: Iterable[Statement]) -> Iterator[Hearer]:
    yield from (each for one in statements for each in (one.hearer, one.through) if each)


def _without_kind(hearer: Hearer, known: dict[str, Hearer]) -> Hearer:
    """The listener without its kind, where the article calls it so too."""
    told = _WITH_KIND.fullmatch(hearer.name)
    same = known.get(name_key(told["name"])) if told else None
    return replace(hearer, name=same.name, definite=same.definite) if same else hearer


def _only(
    scene: Scene, statements: Sequence[Statement], words: re.Pattern[str], is_one: _IsOne
) -> Hearer | None:
    """The one newspaper or agency that listens, if the article names no other: "the paper" is that one."""
    if not any(words.fullmatch(one.name) for one in _all(statements)):
        return None
    listening = {name_key(one.name): one for one in _all(statements) if is_one(scene, one.name)}
    listening = {key: one for key, one in listening.items() if _NAME.fullmatch(one.name)}
    written = {name_key(found.group()) for found in _NAME.finditer(scene.text.characters)}
    others = {name for name in written - set(listening) if is_one(scene, name)}
    only = next(iter(listening.values())) if len(listening) == 1 else None
    return only if only and all(name_key(only.name).endswith(name) for name in others) else None


def _is_agency(scene: Scene, name: str) -> bool:
    """Whether a name is an agency's; nobody's where the article describes another: "a state agency"."""
    key = name_key(name)
    listed = lexicon.outlets().get(key, ("", ""))[1] == "news agency"
    return (listed or key.endswith(_AGENCY_ENDINGS)) and _DESCRIBED.search(scene.text.characters) is None


def _meant(hearer: Hearer, words: re.Pattern[str], only: Hearer) -> Hearer:
    """The listener; `only` for "the paper" or whatever `words` are."""
    if not words.fullmatch(hearer.name):
        return hearer
    return replace(hearer, name=only.name, definite=only.definite, basis=Basis.INFERRED)
