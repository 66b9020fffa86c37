"""Whom a story goes on about: "she" in paragraphs that name nobody else whom it could mean."""

from __future__ import annotations

import re

from ...model import BlockKind, Span
from .. import lexicon
from ..names.kin import RELATIVE
from ..people.known import Known
from ..people.roster import Person
from ..people.scene import Scene
from ..sources.met import of_person
from ..words.gender_words import OWNERS, PRONOUNS, gender_of_role
from ..words.quoted_words import without_quoted
from ..words.roles import fits_role

_FARTHEST = 8
"""Paragraphs back."""
_MOST_BESIDE = 2
"""Paragraphs on the way that have no such pronoun: another's question, a scene."""


_ROLE = re.compile(
    r"(?:^|[.?!]['\"”’]?\s+|, (?:from )?)"
    r"(?:(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[a-z-]+ ){0,2}?(?P<one>[a-z-]{3,})"
    r"(?=,| who | [a-z]+ing | [a-z]+ed "
    rf"| (?:was|is|had|has|{lexicon.alternatives('acts of those told of')}) )"
    r"|[Tt]he (?:[a-z-]+ ){0,2}?(?P<the>[a-z-]{3,})(?= who | [a-z]+ing |, an? ))"
)
"""A person told of by what they are, where a clause can begin: "the officer commanding the sector"."""


_ACTOR = re.compile(
    r"(?:^|[.?!]['\"”’]?\s+|, )[Tt]he (?:[a-z-]+ ){0,2}?(?P<the>[a-z-]{3,}) "
    rf"(?:[a-z]+(?:ed|s)|had|told|said|{lexicon.alternatives('past acts')})(?=[ .,])"
)
"""A person called by their office who acts: "the first officer drew attention", "the novelist sits down"."""
_TO_THEM = {
    "m": re.compile(r" [a-z]+ (?:(?:it )?to )?him\b"),
    "f": re.compile(r" [a-z]+ (?:it )?to her\b| (?:asked|told|reminded|pressed|warned|tells|asks) her\b"),
}
"""What somebody does to the one whom a pronoun behind it means: "The barrister put it to her that"."""
_SOMEBODY = re.compile(
    r"(?:^|[.?!]['\"”’]?\s+)(?:An?|Another|One) (?P<who>[a-z][a-z’' -]{2,50}) (?P<whose>his|her) "
)
"""Somebody called by a noun that no list of people has: "A regular at the counter shook his head"."""
_PLACING = frozenset("above below over under on behind beside near against by inside outside".split())
"""Behind a thing it tells only where that is: "A scroll above her desk says", of the one meant."""


_MET = re.compile(
    rf"\b(?:{lexicon.alternatives('meeting somebody')}) (?:an?|another) (?P<who>[a-z-]+(?: [a-z-]+){{0,2}})"
)
"""Somebody whom another meets: "he took a young woman down"."""


def brings_in_another(scene: Scene, known: Known, gender: str, start: int, offset: int) -> bool:
    """Whether the text from `start` to `offset` brings in somebody without a name who is not `known`."""
    told = without_quoted(scene.text.characters[start:offset])
    named = {
        span.end - start
        for span, one in scene.people.mentioned(start, offset)
        if one.gender not in (None, gender)
    }
    nouns = [
        found.group("one") or found.group("the")
        for found in _ROLE.finditer(told)
        if found.start() not in named  # "her husband, Bob Roe, a pilot,"
        and not _tells_of_kin(told, found.start(), gender)
    ]
    nouns += [word for found in _MET.finditer(told) for word in found["who"].split()]
    somebody = (found for found in _SOMEBODY.finditer(told) if gender == OWNERS[found.group("whose")])
    whos = (found.group("who").split() for found in somebody)
    strangers = (who for who in whos if lexicon.roles().isdisjoint(who) and who[-1] not in _PLACING)
    return any(strangers) or any(_is_another(known, noun, gender) for noun in nouns)


_KIN_BEFORE = re.compile(rf"(?:[Hh]er|[Hh]is|[Tt]heir|\w['’]s?) {RELATIVE}\Z")


def _tells_of_kin(told: str, at: int, gender: str) -> bool:
    """Whether it is told there what a relative is who cannot be meant: "Her son, (a medic,)" of "she"."""
    kin = _KIN_BEFORE.search(told, max(0, at - _LONGEST_KIN), at)
    return kin is not None and gender_of_role(kin["kin"]) not in (None, gender)


