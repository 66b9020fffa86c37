"""Bodies and documents called by what they are: "the company", "her office", "the report"."""

from __future__ import annotations

import re

from ..model import Basis, Span, Voice
from . import lexicon
from .described import add_described, described_as
from .known import Known, key_of
from .lone import is_body
from .named import Named
from .rivals import is_another, of_another_kind, rival_named
from .scene import Scene
from .words import plural, slug


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
    owned_by = re.search(r"['’]s\b", named.words) is not None  # "the bloc's service"
    unsettled = False
    if (named.quantity.definite or bare) and named.affiliation is None and not owned_by:
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


def _as_study(scene: Scene, named: Named) -> Known | None:
    """The study that "the paper" is where the article has met one, and no newspaper; else None."""
    if named.words.lower() != "the paper":
        return None
    met = [known for _, known in scene.register.recent(named.span.start)]
    if any(_prints(known) for known in met):
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
    return known.voice is Voice.INSTITUTION and (known.kind in _REPORTING or named)


def _again(named: Named) -> bool:
    return named.voice is Voice.INSTITUTION or named.quantity.definite


def _met_before(scene: Scene, named: Named, headline: bool) -> list[tuple[int, Known]]:
    """The bodies or documents met before that a noun can mean, with where each spoke last; nearest first."""
    nearest: dict[str, tuple[int, Known]] = {}
    for place, known in scene.register.recent(None if headline else named.span.start):
        fits = known.voice is named.voice and known.key not in nearest and not _is_several(named, known)
        fits = fits and (_is_a(named, known) or _introduced_as(scene, named, known))
        if fits and not is_another(scene, named, known):
            nearest[known.key] = (place, known)
    exact = [one for one in nearest.values() if one[1].head == named.head]
    wide = headline and named.head in _ANY_DOCUMENT
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
    if nearest and nearest.kind not in _REPORTING:
        return nearest
    topic = _topic(scene, named)
    if nearest and (topic is None or topic.kind not in _WATCHDOGS):
        return nearest
    return topic


_KINDS: dict[str, set[str | None]] = {
    "company": {None, "company"},
    "agency": {"agency", "commission", "organisation", "regulator", "government department", "news agency"},
    "organisation": {"organisation", "charity", "association"},
    "club": {"club", "team"},
    "team": {"club", "team"},
    "news outlet": {"newspaper", "broadcaster", "news site", "magazine", "news agency"},
}
"""What kinds of bodies a noun of one kind can mean; of others, its own kind alone."""
_REPORTING = frozenset(("news agency", "newspaper", "broadcaster", "news site", "magazine"))
_WATCHDOGS = frozenset(("agency", "commission", "regulator"))
"""What "the agency" is rather than Reuters, after "The Rail Commission has met, Reuters reported"."""
_ANY_DOCUMENT = frozenset(("document", "paper"))
_TOO_WIDE: set[str | None] = {
    None,
    "government",
    "state",
    "city",
    "county",
    "town",
    "district",
    "authorities",
    "news media",
}


def _is_a(named: Named, known: Known) -> bool:
    last = known.name.lower().split()[-1:]
    before_of = re.split(r"\sof\s", known.name.lower())[0].split()[-1:]
    if named.voice is Voice.DOCUMENT and named.head in _ANY_DOCUMENT:
        return True
    if named.head in (known.head, *known.called, *last, *before_of):
        return True
    if known.head is not None:
        return False
    kind = lexicon.bodies().get(named.head or "", named.kind)
    paper = bool(last) and last[0] in lexicon.word_list("papers") and known.kind is None
    if paper:
        return kind == "newspaper"
    kinds = _KINDS.get(kind or "", {kind} - _TOO_WIDE)
    return (known.kind or _kind_of(known.name)) in kinds


def _is_several(named: Named, known: Known) -> bool:
    """Whether a noun for one body cannot mean several: "the company" and "the companies"."""
    last = known.name.rpartition(" ")[2].lower()
    alone = known.head is not None and " " not in known.name  # "Companies"; "Rye Estates" is one
    return alone and plural(last) and not plural(named.words.rpartition(" ")[2].lower())


def _introduced_as(scene: Scene, named: Named, known: Known) -> bool:
    """Whether the article says beside a body's name that it is one: "The Rye Society, an alumni group"."""
    told = rf"\b{re.escape(known.name)}, an? (?:[\w’'-]+ ){{0,3}}?{re.escape(named.head or '')}\b"
    return named.head is not None and re.search(told, scene.text.characters) is not None


