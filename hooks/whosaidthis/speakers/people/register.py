"""The speakers met so far, found again by name, person, noun or nearness."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from ...model import Voice
from .known import Known, name_key
from .roster import Person

_REACH = 300
"""How many speeches back a description or pronoun is looked for: keeps the work linear in the text."""


class Register:
    """The known speakers of one article; no key twice."""

    def __init__(self) -> None:
        self._keys: dict[str, Known] = {}
        self._numbers: dict[str, int] = {}
        self._names: dict[tuple[Voice, str], Known] = {}
        self._people: dict[int, Known] = {}
        self._groups: dict[str, list[Known]] = defaultdict(list)
        self._bodies: dict[str, list[Known]] = defaultdict(list)
        self._later: dict[int, Known] = {}
        self._log: list[tuple[int, Known]] = []

    @property
    def all(self) -> tuple[Known, ...]:
        """Every speaker, in the order in which they were met."""
        return tuple(self._keys.values())

    def add(self, known: Known) -> Known:
        """Keep a new speaker under a key of its own."""
        base = known.key
        while known.key in self._keys:
            self._numbers[base] = self._numbers.get(base, 1) + 1
            known.key = f"{base}-{self._numbers[base]}"
        self._keys[known.key] = known
        self._index(known)
        return known

    def _index(self, known: Known) -> None:
        self._names.setdefault((known.voice, name_key(known.name)), known)
        if known.person is not None:
            self._people.setdefault(id(known.person), known)
        if known.group and known.head and not known.parts:
            self._groups[known.head].append(known)
        if known.voice is Voice.INSTITUTION and known.name:
            self._bodies[known.name.lower().split()[0]].append(known)

    def is_now(self, unnamed: Known, known: Known) -> None:
        """Note that a speaker met without a name is one who has a name."""
        self._later[id(unnamed)] = known
        self._log[-_REACH:] = [
            (place, known if one is unnamed else one) for place, one in self._log[-_REACH:]
        ]
        known.spoke = sorted({*known.spoke, *unnamed.spoke})
        name = (unnamed.voice, name_key(unnamed.name))
        if self._names.get(name) is unnamed:
            self._names[name] = known

    def now(self, known: Known) -> Known:
        """A speaker under the name that the article gives later; itself where it gives none."""
        return self._later.get(id(known), known)

    def rename(self, known: Known, name: str) -> None:
        """Give a speaker the fuller name that the article has for it."""
        known.name = name
        self._names.setdefault((known.voice, name_key(name)), known)

    def heard(self, known: Known, offset: int) -> None:
        """Note that a speaker speaks in its own right at `offset`."""
        known.spoke.append(offset)
        insort(self._log, (offset, known), key=itemgetter(0))  # a headline is read last and stands first

    def keyed(self, key: str) -> Known | None:
        """The speaker of that key."""
        return self._keys.get(key)

    def by_name(self, voice: Voice, name: str) -> Known | None:
        """The speaker of that voice and name, whatever its case and article."""
        return self._names.get((voice, name_key(name)))

    def by_person(self, person: Person) -> Known | None:
        """The speaker that a named person is."""
        return self._people.get(id(person))

    def groups(self, head: str | None) -> Iterator[Known]:
        """Groups called by a noun, the latest first."""
        return islice(reversed(self._groups.get(head or "", [])), _REACH)

    def bodies(self, first: str) -> Iterator[Known]:
        """Bodies whose names begin with a word, in lower case; the latest first."""
        return islice(reversed(self._bodies.get(first, [])), _REACH)

    def recent(self, end: int | None = None, start: int = 0) -> Iterator[tuple[int, Known]]:
        """Speeches before the offset `end` (or all) and not before `start`, the latest first."""
        upto = len(self._log) if end is None else bisect_left(self._log, end, key=itemgetter(0))
        for offset, known in reversed(self._log[max(0, upto - _REACH) : upto]):
            if offset < start:
                return
            yield offset, known

    def not_stated(self) -> Known:
        """The one speaker who stands for nobody named."""
        return self.keyed("not-stated") or self.add(Known("not-stated", "", Voice.NOT_STATED))
