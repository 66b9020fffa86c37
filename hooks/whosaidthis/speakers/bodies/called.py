"""Bodies and documents called by what they are: "the company", "her office", "the report"."""

from __future__ import annotations

import re

from ...model import Basis, Voice
from ...reading.words import with_capital
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.described import add_described, described_as
from .body_kinds import ANY_DOCUMENT, REPORTING, WATCHDOGS, introduced_as, is_a, is_another_office, is_several
from .employers import employer_before
from .rivals import is_another, is_state, meant_before, rival_named, told_otherwise
from .topics import find_opening, find_topic


def resolve_kind(scene: Scene, named: Named, owned: str | None = None) -> tuple[Known, Basis]:
    """Bodies and documents: by the same words, or "the department" after "the State Department".

    `owned` is the name under which its owner is known, if it has one: "Ann Lee's office".
    """
    study = _as_study(scene, named) or _as_writer(scene, named)
    if study:
        return study, Basis.INFERRED
    name = owned or _body_name(named)
    headline = scene.block(named.span.start) == scene.headline
    bare = headline and not named.quantity.article
    owned_by = _OWNED_BY.search(named.words.partition(",")[0]) is not None
    unsettled = False
    placed = (named.affiliation or "").endswith(_PLACED)  # "the Milwaukee-based company"
    pointing = (named.affiliation is None or placed) and not owned_by and not _is_handed(scene, named)
    pointing = pointing and not _is_unnamed_bank(scene, named) and not _is_on_a_thing(scene, named)
    if (named.quantity.definite or bare) and pointing:
        met = _met_before(scene, named, headline)
        unsettled = _several_fit(scene, named, met, headline)
        back = None if unsettled else _point_back(scene, named, met)
        if back:
            back.called.append(named.head or "")
            plain = named.voice is Voice.DOCUMENT and back.head == named.head
            return back, Basis.STATED if plain and bare else Basis.INFERRED
    known = scene.register.by_name(named.voice, name) if named.voice and _again(named) else None
    known = known or add_described(scene, named, name=name)
    known.unsettled = known.unsettled or (unsettled and not headline)
    return known, Basis.INFERRED if owned and _HIS.match(named.words) else Basis.STATED


_OWNED_BY = re.compile(r"['’]s\b|[a-z]s['’] ")
"""As in "the bloc's service", "the pilots' union"."""
_PLACED = ("-based", "-listed", "-headquartered", "-registered")


def _is_unnamed_bank(scene: Scene, named: Named) -> bool:
    """Whether it is the central bank, and the article names none: no other bank is that one."""
    central = named.words.lower().strip(" ,").endswith("central bank")
    return central and _CENTRAL_BANK.search(scene.text.characters) is None


def _is_on_a_thing(scene: Scene, named: Named) -> bool:
    """Whether "the label" is what the text has told of as a thing's: "the drug’s label"; no firm is that."""
    told = named.head == "label" and _LABELLED.search(scene.text.characters, 0, named.span.start)
    return bool(told)


_LABELLED = re.compile(r"\b(?:the|a|its) [a-z-]+['’]s label\b")
_CENTRAL_BANK = re.compile(
    r"\bCentral Bank\b|\bReserve\b|\bBank of [A-Z]|\b(?:State|National|People's) Bank\b"
)


def _is_handed(scene: Scene, named: Named) -> bool:
    return _HANDED.match(scene.text.characters, named.span.start) is not None


def _as_study(scene: Scene, named: Named) -> Known | None:
    """The study that "the research" is where the article has met one, or "the paper", and no newspaper."""
    words = named.words.lower().partition(",")[0].strip()
    if words not in ("the paper", "the research"):
        return None
    met = [known for _, known in scene.register.recent(named.span.start)]
    if words == "the paper" and any(_prints(known) for known in met):
        return None
    return next((one for one in met if one.voice is Voice.DOCUMENT and one.head in _STUDIES), None)


def _as_writer(scene: Scene, named: Named) -> Known | None:
    """Who "the post" is by: the last speaker, whose sentence tells of their post; else None."""
    if named.words.lower() != "the post":
        return None
    block = scene.block(named.span.start)
    start = scene.text.blocks[max(0, block - 1)].span.start
    last = next(iter(scene.register.recent(named.span.start, start)), None)
    if last is None or last[1].voice is Voice.DOCUMENT or scene.block(last[0]) == scene.headline:
        return None
    sentence = scene.sentences[scene.sentence(last[0])]
    posted = _POSTED.search(scene.text.characters, sentence.start, min(sentence.end, named.span.start))
    return last[1] if posted else None