_LONGEST_KIN = 40
"""Code points of "Her eldest daughter-in-law"."""


_ASKED = re.compile(
    r"\bask(?:s|ed) (?:the|an?|its|his|her|their|[\w.’'-]+['’]s) (?:[a-z’'-]+ ){0,3}?(?P<noun>[a-z-]{3,})"
    r"(?:, [^,]{2,60},)? (?:whether|if|why|how|what|about|who|when|where|which)\b"
)


_ASKING = re.compile(r"\b(?:asked|asks|pressed|questioned|challenged) (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\Z")
_LONGEST_ASKING = 20
"""Code points looked back over from a name."""


def _asks_namesake(scene: Scene, gender: str, sentence: Span) -> bool:
    """Whether somebody asks another whom the same pronoun can mean: "Mr Roe asked Mr Cole why. He"."""
    named = scene.people.mentioned(sentence.start, sentence.end)
    fitting = [(span, one) for span, one in named if one.gender in (None, gender)]
    return any(
        _ASKING.search(scene.text.characters, max(sentence.start, span.start - _LONGEST_ASKING), span.start)
        and any(other is not one for before, other in fitting if before.end <= span.start)
        for span, one in fitting
    )


def asks_another(scene: Scene, gender: str, offset: int) -> bool:
    """Whether the sentence before asks somebody who may be the one meant: "She asked a guard why. He"."""
    number = scene.sentence(offset) - 1
    if number < 0 or scene.sentences[number].start < scene.text.blocks[scene.block(offset)].span.start:
        return False
    if _asks_namesake(scene, gender, scene.sentences[number]):
        return True
    asked = _ASKED.search(without_quoted(scene.sentences[number].of(scene.text.characters)))
    noun = asked.group("noun") if asked else ""
    if noun not in lexicon.roles() or gender_of_role(noun) not in (None, gender):
        return False
    return not any(fits_role(noun, role) for person in scene.people.all for role in person.roles)


_KIN = re.compile(
    r"(?:(?P<whose>Her|His)|[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s?) "
    rf"{RELATIVE}(?P<name>, [A-Z][\w-]+,)? "
    r"(?!(?:was|is|has been|had been) [a-z]+ed\b|(?:ha[sd] )?died\b)[a-z]"
)


_CALLS_KIN = re.compile(
    r"\b(?:asks?|asked|stops?|stopped|greets?|greeted|calls?|called|met|meets|phones?|phoned|rang|rings"
    r"|telephoned|tells|told|texted|texts|visited|visits) "
    rf"(?:his|her) {RELATIVE}(?: (?:at|in|on) [^,.;]{{3,30}})?\W*\Z"
)


_TOLD_THEM = {
    gender: re.compile(rf"\b(?:told|tells) {who} (?:that )?(?:he|she|they)\b")
    for gender, who in (("m", "him"), ("f", "her"))
}
"""Who tells of a relative tells the one meant: "One told (her) that he had met his daughter. She"."""


def kin_acts(scene: Scene, gender: str, offset: int) -> bool:
    """Whether the sentence before begins with a relative who may be meant: "Lee's mother ran it. She".

    So too where somebody turns to one: "He called his wife. She".
    """
    number = scene.sentence(scene.before_words(offset)) - 1
    if number < 0 or scene.sentences[number].start < scene.text.blocks[scene.block(offset)].span.start:
        return False
    kin = _KIN.match(scene.text.characters, scene.opening(number))
    told = without_quoted(scene.sentences[number].of(scene.text.characters))
    called = None if _TOLD_THEM[gender].search(told) else _CALLS_KIN.search(told)
    if called is not None and gender_of_role(called["kin"]) == gender:
        return True
    named = kin is not None and kin["name"] and scene.people.mentioned(*kin.span("name"))
    return (
        kin is not None
        and not named
        and kin["whose"] in (None, "His" if gender == "m" else "Her")
        and gender_of_role(kin["kin"]) == gender
    )


def owner_of_kin(scene: Scene, gender: str, offset: int) -> int | None:
    """Where "His" stands in "His son had warned him, (he) said": he is whose relative it is; else None."""
    start = scene.opening(scene.sentence(offset))
    kin = _KIN.match(scene.text.characters, start)
    own = kin is not None and kin["whose"] == ("His" if gender == "m" else "Her")
    credited = scene.text.characters[start:offset].endswith((", ", ",” ", ",’ ", '," '))
    named = kin is not None and kin["name"]
    return start if own and credited and not named else None