def _kind_of(name: str) -> str | None:
    """What a body is by the noun in its name: a school for "Rye School of Art"."""
    words = re.split(r"\s(?:of|for)\s", name.lower())[0].split()
    return lexicon.bodies().get(words[-1]) if words else None


_VAGUE_KINDS = frozenset({None, "company", "club", "city", "county", "town", "group"})


def _topic(scene: Scene, named: Named) -> Known | None:
    """A body that is named but has not spoken: by its last word, or as what a sentence begins with."""
    offset = named.span.start
    called = scene.people.bodies_called(named.head or "", offset)
    alike = [name for name in called if name.lower() != named.head]  # a headline's "Council"
    if len(alike) == 1:
        return body_by_name(scene, alike[0], None)
    number = scene.sentence(offset)
    starts = {_opening(scene, place) for place in (number, number - 1) if place >= 0}
    block = scene.text.blocks[scene.block(offset)].span.start
    kind = lexicon.bodies().get(named.head or "", named.kind)
    kinds = _VAGUE_KINDS | {kind} | _KINDS.get(kind or "", set())
    for span, proper in reversed(scene.people.bodies_between(block, offset)):
        if span.start not in starts or proper.kind not in kinds or of_another_kind(scene, named, proper.name):
            continue
        if _by_nation(named) and _another_named(scene, proper.name, span.start, offset):
            return None
        if proper.person is not None or is_body(scene.text.characters, span, proper.name):
            return body_by_name(scene, proper.name, proper.kind)
    first = max(block, scene.opening(number - 1)) if number else block
    return _alone_named(scene, Span(first, offset), kind)


def _alone_named(scene: Scene, near: Span, kind: str | None) -> Known | None:
    """The one body of a kind that is named near by: "the pumps came from Marsh Ltd. The company …"."""
    if kind in _TOO_WIDE:
        return None
    named = [
        proper for _, proper in scene.people.bodies_between(near.start, near.end) if proper.person is False
    ]
    names = {proper.name: proper.kind for proper in named if proper.kind in (None, kind)}
    name, its = names.popitem() if len(names) == 1 else ("", None)
    return body_by_name(scene, name, kind) if its == kind else None


def _by_nation(named: Named) -> bool:
    """Whether a nation tells which body is meant: "the Spanish club"."""
    return not lexicon.states().adjectives.keys().isdisjoint(named.words.lower().split())


def _another_named(scene: Scene, name: str, start: int, end: int) -> bool:
    """Whether another name that can be a body's stands in a part of the text: "Rye and Real Pell"."""
    people = [one.name for _, one in scene.people.mentioned(start, end) if not one.human]
    bodies = [one.name for _, one in scene.people.bodies_between(start, end) if one.person is False]
    return any(other != name for other in (*people, *bodies))


_OF_THE_BODY = re.compile(
    r"(?:The )?(?:[Ss]hares|[Ss]tock|[Ss]ales|[Pp]rofits?|[Rr]evenues?|[Ww]orkers|[Ee]mployees|[Ii]nvestors)"
    r" (?:in|of|at) (?:the )?"
)


def _opening(scene: Scene, number: int) -> int:
    """Where the name can stand that a sentence is about: "Shares in Acme fell", "The Rye Board met"."""
    start = scene.opening(number)
    led = _OF_THE_BODY.match(scene.text.characters, start)
    if led:
        return led.end()
    return start + 4 * scene.text.characters.startswith("The ", start)


def body_by_name(scene: Scene, name: str, kind: str | None) -> Known:
    """The body of a name, whether or not it has spoken yet."""
    known = scene.register.by_name(Voice.INSTITUTION, name)
    if known:
        return known
    return scene.register.add(Known(key_of(name), name, Voice.INSTITUTION, 1, kind))


_DEFINED = re.compile(r"[a-z]\s+(?:that|which|who)\s|[a-z], an?\s")
"""It is told which is meant, or what it is: "the union that speaks for them", "the owners, a trust"."""
_HIS = re.compile(r"(?i)(?:his|her|its|their)\s")


def _body_name(named: Named) -> str:
    """As in "Iranian government", "Police", but "The company": a bare noun keeps its article."""
    name = described_as(named)
    alone = named.head is not None and slug(name) == f"the-{slug(named.head)}"
    if named.voice is Voice.INSTITUTION and not (alone and named.head not in {"police", "authorities"}):
        name = name if _DEFINED.search(name) else re.sub(r"(?i)^the\s+", "", name)
    return name[:1].upper() + name[1:]
