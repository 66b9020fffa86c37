"""Whom an editor means by a name."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence

from ..model import Facts, Glossary, Kind, Span, Speaker, Statement, Voice
from ..reading.words import folded, with_capital, without_article
from ..speakers.lexicon import given_names
from ..speakers.names.lone import gives_offices_of_state
from ..speakers.people.known import key_of
from ..speakers.phrases.named import Named
from ..speakers.sources.naming import PRONOUNS, read_name
from ..speakers.words.roles import fits_role
from ..speakers.words.things import is_thing
from .as_written import pattern_of
from .names.near_surnames import near_surnames
from .names.nobodies import is_nobodys
from .names.owners import without_owners
from .names.two_spellings import two_spellings

NOBODY = "nobody"
_NO_ONE = frozenset(("none", "no one", "no-one", "noone", "unknown", "not known", "not stated", "unstated"))
"""Other words for nobody, folded."""
_MOST_SHOWN = 12
"""Names that a message lists."""
_MOST_MEANT = 3
"""Names of which a message asks whether one is meant."""
_NOT_STATED = Speaker("not-stated", "", Voice.NOT_STATED)
_VOICES = {
    Kind.OFFICIAL: Voice.NAMED_PERSON,
    Kind.BODY: Voice.INSTITUTION,
    Kind.PLACE: Voice.INSTITUTION,
    Kind.DOCUMENT: Voice.DOCUMENT,
}


class Who:
    """Every name by which an editor can mean a speaker of one article."""

    def __init__(
        self, facts: Facts, statements: Sequence[Statement], glossary: Glossary, characters: str
    ) -> None:
        """Those who speak in `statements`, of an article whose text is `characters`, and the glossary's."""
        self.outlet = facts.outlet
        self.retold = facts.retold.outlet if facts.retold else None
        """Who prints the article, and whose report it retells."""
        self.names = list(_reached(facts, statements))
        """Every name by which somebody here speaks, listens or prints, as it is written."""
        self._speakers: dict[str, list[Speaker]] = {}
        self._shown: list[str] = []
        self._written: dict[str, str] = {}
        """Every name that is a speaker's own, folded, and as a message writes it."""
        self._own = {fold(declared.speaker.key): declared.speaker for declared in facts.speakers}
        found: dict[str, Speaker] = {declared.speaker.key: declared.speaker for declared in facts.speakers}
        for statement in statements:
            for speaker in (statement.speaker, *statement.speaker.parts):
                found.setdefault(speaker.key, speaker)
        for speaker in found.values():
            if speaker.voice is not Voice.NOT_STATED:
                self._add(speaker, (speaker.name, speaker.key))
        for declared in facts.speakers:
            self._add(found[declared.speaker.key], declared.also)
        for entry in glossary.entries:
            if entry.kind in _VOICES:
                person = Speaker(entry.key, entry.name, _VOICES[entry.kind], count=1, kind=entry.subkind)
                known = next(
                    (self._speakers[name][0] for name in map(fold, entry.names) if name in self._speakers),
                    person,
                )
                self._add(known, (*entry.names, entry.key))
        arms = (entry for entry in glossary.entries if entry.kind.is_weapon)
        self._arms = frozenset(fold(name) for entry in arms for name in entry.names)
        for words, speaker in _called_once(statements, characters).items():
            self._speakers.setdefault(words, [speaker])

    def find(self, name: str) -> tuple[Speaker, ...]:
        """The speakers of that name or key: one if all is well, none if unknown, more if it is not clear.

        A key of the front matter is the editor's own word: it means whom it describes there.
        """
        if fold(name) == NOBODY:
            return (_NOT_STATED,)
        if fold(name) in self._own:
            return (self._own[fold(name)],)
        return tuple(self._speakers.get(fold(name), ()))

    def in_text(self, name: str, characters: str) -> tuple[Speaker, ...]:
        """The one whom the article calls so, letter for letter; else none.

        That is a person or body with a proper name, or some who are described and not yet known: "two
        people familiar with the plans", "a retired postman"; not "the postman", who was told of before, nor
        "12", "a life raft", a weapon of the glossary, a place or a ship.
        """
        read = _read(name, characters)
        if read is not None and read.voice is None:
            return self._lone(name, read, characters)
        if read is None or read.voice is None or self._is_cut(name) or self._says_nothing(name, read):
            return ()
        if is_nobodys(read, characters):
            return ()
        if read.voice is Voice.NAMED_PERSON and (known := self._by_surname(read)):
            return known
        if read.name and read.voice in (Voice.NAMED_PERSON, Voice.INSTITUTION):
            same = " ".join(read.words.split()) == name
            named = name if name == self.outlet else read.name
            return (Speaker(key_of(named), named, read.voice, count=1, kind=read.kind),) if same else ()
        alone = " " not in name and read.voice is not Voice.UNNAMED_GROUP  # "investigators" are some
        if read.name or alone or read.quantity.article == "the" or self._is_known_by_office(name):
            return ()
        return (
            Speaker(
                key_of(name),
                with_capital(name),
                read.voice,
                count=read.quantity.count,
                role=read.role,
            ),
        )

    def _says_nothing(self, name: str, read: Named) -> bool:
        """Whether `name` is that of a weapon, or `read` a lone number or a thing: "12", "a life raft"."""
        if read.voice not in (Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP):
            return fold(name) in self._arms
        lone = read.head is None and read.quantity.count is not None
        return fold(name) in self._arms or lone or (read.head is not None and is_thing(name, read.head))

    def _is_cut(self, name: str) -> bool:
        """Whether `name` is the end of a body's name here: "fire brigade", of "Elmfield's fire brigade"."""
        return name[:1].islower() and any(
            speaker.voice is Voice.INSTITUTION and _ends_in(fold(speaker.name), folded(name))
            for speaker in self._partly_called(name)
        )

    def _lone(self, name: str, read: Named, characters: str) -> tuple[Speaker, ...]:
        """The one of whom the article tells a name alone: a person, as the machine reads such names."""
        alone = read.name == name and not self._partly_called(name) and _stands_alone(name, characters)
        if alone and gives_offices_of_state(characters, name):
            return (Speaker(key_of(name), name, Voice.INSTITUTION, count=1, kind="state"),)
        if not alone or is_nobodys(read, characters):
            return ()
        return (Speaker(key_of(name), name, Voice.NAMED_PERSON, count=1),)

    def _people(self) -> list[Speaker]:
        return list({speaker.key: speaker for same in self._speakers.values() for speaker in same}.values())

    def _partly_called(self, name: str) -> list[Speaker]:
        """Those whose own name ends in `name`, or whose given name it is; not "the builder of Elmfield"."""
        part = fold(name)
        return [
            speaker
            for speaker in self._people()
            if _ends_in(fold(speaker.name), part)
            or (speaker.voice is Voice.NAMED_PERSON and fold(speaker.name).startswith(f"{part} "))
        ]

    def _by_surname(self, read: Named) -> tuple[Speaker, ...]:
        """Those who speak here and whose surname is all that is read: "Mr Lee", but not of Ann Lee."""
        if " " in read.name:
            return ()
        return tuple(
            speaker
            for speaker in self._people()
            if speaker.voice is Voice.NAMED_PERSON
            and speaker.name.endswith(f" {read.name}")
            and _may_be(speaker.name, read.gender)
        )

    def suggest(self, name: str, characters: str) -> str:
        """The sentence that leads from a name unknown in an article’s `characters` to the right ones."""
        if fold(name) in _NO_ONE:
            return f"Did you mean “{NOBODY}”?"
        near = difflib.get_close_matches(fold(name), list(self._written), n=1, cutoff=0.8)
        meant = self._turned(name, characters) or [self._written[known] for known in near]
        meant = meant or [speaker.name or speaker.key for speaker in self._partly_called(name)]
        meant = meant or list(dict.fromkeys(one.name for one in self._in_office(name)))
        meant = meant or near_surnames(name, self._people())
        meant = without_owners(name, meant)
        if len(meant) == 1 and (two := two_spellings(name, meant[0], characters)):
            one, other = two
            return (
                f"“{one}” and “{other}” both stand in the article: if they are one name, one is a slip, and "
                f"must be mended there or here; else describe “{name}” in the front matter under “speakers”."
            )
        if meant:
            either = " or ".join(f"“{one}”" for one in meant[:_MOST_MEANT])
            return f"Did you mean {either}?"
        if without_article(name)[:1].isupper() and is_nobodys(_read(name, characters), characters):
            return (
                f"“{name}” is a place, a thing or a month here: describe under “speakers” who speaks for it."
            )
        known = ", ".join(f"“{shown}”" for shown in self._shown[:_MOST_SHOWN])
        more = " and others" if len(self._shown) > _MOST_SHOWN else ""
        listed = f"Known here are {known}{more}, and nobody" if known else "Write nobody if none is stated"
        return f"{listed}; any other is described in the front matter under “speakers”."

    def _turned(self, name: str, characters: str) -> list[str]:
        """The name of one person in a `name` with the surname first: "Lee, Ann"."""
        last, _, first = (part.strip() for part in name.partition(","))
        turned = f"{first} {last}"
        found = self.find(turned) or self.in_text(turned, characters)
        is_person = [one.voice for one in found] == [Voice.NAMED_PERSON]
        return [turned] if first and last and is_person else []

    def _in_office(self, name: str) -> list[Speaker]:
        """The people here whose office or work `name` can mean: "the minister", "Velland's minister"."""
        office = _OWNER.sub("", fold(name))
        return [one for one in self._people() if one.role and office and fits_role(office, one.role)]

    def _is_known_by_office(self, name: str) -> bool:
        """Whether `name` is the office of a named person here, with whose office it is."""
        owner = _OWNER.match(fold(name))
        return owner is not None and any(
            one.voice is Voice.NAMED_PERSON and fold(one.affiliation or "") == owner["who"]
            for one in self._in_office(name)
        )

    def _add(self, speaker: Speaker, names: Iterable[str]) -> None:
        for name in names:
            self.names.append(name)
            self._written.setdefault(fold(name), name if name != speaker.key else speaker.name or name)
            same = self._speakers.setdefault(fold(name), [])
            if all(speaker.key != other.key for other in same):
                same.append(speaker)
        shown = speaker.name or speaker.key
        if shown not in self._shown:
            self._shown.append(shown)


