"""Coordinated sources, cut apart: "Russia and Iran", "two officials and a pair of diplomats"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from ...attribution.phrases.fields import is_field, listed_fields
from ...model import Span
from ...reading.words import Word, find_words
from .. import lexicon
from ..names.joint_names import (
    is_body,
    is_known,
    is_one_body,
    is_role,
    is_written_as_one,
    names_with_and,
)
from ..names.joint_origins import is_of_noun, two_origins
from ..names.joint_owners import is_one_owner
from ..words.complements import LINKS
from ..words.groups import read_quantity
from ..words.plain import plural
from ..words.quoted_words import leaves_open
from .benches import bench_in
from .clauses import is_in_clause, is_state_cut_short, without_clause
from .joined_places import join_places
from .speaking_for import is_of_things, speaks_for_both

_AND = re.compile(r",?\s+(?:and|as well as|along with|or|nor)\s+(?:also\s+|both\s+)?")
_LEAD = re.compile(r"(?i)(?:both|either|neither)\s+")
_OF_KINDS = re.compile(
    rf"\b(?:{lexicon.alternatives('groups of several')})"
    r"\s+of\s+[a-z][\w-]*(?:\s[a-z][\w-]*)?$"
    r"|\b[a-z]+ of (?:[a-z-]+ )?[a-z]+s(?:, (?:[a-z-]+ )?[a-z]+s)+$"
)
"""Before "and": "a coalition of farmers (and drivers)", "a study of cooks, nurses (and porters)" are one."""
_COMMA = re.compile(r",\s+")
_DETERMINERS = lexicon.word_list("determiners")
_LONGEST = 1000
"""A source of more characters is no list that anybody wrote to be read, and would cost too much to cut."""


def split_source(characters: str, span: Span) -> tuple[Span, ...]:
    """The members of a coordinated source in their order; the source itself where it is not coordinated."""
    if len(span) > _LONGEST:
        return (span,)
    bench = bench_in(characters, span)
    if bench is not None:
        return (bench,)
    lead = _LEAD.match(characters, span.start, span.end)
    start = lead.end() if lead else span.start
    within = listed_fields(characters, span)
    marks = list(_marks(_AND, characters, Span(start, span.end), within))
    for mark in marks:
        left, right = Span(start, mark.start()), Span(mark.end(), span.end)
        if _splits(characters, left, right):
            parts = (*_split_commas(characters, left, within), *split_source(characters, right))
            return without_clause(characters, _as_named(characters, parts))
    return (Span(start, span.end),) if lead and marks else (span,)


def _as_named(characters: str, parts: tuple[Span, ...]) -> tuple[Span, ...]:
    """The members without those whom the others name: "Two of the men, (Ann Lee and Bob Roe)"."""
    first, *others = parts
    words = [word.lower for word in find_words(characters, first)]
    count = read_quantity(words).count if words else None
    named = all(characters[other.start].isupper() for other in others)
    return tuple(others) if count == len(others) and count > 1 and named else parts


def _splits(characters: str, left: Span, right: Span) -> bool:
    """Whether "and" between the two parts joins two sources, not two words of one."""
    before, after = find_words(characters, left), find_words(characters, right)
    written = left.of(characters).rstrip()
    bracketed = written.count("(") > written.count(")")  # "Ann Lee (Con, Rye and Ham)"
    if not before or not after or bracketed or leaves_open(written):
        return False
    if _OF_ONE.match(written) and after[0].capital and _ONE_SPEAKS.match(characters, right.end):
        return False
    if written.endswith((" of", " between")) or is_in_clause(written, after):
        return False
    closed = characters[right.end : right.end + 1] == ","
    if is_of_things(written, after, closed=closed):
        return False
    whole = characters[left.start : right.end].lower()
    if (
        any(name in whole for name in names_with_and())
        or _adjectives(before, after)
        or two_origins(before, after)
        or is_one_owner(characters, before, after)
        or _two_offices(characters, left, after)
        or _OF_KINDS.search(left.of(characters))
        or (_WHOM.search(left.of(characters)) and characters[left.end] != ",")
    ):
        return False
    if (
        _two_fields(before, after)
        or join_places(before, find_words(characters, Span(right.start, _first_in(characters, right, ","))))
        or speaks_for_both(written, after)
    ):
        return False
    if _names_one(characters, before, after, right):
        return False
    if after[-1].lower in _FELLOWS and any(word.lower == "by" for word in before):
        return False  # "a paper by Dr Lee and colleagues"
    named = find_words(characters, Span(right.start, _first_in(characters, right, ",")))
    after = find_words(characters, Span(right.start, _first_in(characters, right, " ("))) or after
    headed = tuple(takewhile(lambda word: word.lower != "of", after))
    one = any(is_one_body(before, words) for words in (after, named, headed) if words)
    return not _office_only(before, named or after) and _opens(after) and not one


_WHOM = re.compile(r", whom ")
"""A clause that goes on behind "and": "the pilot, whom neither the union (nor) the airline would name"."""
_OF_ONE = re.compile(r"(?:The|the|[Aa]n?) (?:[a-z-]+ ){0,2}[a-z-]+[^s ] of (?:the )?[A-Z][^,]*$")
_ONE_SPEAKS = re.compile(r" (?:says|claims|tells|has|is|was|insists|warns|argues|adds|believes|wants)\b")
"""Behind "the organiser of the Wendle Folk (and Cider Weekend)", which is one: a verb of one speaker."""


_WHICH_IS_ONE = re.compile(
    r"(?!The )[A-Z][^,]*,\s+which\s(?:[a-z]+ly\s)?(?:has|is|was|does|[a-z]+[^\W\ds]s)\s"
)
"""Behind "the Transport and (Allied Workers’ Union), which represents": a clause about one body."""


def _names_one(characters: str, before: tuple[Word, ...], after: tuple[Word, ...], right: Span) -> bool:
    """Whether the text shows elsewhere, or right behind it, that two names with "and" are one body's."""
    if not (after[0].capital and before[-1].capital) or _stands_alone(before[-1]):
        return False
    if is_written_as_one(characters, before[-1], after[0], right.start):
        return True
    return _WHICH_IS_ONE.match(characters, right.start) is not None and _ends_in_body(characters, right)


