"""Who stands behind each source: one person, group or body is one speaker all through an article."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...model import Basis, Span, Voice
from ...reading.words import with_capital
from .. import lexicon
from ..descriptions.as_sources import resolve_description
from ..descriptions.brought_in import other_brought_in
from ..descriptions.called_subjects import (
    called_subject,
    own_subject,
    relative_subject,
    subject_of_when,
)
from ..descriptions.elders import elder_or_younger
from ..descriptions.owners import with_its_body
from ..descriptions.predicates import one_who_is
from ..descriptions.strangers import is_set_apart, newcomer, stranger_before, stranger_here
from ..names.lone import is_no_name, opens_sentence
from ..people.known import Known, key_of
from ..people.scene import Scene
from ..phrases.coordination import split_source
from ..phrases.leading_words import after_question, whose_view
from ..phrases.named import Named, Pronoun
from ..phrases.noun_groups import full_end
from ..pronouns.call_names import call_name_subject
from ..pronouns.first_names import first_name_subject
from ..pronouns.interviewing import interviewing
from ..pronouns.meant import find_person
from ..pronouns.openings import find_thing
from ..pronouns.read_out import find_read, is_read
from ..pronouns.spokesmen import spokesman_before
from ..pronouns.taken_out import resolve_of_them
from ..pronouns.things_deeds import fits_deed
from ..pronouns.turned_to import turned_to
from ..sources.declared import find_also, find_declared
from ..sources.described import add_described
from ..sources.documents import as_met_papers, whole_paper
from ..sources.met import named_before_aside, named_right_before
from ..sources.names import resolve_body, resolve_person, resolve_single
from ..sources.naming import read_name
from ..sources.speaking_for import could_be_the_principals, without_the_principals
from ..unnamed.reasons import speaks_unnamed
from ..words.plain import singular
from .they import find_they


@dataclass(frozen=True, slots=True)
class Resolved:
    """One speaker of an attribution."""

    known: Known
    basis: Basis
    """STATED where the words name it outright."""
    joint: int = 0
    """Its place among the speakers of one coordinated source."""


def resolve_source(scene: Scene, source: tuple[Span, ...], nested: bool = False) -> tuple[Resolved, ...]:
    """The speakers whom a source names; empty where it names nobody but the writer ("I asked").

    Named members of a coordinated source are speakers of their own, unnamed ones make one group of parts.
    """
    characters = scene.text.characters
    asked = after_question(characters, Span(source[0].start, _end(scene, source[-1])))
    if asked is None:
        return (Resolved(scene.register.not_stated(), Basis.STATED),)
    whole = whose_view(characters, asked) or asked
    declared = find_declared(scene, whole)
    if declared:
        return (Resolved(_heard(scene, declared[0], whole, nested), declared[1]),)
    parts = split_source(characters, whole)
    found: list[Resolved] = []
    loose: list[Known] = []
    for part in parts:
        resolved = _resolve_part(scene, part)
        if resolved is None:
            continue
        known, basis = resolved
        if len(parts) > 1 and known.voice in (Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP):
            loose.append(known)
            if len(loose) > 1:
                continue
        found.append(Resolved(known, basis, len(found)))
    if len(loose) > 1:
        found = [_joined(scene, whole, loose) if one.known is loose[0] else one for one in found]
    found = [_as_declared(scene, one) for one in found]
    for one in found:
        _heard(scene, one.known, whole, nested)
    return tuple(found)


def _as_declared(scene: Scene, one: Resolved) -> Resolved:
    """The speaker whom an editor has written for the one that the machine read."""
    found = find_also(scene, one.known.name) if scene.facts.speakers else None
    if found is None:
        return one
    known, also = found
    return replace(one, known=known, basis=Basis.EDITOR if also else one.basis)


def _end(scene: Scene, source: Span) -> int:
    """Where the words for a speaker end; those that the speaker says are none of them."""
    end = full_end(scene.text.characters, source)
    said = any(source.end <= part.start < end for part in scene.speaking)
    return source.end if said else end


def _resolve_part(scene: Scene, part: Span) -> tuple[Known, Basis] | None:
    declared = find_declared(scene, part) or resolve_of_them(scene, part) or elder_or_younger(scene, part)
    if declared:
        return declared
    characters = scene.text.characters
    part = without_the_principals(characters, part)
    named = read_name(characters, whole_paper(characters, part), scene.people.surnames)
    resolved = _resolve(scene, named) if named else None
    if resolved and resolved[0].voice is Voice.NAMED_PERSON and could_be_the_principals(characters, part):
        return resolved[0], Basis.INFERRED
    return resolved


def _heard(scene: Scene, known: Known, span: Span, nested: bool) -> Known:
    known.mentions.append(span)
    if not nested:
        scene.register.heard(known, span.start)
    return known


def _joined(scene: Scene, whole: Span, parts: list[Known]) -> Resolved:
    """Unnamed groups that speak together: one speaker, counted as their sum."""
    for part in parts:
        part.mentions.append(whole)
    words = whole.of(scene.text.characters).strip(" ,")
    counts = [part.count for part in parts]
    total = None if None in counts else sum(count or 0 for count in counts)
    origins = {part.affiliation for part in parts if part.affiliation}
    known = Known(
        key_of(words),
        with_capital(words),
        Voice.UNNAMED_GROUP,
        total,
        parts=tuple(parts),
        role=" and ".join(dict.fromkeys(part.role for part in parts if part.role)) or None,
        affiliation=next(iter(origins)) if len(origins) == 1 else None,
    )
    return Resolved(scene.register.add(known), Basis.STATED)


def _resolve(scene: Scene, named: Named) -> tuple[Known, Basis] | None:
    """The speaker of one uncoordinated source."""
    if named.pronoun:
        return _pronoun(scene, named)
    if (office := _office(scene, named)) is not None:
        return resolve_description(scene, office)
    named = as_met_papers(scene, named)
    if named.voice is None:
        if not named.quantity.article and _nameless(scene, named):
            return scene.register.not_stated(), Basis.STATED
        return resolve_single(scene, named)
    if named.voice is Voice.NAMED_PERSON:
        return with_its_body(scene, named, *resolve_person(scene, named))
    if named.voice is Voice.INSTITUTION and named.name:
        # "Jordan said" is no state where the article has named Ann Jordan.
        alone = " " not in named.name and not named.quantity.article
        if alone and named.kind is None and _nameless(scene, named, listed=True):
            return scene.register.not_stated(), Basis.STATED
        if alone and scene.people.by_surname(named.name):
            return resolve_single(scene, named)
        return resolve_body(scene, named)
    if _trade_as_surname(scene, named):
        return resolve_person(scene, replace(named, name=named.words, surname=named.words, role=None))
    return _described(scene, named)


def _described(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """A description's speaker; nobody by name where the sentence says that the speaker is not to be named."""
    holder = one_who_is(scene, named)
    known, basis = (holder, Basis.STATED) if holder is not None else resolve_description(scene, named)
    if known.voice is Voice.NAMED_PERSON and speaks_unnamed(scene, named.span):
        return add_described(scene, named), Basis.STATED
    return known, basis


