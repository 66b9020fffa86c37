"""Attributions cut into statements, each with what its own words say of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import (
    Attribution,
    Basis,
    Form,
    Hearer,
    Hedge,
    Span,
    Speaker,
    Stance,
    Statement,
    Voice,
    Way,
    hull,
)
from . import lexicon
from .days.telling import told_when
from .hearers.beside_cues import paper_reader, stated_hearer, told_by
from .hearers.carriers import carrier_of
from .hearers.letters import letter_reader
from .occasions.beside_cues import occasion_of
from .people.scene import Scene
from .resolving.every_source import in_headline
from .resolving.first_person import hearing
from .resolving.identity import Resolved
from .splitting import Piece, split_content
from .stances.hedges import hedge_of
from .stances.of_cues import shown_spans, stance_of
from .words.plain import verb_stems

_SURE = 0.98


@dataclass(frozen=True, slots=True)
class Draft:
    """One statement before its speaker is frozen."""

    place: int
    """The attribution's place."""
    who: Resolved
    content: tuple[Span, ...]
    spans: tuple[Span, ...]
    stance: Stance
    hedge: Hedge | None
    goes_on: bool
    form: Form
    set: int
    """Drafts of one set share their words: the joint speakers of one content."""
    me: Hearer | None
    """Who "told me" was told, inside a quotation."""


def draft_all(
    scene: Scene, attributions: Sequence[Attribution], speakers: dict[int, tuple[Resolved, ...]]
) -> list[Draft]:
    """The drafts of all attributions, in the order of the attributions."""
    characters = scene.text.characters
    drafts: list[Draft] = []
    sets = 0
    for place, attribution in enumerate(attributions):
        headline = in_headline(scene, attribution)
        for piece in split_content(characters, attribution):
            content, own = piece.content, _of_piece(attribution, piece)
            if _only_excuses(characters, attribution, content, speakers[place]):
                continue
            sets += 1
            goes_on = piece.goes_on or not attribution.cue
            stance = stance_of(characters, own, content, headline)
            if stance is Stance.DECLINES and _cannot_decline(characters, attribution, speakers[place]):
                continue
            if _only_shows(characters, attribution, speakers[place]):
                continue
            spans = shown_spans(characters, own, content, stance)
            hedge = hedge_of(characters, own, content, headline)
            me = hearing(scene, attributions, speakers, place)
            drafts += [
                Draft(
                    place,
                    who,
                    content,
                    spans,
                    stance,
                    hedge,
                    goes_on,
                    _form(own.form, content, spans),
                    sets,
                    me,
                )
                for who in speakers[place]
            ]
    return drafts


def _form(form: Form, content: tuple[Span, ...], spans: tuple[Span, ...]) -> Form:
    """The form of what is shown: a quotation with its cue is not exact words alone ("rejected as “…”")."""
    longer = sum(map(len, spans)) > sum(map(len, content))
    return Form.MIXED if form is Form.DIRECT and longer else form


def _of_piece(attribution: Attribution, piece: Piece) -> Attribution:
    """The attribution as far as a piece goes whose form is not that of the whole."""
    if piece.form is None:
        return attribution
    cue = () if piece.goes_on else attribution.cue
    return replace(attribution, content=piece.content, form=piece.form, cue=cue)


def _cannot_decline(characters: str, attribution: Attribution, speakers: tuple[Resolved, ...]) -> bool:
    """Whether what is silent is a paper, or what "could not be reached" is a deal or a village."""
    reached = _REACHED.search(hull(attribution.cue).of(characters)) if attribution.cue else None
    return _is_paper(characters, attribution, speakers) or (
        reached is not None and all(map(_is_no_person, speakers))
    )


_REACHED = re.compile(r"(?:could not|couldn['’]t) (?:\w+ )?be\b")


def _is_no_person(who: Resolved) -> bool:
    """Whether a speaker is nobody, or called by a noun that names neither people nor bodies."""
    known = who.known
    if known.voice is not Voice.UNNAMED_PERSON:
        return known.voice is Voice.NOT_STATED
    return known.person is None and known.head not in lexicon.roles() and known.head not in lexicon.bodies()


_ACTING = ("er", "or", "ist", "ian", "man", "woman", "person", "ee", "eer")
"""How nouns for people end that no list knows."""


_PICTURED = frozenset(("post", "tweet"))
_THING = re.compile(r"(?:the|an?|his|her|its|their) (?:[\w’'-]+ ){0,5}?[\w’'-]+[.,]")
"""A noun phrase that ends its clause."""


def _only_shows(characters: str, attribution: Attribution, speakers: tuple[Resolved, ...]) -> bool:
    """Whether a thing that cannot speak makes something plain: "the spending underscores how …".

    So does a post with a picture: "A post by Lee shows the broken windows".
    """
    if attribution.form is not Form.INDIRECT or not attribution.cue:
        return False
    verb = "".join(attribution.cue[-1].of(characters).lower().split()[-1:])
    if "show" in verb_stems(verb) and all(who.known.head in _PICTURED for who in speakers):
        return _THING.match(characters, attribution.content[0].start) is not None
    if not all(map(_is_no_person, speakers)):
        return False
    things = all(
        who.known.voice is Voice.UNNAMED_PERSON and not (who.known.head or "").endswith(_ACTING)
        for who in speakers
    )
    return things and not lexicon.word_list("showing").isdisjoint(verb_stems(verb))