def _read(name: str, characters: str) -> Named | None:
    """The first place of `name` in an article's `characters`, read; None where it is nowhere."""
    written = re.search(pattern_of(name), characters, re.IGNORECASE)
    return read_name(characters, Span(*written.span())) if written else None


_OWNER = re.compile(r"(?P<who>.+)'s ")
"""Whose office a folded description tells of: "Velland's foreign minister"."""
_ENDED = re.compile(r"(?:\A|[.!?…:\n])\W*\Z")
_NAME_BEFORE = re.compile(r"(?<!\w)(?!(?:And|At|But|By|For|From|In|On|The|To|With)\b)[^\W\d_a-z][\w'’.-]* \Z")
_NAME_AFTER = re.compile(r" [^\W\d_a-z]")
_REACH = 40


def _stands_alone(name: str, characters: str) -> bool:
    """Whether `name` stands somewhere with a capital of its own, and is no part of a longer name there.

    What begins a sentence has a capital anyway, but for "Korvath's".
    """
    if not name[:1].isupper():
        return False
    for found in re.finditer(pattern_of(name), characters):
        before = characters[max(0, found.start() - _REACH) : found.start()]
        after = characters[found.end() : found.end() + _REACH]
        own = not _ENDED.search(before) or after.startswith(("'s ", "’s "))
        if own and not _NAME_BEFORE.search(before) and not _NAME_AFTER.match(after):
            return True
    return False


