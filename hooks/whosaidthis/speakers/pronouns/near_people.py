"""The people near a pronoun whom it can mean: those who spoke, and those whom the text names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Span, Voice
from .. import lexicon
from ..people.known import Known
from ..people.roster import Person
from ..people.scene import Scene
from ..sources.met import of_person
from ..sources.parties import member_of
from ..words.plain import plural
from ..words.quoted_words import is_quoted
from .beside import is_beside_another, is_in_clause
from .namesakes import by_gender
from .told_with_others import only_tells_of


def in_reach(
    scene: Scene, gender: str, offset: int, words: Sequence[Span]
) -> dict[int, list[tuple[Known, bool]]]:
    """Fitting persons before `offset`, by the number of their sentence; True for those who speak in it.

    Nobody is one whom the `words` that they say name: people do not speak of themselves by name, though they
    tell how others called them: “She said, ‘Ted, go home’”.
    """
    block = scene.block(offset)
    start = scene.text.blocks[max(0, block - 1)].span.start
    if scene.headline is not None and block - 1 == scene.headline:
        start = scene.text.blocks[block].span.start
    found: dict[int, list[tuple[Known, bool]]] = {}
    beside: dict[int, list[tuple[Known, bool]]] = {}
    themselves = {
        id(person)
        for part in words
        for span, person in scene.people.mentioned(part.start, part.end)
        if span.start <= part.start + 1 or scene.text.characters[span.start - 1] not in _MARKS
    }
    by_office = _by_office(scene, start, offset)
    themselves |= {id(person) for span, person in by_office if any(part.holds(span) for part in words)}
    if scene.asking is not None and scene.asking.person is not None:
        themselves.add(id(scene.asking.person))
    spoke: set[tuple[int, int]] = set()
    for place, known in scene.register.recent(offset, start):
        fits = known.one_person and known.gender in (None, gender)
        if (
            fits
            and id(known.person) not in themselves
            and not _is_told_of(scene, known, place, gender, offset)
        ):
            clause = is_in_clause(scene, place, offset)
            (beside if clause else found).setdefault(scene.sentence(place), []).append((known, True))
            spoke.add((scene.block(place), id(known.person)))
    for span, person in (
        *scene.people.mentioned(start, offset),
        *by_gender(scene, gender, start, offset),
        *by_office,
    ):
        fits = person.gender in (None, gender) and person.credible and id(person) not in themselves
        apart = _is_barred(scene, span, gender, offset) or _named_by(scene, spoke, span, person)
        spoken = any(speaks for _, speaks in found.get(scene.sentence(span.start), ()))
        if fits and not apart and not only_tells_of(scene, span, spoken=spoken):
            one = (of_person(scene, person), False)
            near = beside if is_beside_another(scene, span, offset) else found
            near.setdefault(scene.sentence(span.start), []).append(one)
    return found or beside


def _is_told_of(scene: Scene, known: Known, place: int, gender: str, offset: int) -> bool:
    """Whether the one who speaks at `place` asks or is told of there, and is not whom the pronoun means."""
    return (
        known is scene.asking
        or _tells(scene, known, place, gender)
        or _is_apart(scene, known, place, offset)
        or _reports_of(scene, place, gender)
        or _is_denied(scene, place, gender)
        or (known.person is None and calls(scene.text.characters, place))
        or known.head in _THINGS
        or (known.person is None and _BESIDE[gender].search(known.name) is not None)
    )


_BESIDE = {"m": re.compile(r" (?:to|with|for|by) him$"), "f": re.compile(r" (?:to|with|for|by) her$")}
"""Behind somebody near to the one meant: "A person close to her said it was so. (She) said"."""


def _is_barred(scene: Scene, span: Span, gender: str, offset: int) -> bool:
    """Whether a name stands where it cannot be the one whom the pronoun at `offset` means."""
    return (
        _in_lead(scene, span, offset)
        or _is_theirs(scene, span, offset)
        or _is_in_clause(scene, span)
        or _has_somebody(scene, span, gender)
        or _reports_of(scene, span.start, gender)
    )


def all_named_inside(scene: Scene, found: dict[int, list[tuple[Known, bool]]]) -> bool:
    """Whether all, if there are any, are named by a "he" or "she" whom nobody knows: it is none of them."""
    return all(
        known.person is not None
        and any(part.holds(span) for part in scene.left_open for span in known.person.spans)
        for near in found.values()
        for known, _ in near
    )


_THINGS = frozenset("episode affair incident case ranking move row voice line".split())
"""Nouns of what can reveal something, and is no "he" or "she": "The episode reveals a gap. (He)"."""


_HEARERS = {
    verb: re.compile(
        rf"\b(?:told|informed|asked|assured|warned|reminded|advised|urged|ordered|put it to) {verb}\b"
    )
    for verb in ("him", "her")
}


_OF_OTHERS = re.compile(r"[,;:]|\b(?:said|says|added|claimed|recalled|that)\b")
"""What stands between somebody and what others did, of which they speak: "A nurse said they asked her"."""


def _tells(scene: Scene, known: Known, place: int, gender: str) -> bool:
    """Whether a stranger speaks to the one whom the pronoun means: "An officer told her that …"."""
    sentence = scene.sentences[scene.sentence(place)]
    heard = _HEARERS["him" if gender == "m" else "her"].search(scene.text.characters, place, sentence.end)
    stranger = known.voice is Voice.UNNAMED_PERSON and known.gender is None
    return (
        stranger and heard is not None and not _OF_OTHERS.search(scene.text.characters, place, heard.start())
    )


_ACCORDING = re.compile(r"(?i)\baccording to [\w’'. -]{0,30}\Z")
_LONGEST_ACCORDING = 45
"""Code points looked back over from a name."""
_WHO_TELLS = re.compile(r"[^,]*?,? who [^,]*")
"""According to (somebody, who is told of here as "she"), she was crying."""
_SUBJECT = {"m": re.compile(r"(?i)\bhe\b"), "f": re.compile(r"(?i)\bshe\b")}


def _reports_of(scene: Scene, place: int, gender: str) -> bool:
    """Whether a sentence tells of somebody according to another: "According to Lee, she was crying"."""
    sentence = scene.sentences[scene.sentence(place)]
    characters = scene.text.characters
    before = characters[max(sentence.start, place - _LONGEST_ACCORDING) : place]
    if _ACCORDING.search(before) is None:
        return False
    source = _WHO_TELLS.match(characters, place, sentence.end)
    told = _SUBJECT[gender].search(characters, sentence.start, place)
    return (
        told or _SUBJECT[gender].search(characters, source.end() if source else place, sentence.end)
    ) is not None


_DENIED = {
    gender: re.compile(
        rf", (?:an? [a-z]+ (?:that |which )?|which ){who} (?:has |had )?"
        r"(?:den(?:ies|ied)|disput\w+|reject\w+)\b"
    )
    for gender, who in (("m", "he"), ("f", "she"))
}


def _is_denied(scene: Scene, place: int, gender: str) -> bool:
    """Whether another denies what is told, and goes on: "One said she hit him, which she denied. She"."""
    sentence = scene.sentences[scene.sentence(place)]
    return _DENIED[gender].search(scene.text.characters, place, sentence.end) is not None


def _is_apart(scene: Scene, known: Known, place: int, offset: int) -> bool:
    """Whether a stranger acts before a semicolon, behind which the story's own person goes on.

    As in "She has no plans. A publisher asked for a memoir; she calls the idea mad".
    """
    apart = ";" in scene.text.characters[place:offset] and scene.sentence(place) == scene.sentence(offset)
    start = scene.text.blocks[scene.block(offset)].span.start
    spoke = any(one.person is not None for _, one in scene.register.recent(place, start))
    return apart and spoke and known.one_of_many and known.voice is Voice.UNNAMED_PERSON


def _named_by(scene: Scene, spoke: set[tuple[int, int]], span: Span, person: Person) -> bool:
    """Whether a name stands in what somebody else says, who can be meant as well: “Lee is mad,” she said."""
    number = scene.block(span.start)
    others = any(block == number and known != id(person) for block, known in spoke)
    spoken = others and (number, id(person)) not in spoke
    return spoken and is_quoted(scene.text.characters, scene.text.blocks[number].span, span)


_OWNED = re.compile(r"(?:[A-Z][\w.-]*\s)*[A-Z][\w-]*['’]s\s(?:[a-z][\w-]*\s){0,3}[a-z][\w-]*,\s(?=[A-Z])")


def _has_somebody(scene: Scene, span: Span, gender: str) -> bool:
    """Whether a name only tells whose somebody is that is named next: "Dan’s brother, Tom Lee, left".

    Where the sentence begins with it, and the pronoun cannot mean that other, it can mean the owner.
    """
    owned = _OWNED.match(scene.text.characters, span.start)
    named = scene.people.mentioned(owned.end(), owned.end() + 1) if owned else ()
    begins = span.start == scene.opening(scene.sentence(span.start))
    return any(not begins or person.gender in (None, gender) for _, person in named)


_MARKS = "'\"‘“"
_LEAD = re.compile(
    r"(?:(?:Later |Then )?[A-Z][a-z]+ing|Asked|Pressed|Questioned|Cross-examined|Interviewed|Challenged"
    r"|Flanked|Joined|(?:Under|During|In) (?:[a-z]+ )?(?:(?:cross-|re-)?examination|questioning)"
    r"|In (?:reply|response|answer) to|On (?:whether|if|why|how|what|when|who))\s"
)


def _in_lead(scene: Scene, span: Span, offset: int) -> bool:
    """Whether a name stands in the clause before the pronoun's: "Speaking beside Ann Lee, she said"."""
    number = scene.sentence(offset)
    return scene.sentence(span.start) == number and bool(
        _LEAD.match(scene.text.characters, scene.opening(number), span.start)
    )