def _is_paper(characters: str, attribution: Attribution, speakers: tuple[Resolved, ...]) -> bool:
    """Whether what "does not say" something is a paper, which cannot refuse: the writer's own remark."""
    source = attribution.source[-1].of(characters).lower() if attribution.source else ""
    paper = source.partition(",")[0].split()[-1:] == ["paper"]  # not "Roth, an insurer named in the paper"
    return paper or all(who.known.voice is Voice.DOCUMENT for who in speakers)


_EXCUSES = ("because ", "not to be named ", "not to be identified ")


def _only_excuses(
    characters: str, attribution: Attribution, content: tuple[Span, ...], speakers: tuple[Resolved, ...]
) -> bool:
    """Whether a content is nothing but the reason, or part of it, why its speaker is not named."""
    words = " ".join(span.of(characters) for span in content)
    reasons = [who.known.reason for who in speakers if who.known.reason]
    if words.startswith(_EXCUSES) and any(reason in words for reason in reasons):
        return True
    cue = " ".join(span.of(characters) for span in attribution.cue)
    return bool(cue) and any(f"{cue} {words}" in reason for reason in reasons)


def write_all(scene: Scene, attributions: Sequence[Attribution], drafts: Sequence[Draft]) -> list[Statement]:
    """The drafts as statements, numbered by their place, without links but `joint` and `inside`."""
    sets: dict[int, list[int]] = {}
    pieces: dict[int, list[int]] = {}
    for number, draft in enumerate(drafts, start=1):
        sets.setdefault(draft.set, []).append(number)
        pieces.setdefault(draft.place, []).append(number)
    speakers: dict[str, Speaker] = {}
    found = []
    for number, draft in enumerate(drafts, start=1):
        known = draft.who.known
        speaker = (
            speakers.setdefault(known.key, known.speaker())
            if known.key not in speakers
            else speakers[known.key]
        )
        joint = tuple(other for other in sets[draft.set] if other != number)
        outer = attributions[draft.place].inside
        inside = _holding(drafts, pieces.get(outer, []), draft) if outer is not None else None
        found.append(_write(scene, attributions[draft.place], draft, number, speaker, joint, inside))
    return found


def _holding(drafts: Sequence[Draft], numbers: list[int], draft: Draft) -> int | None:
    """The number of the statement whose words hold the draft's."""
    inner = hull(draft.content)
    return next((number for number in numbers if hull(drafts[number - 1].content).holds(inner)), None)


def _is_sure(scene: Scene, attribution: Attribution, draft: Draft) -> bool:
    """Whether the note has no doubt who speaks: by the way it was read, or by an editor's word.

    An editor's word, too, is a term of the article's own: `terms` say whom "The Russians" are there.
    """
    words = hull(attribution.source).of(scene.text.characters) if attribution.source else ""
    by_editor = draft.who.basis is Basis.EDITOR or words in scene.facts.terms
    return by_editor or (attribution.sure >= _SURE and not draft.who.known.unsettled)


def _write(
    scene: Scene,
    attribution: Attribution,
    draft: Draft,
    number: int,
    speaker: Speaker,
    joint: tuple[int, ...],
    inside: int | None,
) -> Statement:
    when, dates = told_when(scene, attribution, draft.content, draft.stance)
    place = (attribution.cue or draft.content)[0].start
    sentence = scene.sentences[scene.sentence(place)]
    alone = draft.goes_on
    stated = None if alone else stated_hearer(scene, attribution, sentence, draft.content)
    hearer = told_by(speaker, stated) if stated else None if alone else draft.me
    return Statement(
        number=number,
        anchor="",
        block=scene.block(draft.spans[-1].end - 1),
        spans=draft.spans,
        content=draft.content,
        form=draft.form,
        speaker=speaker,
        speaker_basis=Basis.INFERRED if alone else draft.who.basis,
        source=() if alone else attribution.source,
        cue=() if alone else attribution.cue,
        stance=draft.stance,
        goes_on=alone,
        hearer=hearer,
        through=None if alone else _carried(scene, attribution, sentence, hearer, draft.content),
        occasion=None if alone else occasion_of(scene.text.characters, attribution, sentence, draft.content),
        hedge=draft.hedge,
        when=when,
        dates=dates,
        inside=inside,
        joint=joint,
        sure=_is_sure(scene, attribution, draft),
    )


def _carried(
    scene: Scene,
    attribution: Attribution,
    sentence: Span,
    hearer: Hearer | None,
    contents: Sequence[Span],
) -> Hearer | None:
    """Whose report brought it to the page, or who has seen the paper that is addressed to the hearer."""
    if hearer is None:
        return carrier_of(scene, attribution, contents)
    read = paper_reader(scene, attribution, sentence) if hearer.has_paper else None
    return read or (None if hearer.way is Way.SEEN else letter_reader(scene, attribution, sentence))