def _ends_in(name: str, part: str) -> bool:
    """Whether `part` is the end of a folded name, and no place or thing that the name leads to."""
    return (
        re.search(rf"(?<!\bof)(?<!\bat)(?<!\bin)(?<!\bfor)(?<!\bthe) {re.escape(part)}\Z", name) is not None
    )


def _may_be(name: str, gender: str | None) -> bool:
    """Whether a person's given name suits the `gender` that a title tells: "Mr" is not Ann Lee."""
    known = given_names().get(name.split()[0].casefold())
    return known is None or gender is None or known == gender


def _reached(facts: Facts, statements: Sequence[Statement]) -> Iterator[str]:
    """Who listens and whose reports carry statements, and who prints them here."""
    yield from (heard.name for one in statements for heard in (one.hearer, one.through) if heard)
    if facts.outlet:
        yield facts.outlet


def _called_once(statements: Sequence[Statement], characters: str) -> dict[str, Speaker]:
    """The article's own words for a speaker, where they mean one alone: "Her neighbour"; no pronouns."""
    called: dict[str, dict[str, Speaker]] = {}
    for one in statements:
        if len(one.source) == 1 and one.speaker.voice is not Voice.NOT_STATED:
            words = fold(one.source[0].of(characters))
            called.setdefault(words, {})[one.speaker.key] = one.speaker
    return {
        words: next(iter(speakers.values()))
        for words, speakers in called.items()
        if len(speakers) == 1 and words not in PRONOUNS
    }


def fold(name: str) -> str:
    """A name as it is compared with others: in small letters, without an article before it."""
    return without_article(folded(name))
