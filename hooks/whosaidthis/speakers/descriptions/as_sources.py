"""Descriptions as sources: "the diplomat", "two officials", "one of them", "the company", "a report"."""

from __future__ import annotations

import re

from ...model import Basis, Voice
from ..bodies.called import as_body, resolve_kind
from ..people.known import Known, same_origin
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.described import add_described, described_as
from ..sources.met import of_person
from ..sources.naming import read_name
from ..unnamed.secrecy import stays_unnamed
from ..words.plain import slug
from ..words.roles import HELD, fits_role, without_passing
from .brought_in import other_brought_in
from .by_words import owned, unsettled
from .counted_off import in_order, is_counted_first
from .epithets import by_epithet
from .groups import find_group, resolve_group
from .named_relatives import relative_named_before
from .other_holders import brought_in, brought_in_since, is_elsewhere, is_stranger, one_of_them
from .owners import owned_name
from .paper_writers import writer_of
from .places import is_seated_elsewhere, may_be_another, of_that_place
from .plain_people import by_plain_word
from .told_alike import told_alike


def resolve_description(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """The speaker whom a description means: one met before if it points to exactly one, else a new one."""
    if named.voice is Voice.UNNAMED_PERSON:
        return _person(scene, named)
    if named.voice is Voice.UNNAMED_GROUP:
        return resolve_group(scene, named)
    writer = writer_of(scene, named) if named.voice is Voice.DOCUMENT else None
    if writer is not None:
        return writer, Basis.INFERRED
    holders = _candidates(scene, named) if named.head in HELD else []
    if len(holders) == 1:
        return holders[0], Basis.INFERRED
    return resolve_kind(scene, named, owned_name(scene, named))


def _person(scene: Scene, named: Named) -> tuple[Known, Basis]:
    quantity = named.quantity
    if quantity.of_group:
        group = find_group(scene, named)
        return add_described(scene, named, group.key if group else None), Basis.STATED
    relative = relative_named_before(scene, named)
    if relative is not None:
        return relative, Basis.INFERRED
    if (theirs := owned(scene, named)) is not None:
        return theirs, Basis.INFERRED
    if not quantity.definite and not _headline_office(scene, named):
        return add_described(scene, named), Basis.STATED
    lone = _other_of_two(scene, named) or one_of_them(scene, named)
    if lone:
        return lone, Basis.INFERRED
    candidates = _nameless(scene, named, _candidates(scene, named))
    fitting = _at_post(named, candidates)
    if candidates and not fitting:
        return unsettled(scene, named), Basis.STATED
    candidates = _called_so(named, fitting) or fitting
    first = _first_named(scene, named, candidates)
    if first or len(candidates) == 1 or (len(candidates) > 1 and _nearer(scene, named, candidates)):
        known = first or candidates[0]
        if may_be_another(scene, named, known):
            return unsettled(scene, named), Basis.STATED
        if (another := brought_in_since(scene, named, known)) is not None:
            other = None if known.person else read_name(scene.text.characters, another)
            return add_described(scene, other or named), Basis.INFERRED if other else Basis.STATED
        same = slug(known.name) == slug(described_as(named))
        return known, Basis.STATED if same else Basis.INFERRED
    return _otherwise_met(scene, named, candidates) or (unsettled(scene, named), Basis.STATED)


def _otherwise_met(scene: Scene, named: Named, candidates: list[Known]) -> tuple[Known, Basis] | None:
    """Who is meant though no office tells it: a body, somebody called so in passing or newly brought in."""
    if candidates or scene.register.by_name(Voice.UNNAMED_PERSON, described_as(named)):
        return None
    body = as_body(scene, named)
    if body:
        body.called.append(named.head or "")
        return body, Basis.INFERRED
    epithet = None if is_stranger(scene, named) else by_epithet(scene, named)
    passing = epithet or by_plain_word(scene, named)
    if passing and (is_seated_elsewhere(scene, named, passing) or may_be_another(scene, named, passing)):
        return None
    if passing and is_elsewhere(named, passing):
        return None
    if passing and passing.person and stays_unnamed(scene.text.characters, named.span):
        return None
    return (passing, Basis.INFERRED) if passing else _newly_met(scene, named)


def _newly_met(scene: Scene, named: Named) -> tuple[Known, Basis] | None:
    """Who "the official" is where "A Western official was not so sure." stands before."""
    told = brought_in(scene, named) if named.quantity.article == "the" else None
    met = None if told is None else read_name(scene.text.characters, told)
    if met is None or met.voice is not Voice.UNNAMED_PERSON or met.plural:
        return None
    return add_described(scene, met), Basis.INFERRED


def _other_of_two(scene: Scene, named: Named) -> Known | None:
    """Who "the official" is where "The second was more cautious." stands before: that one of the two."""
    other = other_brought_in(scene, named.span.start) if named.quantity.article == "the" else None
    return other if other is not None and other.head == named.head else None


def _headline_office(scene: Scene, named: Named) -> bool:
    """As in "Mayor says" in a headline, where articles are left out."""
    return scene.is_ahead(named.span.start) and not named.quantity.article


def _candidates(scene: Scene, named: Named) -> list[Known]:
    """Single persons met before whom the description fits, the nearest first."""
    offset = named.span.start
    headline = scene.is_ahead(offset)
    if named.age is not None:
        return [of_person(scene, person) for person in scene.people.aged(named.age)]
    role = without_passing(named.role or named.head or "")
    if role == "chief" and named.affiliation:
        role = f"{named.affiliation.lower()} chief"  # "the Treasury chief"
    if is_counted_first(named.words, scene.register.all):
        role = role.removeprefix("first ")
    last: dict[str, tuple[int, Known]] = {}
    for place, known in scene.register.recent(None if headline else offset):
        held = known.person.offices if known.person else _held(known)
        if known.one_person and known.key not in last and any(fits_role(role, one) for one in held):
            last[known.key] = (place, known)
    for place, person in scene.people.in_office(role, None if headline else offset):
        known = of_person(scene, person)
        last[known.key] = (max(place, last.get(known.key, (0, known))[0]), known)
    whole = named.words.strip(" ,").lower().removeprefix("the ")
    exact = [
        item for item in last.values() if item[1].person and whole in map(str.lower, item[1].person.roles)
    ]
    if len(exact) == 1:
        return [exact[0][1]]  # "the mayor of Ham", of two mayors
    fitting = [item for item in last.values() if same_origin(named.affiliation, item[1].affiliation)]
    fitting = [item for item in fitting if not is_elsewhere(named, item[1])]
    fitting = [item for item in fitting if not is_seated_elsewhere(scene, named, item[1])]
    tied = of_that_place(scene, named, [known for _, known in fitting])
    fitting = [item for item in fitting if not tied or item[1] in tied]
    fitting = [item for item in fitting if in_order(named.words, item[1].name, scene.register.all)]
    return [known for _, known in sorted(fitting, key=lambda item: -item[0])]


def _nameless(scene: Scene, named: Named, candidates: list[Known]) -> list[Known]:
    """The candidates; of somebody who is not to be named, those without a name whom the paragraph has met.

    So too the only one met in the paragraph before, where it opens its own: "A source said S. / The source,".
    """
    if not candidates or not stays_unnamed(scene.text.characters, named.span):
        return candidates
    block = scene.block(named.span.start)
    nameless = [one for one in candidates if one.person is None]
    here = [one for one in nameless if _met_in(scene, one, block)]
    opens = scene.text.blocks[block].span.start == named.span.start and block - 1 != scene.headline
    alone = nameless if opens and len(candidates) == 1 else []
    return here or [one for one in alone if one.head == named.head and _met_in(scene, one, block - 1)]


def _met_in(scene: Scene, known: Known, block: int) -> bool:
    return any(scene.block(span.start) == block for span in known.mentions)


_AT_POST = re.compile(
    r"(?i)\b(?:on (?:duty|call|shift|watch|the (?:ward|desk|door|phone|line|spot))|in charge"
    r"|at the (?:time|wheel|door|desk|gate|counter|controls))\b"
)
"""What makes of "the nurse" one nurse of several: "the nurse (on duty)"."""


def _at_post(named: Named, candidates: list[Known]) -> list[Known]:
    """The candidates who can be the one "on duty": those of whom that was told, if it is told."""
    told = _AT_POST.search(named.words)
    if told is None:
        return candidates
    post = told.group().lower()
    return [one for one in candidates if any(post in words.lower() for words in (one.name, *one.told_to_be))]


def _called_so(named: Named, candidates: list[Known]) -> list[Known]:
    """The one without a name who was called by all words of the description, if others were not.

    As "the senior envoy" after "a senior Norwegian envoy" and "a second Norwegian envoy".
    """
    words = set(named.words.lower().strip(" ,").split()) - {"the"}
    fitting = [one for one in candidates if words <= set(one.name.lower().split())]
    alone = (
        len(words) > 1
        and len(fitting) == 1
        and len(candidates) > 1
        and all(one.person is None for one in candidates)
    )
    return fitting if alone else []


def _held(known: Known) -> tuple[str, ...]:
    """What somebody without a name is called by: "spokesman", of a council "council spokesman" too."""
    body = re.sub(r"^the ", "", (known.affiliation or "").lower())
    if known.role is None:
        return ()
    return (known.role, f"{body} {known.role}") if body else (known.role,)


def _first_named(scene: Scene, named: Named, candidates: list[Known]) -> Known | None:
    """Whom a headline's "researcher" is of several: the one named person, whom the text brings in first.

    Or who speaks in the lead: a headline's "Minister" is "the sports minister" there, and no other below.
    Or the one who says there what the headline says.
    """
    if scene.headline is None or scene.headline != scene.block(named.span.start) or len(candidates) < 2:
        return None
    first = min(candidates, key=_first_met)
    people = [known for known in candidates if known.person]
    leads = bool(first.spoke) and scene.block(min(first.spoke)) <= scene.headline + _LEAD
    leads = leads and not any(_could_be(first, one) for one in candidates if one is not first)
    return first if people == [first] or leads else told_alike(scene, candidates)


def _could_be(described: Known, known: Known) -> bool:
    """Whether whoever is called by an office only may be the `known` one: "the sheriff", Sheriff Ann Lee."""
    held = known.person.offices if known.person else (known.role or "",)
    return described.person is None and any(fits_role(described.role or "", one) for one in held)


_LEAD = 2
"""Paragraphs from a headline to the lead, with a byline between them."""


def _first_met(known: Known) -> int:
    named = known.person.spans if known.person else ()
    return min((*known.spoke, *(span.start for span in (*known.mentions, *named))), default=0)


def _nearer(scene: Scene, named: Named, candidates: list[Known]) -> bool:
    """Whether the first of two candidates was last met in a later paragraph than the second.

    Or was called so already, after whatever was told of the second: "the envoy" goes on to be that one.
    """
    places = [[*known.spoke, *(span.start for span in known.mentions)] for known in candidates[:2]]
    if not all(places):
        return False
    first, second = (scene.block(max(offsets)) for offsets in places)
    return first > second or _called_again(scene, named, max(places[0]), max(places[1]))


def _called_again(scene: Scene, named: Named, first: int, second: int) -> bool:
    words = scene.text.characters[first : first + len(named.words)]
    return first > second and words.lower() == named.words.lower() and first < named.span.start
