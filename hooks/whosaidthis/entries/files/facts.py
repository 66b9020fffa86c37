"""An entry's facts, offices and look-alikes: nothing is kept that has no source."""

from __future__ import annotations

from ...model import Agreement, Fact, LookAlike, Office, Said
from ...reading.yaml_fields import Fields
from .ranges import read_range
from .sources import Sources


def read_facts(fields: Fields, sources: Sources) -> tuple[Fact, ...]:
    """The fact table; what has no source is left out, with a fault."""
    facts = []
    for part in fields.parts("facts", ("point", "agreement", "said")):
        point = part.needed("point", "fact")
        agreement = part.choice("agreement", Agreement, Agreement.AGREED)
        said = _said(part, point, sources)
        if said:
            facts.append(Fact(point, said, agreement))
    return tuple(facts)


def _said(part: Fields, point: str, sources: Sources) -> tuple[Said, ...]:
    parts = part.parts("said", ("what", "claimant", "sources", "range"))
    if not parts:
        part.faults.add(
            part.place, "no-said", f"The fact “{point}” says nothing.", "Write what is said under “said:”."
        )
    found = []
    for one in parts:
        what = one.needed("what", f"fact “{point}”")
        cited = sources.cited(one, f"The fact “{point}”")
        reach = read_range(one, what)
        if what and cited:
            found.append(Said(what, cited, one.words("claimant"), reach))
    return tuple(found)


def read_offices(fields: Fields, sources: Sources) -> tuple[Office, ...]:
    """The offices, in the order of the file; what has no source is left out, with a fault."""
    offices = []
    for part in fields.parts("offices", ("title", "since", "until", "ongoing", "sources")):
        title = part.needed("title", "office")
        since, until = part.rough_day("since"), part.rough_day("until")
        ongoing = part.flag("ongoing", default=False)
        if since and until and until.last < since.first:
            place = part.key_place("until")
            part.faults.add(
                place, "ends-early", f"The office “{title}” ends before it begins.", "Mend one of its days."
            )
        if until and ongoing:
            place = part.key_place("ongoing")
            part.faults.add(
                place,
                "ended-and-ongoing",
                f"The office “{title}” has an end and goes on.",
                "Keep “until” or “ongoing”.",
            )
        cited = sources.cited(part, f"The office “{title}”")
        if title and cited:
            offices.append(Office(title, since, until, cited, ongoing and until is None))
    return tuple(offices)


def read_look_alikes(fields: Fields, sources: Sources) -> tuple[LookAlike, ...]:
    """What the entry is not to be taken for; sources are welcome, not demanded."""
    found = []
    for part in fields.parts("not_the_same", ("name", "why", "sources")):
        name, why = part.needed("name", "look-alike"), part.needed("why", "look-alike")
        cited = sources.cited_if_any(part)
        if name and why:
            found.append(LookAlike(name, why, cited))
    return tuple(found)