_POSTED = re.compile(r"\bposted\b|\b(?:in|on) an? (?:\w+ ){0,2}post\b")
_STUDIES = frozenset(("study", "paper", "research", "preprint", "trial", "analysis"))


def _prints(known: Known) -> bool:
    """Whether it is a newspaper."""
    last = known.name.lower().split()[-1:]
    named = bool(last) and last[0] in lexicon.word_list("papers")
    return known.voice is Voice.INSTITUTION and (known.kind in REPORTING or named)


def _again(named: Named) -> bool:
    return named.voice is Voice.INSTITUTION or named.quantity.definite


def _met_before(scene: Scene, named: Named, headline: bool) -> list[tuple[int, Known]]:
    """The bodies or documents met before that a noun can mean, with where each spoke last; nearest first."""
    nearest: dict[str, tuple[int, Known]] = {}
    for place, known in scene.register.recent(None if headline else named.span.start):
        fits = (
            known.voice is named.voice
            and known.key not in nearest
            and not (
                is_several(named, known) or (known.head is None and is_another_office(named, known.name))
            )
        )
        fits = fits and (is_a(named, known) or introduced_as(scene, named, known))
        fits = fits and not (known.head is None and meant_before(scene, named, known.name))
        if fits and not (
            is_another(scene, named, known)
            or told_otherwise(scene, named, known)
            or is_state(scene, named, known)
        ):
            nearest[known.key] = (place, known)
    if named.head == "airline" and (air := [one for one in nearest.values() if "air" in one[1].key]):
        return air
    exact = [one for one in nearest.values() if one[1].head == named.head]
    wide = headline and named.head in ANY_DOCUMENT
    return exact if wide and exact else list(nearest.values())


def _several_fit(scene: Scene, named: Named, met: list[tuple[int, Known]], headline: bool) -> bool:
    """Whether a noun can mean two bodies, so that none of them may be given its words."""
    if len(met) > 1 and (headline or scene.block(met[0][0]) == scene.block(met[1][0])):
        return True
    return bool(met) and not headline and rival_named(scene, named, met[0][1], met[0][0])


def as_body(scene: Scene, named: Named) -> Known | None:
    """The body that a noun for people means, if any: "the guard" after "the Forest Guard of Rye"."""
    if not named.quantity.definite or named.role != named.head or named.affiliation:
        return None
    ending = re.compile(rf"(?i)\b{re.escape(named.head or '')}(?: of\b.*)?$")
    spoke = (known for _, known in scene.register.recent(named.span.start))
    return next((one for one in spoke if one.voice is Voice.INSTITUTION and ending.search(one.name)), None)


def _point_back(scene: Scene, named: Named, met: list[tuple[int, Known]]) -> Known | None:
    """The body or document met before whose name ends in the noun, or that was called so."""
    nearest = met[0][1] if met else None
    if named.voice is Voice.DOCUMENT:
        return nearest
    employer = employer_before(scene, named, met[0][0] if met else None)
    if nearest and nearest.kind not in REPORTING:
        return employer or _opened_with(scene, named, met[0][0]) or nearest
    topic = employer or find_topic(scene, named)
    if nearest and (topic is None or topic.kind not in WATCHDOGS):
        return nearest
    return topic


def _opened_with(scene: Scene, named: Named, spoke: int) -> Known | None:
    """The company that the sentence before begins with, where the one met has not spoken in the paragraph."""
    if named.head not in ("company", "firm") or scene.block(spoke) == scene.block(named.span.start):
        return None
    opening = find_opening(scene, named)
    return opening.known if opening else None


_DEFINED = re.compile(r"[a-z]\s+(?:that|which|who)\s|[a-z], an?\s")
"""It is told which is meant, or what it is: "the union that speaks for them", "the owners, a trust"."""
_HANDED = re.compile(
    r"[Tt]he (?:\w+ )?(?:letter|email|e-mail|memo|note|message|leaflet|notice) "
    r"(?:handed|delivered|given|sent|dated|posted|emailed)\b"
)
"""It is told which letter is meant: no other one that was met before."""
_HIS = re.compile(r"(?i)(?:his|her|its|their)\s")


def _body_name(named: Named) -> str:
    """As in "Iranian government" and "Police", but "The defence ministry", which has no name in it."""
    name = described_as(named)
    if named.voice is Voice.INSTITUTION and not _DEFINED.search(name):
        bare = named.head in {"police", "authorities"} or any(map(str.isupper, name[1:]))
        name = re.sub(r"^[Tt]he\s+", "", name) if bare else name
    return with_capital(name)