def _office(scene: Scene, named: Named) -> Named | None:
    """The office for which a short name stands: "the DPP", the Director of Public Prosecutions (DPP)."""
    full = scene.acronyms.get(named.name.lower()) if named.voice is Voice.INSTITUTION else None
    words = f"The {full}"
    found = read_name(words, Span(0, len(words))) if full else None
    held = found is not None and found.voice is Voice.UNNAMED_PERSON
    return replace(found, span=named.span) if held and found else None


def _trade_as_surname(scene: Scene, named: Named) -> bool:
    """Whether a trade is somebody's surname: "Cook" with a capital in the middle of a sentence."""
    word = named.words
    if named.voice is not Voice.UNNAMED_PERSON or named.quantity.article or not word.isalpha():
        return False
    inner = scene.block(named.span.start) != scene.headline
    trade = word[:1].isupper() and not word.isupper() and word.lower() in lexicon.word_list("trades")
    return trade and inner and not opens_sentence(scene.text.characters, named.span)


def _nameless(scene: Scene, named: Named, *, listed: bool = False) -> bool:
    """Whether a capitalised word is none of the article's people and no name at all.

    `listed`: by the list of such words alone, for words all in capitals ("BOOM").
    """
    people = scene.people
    role = singular(named.name.lower()) in lexicon.roles()
    if people.by_surname(named.name) or people.by_given(named.name) or named.gender or role:
        return False
    if listed:
        return named.name.lower() in lexicon.word_list("no names")
    return is_no_name(scene.text.characters, named.span, named.name)


