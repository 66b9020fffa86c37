"""Who "he", "she", "they" and "it" are: nearness, number and gender, and no guess between two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Span, Voice
from ...reading.words import find_words
from ..people.known import Known
from ..people.scene import Scene
from ..words.gender_words import gender_of_head
from .answering import before_question
from .departed import departed
from .namesakes import namesake_since
from .near_people import all_named_inside, calls, in_reach, is_beside
from .open_questions import asked_about_since
from .spoke_last import spoke_last_alone
from .spoken_of import QUOTES, is_spoken_of, names_in_quotation, spoken_of
from .spokesmen import spoke_through
from .subjects import sentence_subject
from .told_of import (
    acts_here,
    another_spoke,
    asks_another,
    brings_in_another,
    is_of_headline,
    kin_acts,
    owner_of_kin,
    told_of,
)


def find_person(scene: Scene, gender: str, offset: int, *, speaks: bool = True) -> Known | None:
    """The one person whom "he" (`m`) or "she" (`f`) at `offset` can mean; None where two can, or nobody.

    Looked for in the paragraph before the pronoun and in the paragraph before that one. The nearest sentence
    that names or quotes a fitting person decides; in it, one who speaks goes before those spoken about. The
    one meant `speaks`; or only owns something, as in "her spokeswoman".
    """
    before = _same_one(scene, gender, offset) if speaks else None
    if before is not None:
        return find_person(scene, gender, before)
    if speaks and (asks_another(scene, gender, offset) or kin_acts(scene, gender, offset)):
        return None
    reach = in_reach(scene, gender, offset, (*scene.speaking, *spoken_of(scene, offset)) if speaks else ())
    if not reach and speaks and not scene.hearing:
        return _from_afar(scene, gender, offset)
    near = _without_hearers(scene, reach)
    if all_named_inside(scene, near):
        return None
    nearest = max(near)
    if speaks and _may_be_another_since(scene, gender, nearest, offset):
        return None
    near[nearest] = _without_lead(scene, nearest, near[nearest])
    here = distinct([known for sentence in (nearest,) for known, _ in near[sentence]])
    speaking = distinct([known for known, spoke in near[nearest] if spoke])
    chosen = here[0] if len(here) == 1 else speaking[0] if len(speaking) == 1 else None
    if chosen and chosen.voice is Voice.UNNAMED_PERSON and any(one.person and one.spoke for one in here):
        return _in_headline(scene, chosen, here)  # "Lee went home, where a teacher told her"
    chosen = chosen or sentence_subject(scene, nearest, here)
    if chosen is None or _is_theirs_to_call(scene, nearest, here, offset):
        return chosen
    start = scene.text.blocks[scene.block(offset)].span.start
    paragraph = scene.sentence(start)
    if nearest < paragraph and (
        brings_in_another(scene, chosen, gender, start, offset)
        or acts_here(scene, chosen, gender, offset)
        or is_of_headline(scene, chosen, gender, start, offset)
        or _another_named(scene, chosen, gender, start, offset)
        or another_spoke(scene, chosen, gender, Span(start, offset))
        or (_is_anybody(chosen) and _a_named_one_spoke(scene, start, offset))
    ):
        return None
    if chosen.gender is None and _tells_of(scene, chosen, gender, nearest, offset):
        return None
    zone = [found for sentence, found in near.items() if nearest < paragraph or sentence >= paragraph]
    others = distinct([known for found in zone for known, _ in found if known is not chosen])
    spoke = chosen in speaking
    rivals = [one for one in others if not (spoke and _only_heard(scene, one, offset))]
    certain = _is_certain(scene, chosen, rivals, gender, spoke)
    return chosen if certain or spoke_last_alone(scene, chosen, offset) else None


def _from_afar(scene: Scene, gender: str, offset: int) -> Known | None:
    """Who is meant where this paragraph and the one before bring in nobody."""
    dead, question = departed(scene, gender, offset), before_question(scene, gender, offset)
    if dead is None and question is not None:
        return find_person(scene, gender, question)
    told = dead or told_of(scene, gender, offset)
    return None if told and _is_apart(scene, told, offset) else told


def _is_apart(scene: Scene, told: Known, offset: int) -> bool:
    """Whether one told of stands where nobody is who speaks there."""
    beside = is_beside(scene, told.person, offset) or names_in_quotation(scene, told)
    return beside or is_spoken_of(scene, told, offset)


def _is_anybody(known: Known) -> bool:
    """Whether nothing tells the gender of somebody without a name: "a manager of 1887"."""
    return known.voice is Voice.UNNAMED_PERSON and known.gender is None


def _a_named_one_spoke(scene: Scene, start: int, offset: int) -> bool:
    return any(known.voice is Voice.NAMED_PERSON for _, known in scene.register.recent(offset, start))


def _same_one(scene: Scene, gender: str, offset: int) -> int | None:
    """Where an earlier pronoun stands that means the same one as that at `offset`; None where none does."""
    return (
        _same_subject(scene, gender, offset)
        or _own_subject(scene, gender, offset)
        or owner_of_kin(scene, gender, offset)
    )


def _another_named(scene: Scene, chosen: Known, gender: str, start: int, offset: int) -> bool:
    """Whether the pronoun's paragraph has what may be the name of another, and nothing tells whose it is.

    As in "Rye headman Lata Roe drew up a list. “It is long,” she said": no list has her name or office.
    """
    if chosen.gender == gender:
        return False
    named = scene.people.mentioned(start, offset)
    return any(one is not chosen.person and one.gender in (None, gender) for _, one in named)


def _is_theirs_to_call(scene: Scene, nearest: int, here: Sequence[Known], offset: int) -> bool:
    """Whether the one person whom the sentence names says how they call a thing: "what he termed a win"."""
    lone = len(here) == 1 and nearest == scene.sentence(offset)
    return lone and calls(scene.text.characters, offset)


def _is_certain(scene: Scene, chosen: Known, others: Sequence[Known], gender: str, spoke: bool) -> bool:
    """Whether nobody else can be meant: by gender, or as the one who speaks of another of that gender."""
    if chosen.gender == gender or not others:
        return True
    known = any(one.gender == gender for one in others)
    return spoke and (not known or _tells_of_another(scene, gender))


def _only_heard(scene: Scene, known: Known, offset: int) -> bool:
    """Whether somebody only heard what was said: in "Lee told Roe it was so. “…,” he went on" Lee speaks."""
    start = scene.text.blocks[max(0, scene.block(offset) - 1)].span.start
    named = [span for span, one in scene.people.mentioned(start, offset) if one is known.person]
    return bool(named) and all(any(heard.holds(span) for heard in scene.heard) for span in named)


def _tells_of_another(scene: Scene, gender: str) -> bool:
    """Whether the quotation begins with the pronoun: in "“She did all she could,” she said" two are meant."""
    first = scene.text.characters[scene.speaking[0].start :][:_LONGEST_OPENING] if scene.speaking else ""
    return first[:1] in QUOTES and _OPENING[gender].match(first, 1) is not None


_LONGEST_OPENING = 6
"""Code points of a quotation's mark and first word."""
_OPENING = {"m": re.compile(r"He\s"), "f": re.compile(r"She\s")}


