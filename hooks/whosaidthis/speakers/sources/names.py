"""Proper names as sources: a surname finds its bearer, a short name its body."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Basis, Voice
from .. import lexicon
from ..names.lone import is_body
from ..names.short_outlets import names_outlet
from ..people.known import Known, key_of
from ..people.roster import Person, could_be, without_kin
from ..people.scene import Scene
from ..phrases.named import Named
from ..words.body_nouns import MARKERS
from .met import of_person
from .titles import COURTESY, told_apart


def resolve_person(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """The speaker whom a person's name names; two people of one surname are never taken for each other."""
    body = scene.register.by_name(Voice.INSTITUTION, named.name)
    if body and not named.role and not named.gender:
        return body, Basis.STATED
    if named.given and named.name in scene.people.bodies_from(named.given.lower()):
        kind = named.kind or scene.people.kind_of(named.name)
        return resolve_body(scene, replace(named, voice=Voice.INSTITUTION, kind=kind))
    if named.given:
        longer = [full for full in scene.people.bodies_from(named.given.lower()) if _cut_short(named, full)]
        if len(longer) == 1 and not scene.people.in_full(named.given, named.surname or ""):
            return resolve_body(scene, replace(named, name=longer[0], voice=Voice.INSTITUTION))
        person = (
            scene.people.in_full(named.given, named.surname or "")
            or scene.people.by_givens(named.name)
            or scene.people.by_ending(named.name)
        )
        if person:
            return _enriched(of_person(scene, person), named), Basis.STATED
        return _enriched(_by_name(scene, named.name, Voice.NAMED_PERSON), named), Basis.STATED
    bearers = scene.people.by_surname(named.surname or named.name)
    by_given = () if bearers else scene.people.by_given(named.surname or named.name)
    by_family = named.words.lower().startswith(_BEFORE_SURNAMES)
    if len(by_given) == 1 and (not by_family or by_given[0].family_first):
        return of_person(scene, by_given[0]), Basis.STATED  # "Sir Alan", after Sir Alan Pike
    titled = named.words.removeprefix("the ") != named.name
    if len(bearers) == 1 and (other := _of_another_title(scene, named, bearers[0])) is not None:
        return other, Basis.INFERRED
    fitting = without_kin(could_be(bearers, named.gender, titled=titled), named.role)
    return _bearer(scene, tuple(fitting), named)


def _of_another_title(scene: Scene, named: Named, bearer: Person) -> Known | None:
    """Who "Mrs Lee" is where the article's one Lee is "Ms Lee": "Ms Lee's mother, Ann," if she is met.

    Else somebody of whom nothing else is known; None where the title is the bearer's own.
    """
    if not named.words.lower().startswith(("mrs ", "mrs. ")):
        return None
    surname = re.escape(named.surname or named.name)
    if not re.search(rf"\b(?:Ms|Miss)\.? {surname}\b", scene.text.characters):
        return None
    if re.search(rf"\bMrs\.? (?:[A-Z]\S+ )?{re.escape(bearer.name)}\b", scene.text.characters):
        return None
    kin = re.search(
        rf"\b(?:Ms|Miss)\.? {surname}[’'](?:s )?(?:mother|mum|stepmother|grandmother), (?P<given>[A-Z]\w+)",
        scene.text.characters,
    )
    met = scene.people.by_given(kin["given"].lower()) if kin else ()
    if len(met) == 1:
        return of_person(scene, met[0])
    spoke = scene.register.by_name(Voice.NAMED_PERSON, kin["given"]) if kin else None
    return spoke or _by_name(scene, named.words, Voice.NAMED_PERSON)


_BEFORE_SURNAMES = (*COURTESY, "dr ", "dr. ")
"""Titles that no given name follows."""


def _cut_short(named: Named, full: str) -> bool:
    """Whether a name without office is a body's without its noun: "Calder Vale" for "Calder Vale Water"."""
    words = full.lower().split()
    plain = not named.role and not named.gender
    noun = words[-1] in lexicon.bodies() or words[-1] in MARKERS
    return plain and noun and words[:-1] == named.name.lower().split()


def _bearer(scene: Scene, bearers: tuple[Person, ...], named: Named) -> tuple[Known, Basis]:
    if len(bearers) == 1:
        return _enriched(of_person(scene, bearers[0]), named), Basis.STATED
    near = _in_paragraph(scene, bearers, named.span.start) or _met_alone(bearers, named.span.start)
    near = near or _spoke_alone(scene, bearers)
    if near:
        return of_person(scene, near), Basis.INFERRED
    spoke = None if bearers else _spoke_in_full(scene, named)
    name = named.words if told_apart(scene, bearers, named) else named.name
    known = spoke or _enriched(_by_name(scene, name, Voice.NAMED_PERSON), named)
    known.unsettled = known.unsettled or len(bearers) > 1
    return known, Basis.STATED


