"""Some out of a group met before: "one of them", "another", "the other"."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Basis, Span, Voice
from ...reading.words import with_capital
from .. import lexicon
from ..people.known import Known, key_of
from ..people.scene import Scene
from ..sources.met import one_by_name
from ..words.gender_words import gender_in_reason
from ..words.groups import read_quantity
from ..words.plain import singular
from .other_of_two import other_told
from .papers import next_paper, one_of_papers
from .reach import group_in_reach, group_of_last, group_of_only_one, last_in_paragraph
from .wholes import as_whole

_OF_THEM = re.compile(
    r"(?i)\W*(?P<some>(?:at least |about )?(?:\w+(?:-\w+)?|a (?:few|couple|number|handful)))\s+of\s+"
    r"(?:them|whom|these|those)(?:\s+(?P<noun>[a-z-]+))?\W*"
)
_ASIDE = re.compile(r",\s+(?:who|whose|speaking|asking)\b.*", re.DOTALL)
"""What is told of whoever speaks: "one of them(, who asked not to be named)"."""
_TOLD_OF_ONE = re.compile(
    r"(?i)\W*(?:one of them|one|another),\s+(?P<trade>an? [a-z][a-z -]*?[a-z])"
    r"(?:\s(?:in|from|at|who|named|called|known)\s.*|,\s.*)?\W*",
    re.DOTALL,
)
_OF_THE_TWO = re.compile(
    r"(?i)\W*(?P<some>one|two|the (?:\w+er|\w+est|first|second|third|last|(?:more|most|less|least) \w+))"
    r"\s+of\s+the\s+(?P<whole>two|three|four|five|six|seven|eight|nine|ten)\W*"
)
_NEXT = re.compile(
    r"(?i)\W*(?P<some>an? (?:second|third|fourth|fifth))"
    r"(?:,\s+(?:from|with|who|headed|titled|dated|marked)\s.*)?\W*",
    re.DOTALL,
)
"""One more of those of whom some have spoken: "a third, from a southern town"."""
_COUNTED = re.compile(r"(?i)\W*the (?P<whole>two|three|four|five|six|seven|eight|nine|ten)\W*")
_ONE_PAPER = re.compile(r"\b(?:[Oo]ne|[Tt]he first) ([a-z-]+)(?: ([a-z]+))?")
_ONE_MORE = re.compile(
    r"(?i)\W*(?P<some>another|one|the other|the second|both)"
    r"(?:\W*|, (?:who|from|at|in|of|[a-z]+(?:ed|en|ing)) .*)"
)
_ONE_OF_TWO = re.compile(r"(?i)\W*(?P<some>the (?:other|second)) (?P<noun>[a-z]+)\W*")
_OF_TWO = frozenset(("the other", "the second", "both"))
_ONE_OF_A_KIND = re.compile(
    r"(?:One|An?) (?P<kind>[a-z].*?)(?=,| (?:in|at|from|near|on|outside|inside|with|who|whose|based)\b|\Z)"
)
"""What "another" is another of; not from where, or what else, that one is: "One in Rye", "One, a cook"."""


def resolve_of_them(scene: Scene, part: Span) -> tuple[Known, Basis] | None:
    """The speaker of "one of them" or "another": some of the only group in reach; None for other words.

    With no group in reach, or two, the words stay as they are, and belong to no group.
    """
    written = part.of(scene.text.characters)
    if (paper := one_of_papers(scene, part) or next_paper(scene, part)) is not None:
        return paper
    if (counted := _COUNTED.fullmatch(written)) is not None:
        return _all_of_them(scene, part, counted["whole"])
    more = _ONE_MORE.fullmatch(written)
    if more is not None:
        return _one_more(scene, part, more.group("some"))
    if (other := _ONE_OF_TWO.fullmatch(written)) is not None:
        return _other_of_kind(scene, part, other["some"], other["noun"])
    if (two := other_told(scene, part)) is not None:
        return two, Basis.INFERRED
    following = _NEXT.fullmatch(written)
    if following is not None:
        return _next_one(scene, part, following.group("some"))
    if (person := one_by_name(scene, part)) is not None:
        return person, Basis.STATED
    told = _TOLD_OF_ONE.fullmatch(written)
    if told is not None:
        group = group_in_reach(scene, part.start)
        gender = gender_in_reason(written, Span(0, len(written)))
        return _told_of_one(scene, group, told.group("trade"), gender)
    return _some_of_them(scene, part, written)


def _some_of_them(scene: Scene, part: Span, written: str) -> tuple[Known, Basis] | None:
    """The speaker of "one of them", "two of those officials" or "one of the two"; None for other words."""
    numbered = _OF_THE_TWO.fullmatch(written)
    match = numbered or _OF_THEM.fullmatch(_ASIDE.sub("", written))
    if match is None:
        return None
    group = group_in_reach(scene, part.start)
    if numbered is None and match["noun"] and not (group and _are_called(group, match["noun"])):
        return None
    if numbered and group and not _has_number(group, numbered.group("whole")):
        group = None
    return _taken(scene, match.group("some"), group, written)


def _are_called(group: Known, noun: str) -> bool:
    """Whether a group can be "those officials": it is called so, or the noun is "people"."""
    return noun.lower() == "people" or singular(noun.lower()) == group.head


def _all_of_them(scene: Scene, part: Span, whole: str) -> tuple[Known, Basis] | None:
    """The group of that number that spoke last here or in the paragraph before: "the four"; else None."""
    start = scene.text.blocks[max(0, scene.block(part.start) - 1)].span.start
    number = read_quantity([whole.lower()]).count
    fitting = [
        (max(places), known)
        for known in scene.register.all
        if known.group
        and known.count == number
        and (places := [span.start for span in known.mentions if start <= span.start < part.start])
    ]
    return (max(fitting, key=lambda met: met[0])[1], Basis.INFERRED) if fitting else None


def _told_of_one(
    scene: Scene, group: Known | None, trade: str, gender: str | None
) -> tuple[Known, Basis] | None:
    """The speaker of "one of them, a retired postman": called so, and one of the group in reach."""
    if group is None:
        return None
    head = trade.rpartition(" ")[2]
    name = with_capital(trade)
    known = Known(
        key_of(name),
        name,
        Voice.UNNAMED_PERSON,
        1,
        role=trade.partition(" ")[2],
        gender=gender,
        head=head,
        member_of=group.key,
    )
    return scene.register.add(known), Basis.INFERRED


def _one_more(scene: Scene, part: Span, some: str) -> tuple[Known, Basis] | None:
    """The speaker of "another", "one", "the other", "the second" or "both"; the last need a group of two."""
    last = last_in_paragraph(scene, part)
    spoke = last if last is not None and last.group and some.lower() == "one" else None
    group = spoke or group_of_last(scene, part) or group_in_reach(scene, part.start)
    if some.lower() in _OF_TWO and group is None and last is None:
        group = group_of_only_one(scene, part)
    if some.lower() in _OF_TWO and (group is None or not _has_number(group, "two")):
        return None
    if some.lower() == "both":
        return (group, Basis.INFERRED) if group else None
    if some.lower() == "another" and (kin := _after_one(scene, part, some)):
        return kin
    name = f"{some} of {as_whole(scene, group)}" if group else some
    again = scene.register.by_name(Voice.UNNAMED_PERSON, name)
    if some.lower() in _OF_TWO and group and again and again.member_of == group.key:
        return again, Basis.INFERRED
    return _taken(scene, some, group, some)


def _other_of_kind(scene: Scene, part: Span, some: str, noun: str) -> tuple[Known, Basis] | None:
    """The speaker of "the other official" after "two officials", of whom one has spoken."""
    group = group_of_last(scene, part)
    return _one_more(scene, part, some) if group and group.head == noun.lower() else None


def _next_one(scene: Scene, part: Span, some: str) -> tuple[Known, Basis] | None:
    """The speaker of "a third" after some diplomats: a third diplomat; None where nothing tells of what."""
    somebody = re.search(r",\s+who\b", part.of(scene.text.characters))
    document = None if somebody else _after_one_paper(scene, part)
    if document:
        name = f"{with_capital(some)} {document}"
        known = Known(key_of(name), name, Voice.DOCUMENT, 1, document, head=document)
        return scene.register.add(known), Basis.STATED
    if (kin := _after_one(scene, part, some)) is not None:
        return kin
    group = group_of_last(scene, part) or group_in_reach(scene, part.start)
    if group is None or not group.spoke or (group.head or "") not in lexicon.roles():
        return None
    role = group.role or group.head or ""
    if not _is_told_in(role, group.name.partition(",")[0]):
        return None  # "Two of the five, both cooks": a third need be no cook
    name = f"{with_capital(some)} {'person' if role.endswith('people') else _as_printed(group, role)}"
    return _another_like(scene, group, name, member_of=group.key)


def _is_told_in(role: str, words: str) -> bool:
    return singular(role.split()[-1].lower()) in map(singular, words.lower().split())


def _as_printed(group: Known, role: str) -> str:
    """A role of one with the capitals that the article gives several: "MP" of "two MPs"."""
    short = re.search(r"\b([A-Z]{2,5})s\b", group.name)
    return re.sub(rf"\b{short[1].lower()}$", short[1], role) if short else role


def _after_one_paper(scene: Scene, part: Span) -> str | None:
    """The noun of "one memo" before "a second" in the same paragraph; None where none or two are counted."""
    start = scene.text.blocks[scene.block(part.start)].span.start
    counted = _ONE_PAPER.finditer(scene.text.characters, start, part.start)
    words = (word for found in counted for word in found.groups() if word)
    nouns = {word for word in words if word in lexicon.documents()}
    return next(iter(nouns)) if len(nouns) == 1 else None


def _after_one(scene: Scene, part: Span, some: str) -> tuple[Known, Basis] | None:
    """The speaker of "another", "a second" after "one engineer" in the same paragraph: another engineer."""
    last = last_in_paragraph(scene, part)
    kind = _ONE_OF_A_KIND.match(last.name) if last and last.voice is Voice.UNNAMED_PERSON else None
    if last is None or kind is None or last.member_of is not None:
        return None
    told = last if "," not in last.name else replace(last, role=None, affiliation=None, head=_head_of(kind))
    return _another_like(scene, told, f"{with_capital(some)} {kind.group('kind')}")


def _head_of(kind: re.Match[str]) -> str:
    """The noun of "one guest, a nurse"; of "one of the three, a nurse" no more is known than of "them"."""
    last = kind.group("kind").split()[-1].lower()
    return "them" if read_quantity([last]).count is not None else singular(last)


def _another_like(scene: Scene, known: Known, name: str, member_of: str | None = None) -> tuple[Known, Basis]:
    """A new person under `name`, with the role and affiliation of `known`."""
    another = Known(
        key_of(name),
        name,
        Voice.UNNAMED_PERSON,
        1,
        role=known.role,
        affiliation=known.affiliation,
        head=known.head,
        member_of=member_of,
    )
    return scene.register.add(another), Basis.INFERRED


_POINTED = re.compile(r"(?i)\bof (?:these|those) ")


def _taken(scene: Scene, some: str, group: Known | None, written: str) -> tuple[Known, Basis]:
    """A new speaker, some of `group`; where there is none, under the words as they stand."""
    count = 1 if some.lower().startswith(("the ", "another")) else read_quantity(some.lower().split()).count
    whole = as_whole(scene, group) if group else None
    pointed = whole == "the people" and _POINTED.search(written)  # "One of these people": who are they?
    words = f"{some} of {whole}" if whole and not pointed else written.strip(" ,")
    known = Known(
        key_of(words),
        with_capital(words),
        Voice.UNNAMED_PERSON if count == 1 else Voice.UNNAMED_GROUP,
        count,
        role=group.role if group else None,
        affiliation=group.affiliation if group else None,
        head=group.head if group else "them",
        member_of=group.key if group else None,
    )
    return scene.register.add(known), Basis.INFERRED if group else Basis.STATED


def _has_number(group: Known, words: str) -> bool:
    """Whether a group of one kind of people has as many as "the two" says."""
    return " and " not in group.name and group.count == read_quantity([words.lower()]).count
