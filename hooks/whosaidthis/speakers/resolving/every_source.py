"""The speakers of every attribution of an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...model import Attribution, Basis, Form, Span, hull
from ...reading.words import find_words
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..unnamed.reasons import give_reason
from ..unnamed.reasons_apart import give_told_reasons
from .advisers import adviser_before
from .asking import asker
from .first_person import with_own
from .headlines import find_agency, find_said_again, find_twin, is_headline_report
from .identity import Resolved, resolve_source
from .later_names import named_at_last, with_names
from .replying import replier
from .within import quotation_around, who_within

_SHOWS = re.compile(r"(?:show|found\b|finds\b|suggest|indicat|reveal)")
_READING = frozenset({"read", "reads"})
_ARTICLES = frozenset("a an the".split())
_RELATIVE = frozenset(("who", "which", "that"))
_OWN = frozenset("his her their own".split())
"""Words beside a paper that the one who reads it has written: "read her statement"."""


def resolve_all(scene: Scene, attributions: Sequence[Attribution]) -> dict[int, tuple[Resolved, ...]]:
    """The speakers of each attribution, by its place: met in the order of the text, headlines last.

    A headline points forward to what the article says below it; a quotation without a source goes on from the
    one before it.
    """
    order = sorted(range(len(attributions)), key=lambda place: _turn(scene, attributions, place))
    found: dict[int, tuple[Resolved, ...]] = {}
    inner: dict[int, tuple[Resolved, ...]] = {}
    for place in order:
        attribution = attributions[place]
        around = quotation_around(scene, attributions, attribution)
        if around is not None:
            inner[place] = who_within(scene, attributions, found | inner, attribution)
        elif attribution.source:
            found[place] = _from_source(scene, attributions, found, attribution)
            scene.heard.extend(attribution.hearer)
            _leave_open(scene, attribution, found[place])
            _speaks_on(scene, attribution, found[place])
        elif attribution.cue:
            again = in_headline(scene, attribution) and find_said_again(
                scene, attributions, found, attribution
            )
            inferred = again.known if again else _without_source(scene, attributions, found, attribution)
            known = inferred or scene.register.not_stated()
            found[place] = (Resolved(known, Basis.INFERRED if inferred else Basis.STATED),)
    found = with_names(scene, found | inner)
    give_told_reasons(scene)
    return with_own(scene, attributions, found | _continued(scene, attributions, found))


def _without_source(
    scene: Scene,
    attributions: Sequence[Attribution],
    found: dict[int, tuple[Resolved, ...]],
    attribution: Attribution,
) -> Known | None:
    """Who is meant where a cue names nobody: who gives advice, or replies."""
    last = next(reversed(found), None)
    asked = None if last is None else attributions[last]
    return adviser_before(scene, attribution) or replier(
        scene, asked, () if last is None else found[last], attribution
    )


def _leave_open(scene: Scene, attribution: Attribution, speakers: Sequence[Resolved]) -> None:
    """Note what a pronoun says that nobody is known for: the next one is none of those it names."""
    pronoun = hull(attribution.source).of(scene.text.characters).lower() in ("he", "she")
    if pronoun and all(one.known is scene.register.not_stated() for one in speakers):
        scene.left_open.extend(attribution.content)


def _speaks_on(scene: Scene, attribution: Attribution, speakers: Sequence[Resolved]) -> None:
    """Note that who says a quotation speaks in its later paragraphs too: "he" behind them is that one."""
    here = scene.block(attribution.source[0].start)
    later = {block: one.start for one in attribution.content if (block := scene.block(one.start)) > here}
    if attribution.inside is None and len(speakers) == 1:
        for offset in later.values():
            scene.register.heard(speakers[0].known, offset)


def _turn(scene: Scene, attributions: Sequence[Attribution], place: int) -> tuple[bool, int, bool]:
    """What the order goes by: "he" inside a quotation comes after who says the quotation."""
    attribution = attributions[place]
    around = quotation_around(scene, attributions, attribution)
    first = attribution if around is None else attributions[around]
    return scene.is_ahead(_start(attribution)), _start(first), around is not None


def _start(attribution: Attribution) -> int:
    """Where a reader meets the attribution's speaker: its source, else its cue, else its content."""
    return (attribution.source or attribution.cue or attribution.content)[0].start


def in_headline(scene: Scene, attribution: Attribution) -> bool:
    """Whether an attribution stands in the headline."""
    return scene.headline is not None and scene.block(_start(attribution)) == scene.headline


