"""Whose state or nation a description tells: "the French president", "the Florida senator"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .. import lexicon
from ..people.known import Known
from ..people.roster import Person
from ..people.scene import Scene
from ..phrases.named import Named

_SEAT = re.compile(r",? ?\(?(?:R|D|I|Rep|Dem|Ind)\.?[-–](?P<state>[A-Z][A-Za-z.]*(?: [A-Z][a-z]+)?)")
"""Party and state behind a name: "Ann Roe, R-Iowa", "Ann Roe (D-Mich.)"."""
_LONGEST_SEAT = 30
"""Code points."""


def is_seated_elsewhere(scene: Scene, named: Named, known: Known) -> bool:
    """Whether the text tells beside a person's name another state than the description's.

    "The Florida senator" is not "Sen. Ann Roe, R-Iowa", nor "Ann Roe, a Republican of Utah".
    """
    place = _place(named)
    if place is None or known.person is None:
        return False
    states = _seats(scene, known.person)
    homes = _homes(scene, known.person) if place in lexicon.regions() else set()
    told = bool(states) and not any(_short_for(state, place) for state in states)
    return told or bool(homes and place not in homes)


def _homes(scene: Scene, person: Person) -> set[str]:
    """The states that a clause behind a person's name tells: "Ann Roe, a Republican of (Utah)"."""
    found = (_HOME.match(scene.text.characters, span.end) for span in person.spans)
    return {home["place"].lower() for home in found if home} & lexicon.regions().keys()


_HOME = re.compile(r", (?:an?|the) (?:[\w-]+ ){1,4}?(?:of|from) (?P<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b")


def may_be_another(scene: Scene, named: Named, known: Known) -> bool:
    """Whether a description tells a place that nothing ties to the one met, and somebody else is near by.

    "The French president", after "President Roe met Luc Morel": of Luc Morel no office is told, he may be it.
    """
    place = _place(named)
    if place is None or known.person is None or _tied(scene, known.person, place):
        return False
    offset = named.span.start
    number = scene.sentence(offset)
    start = scene.opening(max(0, number - 1))
    near = [person for _, person in scene.people.mentioned(start, offset)]
    met = any(person is known.person for person in near)
    return met and any(one is not known.person and one.credible and not one.roles for one in near)


def told_place(named: Named) -> bool:
    """Whether a description tells a nation or a state."""
    return _place(named) is not None


def of_that_place(scene: Scene, named: Named, people: Iterable[Known]) -> list[Known]:
    """Those of the people whom the text ties to the nation or state of a description."""
    place = _place(named)
    if place is None:
        return []
    return [one for one in people if one.person and _is_from(scene, one.person, place, named.span.start)]


def _is_from(scene: Scene, person: Person, place: str, before: int) -> bool:
    """Whether a state or nation is told of somebody: by office, by party, as "of Utah", "Utah Gov. Lee"."""
    if _tied(scene, person, place):
        return True
    characters, name = scene.text.characters, re.escape(place)
    behind = re.compile(rf"(?i),? (?:an? |the )?(?:[\w-]+ ){{0,4}}?(?:of|from) {name}\b")
    ahead = re.compile(rf"(?i)\b{name}(?:['’]s)? (?:[\w.-]+ ){{0,3}}\Z")
    return any(
        behind.match(characters, span.end, span.end + _NEAR)
        or ahead.search(characters, max(0, span.start - _NEAR), span.start)
        for span in person.spans
        if span.start < before
    )


_NEAR = 50
"""Code points from a name to the place told beside it."""


def _place(named: Named) -> str | None:
    """The nation or the state before the noun, in lower case: "french", "florida"."""
    words = named.words.strip(" ,").split()[:-1]
    told = (word for word in words if word[:1].isupper())
    adjectives = lexicon.states().adjectives
    places = (word.lower() for word in told if word.lower() in adjectives or lexicon.is_place(word))
    return next(places, None)


def _tied(scene: Scene, person: Person, place: str) -> bool:
    """Whether an office, a body or a state told of a person has the place in it."""
    state = lexicon.states().adjectives.get(place, place).lower()
    told = " ".join((*person.roles, person.affiliation or "", person.owned)).lower()
    words = set(re.findall(r"[\w-]+", told))
    return bool(words & {place, state}) or any(_short_for(one, place) for one in _seats(scene, person))


def _seats(scene: Scene, person: Person) -> list[str]:
    """The states told behind a person's name with the party."""
    characters = scene.text.characters
    found = (_SEAT.match(characters, span.end, span.end + _LONGEST_SEAT) for span in person.spans)
    return [seat["state"] for seat in found if seat]


def _short_for(state: str, place: str) -> bool:
    """Whether the one may be written for the other: "Vt." for "vermont", "N.H." for "new hampshire"."""
    letters = iter(place)
    short = state.lower().replace(".", "").split()[0]
    initials = short[0] == place[0]
    return initials and (state.count(".") > 1 or all(letter in letters for letter in short))