def _same_subject(scene: Scene, gender: str, offset: int) -> int | None:
    """Where the pronoun stands with which the sentence before begins, if that names others and nobody speaks.

    As in "She turned to Ms Bale. “Why?” she asked": whoever that is, it is not the one named.
    """
    number = scene.sentence(offset) - 1
    start = scene.text.blocks[scene.block(offset)].span.start
    if number < 0 or scene.sentences[number].start < start:
        return None
    before = scene.sentences[number]
    others = any(one.gender in (None, gender) for _, one in scene.people.mentioned(before.start, before.end))
    spoke = any(True for _ in scene.register.recent(before.end, before.start))
    if spoke or not others or not _OPENING[gender].match(scene.text.characters, before.start):
        return None
    if _IS_SHE.match(scene.text.characters, before.start):
        return None
    return before.start


def _own_subject(scene: Scene, gender: str, offset: int) -> int | None:
    """Where its sentence begins with the same pronoun and names others: "He avoided Roe until (he) said"."""
    start = scene.opening(scene.sentence(offset))
    if start >= offset or not _OPENING[gender].match(scene.text.characters, start):
        return None
    others = any(one.gender in (None, gender) for _, one in scene.people.mentioned(start, offset))
    spoke = any(True for _ in scene.register.recent(offset, start + 1))
    return start if others and not spoke else None


_IS_SHE = re.compile(r"(?:He|She) (?:is|was) [A-Z]")
"""Who the pronoun is, told by name: "She is Ann Lee, a nurse. “…,” she said"."""


def _may_be_another_since(scene: Scene, gender: str, nearest: int, offset: int) -> bool:
    """Whether somebody else who may be meant has spoken or been named behind the nearest sentence."""
    return (
        _is_contradicted(scene, gender, nearest, offset)
        or namesake_since(scene, gender, nearest, offset)
        or spoke_through(scene, gender, nearest, scene.sentence(offset))
        or asked_about_since(scene, gender, nearest, offset)
    )


