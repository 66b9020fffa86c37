"""Weapons and office holders that an article names and no entry covers."""

from __future__ import annotations

from ..model import Candidate, Glossary, Kind, Text
from .closed import Closed
from .mentions.found import find_mentions
from .mentions.names import name_index
from .officials.with_titles import Titled, find_titled
from .places import with_every_place
from .scan import scans
from .spelling import fold
from .weapons.armoury import weapons_of
from .weapons.beside_nouns import find_weapons
from .weapons.forces import without_users
from .weapons.known_weapons import find_known
from .weapons.unmanned import tell_of_unmanned_aircraft
from .weapons.versions import find_versions


def find_candidates(text: Text, glossary: Glossary) -> tuple[Candidate, ...]:
    """What `text` names and `glossary` should perhaps explain, in the order of the text.

    A name counts only beside a title ("Foreign Minister Ann Lee") or a weapon's noun ("the Tern missile"),
    or where it is a weapon's well-known name; headings and lines in title case do not count. One person or
    weapon is one candidate, with every place that names it; whose name meets a mention of an entry, or who
    shares the last name of an official with an entry, is covered.
    """
    covered = Closed(mention.span for mention in find_mentions(text, glossary))
    blocks = scans(text)
    people = _people([found for scan in blocks for found in find_titled(scan)], glossary)
    unmanned = tell_of_unmanned_aircraft(blocks)
    beside = (found for scan in blocks for found in find_weapons(scan, unmanned=unmanned))
    named = [*find_known(blocks), *beside]
    named = list(without_users(text.characters, named))
    weapons = weapons_of([*named, *find_versions(blocks, named)])
    found = [one for one in (*people, *weapons) if not any(covered.meets(span) for span in one.spans)]
    return tuple(sorted(with_every_place(found, blocks, covered), key=lambda one: one.spans[0]))


def _people(found: list[Titled], glossary: Glossary) -> list[Candidate]:
    """The people, each once: a last name alone joins the one full name that it belongs to."""
    covered = name_index(glossary).officials
    whole: dict[str, dict[str, None]] = {}
    for one in found:
        name = fold(one.name)
        for word in name.split() if " " in name else ():
            whole.setdefault(word, {})[name] = None
    groups: dict[str, list[Titled]] = {}
    for one in found:
        name = fold(one.name)
        owners = [name] if " " in name else list(whole.get(name, {name: None}))
        if len(owners) == 1 and name.split()[-1] not in covered:
            groups.setdefault(owners[0], []).append(one)
    return [
        Candidate(
            max(group, key=lambda one: len(one.name)).name,
            Kind.OFFICIAL,
            group[0].role,
            tuple(dict.fromkeys(one.span for one in group)),
        )
        for group in groups.values()
    ]
