"""From attributions to statements: the steps in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import (
    Attribution,
    Basis,
    Facts,
    Hearer,
    Hedge,
    Span,
    Stance,
    Statement,
    Text,
    Voice,
    hull,
)
from . import lexicon
from .declared import register_declared
from .headlines import find_agency, find_twin, is_headline_report
from .hearers import infer_hearers, stated_hearer
from .hedges import hedge_of
from .identity import Resolved, resolve_source
from .numbering import renumber, with_anchors
from .reasons import give_reason
from .relations import find_relations
from .scene import Scene, open_scene
from .splitting import split_content
from .stances import shown_spans, stance_of
from .telling import told_when


@dataclass(frozen=True, slots=True)
class _Draft:
    """One statement before its speaker is frozen."""

    attribution: int
    who: Resolved
    content: tuple[Span, ...]
    spans: tuple[Span, ...]
    stance: Stance
    hedge: Hedge | None
    goes_on: bool
    set: int
    """Drafts of one set share their words: the joint speakers of one content."""


def find_statements(text: Text, attributions: Sequence[Attribution], facts: Facts) -> tuple[Statement, ...]:
    """The statements of an article: who says what, to whom, how; numbered in the order of the text.

    Takes the text, its attributions (spans in code points of `text.characters`) and what is known about the
    article; without `facts.date` no day is resolved. Never raises for what a text says; a source that cannot
    be settled stays as its own words, or "not stated".
    """
    scene = open_scene(text, facts)
    register_declared(scene)
    speakers = _resolve_all(scene, attributions)
    drafts = _draft_all(scene, attributions, speakers)
    statements = [_statement(scene, attributions, drafts, place) for place in range(len(drafts))]
    ordered = renumber(_same_as(_nest(statements, attributions, drafts), scene))
    knowns = {known.key: known for known in scene.register.all}
    heard = infer_hearers(_through(ordered), knowns)
    return with_anchors(text.characters, find_relations(scene, heard))


def _start(attribution: Attribution) -> int:
    """Where a reader meets the attribution's speaker: its source, else its cue, else its content."""
    return (attribution.source or attribution.cue or attribution.content)[0].start


def _resolve_all(scene: Scene, attributions: Sequence[Attribution]) -> dict[int, tuple[Resolved, ...]]:
    """The speakers of every attribution, met in the order of the text; headlines last, they point forward."""
    order = sorted(
        range(len(attributions)),
        key=lambda place: (_in_headline(scene, attributions[place]), _start(attributions[place])),
    )
    found: dict[int, tuple[Resolved, ...]] = {}
    for place in order:
        attribution = attributions[place]
        nested = attribution.inside is not None
        if attribution.source:
            found[place] = _from_source(scene, attributions, found, attribution, nested)
        elif attribution.cue:
            found[place] = (Resolved(scene.register.not_stated(), Basis.STATED),)
    for place in sorted(range(len(attributions)), key=lambda place: attributions[place].content[0].start):
        if place not in found:
            found[place] = _continued(scene, attributions, found, place)
    return found


def _in_headline(scene: Scene, attribution: Attribution) -> bool:
    return scene.headline is not None and scene.block(_start(attribution)) == scene.headline


def _from_source(
    scene: Scene,
    attributions: Sequence[Attribution],
    found: dict[int, tuple[Resolved, ...]],
    attribution: Attribution,
    nested: bool,
) -> tuple[Resolved, ...]:
    source = hull(attribution.source)
    if _in_headline(scene, attribution) and is_headline_report(scene, source):
        agency = find_agency(scene, attributions, found)
        if agency:
            agency.mentions.append(source)
            return (Resolved(agency, Basis.INFERRED),)
    scene.speaking = hull(attribution.content) if len(attribution.content) == 1 else None
    resolved = resolve_source(scene, attribution.source, nested)
    if _in_headline(scene, attribution) and len(resolved) == 1 and resolved[0].known.fresh_description:
        twin = find_twin(scene, attributions, found, attribution)
        if twin:
            twin.known.mentions.append(source)
            return (Resolved(twin.known, Basis.INFERRED),)
    for one in resolved:
        give_reason(scene, one.known, source)
    return resolved


def _continued(
    scene: Scene, attributions: Sequence[Attribution], found: dict[int, tuple[Resolved, ...]], place: int
) -> tuple[Resolved, ...]:
    """The speakers of the quotation that this one goes on from: in this paragraph or the one before."""
    start = attributions[place].content[0].start
    before = [
        other
        for other in found
        if attributions[other].content[-1].end <= start
        and attributions[other].inside is None
        and scene.block(start) - scene.block(attributions[other].content[-1].start) <= 1
    ]
    if not before:
        return (Resolved(scene.register.not_stated(), Basis.INFERRED),)
    last = max(before, key=lambda other: attributions[other].content[-1].end)
    return tuple(replace(one, basis=Basis.INFERRED) for one in found[last])