def is_beside(scene: Scene, person: Person | None, offset: int) -> bool:
    """Whether somebody is named in the clause before the pronoun's: "Questioned by Ann Lee, she said"."""
    start = scene.sentences[scene.sentence(offset)].start
    return any(
        one is person and _in_lead(scene, span, offset) for span, one in scene.people.mentioned(start, offset)
    )


_THEIRS = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir)(?:\s[a-z][\w’'-]*){1,4},?\s$")


def _is_theirs(scene: Scene, span: Span, offset: int) -> bool:
    """Whether a name before the pronoun is of somebody that its person has: "Through his aide, Roe, he"."""
    if scene.sentence(span.start) != scene.sentence(offset):
        return False
    start = scene.opening(scene.sentence(offset))
    owned = _THEIRS.search(scene.text.characters[start : span.start])
    return owned is not None and not (owned.start() == 0 and calls(scene.text.characters, offset))


def calls(characters: str, offset: int) -> bool:
    """Whether somebody only calls a thing so: "Roe hailed what he termed", "what her agent calls it"."""
    return _WHAT.search(characters, max(0, offset - len("what ")), offset) is not None


_WHAT = re.compile(r"\bwhat \Z")


_CLAUSE = re.compile(r"[A-Z][\w’'-]+, (?:who|whose) [^,.;:“”\"]*\Z")


def _is_in_clause(scene: Scene, span: Span) -> bool:
    """Whether a name stands in what tells of another: "Ben Roe, who is (Tom Roe)'s brother, spoke. He"."""
    start = scene.opening(scene.sentence(span.start))
    return _CLAUSE.search(scene.text.characters[start : span.start]) is not None


_IN_OFFICE = re.compile(
    r"\b[Tt]he (?P<role>[a-z][a-z-]+(?: (?!(?:was|is|had|did)\b)[a-z][a-z-]+)?|(?P<party>[A-Z][a-z]+))"
    r" (?:[a-z]+ed|said|was|is|had|did)\b"
)


def _by_office(scene: Scene, start: int, end: int) -> list[tuple[Span, Person]]:
    """Persons called by their office where they are the subject: "the manager laughed"."""
    found = []
    for match in _IN_OFFICE.finditer(scene.text.characters, start, end):
        role, party = match.group("role", "party")
        if party:
            member = (
                member_of(scene, party, match.start())
                if party.lower() in lexicon.word_list("parties")
                else None
            )
            found += [(Span(*match.span("role")), member)] if member else []
            continue
        holder = None if plural(role.split()[-1]) else _holder(scene, role, match.start())
        if holder is not None:
            found.append((Span(*match.span("role")), holder))
    return found


def _holder(scene: Scene, role: str, offset: int) -> Person | None:
    """The one person in an office; one who is called by its very noun goes before others whom it can mean."""
    holders = {id(one): one for _, one in scene.people.in_office(role, offset)}.values()
    exact = [one for one in holders if any(held.split()[-1] == role.split()[-1] for held in one.roles)]
    chosen = exact or list(holders)
    return chosen[0] if len(chosen) == 1 else None