def _is_contradicted(scene: Scene, gender: str, nearest: int, offset: int) -> bool:
    """Whether somebody else has spoken since, in the paragraph, whose gender is only guessed by pronouns."""
    start = scene.text.blocks[scene.block(offset)].span.start
    since = (
        (place, one) for place, one in scene.register.recent(offset, start) if scene.sentence(place) > nearest
    )
    guessed = (one for _, one in since if one.person is not None and one.person.guessed)
    return any(one.gender not in (None, gender) for one in guessed)


_WHAT_THEY_ARE = re.compile(r", (?:an?|the|(?:[\w’'-]+ ){1,2}?[\w-]+['’]s?) [^,]*,?")


def _tells_of(scene: Scene, chosen: Known, gender: str, number: int, offset: int) -> bool:
    """Whether a sentence goes on to a stranger whom the pronoun can mean: "Roe saw the mother. She"."""
    sentence = scene.sentences[number]
    end = min(sentence.end, offset)
    mentioned = scene.people.mentioned(sentence.start, end)
    named = [span.end for span, one in mentioned if one is chosen.person and span.end <= end]
    named += [span.end for span in chosen.mentions if sentence.start <= span.start and span.end <= end]
    start = max(named, default=sentence.start)
    aside = _WHAT_THEY_ARE.match(scene.text.characters, start, end)
    told = find_words(scene.text.characters, Span(aside.end() if aside else start, end))
    return any(gender_of_head(word.lower) == gender for word in told)


def _in_headline(scene: Scene, stranger: Known, here: Sequence[Known]) -> Known | None:
    """The one of `here` whom the headline names, so that the article is theirs and not the stranger's.

    None where it names nobody of them, or the one who spoke is no stranger: "the teacher" met before.
    """
    if scene.headline is None or not stranger.one_of_many or len(stranger.spoke) > 1:
        return None
    span = scene.text.blocks[scene.headline].span
    named = {id(one) for _, one in scene.people.mentioned(span.start, span.end)}
    found = [one for one in here if one.person and one.spoke and id(one.person) in named]
    return found[0] if len(found) == 1 else None


_ABOUT = re.compile(
    r"(?:As for|Of|About|Like|Unlike|Despite|Besides|With|Without|After|Before|Under|Against|On) [^,.]{2,80},"
)
"""What opens a sentence and tells of others than its subject: "As for Roe's hat, Lee found it odd"."""


_FOR_ANOTHER = re.compile(
    r"[A-Z][^,.]{2,60}, (?:(?:counsel |acting |appearing |(?:a )?lawyer |solicitor )?for|on behalf of"
    r"|representing|defending|prosecuting) (?P<other>[^,.]{2,60}),"
)
"""A subject told with whom it stands for: "Gerard Foley, for Mr Treacy, objected. (He) said"."""


def _without_lead(scene: Scene, number: int, found: list[tuple[Known, bool]]) -> list[tuple[Known, bool]]:
    """The persons of a sentence without those named only in the phrase before its subject."""
    start = scene.opening(number)
    lead = _ABOUT.match(scene.text.characters, start)
    aside = _FOR_ANOTHER.match(scene.text.characters, start)
    first, end = aside.span("other") if aside else (start, lead.end() if lead else start)
    inner = _named_in(scene, start, first) | _named_in(scene, end, scene.sentences[number].end)
    outer = _named_in(scene, first, end) - inner
    if not inner or not outer:
        return found
    return [(known, spoke) for known, spoke in found if spoke or id(known.person) not in outer] or found


def _named_in(scene: Scene, start: int, end: int) -> set[int]:
    return {id(one) for _, one in scene.people.mentioned(start, end)}


def _without_hearers(
    scene: Scene, near: dict[int, list[tuple[Known, bool]]]
) -> dict[int, list[tuple[Known, bool]]]:
    """The persons without those to whom the words are said: "he told Lee" is not Lee's."""
    people = scene.people
    heard = {
        id(person)
        for span in scene.hearing
        for bearers in (
            *([one] for _, one in people.mentioned(span.start, span.end)),
            *(all_ for _, all_ in people.mentioned_unsurely(span.start, span.end)),
        )
        for person in bearers
    }
    if not heard:
        return near
    left = {
        sentence: [(known, spoke) for known, spoke in found if id(known.person) not in heard]
        for sentence, found in near.items()
    }
    return {sentence: found for sentence, found in left.items() if found}


def distinct(knowns: Sequence[Known]) -> list[Known]:
    """Each of `knowns` once, in their order."""
    return list({id(known): known for known in knowns}.values())