def _draft_all(
    scene: Scene, attributions: Sequence[Attribution], speakers: dict[int, tuple[Resolved, ...]]
) -> list[_Draft]:
    characters = scene.text.characters
    drafts: list[_Draft] = []
    sets = 0
    for place, attribution in enumerate(attributions):
        headline = _in_headline(scene, attribution)
        for piece in split_content(characters, attribution):
            content = piece.content
            sets += 1
            goes_on = piece.goes_on or not attribution.cue
            stance = stance_of(characters, attribution, content, headline)
            spans = shown_spans(characters, attribution, content, stance)
            hedge = hedge_of(characters, attribution, content, headline)
            drafts += [
                _Draft(place, who, content, spans, stance, hedge, goes_on, sets) for who in speakers[place]
            ]
    return drafts


def _statement(
    scene: Scene, attributions: Sequence[Attribution], drafts: list[_Draft], place: int
) -> Statement:
    draft = drafts[place]
    attribution = attributions[draft.attribution]
    when, dates = told_when(scene, attribution, draft.content)
    sentence = (
        scene.sentences[scene.sentence(attribution.cue[0].start)] if attribution.cue else hull(draft.content)
    )
    return Statement(
        number=place + 1,
        anchor="",
        block=scene.block(draft.spans[-1].end - 1),
        spans=draft.spans,
        content=draft.content,
        form=attribution.form,
        speaker=draft.who.known.speaker(),
        speaker_basis=Basis.INFERRED if draft.goes_on else draft.who.basis,
        source=() if draft.goes_on else attribution.source,
        cue=() if draft.goes_on else attribution.cue,
        stance=draft.stance,
        goes_on=draft.goes_on,
        hearer=None if draft.goes_on else stated_hearer(scene, attribution, sentence, draft.content),
        hedge=draft.hedge,
        when=when,
        dates=dates,
        joint=tuple(other + 1 for other, one in enumerate(drafts) if one.set == draft.set and other != place),
    )


def _nest(
    statements: list[Statement], attributions: Sequence[Attribution], drafts: list[_Draft]
) -> list[Statement]:
    """Statements inside others, linked to the one whose words hold them."""
    found = []
    for statement, draft in zip(statements, drafts, strict=True):
        outer = attributions[draft.attribution].inside
        inside = None
        if outer is not None:
            inner = hull(statement.content)
            holding = [
                other + 1
                for other, one in enumerate(drafts)
                if one.attribution == outer and hull(one.content).holds(inner)
            ]
            inside = holding[0] if holding else None
        found.append(replace(statement, inside=inside))
    return found


def _same_as(statements: list[Statement], scene: Scene) -> list[Statement]:
    """Inferred speakers with the statement by which they were recognised."""
    found = []
    for statement in statements:
        if statement.speaker_basis is Basis.INFERRED and statement.speaker.voice is not Voice.NOT_STATED:
            statement = replace(statement, same_as=_recognised_by(statement, statements, scene))
        found.append(statement)
    return found


def _recognised_by(statement: Statement, statements: list[Statement], scene: Scene) -> int | None:
    start = hull(statement.spans).start
    mine = [
        one
        for one in statements
        if one.speaker.key == statement.speaker.key and one.number != statement.number
    ]
    earlier = [one for one in mine if hull(one.spans).start < start]
    if statement.goes_on:
        return max(earlier, key=lambda one: hull(one.spans).start).number if earlier else None
    outright = [one for one in earlier if one.speaker_basis is not Basis.INFERRED]
    if outright:
        return max(outright, key=lambda one: hull(one.spans).start).number
    if scene.headline is not None and statement.block == scene.headline:
        later = [one for one in mine if one.speaker_basis is Basis.STATED]
        return min(later, key=lambda one: hull(one.spans).start).number if later else None
    return None


def _through(statements: Sequence[Statement]) -> list[Statement]:
    """Hedged statements of nobody, carried by the one agency whose report the article rests on."""
    agencies = {
        one.speaker.name: None
        for one in statements
        if one.speaker.voice is Voice.INSTITUTION
        and one.speaker.name.lower() in lexicon.outlets()
        and one.inside is None
    } | {
        one.hearer.name: None
        for one in statements
        if one.hearer and one.hearer.name.lower() in lexicon.outlets()
    }
    if len(agencies) != 1:
        return list(statements)
    name = next(iter(agencies))
    return [
        replace(one, through=Hearer(name, Basis.INFERRED))
        if one.speaker.voice is Voice.NOT_STATED and one.hedge and not one.hearer and one.inside is None
        else one
        for one in statements
    ]