def is_of_headline(scene: Scene, known: Known, gender: str, start: int, offset: int) -> bool:
    """Whether the pronoun can mean another, of whom the headline says that the article is.

    So where the paragraph, which begins at `start`, tells of "she" before `offset` and nobody speaks.
    """
    told = without_quoted(scene.text.characters[start:offset])
    if scene.headline is None or told.startswith("‘") or not PRONOUNS[gender].search(told):
        return False
    span = scene.text.blocks[scene.headline].span
    named = [one for _, one in scene.people.mentioned(span.start, span.end) if one.gender == gender]
    return bool(named) and known.person not in named


def _is_another(known: Known, noun: str, gender: str) -> bool:
    """Whether a noun is for people of a gender, and for none of what `known` is told to be."""
    person = noun in lexicon.roles() and gender_of_role(noun) in (None, gender)
    return person and not any(fits_role(noun, role) for role in known.told_to_be)


_PARTY = re.compile(r"\b[Tt]he (?P<noun>defendant|accused|complainant|plaintiff|victim)\b")


def acts_here(scene: Scene, known: Known, gender: str, offset: int) -> bool:
    """Whether somebody else acts in the paragraph of the pronoun, before it, and not to whom it means."""
    start = scene.text.blocks[scene.block(offset)].span.start
    told = without_quoted(scene.text.characters[start:offset])
    party = _PARTY.search(told)
    if party is not None and _is_another(known, party["noun"], gender):
        return True
    actors = (found for found in _ACTOR.finditer(told) if not _TO_THEM[gender].match(told, found.end("the")))
    return any(_is_another(known, found.group("the"), gender) for found in actors)


def another_spoke(scene: Scene, chosen: Known, gender: str, within: Span) -> bool:
    """Whether another whom the pronoun can mean has spoken there, though their name stands in the words.

    And has not spoken to the one meant: "The barrister put it to her that she lied. (She) said no".
    """
    if _TO_THEM[gender].search(within.of(scene.text.characters)):
        return False
    spoke = (known for _, known in scene.register.recent(within.end, within.start))
    others = (known for known in spoke if known is not chosen and known is not scene.asking)
    return any(known.one_person and known.gender in (None, gender) for known in others)


def told_of(scene: Scene, gender: str, offset: int) -> Known | None:
    """The one person of whom each paragraph from their name down to `offset` tells as "he" (`m`) or "she".

    None where one names somebody else whom it could mean, or more than `_MOST_BESIDE` are about other things.
    """
    here = scene.block(offset)
    beside = 0
    for number in range(here, max(-1, here - _FARTHEST), -1):
        if number == scene.headline:
            return None
        if scene.text.blocks[number].kind is BlockKind.HEADING:
            continue
        block = scene.text.blocks[number].span
        people = _could_be(scene, gender, block.start, min(block.end, offset))
        if _stranger_spoke(scene, gender, block.start, min(block.end, offset)):
            return None
        if people:
            known = of_person(scene, people[0])
            sure = len(people) == 1 and people[0].gender == gender
            other = brings_in_another(scene, known, gender, block.end, offset)
            return known if sure and not other and not acts_here(scene, known, gender, offset) else None
        if number != here and not PRONOUNS[gender].search(scene.text.characters, block.start, block.end):
            beside += 1
            if beside > _MOST_BESIDE:
                return None
    return None


def _could_be(scene: Scene, gender: str, start: int, end: int) -> list[Person]:
    people = (person for _, person in scene.people.mentioned(start, end))
    unsure = (person for _, bearers in scene.people.mentioned_unsurely(start, end) for person in bearers)
    asks = None if scene.asking is None else scene.asking.person
    fitting = {id(one): one for one in (*people, *unsure) if one.credible and _may_be(one, gender)}
    return [one for one in fitting.values() if one is not asks]


def _may_be(person: Person, gender: str) -> bool:
    """Whether the pronoun can mean a person; a gender that only pronouns told may be another's."""
    return person.gender in (None, gender) or person.guessed


def _stranger_spoke(scene: Scene, gender: str, start: int, end: int) -> bool:
    """Whether somebody without a name has spoken there whom the pronoun could mean."""
    spoke = (known for _, known in scene.register.recent(end, start))
    return any(known.one_person and not known.person and known.gender in (None, gender) for known in spoke)