def _from_source(
    scene: Scene,
    attributions: Sequence[Attribution],
    found: dict[int, tuple[Resolved, ...]],
    attribution: Attribution,
) -> tuple[Resolved, ...]:
    last = next(reversed(found), None)
    if last is not None and _one_source(attributions[last], attribution):
        return found[last]
    if last is not None and _goes_on_with(scene, attributions[last], attribution):
        return tuple(replace(one, joint=0) for one in found[last][-1:])
    if last is not None and _are_they(scene, attributions[last], found[last], attribution):
        return tuple(replace(one, basis=Basis.INFERRED) for one in found[last])
    source = hull(attribution.source)
    headline = in_headline(scene, attribution)
    if headline and is_headline_report(scene, source):
        agency = find_agency(scene, attributions, found)
        if agency:
            agency.mentions.append(source)
            return (Resolved(agency, Basis.INFERRED),)
    scene.speaking = attribution.content
    scene.hearing = attribution.hearer
    scene.shows = (
        bool(attribution.cue) and _SHOWS.match(hull(attribution.cue).of(scene.text.characters)) is not None
    )
    scene.asking = None if last is None else asker(scene, attributions[last], found[last], attribution)
    resolved = resolve_source(scene, attribution.source, attribution.inside is not None)
    if _reads_out(scene, attribution) and all(one.known.one_person for one in resolved):
        return (Resolved(scene.register.not_stated(), Basis.STATED),)
    if headline and len(resolved) == 1 and resolved[0].known.fresh_description:
        twin = find_twin(scene, attributions, found, attribution, resolved[0].known)
        if twin and not (resolved[0].known.group and twin.known.one_person):
            twin.known.mentions.append(source)
            return (Resolved(twin.known, Basis.INFERRED),)
    for one in resolved:
        end = None if attribution.inside is None else hull(attribution.content).end
        give_reason(scene, one.known, source, end)
        named_at_last(scene, source, one.known)
    return resolved


def _are_they(scene: Scene, first: Attribution, speakers: Sequence[Resolved], second: Attribution) -> bool:
    """Whether "they" are those who spoke together in the sentence before."""
    they = hull(second.source).of(scene.text.characters).lower() in ("they", "both")
    place, other = _start(second), _start(first)
    near = scene.block(place) == scene.block(other) and scene.sentence(place) - scene.sentence(other) in (
        0,
        1,
    )
    return they and near and len(speakers) > 1 and first.inside is None


def _reads_out(scene: Scene, attribution: Attribution) -> bool:
    """Whether somebody reads another's words: "She read jurors a letter: “…”"."""
    cue, start = attribution.cue, attribution.content[0].start
    if not cue or attribution.form is Form.INDIRECT or cue[-1].of(scene.text.characters) not in _READING:
        return False
    between = Span(cue[-1].end, max(cue[-1].end, start))
    read = [word.lower for word in find_words(scene.text.characters, between)]
    first = next((place for place, word in enumerate(read) if word in _OWN | _ARTICLES), len(read))
    own = any(one in _OWN and noun in lexicon.documents() for one, noun in pairwise(read[first : first + 2]))
    return not own and not _ARTICLES.isdisjoint(read)


def _one_source(first: Attribution, second: Attribution) -> bool:
    """Whether two attributions have one source in the text: "A report found … and warned …"."""
    return first.source == second.source and first.inside == second.inside


def _goes_on_with(scene: Scene, first: Attribution, second: Attribution) -> bool:
    """Whether a relative clause tells what the source of the attribution before says too.

    As in "according to two aides and a memo that warns": the clause is the last one's.
    """
    if len(second.source) != 2 or not first.source or first.source[-1].start != second.source[0].start:
        return False
    relative = second.source[1].of(scene.text.characters).lower() in _RELATIVE
    return relative and first.inside == second.inside


def _continued(
    scene: Scene, attributions: Sequence[Attribution], found: dict[int, tuple[Resolved, ...]]
) -> dict[int, tuple[Resolved, ...]]:
    """The speakers of quotations without cue: those of the attribution right before them."""
    nobody = (Resolved(scene.register.not_stated(), Basis.INFERRED),)
    added: dict[int, tuple[Resolved, ...]] = {}
    last: Attribution | None = None
    speakers: tuple[Resolved, ...] = ()
    for place in sorted(range(len(attributions)), key=lambda place: attributions[place].content[0].start):
        attribution = attributions[place]
        if place not in found:
            near = last is not None and _follows(scene, last, attribution)
            added[place] = tuple(replace(one, basis=Basis.INFERRED) for one in speakers) if near else nobody
        if attribution.inside is None:
            last, speakers = attribution, found[place] if place in found else added[place]
    return added


def _follows(scene: Scene, first: Attribution, second: Attribution) -> bool:
    end, start = first.content[-1].end, second.content[0].start
    return end <= start and scene.block(start) - scene.block(end - 1) <= 1
