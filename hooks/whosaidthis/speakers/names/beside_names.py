"""Office and age that stand beside a person's name: "company spokesman Bob Roe", "Ann Lee, 42, the mayor"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Span
from ...reading.words import Word, find_words, with_small_letter
from .. import lexicon
from ..words.machines import works_machine
from ..words.plain import plural, singular
from ..words.roles import DOER, leading_form, without_article

AGE = re.compile(r",? (?:aged )?(\d{1,3})(?=[,).]|\s+years)|\s\((\d{1,3})\)")
_OFFICE_AFTER = re.compile(
    r",\s+(?:\d{1,3},\s+)?(?P<office>(?:the |a |an |its |their |his |her )?[^,.;:()\"“”]{3,110}?)(?=[,.;)]|$)"
)
_AFTER_OFFICE = re.compile(
    r"\s(?:who|which|that|and(?!\s[A-Z])|when|where|while|as|based|living|working|specialising|specializing|"
    r"(was|is|said|says|told|asked|added|replied|answered|has|had|have|were|are|will|would))(?:\s|$)"
)
_STOP_OPENERS = lexicon.word_list("openers")
_OFFICE_WORDS = lexicon.word_list("office words")
_OF = frozenset("of for at in".split())
_SAID = frozenset("said told adds wrote asked by with for from at of that whom".split())


def role_before(before: list[Word]) -> str:
    """As in "company spokesman" before "Bob Roe"."""
    role: list[str] = []
    for word in reversed(before):
        if role[:1] == ["chief"] and word.lower == "in":
            role.insert(0, word.lower)  # "editor in chief"
            continue
        if role and word.capital and word.lower in lexicon.word_list("leading offices"):
            role.insert(0, leading_form(word))
            break
        if role and word.capital and word.lower in _OFFICE_WORDS | lexicon.bodies().keys():
            role.insert(0, word.lower)  # "Union leader", "Foreign minister" at the head of a sentence
            break
        if word.capital or word.lower in _STOP_OPENERS or (not role and not _is_trade(word.lower)):
            break
        if role and (word.lower.endswith(("ed", "s")) or word.lower in _SAID):
            break
        role.insert(0, word.lower)
    return " ".join(role)


def _is_trade(lower: str) -> bool:
    """Whether a noun is a trade; one that no list has has two parts: "tea-seller", "toll-keeper"."""
    compound = "-" in lower and DOER.fullmatch(lower) is not None
    return compound or singular(lower) in lexicon.roles()


_PARTY = "|".join(word.capitalize() for word in sorted(lexicon.word_list("of a party")))
_ROLE_APPOSED = re.compile(
    r"\b(?P<article>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?|(?P<owner>[A-Z][\w-]*(?:['’]s|s['’])))\s+"
    rf"(?:\d+-year-old\s+)?(?:(?:{_PARTY})\s+)?"
    r"(?P<role>(?:(?!(?:of|for|at|an?|the|his|her|its|their)\s)[a-z][\w’'-]*\s+){0,4}(?P<noun>[A-Za-z][\w-]+))"
    r"(?:\s\([A-Z]{2,6}\))?(?P<where>\s(?:of|for|at)\s(?:the\s)?[^,.;:()“”\"]{2,50})?(?:\s\([A-Z]{2,6}\))?, $"
)
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]+, $")
_OWNED = re.compile(r"[a-z]+['’]s\s")
"""The owner keeps the article: "the zoo's director"."""
_NAME_CLOSES = re.compile(r"(?:\s[A-Z]{2,3})?[,.]")


def role_apposed(characters: str, span: Span, *, owned_by_name: bool = False) -> str:
    """As in "her barrister, Ann Lee, said": the office before a name between commas.

    `owned_by_name`: as in "Iran's foreign minister, Ann Lee, said" instead, without the owner.
    """
    before = characters[max(0, span.start - 100) : span.start]
    found = _ROLE_APPOSED.search(before)
    if (
        not found
        or _is_anothers(before, found)
        or owned_by_name is not bool(found.group("owner"))
        or found.group("noun").lower() not in lexicon.roles()
        or not _NAME_CLOSES.match(characters, span.end)
    ):
        return ""
    owned = _OWNED.match(found.group("role")) and found.group("article").lower() == "the"
    role = found.group("role") + (found.group("where") or "")
    return f"{'the ' if owned else ''}{with_small_letter(role)}"


def _is_anothers(before: str, found: re.Match[str]) -> bool:
    """Whether the office is of the name before it: "Ann Lee, a lawyer for its owner, Bob Roe, said"."""
    *_, last = (found.group("where") or "").split(" ")
    return last in lexicon.roles() and _NAME_BEFORE.search(before[: found.start()]) is not None


def age_after(characters: str, start: int, end: int) -> int | None:
    """The age right after a name: ", 42,"."""
    age = AGE.match(characters, start, end)
    return int(age.group(1) or age.group(2)) if age else None


_BODY_AFTER = re.compile(
    r",? (?:of|from) (?:the )?(?P<body>[A-Z][\w’'&-]*(?: (?:(?:of|for|on|in|and)(?: the)? )?[A-Z][\w’'&-]*)*)"
)


def body_after(characters: str, start: int, end: int) -> str | None:
    """The body right after a name that somebody works for: "of the Centre for Water Studies"; no place."""
    found = _BODY_AFTER.match(characters, start, end)
    nouns = {word.lower() for word in found["body"].split()} if found else set()
    return found["body"] if found and not nouns.isdisjoint(lexicon.bodies()) else None


def _whole_office(words: Sequence[Word], head: int | None) -> int | None:
    """The last word of an office of which `head` is the first: "chief (executive)", "managing director"."""
    last = len(words) - 1
    whole = head is not None and head < last <= head + 2 and singular(words[last].lower) in lexicon.roles()
    return last if whole else head


def _ends_office(words: Sequence[Word]) -> bool:
    """Whether the last word is a noun for a person: "mayor"; "operator" of somebody at a machine."""
    return singular(words[-1].lower) in lexicon.roles() or works_machine([word.lower for word in words])


_WHO_LEADS = re.compile(
    r",? who (?P<does>chairs|commands|directs|edits|founded|heads|leads|manages|owns) "
    r"(?P<what>(?!up\b|to\b|for\b)[^,.;:()\"“”]{2,60}?)(?=[,.;]|$| and | but )"
)
_OFFICES_OF = {
    "chairs": "chair",
    "commands": "commander",
    "directs": "director",
    "edits": "editor",
    "founded": "founder",
    "heads": "head",
    "leads": "leader",
    "manages": "manager",
    "owns": "owner",
}


def _office_by_deed(characters: str, start: int, end: int) -> str | None:
    """What somebody is of what is told behind a name: "owner of the mill" for ", who owns the mill"."""
    found = _WHO_LEADS.match(characters, start, end)
    return f"{_OFFICES_OF[found['does']]} of {found['what']}" if found else None


_SOME = frozenset("all both few half many most neither none several some".split())


def office_after(characters: str, start: int, end: int) -> str | None:
    """The office after a name and an age: ", 42, the mayor of Rye,"."""
    office = _OFFICE_AFTER.match(characters, start, end)
    if (led := _office_by_deed(characters, start, end)) is not None or not office:
        return led
    phrase, *more = _AFTER_OFFICE.split(office.group("office"), maxsplit=1)
    if more and more[0]:  # "Asked about Ann Lee, the minister said": another's clause
        return None
    words = without_article(list(find_words(phrase)))
    if len(words) > 1 and words[0].lower in _SOME and words[1].lower == "of":
        return None  # "According to the charity Safe Harbour, most of them lose their job": the clause
    head = next((place for place in range(len(words[:6])) if _ends_office(words[: place + 1])), None)
    head = _whole_office(words, head)
    owned = len(words) > 1 and words[1].lower.endswith("'s")  # "the council's head of leisure"
    if owned and head is not None and len(words) > head + 1 and words[head + 1].lower not in _OF:
        return None  # "According to Ann Lee, the council's leader lied"
    before = words[owned : head or 0]
    if head is None or any(word.lower in _STOP_OPENERS - {"of", "for"} for word in before):
        return None
    if plural(words[head].lower) or words[0].lower in _SAID:  # ", told reporters": the verb of the clause
        return None
    return phrase[words[0].start :].strip()