_HEARD = re.compile(
    r"\b(?:heard|hears?|overheard|recorded|filmed|watched|recall(?:s|ed)?|remember(?:s|ed)?) \Z"
)
"""Before one of whom a sentence tells, not its subject: "A nurse heard (her) shout"."""
_LONGEST_HEARD = 12
"""Code points."""


def _pronoun(scene: Scene, named: Named) -> tuple[Known, Basis] | None:
    """A pronoun's speaker; nobody in particular where the text does not settle it."""
    offset = named.span.start
    known: Known | None = None
    if _HEARD.search(scene.text.characters, max(0, offset - _LONGEST_HEARD), offset):
        offset = scene.opening(scene.sentence(offset))
    if named.pronoun is Pronoun.WE:
        return None
    if named.pronoun in (Pronoun.HE, Pronoun.SHE):
        known = _person(scene, named.pronoun, offset)
        _remember(known, named.pronoun)
    elif named.pronoun is Pronoun.THEY:
        known = find_they(scene, offset)
    elif named.pronoun is Pronoun.IT:
        known = find_read(scene, offset) if is_read(scene, offset) else find_thing(scene, offset)
        known = known if known is None or fits_deed(scene, offset, known) else None
    elif named.pronoun is Pronoun.WHO:
        return _antecedent(scene, named)
    if known and known.voice is Voice.NAMED_PERSON and speaks_unnamed(scene, named.span):
        known = None
    return known or scene.register.not_stated(), Basis.INFERRED


def _person(scene: Scene, gender: str, offset: int) -> Known | None:
    """Whom "he" (`m`) or "she" (`f`) means; None where the last subject and a person of it both fit."""
    own = (
        turned_to(scene, gender, offset)
        or interviewing(scene, gender, offset)
        or own_subject(scene, gender, offset)
        or subject_of_when(scene, gender, offset)
        or spokesman_before(scene, gender, offset)
        or other_brought_in(scene, offset)
        or stranger_here(scene, gender, offset)
    )
    own = own or relative_subject(scene, gender, offset) or first_name_subject(scene, gender, offset)
    own = own or call_name_subject(scene, gender, offset)
    if own is not None:
        return own
    subject, person = called_subject(scene, gender, offset), find_person(scene, gender, offset)
    stranger = newcomer(scene, gender, offset) if person is not None and subject is None else None
    if stranger is not None:
        apart = is_set_apart(scene, stranger, gender, offset)
        return resolve_description(scene, stranger)[0] if apart else None
    if subject is None or subject is person:
        return person or stranger_before(scene, gender, offset)
    rival = person is not None and person.gender == gender and subject.gender is None
    return None if rival else subject


def _remember(known: Known | None, gender: str) -> None:
    """Keep the gender by which the article has just called somebody, where nothing else tells it."""
    if known is not None and known.gender is None and known.voice is Voice.NAMED_PERSON:
        known.gender = gender
        if known.person is not None and known.person.gender is None:
            known.person.gender = gender
            known.person.guessed = True


def _antecedent(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """The name right before "who" or "which": a person's or a body's."""
    person = named_right_before(scene, named.span.start) or named_before_aside(scene, named.span.start)
    if person is not None:
        return person, Basis.STATED
    if named.words.lower() == "which":
        start = scene.sentences[scene.sentence(named.span.start)].start
        end = start + len(scene.text.characters[start : named.span.start].rstrip(" ,"))
        for span, proper in reversed(scene.people.bodies_between(start, end)):
            if span.end == end and proper.person is False:
                alone = replace(named, name=proper.name, voice=Voice.INSTITUTION, kind=proper.kind)
                return resolve_body(scene, alone)[0], Basis.STATED
    return scene.register.not_stated(), Basis.INFERRED
