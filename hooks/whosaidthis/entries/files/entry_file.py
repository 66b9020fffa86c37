"""One glossary file → one entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from ...model import Entry, Kind, Place, RoughDay, read_rough_day
from ...reading.blanks import find_blanks
from ...reading.lost_front import lost_front_matter
from ...reading.slips.garbled import find_garbled
from ...reading.slips.odd_letters import find_odd_letters
from ...reading.slips.two_versions import find_two_versions
from ...reading.yaml_fields import Faults, Fields, did_you_mean
from ...reading.yaml_places import Mapping, Node, NotReadableError, Scalar, cut_front_matter, read_yaml
from ...reading.yaml_traps import find_traps
from .facts import read_facts, read_look_alikes, read_offices
from .native import read_native
from .near_aliases import find_near_aliases
from .other_names import read_other_names
from .sources import Sources, report_to_come

_KEYS = (
    "name summary subkind native aliases spellings linked offices facts not_the_same as_of sources "
    # MkDocs' and Material's own keys, so that editors may still use them.
    "title description hide tags search template status"
).split()
_PRINTED = frozenset("summary facts point said what claimant not_the_same why".split())


@dataclass(frozen=True, slots=True)
class EntryFile:
    """An entry with the places of its names, for the checks between entries."""

    entry: Entry
    name: Scalar
    aliases: tuple[Scalar, ...]
    """Aliases and spellings."""
    front: Place
    """Where its front matter begins."""
    printed: tuple[tuple[str, Place, str], ...]
    """The summary and the words of the facts, each with its place and its key."""


def read_entry(path: str, content: str, shown: str, faults: Faults) -> EntryFile | None:
    """The entry in the file `path` (below the docs folder), or None where nothing can be made of it.

    `shown` is the path as messages print it. What is wrong goes to `faults`; as much as can be read is
    kept, and what could mislead a reader (a fact without a source) is left out.
    """
    if two := tuple(find_two_versions(content, shown)):
        faults.found.extend(two)
        return None
    whole = (content, shown, len(content))
    faults.found.extend((*find_odd_letters(*whole), *find_garbled(*whole)))
    kind = _kind(path, shown, faults)
    root = _front_matter(content, shown, faults)
    if kind is None or root is None:
        return None
    fields = Fields(root, tuple(_KEYS), faults)
    fields.want_words("name", "summary")
    sources = Sources(fields)
    key = PurePosixPath(path).stem
    called = fields.needed("name", "entry") or key
    aliases, spellings = (read_other_names(fields, each, called) for each in ("aliases", "spellings"))
    faults.found.extend(find_near_aliases(kind, called, aliases))
    entry = Entry(
        key=key,
        path=path,
        kind=kind,
        name=called,
        summary=fields.needed("summary", "entry"),
        aliases=_words(aliases),
        spellings=_words(spellings),
        native=read_native(fields),
        subkind=fields.words("subkind"),
        linked=fields.flag("linked", default=True),
        offices=read_offices(fields, sources),
        facts=read_facts(fields, sources),
        not_the_same=read_look_alikes(fields, sources),
        as_of=_as_of(fields, sources),
    )
    sources.report_unused()
    name = Scalar(fields.key_place("name"), entry.name)
    return EntryFile(entry, name, aliases + spellings, root.place, tuple(_printed(root)))


def _printed(root: Node, key: str = "") -> Iterator[tuple[str, Place, str]]:
    """What readers see of an entry below `root`, which is the value of `key`, beside its names."""
    if isinstance(root, Mapping):
        for name, value in root.items:
            if name.words in _PRINTED:
                yield from _printed(value, name.words)
    elif not isinstance(root, Scalar):
        for item in root.items:
            yield from _printed(item, key)
    elif key not in ("facts", "said"):
        yield root.words, root.place, key


def _kind(path: str, shown: str, faults: Faults) -> Kind | None:
    folder = PurePosixPath(path).parent.name
    if folder in list(Kind):
        return Kind(folder)
    known = [kind.value for kind in Kind]
    mend = did_you_mean(folder, known, f"Move the file into one of {', '.join(known)}.")
    faults.add(Place(shown, 1, 1), "unknown-kind", f"The folder “{folder}” is no kind of entry.", mend)
    return None


def _front_matter(content: str, shown: str, faults: Faults) -> Mapping | None:
    front, _, first_line = cut_front_matter(content)
    if front is None:
        _missing(content, Place(shown, 1, 1), faults)
        return None
    try:
        root = read_yaml(front, shown, first_line)
    except NotReadableError as error:
        faults.found.append(error.fault)
        return None
    if not isinstance(root, Mapping):
        mend = "Write lines like “name: Old Mill”."
        faults.add(root.place, "broken-yaml", "The front matter holds no keys.", mend)
        return None
    faults.found.extend((*find_blanks(root), *find_traps(root)))
    return root


def _missing(content: str, place: Place, faults: Faults) -> None:
    """Tell of an entry without front matter that can be found."""
    if lost := lost_front_matter(content):
        faults.add(place, *lost)
    else:
        mend = "Begin the file with a line “---”, then “name: …” and “summary: …”, then “---”."
        faults.add(place, "no-front-matter", "The entry has no front matter.", mend)


def _as_of(fields: Fields, sources: Sources) -> RoughDay | None:
    """The day on which the entry was looked up; before a source appeared nobody can have read it."""
    day = fields.rough_day("as_of")
    report_to_come(day, "What the entry says", fields, "as_of")
    newest = sources.newest() if day else None
    appeared = read_rough_day(newest.date or "") if newest else None
    if day and newest and appeared and appeared.first > day.last:
        wrong = f"The entry is as of {day}, before its source “{newest.key}” of {newest.date}."
        fields.faults.add(fields.key_place("as_of"), "as-of-too-early", wrong, "Mend one of the two days.")
    return day


def _words(names: tuple[Scalar, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.words for name in names))