def _stands_alone(word: Word) -> bool:
    """Whether the name before "and" is that of a state or body known by itself, or ends in a noun for one."""
    known = word.lower in lexicon.states().names or word.lower in lexicon.organisations()
    return known or word.lower in lexicon.outlets() or is_body(word)


def _ends_in_body(characters: str, right: Span) -> bool:
    """Whether the name before ", which" ends in a noun for a body: "Allied Workers’ Union"."""
    name = find_words(characters, Span(right.start, _first_in(characters, right, ",")))
    return bool(name) and is_body(name[-1])


def _first_in(characters: str, part: Span, mark: str) -> int:
    """The first `mark` of a part, or its end: what follows a comma or bracket tells of the name before."""
    found = characters.find(mark, part.start, part.end)
    return part.end if found < 0 else found


def _two_fields(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether "and" joins two fields of one office: "the Minister for Sport (and) Local Government".

    Behind the second only the holder's name can follow; "Health Canada", "Water Watch" are bodies.
    """
    links = [place for place, word in enumerate(before) if place and word.lower in LINKS]
    held = bool(links) and is_role(before[links[-1] - 1]) and not plural(before[links[-1] - 1].lower)
    first = before[links[-1] + 1 :] if links else ()
    if not held or not first or not all(word.capital for word in first) or is_known(first[0]):
        return False
    field = list(takewhile(lambda word: word.capital and is_field(word.form), after))
    name = list(takewhile(lambda word: word.capital, after[len(field) :]))
    holder = len(name) > 1 and not (is_body(name[-1]) or lexicon.is_place(name[-1].lower))
    return bool(field) and (not name or holder)


_FELLOWS = frozenset("colleagues others collaborators co-workers".split())
_THE_AND_THE = re.compile(r"[Tt]he (?:[a-z-]+ ){0,2}[a-z-]+, the (?:[a-z-]+ ){0,2}[a-z-]+$")
"""Before "and": "the mayor, the sheriff (and a priest)", who are three."""
_APPOSITION = re.compile(r",\s+[^,]*?(?P<noun>[a-z][\w-]*)$")


_ASIDE = re.compile(
    r"(?:[A-Z][\w’'.-]*\s+)+[A-Z][\w’'.-]*,\s+(?:[a-z][^,]*|(?:Democrat|Republican|Independent)\b[^,]*)$"
)
"""A name and what its bearer is, before "and"."""


def _closed_aside(characters: str, left: Span, after: tuple[Word, ...]) -> bool:
    """Whether both parts stand between the same two commas: "Ann Lee, a cook and the chairwoman, said"."""
    singles = after[0].lower in {"a", "an", "the", "his", "her", "its"} and characters[left.end] != ","
    closed = characters[after[-1].end : after[-1].end + 1] == ","
    head = next((word for word in after[1:8] if word.form.islower() and is_role(word)), None)
    one = after[0].lower in {"a", "an"} if head is None else not plural(head.lower)
    return singles and closed and one and _ASIDE.fullmatch(left.of(characters)) is not None


def _two_offices(characters: str, left: Span, after: tuple[Word, ...]) -> bool:
    """Whether both parts tell what one person is: "Ann Lee, Bob Roe's cousin (and) a sponsor of the bill"."""
    if _closed_aside(characters, left, after):
        return True
    apposed = _APPOSITION.search(left.of(characters))
    if not apposed or apposed.group("noun") not in lexicon.roles() or characters[left.end] == ",":
        return False
    if _THE_AND_THE.match(left.of(characters)):
        return False
    if after[0].lower in {"a", "an"}:
        return True
    opens = after[0].lower in {"a", "an", "the", "his", "her"} or after[0].lower.endswith(("'s", "s'"))
    head = next((word for word in after[1:8] if word.form.islower() and is_role(word)), None)
    return opens and head is not None and not plural(head.lower)


def _adjectives(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """Whether "and" joins two words before one noun: "state and local leaders"."""
    if len(before) != 1 or plural(before[0].lower) or is_known(before[0]) or not after[0].form.islower():
        return False
    counted = read_quantity([word.lower for word in after]).words
    return after[0].lower not in _DETERMINERS and not counted


def _opens(words: tuple[Word, ...]) -> bool:
    """Whether a noun phrase can start here: determiner, number, name or bare plural."""
    first = words[0]
    if first.lower in _DETERMINERS or read_quantity([word.lower for word in words]).words:
        return True
    if first.capital:
        return not (len(words) == 1 and is_role(first)) and not (is_role(first) and not words[-1].capital)
    return any(plural(word.lower) for word in takewhile(is_of_noun, words[:3]))  # not "sent to parents"


def _office_only(before: tuple[Word, ...], after: tuple[Word, ...]) -> bool:
    """As in "chairman and chief executive Bob Roe", "a friend and colleague": two words for one person."""
    bare = after[0].lower not in _DETERMINERS and not plural(after[0].lower) and not after[0].capital
    if bare and not plural(after[-1].lower) and not any(plural(word.lower) for word in after[:3]):
        return True
    if _bare_role(before) and _bare_role(after) and after[0].lower not in _DETERMINERS:
        return before[0].lower in {"the", "a", "an"}
    last = before[-1]
    alone = is_role(last) and not plural(last.lower) and before[0].lower not in _DETERMINERS
    offices = lexicon.word_list("leading offices")
    names = [word for word in before if word.capital and not is_role(word) and word.lower not in offices]
    placed = names == list(before[-2:-1]) and names[0].lower in lexicon.regions() if names else True
    return alone and placed and after[0].capital  # "Iowa governor and chairman Ann Lee"


def _bare_role(words: tuple[Word, ...]) -> bool:
    """Whether words end in a single person's trade or office: "Democratic presidential candidate"."""
    return words[-1].form.islower() and is_role(words[-1]) and not plural(words[-1].lower)


def _marks(
    mark: re.Pattern[str], characters: str, span: Span, within: tuple[Span, ...]
) -> Iterator[re.Match[str]]:
    """The marks in `span` that can part two; none does `within` the fields of one body."""
    for found in mark.finditer(characters, span.start, span.end):
        if not any(fields.start < found.start() < fields.end for fields in within):
            yield found


def _split_commas(characters: str, span: Span, within: tuple[Span, ...]) -> tuple[Span, ...]:
    """As in "Russia, China" before "and Iran" are two; "Ann Lee, the mayor" is one with her office."""
    parts: list[Span] = []
    start = span.start
    for mark in _marks(_COMMA, characters, span, within):
        here = Span(start, mark.start())
        following = find_words(characters, Span(mark.end(), span.end))
        named = find_words(characters, here)
        inside = is_state_cut_short(characters, mark.end())
        if named and following and not inside and not _apposed(named, following):
            parts.append(here)
            start = mark.end()
    parts.append(Span(start, len(characters[: span.end].rstrip(" ,"))))
    return tuple(part for part in parts if part.of(characters).strip())


def _apposed(words: tuple[Word, ...], following: tuple[Word, ...]) -> bool:
    """Whether what follows the comma describes the name `words` before it."""
    first = following[0]
    if first.form.isdigit() or first.lower in {
        "who",
        "which",
        "whose",
        "of",
        "from",
        "in",
        "at",
        "aged",
        "both",
    }:
        return True
    name = words[-1].capital and words[0].lower not in _DETERMINERS
    described = first.lower in _DETERMINERS | {"former"} or (not first.capital and not plural(first.lower))
    return name and (described or is_role(first))