def _in_paragraph(scene: Scene, bearers: tuple[Person, ...], offset: int) -> Person | None:
    """The one bearer of a surname whom this paragraph names in full before `offset`."""
    start = scene.text.blocks[scene.block(offset)].span.start
    here = [person for person in bearers if any(start <= span.start < offset for span in person.spans)]
    return here[0] if len(here) == 1 else None


def _met_alone(bearers: tuple[Person, ...], offset: int) -> Person | None:
    """The one bearer of a surname whom the article names before `offset`, if it names others only later."""
    met = [person for person in bearers if person.spans and person.spans[0].start < offset]
    return met[0] if len(met) == 1 and len(bearers) > 1 else None


def _spoke_alone(scene: Scene, bearers: tuple[Person, ...]) -> Person | None:
    """The one bearer of a surname who has spoken so far: her father of the same name is only told of."""
    spoke = [person for person in bearers if (met := scene.register.by_person(person)) and met.spoke]
    return spoke[0] if len(spoke) == 1 else None


def resolve_single(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """One capitalised word: a surname, a given name, a short name of a body, or a body by itself."""
    bearers = tuple(could_be(scene.people.by_surname(named.name), None, titled=False))
    if lexicon.is_place(named.name) and not any(one.human for one in bearers):
        return resolve_body(scene, named)
    if bearers and named.name.lower() in scene.people.namesakes:
        return resolve_body(scene, named)
    if bearers:
        return _bearer(scene, bearers, named)
    given = scene.people.by_given(named.name)
    met = len(given) == 1 and (given[0].gender is not None or not _is_told_later(given[0], named))
    firm = bool(given) and not given[0].human and scene.people.company_from(named.name.lower()) is not None
    if met and given[0].surname.lower() not in _GEOGRAPHY and not firm:
        return of_person(scene, given[0]), Basis.STATED
    if (spoke := _spoke_in_full(scene, named)) is not None:
        return spoke, Basis.STATED
    if named.gender or _surname(scene, named):
        return _enriched(_by_name(scene, named.name, Voice.NAMED_PERSON), named), Basis.STATED
    return resolve_body(scene, named)


def _spoke_in_full(scene: Scene, named: Named) -> Known | None:
    """The one person of that surname who has spoken under a full name that no list knows: "Tshepo Molefe"."""
    met = [
        known
        for known in scene.register.all
        if known.voice is Voice.NAMED_PERSON and known.name.endswith(f" {named.name}")
    ]
    return met[0] if len(met) == 1 else None


def _is_told_later(person: Person, named: Named) -> bool:
    """Whether a name of nobody knows what is first met behind a lone word: "Rye … told Rye Sound"."""
    return bool(person.spans) and person.spans[0].start > named.span.start


def _surname(scene: Scene, named: Named) -> bool:
    """Whether a word that nothing explains is read as a surname (see `lone`)."""
    if scene.register.by_name(Voice.NAMED_PERSON, named.name):
        return True
    lower = named.name.lower()
    spoken = [other.name for other in scene.register.bodies(lower)]
    longer = any(_shortens(named.name, full) for full in (*spoken, *scene.people.bodies_from(lower)))
    longer = longer or scene.people.company_from(lower) is not None
    met = scene.register.by_name(Voice.INSTITUTION, named.name) or lower in scene.acronyms
    if met or longer or named.quantity.article or named.kind:
        return False
    return not is_body(scene.text.characters, named.span, named.name)


def resolve_body(scene: Scene, named: Named) -> tuple[Known, Basis]:
    """The body that a name names: by the same name, its explained acronym, or the start of its full name."""
    name = scene.acronyms.get(named.name.lower(), named.name)
    outlet = scene.facts.outlet
    name = outlet if outlet and names_outlet(outlet, name, scene.text.characters) else name
    known = scene.register.by_name(Voice.INSTITUTION, name) or _other_name(scene, name)
    if known:
        return known, Basis.STATED
    if lexicon.is_place(name):  # "Leeds" is not Leeds Town Hall, "Iran" not Iran International
        return _enriched(_by_name(scene, name, Voice.INSTITUTION), named), Basis.STATED
    name = _in_full(scene, name, named.span.start)
    short = _last_word_of(scene, named)
    known = scene.register.by_name(Voice.INSTITUTION, short[0]) if len(short) == 1 else None
    if known:
        return known, Basis.STATED
    company = scene.people.company_from(name.lower())
    if company:
        return _enriched(_by_name(scene, company, Voice.INSTITUTION), named), Basis.STATED
    first = name.lower().split()[0]
    longer = [other for other in scene.register.bodies(first) if _shortens(name, other.name)]
    mentioned = [full for full in scene.people.bodies_from(first) if _shortens(name, full)]
    mentioned = [full for full in mentioned if _stands_before(scene, full, named)] or short
    if not longer and len(mentioned) == 1 and len(mentioned[0]) > len(name):
        name = mentioned[0]
    if len(longer) == 1:
        if len(name) > len(longer[0].name):
            scene.register.rename(longer[0], name)
        return longer[0], Basis.STATED
    return _enriched(_by_name(scene, name, Voice.INSTITUTION), named), Basis.STATED


def _in_full(scene: Scene, name: str, before: int) -> str:
    """The name that the article has written out before its initials: "FT" for the Financial Times."""
    if not (name.isupper() and name.isalpha() and len(name) > 1):
        return name
    return scene.people.spelled_out(name, before) or name


def _stands_before(scene: Scene, full: str, named: Named) -> bool:
    """Whether a body's full name comes before its short one, as papers write; a headline points forward."""
    if scene.headline is not None and scene.block(named.span.start) == scene.headline:
        return True
    return full in scene.text.characters[: named.span.start]


def _last_word_of(scene: Scene, named: Named) -> list[str]:
    """The newspapers and bodies that "the Globe", "the Front" can be short for: "Kingsport Globe"."""
    headline = scene.block(named.span.start) == scene.headline
    word = named.name.lower()
    paper = word in lexicon.word_list("papers")
    short = paper or (word in lexicon.bodies() and not headline and named.name in named.words)
    if not short or not ((headline and paper) or named.quantity.article == "the"):
        return []
    end = len(scene.text.characters) if headline else named.span.start
    return [full for full in scene.people.bodies_called(word, end) if full.lower() != word]


_FORMS = lexicon.word_list("endings of companies")


_PAPERS = lexicon.word_list("papers") | {"daily", "weekly"}
"""The last words of newspapers' names, which nobody leaves out."""
_CLOSING = MARKERS | lexicon.word_list("body endings")
"""Words at the end of a body's name that nobody calls it by: "Pell Care Partners"."""


_GEOGRAPHY = lexicon.word_list("geography")
"""Words that end the name of another place: York is not York County."""


def _other_name(scene: Scene, name: str) -> Known | None:
    """An outlet met under another of its names: "AFP" and "Agence France-Presse"."""
    outlet = lexicon.outlets().get(name.lower())
    names = lexicon.outlet_names(outlet[0]) if outlet else ()
    return next((known for one in names if (known := scene.register.by_name(Voice.INSTITUTION, one))), None)


def _shortens(one: str, other: str) -> bool:
    """Whether one name is the other without its company form: "Acme" and "Acme Corp.".

    So is "Redmoor" for the club Redmoor City; "Kansas" is not Kansas City.
    """
    short, full = sorted((one.lower().split(), other.lower().split()), key=len)
    club = full[-1] == "city" and len(short) == 1 and not lexicon.is_place(full[0].title())
    if len(short) >= len(full) or full[: len(short)] != short or (full[-1] in _GEOGRAPHY and not club):
        return False
    head = full[: full.index("of")] if "of" in full else full
    rest = full[len(short) :]
    if set(rest) <= _FORMS or (len(rest) == 1 and rest[0] in lexicon.word_list("trades of companies")):
        return True
    if min(one, other, key=len).isupper() and len(rest) > 1:
        return False  # "the IDF" is not the IDF Planning Directorate
    if full[-1] in _PAPERS:
        return False  # "Daxin" is not the Daxin Daily
    return len(short) == 1 and (head[-1] in lexicon.bodies() or head[-1] in _CLOSING)


def _by_name(scene: Scene, name: str, voice: Voice) -> Known:
    known = scene.register.by_name(voice, name)
    return known or scene.register.add(Known(key_of(name), name, voice, 1))


def _enriched(known: Known, named: Named) -> Known:
    """The speaker with what this source adds: the first that gives a role or affiliation wins."""
    known.role = known.role or named.role
    known.affiliation = known.affiliation or named.affiliation
    known.kind = known.kind or named.kind
    known.gender = known.gender or named.gender
    return known
