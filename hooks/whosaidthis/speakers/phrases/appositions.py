"""Sources whose name stands beside a description: "its attorney, Lena Fosse"."""

from __future__ import annotations

import re
from dataclasses import replace

from ...attribution.phrases.fields import listed_fields
from ...model import Voice
from ...reading.words import Word, with_small_letter
from .. import lexicon
from ..words.gender_words import gender_of_role
from ..words.groups import Quantity
from ..words.quoted_words import leaves_open
from ..words.roles import DOER
from .employers_names import is_employers_name
from .named import Named
from .noun_groups import cut_phrase, find_holder
from .proper_sources import named_outright


def holder_of(characters: str, described: Named, rest: list[Word]) -> Named | None:
    """The holder of a long office, whose name follows it; None where `rest`, the words after it, has none.

    As in "leader of the house in the Town Council Ann Lee".
    """
    start = find_holder(characters, described.span, rest)
    if start is None or described.voice is not Voice.UNNAMED_PERSON or described.plural:
        return None
    if described.quantity.article not in {"", "the"} or described.quantity.of_group:
        return None
    if described.quantity.article and rest[start].lower not in lexicon.given_names():
        return None
    found = named_outright(
        characters, replace(described, quantity=Quantity(1, 0, False, "")), rest[start:], 0, None
    )
    office = characters[described.span.start : rest[start - 1].end]
    office = re.sub(r"(?i)^the\s+", "", office)
    return replace(found, role=with_small_letter(office), affiliation=None, head=None)


_ONE_OF_MORE = re.compile(
    r"(?i)\w\s(?:for|of|to|from|at|with) one of (?:them|(?:the|his|her|its|their) [^,]+), $"
)
"""Words before the name of one of those spoken of, not of the source: "a lawyer for one of them, Bob Roe"."""


_IN_TOWN = re.compile(
    r"\b(?:in|at|from|near|outside) (?:the|its|his|her|their|a|[A-Z][\w-]*['’]s?) (?:[\w-]+ ){0,2}"
    rf"(?:{lexicon.alternatives('kinds of places')}), $"
)
"""Words before a town's name: "a spokesman in the capital, Rye"."""


_IN_A_PLACE = re.compile(r"\b(?:in|at|from|near|outside) [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*, $")
"""Words before the state of a town: "a woman in Worcester, Massachusetts"."""


_AMONG_HOMES = re.compile(
    r"\b(?:from|in|of|between|across) (?:(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*, )+$"
)
"""Words before the last of several places: "a team from Norway, (Canada and Japan)"."""


def apposed_name(characters: str, described: Named, rest: list[Word]) -> Named | None:
    """The bearer of a description by the name in `rest`, the words after it; None where it has none.

    As in "its attorney, Lena Fosse", "one of its helpers, the student Ann Lee".
    """
    quantity = described.quantity
    if described.plural or (quantity.of_group and quantity.count != 1):
        return None
    if described.voice is Voice.DOCUMENT and any(word.lower in {"from", "by"} for word in rest):
        return None
    fields = listed_fields(characters, described.span)
    own = [any(each.start < word.start < each.end for each in fields) for word in rest]
    places = [place for place in range(len(rest)) if _after_comma(characters, rest, place) and not own[place]]
    place = _titled_place(rest, places) or next(iter(places), len(rest))
    noun = _apposed_body(characters, rest)
    human = described.voice is Voice.UNNAMED_PERSON and described.head in lexicon.roles()
    place = noun or _after_role(characters, rest, human) or place
    core, _ = cut_phrase(characters, rest[place:], 0) if place < len(rest) else ([], [])
    if not core or not all(word.capital for word in (core[0], core[-1])):
        return None
    whole = len(core) > 1 and core[-1] is rest[-1] and rest[0].lower == "who"
    body = described.voice is Voice.INSTITUTION and rest[0].lower in {"that", "which"}
    whole = whole or (body and core[-1] is rest[-1])  # "the company that runs the depot, Petrola"
    if any(word.lower in {"who", "whose", "which", "that"} for word in rest[:place]) and not whole:
        return None
    before = characters[described.span.start : core[0].start]
    if leaves_open(before) or (_is_of_others(before, core) and not _is_kin_by_name(described, core[0])):
        return None
    if _is_anothers(described, before, core[0]):
        return None
    found = named_outright(characters, replace(described, quantity=Quantity(1, 0, False, "")), core, 0, None)
    if noun is not None and found.voice is None:
        return replace(found, voice=Voice.INSTITUTION, kind=lexicon.bodies()[rest[noun - 1].lower], head=None)
    return _as_bearer(described, found, before, human)


def _as_bearer(described: Named, found: Named, before: str, human: bool) -> Named | None:
    """The description `described` under the name `found`, the words `before` it; None where it has another.

    `human`: somebody is described.
    """
    person = found.voice is Voice.NAMED_PERSON and found.given != "The"
    known = found.gender is not None or (found.given or "").lower() in lexicon.given_names()
    employers = human and not person and _is_employers(before)
    employers = employers or (human and not known and is_employers_name(described, found, before))
    addressed = described.voice is Voice.DOCUMENT and (known or found.voice is Voice.NAMED_PERSON)
    if employers or addressed:
        return None  # "a letter to the mayor, Ann Lee,"
    if described.voice is Voice.INSTITUTION and found.voice is Voice.NAMED_PERSON and not known:
        return replace(
            found, voice=described.voice, kind=described.kind, given=None, surname=None, role=None, head=None
        )
    return replace(
        found,
        voice=found.voice or (Voice.NAMED_PERSON if human else Voice.INSTITUTION),
        role=found.role or _role_as_joined(described, before),
        affiliation=found.affiliation or described.affiliation,
        head=None,
        gender=found.gender or gender_of_role(described.head),  # "His widow, Mireille"
    )


def _is_anothers(described: Named, before: str, first: Word) -> bool:
    """Whether the name that begins with `first` is of whose office it is, or to whom somebody is close."""
    held = described.voice is Voice.INSTITUTION and _is_holders(before)
    return held or _is_one_beside(described, before, first)


def _is_kin_by_name(described: Named, first: Word) -> bool:
    """Whether a given name suits the relative told of: "the mother of one of the men, (Rosa) Lee"."""
    gender = gender_of_role(described.head) if described.head in lexicon.word_list("kin") else None
    return gender is not None and lexicon.given_names().get(first.lower) == gender


def _is_employers(before: str) -> bool:
    """Whether a body's name follows its noun: "A columnist for Rye's largest newspaper, (The Bell)"."""
    words = before.removesuffix("The ").rstrip(", ").split()
    return len(words) > 2 and words[-1] in lexicon.bodies() and not _EMPLOYS.isdisjoint(words[1:-1])


_EMPLOYS = frozenset("for of at with from".split())


def _is_of_others(before: str, core: list[Word]) -> bool:
    """Whether the name behind `before` is that of others, or of a place, told of in those words."""
    if _IN_A_PLACE.search(before) and lexicon.is_place(" ".join(word.form for word in core)):
        return True
    among = _AMONG_HOMES.search(before) is not None and any(word.lower == "and" for word in core)
    return among or _ONE_OF_MORE.search(before) is not None or _IN_TOWN.search(before) is not None


_BESIDE = re.compile(
    r"\b(?:(?:close|loyal|near) to|ally of|friend of) (?:the|his|her|their) (?:[\w’'-]+ ){0,3}?"
    rf"(?:{lexicon.alternatives('offices beside people')}), $"
)
"""Behind whom somebody is close to the name may be theirs; two names never are told so."""


def _is_one_beside(described: Named, before: str, first: Word) -> bool:
    """Whether the name may be theirs to whom somebody is close: "a source close to the mayor, (Ann Lee)"."""
    titled = (
        first.lower in lexicon.titles() or first.lower in lexicon.roles()
    )  # "an ally of the governor, Senator Tom Lee,"
    somebody = described.voice is Voice.UNNAMED_PERSON and described.quantity.article in {"a", "an"}
    return somebody and not titled and _BESIDE.search(before) is not None


_OF_HOLDER = re.compile(r"\b(?:of|for) (?:the|its|his|her|their) (?:[\w’'-]+ ){0,3}?(?P<role>[\w’'-]+), $")


def _is_holders(before: str) -> bool:
    """Whether the name after `before` is that of whose office it is: "the office of the mayor, (Ann Lee)"."""
    found = _OF_HOLDER.search(before)
    return found is not None and found["role"].lower() in lexicon.roles()


def _titled_place(rest: list[Word], places: list[int]) -> int | None:
    """Which of the names after commas has a title: "its head, Rye Power, Mrs Ann Lee"; None if none has."""
    return next((place for place in places[1:] if rest[place].lower in lexicon.titles()), None)


_PLAIN_PEOPLE = lexicon.word_list("plain people")


def _role_as_joined(described: Named, before: str) -> str | None:
    """The role with whose it is, as `before`, the words before the name, join them: "lawyer for Mr Lee"."""
    role, whose = described.role, described.affiliation
    role = None if role in _PLAIN_PEOPLE else role  # "One of the men, Bob Roe"
    if not role or not whose:
        return role
    joined = (f"{whose}{link}{role}" for link in ("’s ", "'s "))
    governed = (f"{role} {word} {whose}" for word in ("of", "from", "for", "at", "with"))
    return next((words for words in (*joined, *governed) if words in before), role)


def _after_role(characters: str, rest: list[Word], human: bool) -> int | None:
    """Where a name begins right after the noun for its bearer: "her helper, the marine painter Ann Lee".

    `human`: what stands before is a person's, so that a noun that no list has is a trade: "vintner Ann Lee".
    """
    for place in range(min(8, len(rest) - 2)):
        start = rest[place].start
        if characters[start - 2 : start] != ", ":
            continue
        noun = place + (rest[place].lower in {"the", "a", "an"})
        while noun < len(rest) - 2 and noun < place + _LONGEST_TRADE and _describes(rest, noun):
            named = rest[noun].form.islower() and rest[noun + 1].capital and not _is_origin(rest, noun + 1)
            if named and characters[rest[noun].end : rest[noun + 1].start] == " ":
                known = _for_a_person(rest, noun) or (human and noun == place and _is_trade(rest, noun))
                return noun + 1 if known else None
            noun += 1
    return None


_LONGEST_TRADE = 6
"""Words of "the former Costa Rican judge"."""


def _describes(rest: list[Word], place: int) -> bool:
    """Whether a word can stand in "the former Danish judge" before the name."""
    return rest[place].form.islower() or _is_origin(rest, place)


def _is_origin(rest: list[Word], place: int) -> bool:
    """Whether a word with a capital stands right before a small noun for people: "Danish (judge)".

    So the first of two: "Costa (Rican judge)".
    """
    near = rest[place + 1 : place + 3]
    noun = next((word for word in near if not word.capital), None)
    return rest[place].capital and noun is not None and noun.lower in lexicon.roles()


def _is_trade(rest: list[Word], noun: int) -> bool:
    """Whether a small word before a name of two words can only be its bearer's trade."""
    word = rest[noun].lower
    full = noun + 2 < len(rest) and rest[noun + 2].capital
    return full and DOER.fullmatch(word) is not None and word not in lexicon.bodies()


_TRADE = re.compile(r"[a-z-]{3,}(?:ist|ian|ologist|grapher|wright)")


def _for_a_person(rest: list[Word], noun: int) -> bool:
    """Whether the word at a place is a noun for its bearer, before a name of two words or a known one."""
    word = rest[noun].lower
    given = rest[noun + 1].lower in lexicon.given_names()
    full = noun + 2 < len(rest) and rest[noun + 2].capital
    if full and word in {"independent", *lexicon.word_list("parties")}:
        return True  # "The MP for Rye, independent Ann Lee"
    if given:
        return word in lexicon.roles() or DOER.fullmatch(word) is not None
    return word in lexicon.roles() or (full and _TRADE.fullmatch(word) is not None)


def _apposed_body(characters: str, rest: list[Word]) -> int | None:
    """Where a body's name begins right after the noun for it: "its owner, the Danish fund Nordhavn"."""
    for place in range(min(5, len(rest) - 1)):
        start = rest[place].start
        if rest[place].lower != "the" or characters[start - 2 : start] != ", ":
            continue
        for noun in range(place + 1, min(place + 4, len(rest) - 1)):
            if rest[noun].lower in lexicon.bodies() and rest[noun].form.islower() and rest[noun + 1].capital:
                return noun + 1
    return None


def _after_comma(characters: str, rest: list[Word], place: int) -> bool:
    """Whether a name begins at a place right after a comma, or after a comma and "the"."""
    word = rest[place]
    if word.lower.rstrip(".") in lexicon.word_list("abbreviated states"):
        return False  # "a fund in Alder County, Wis."
    start = word.start
    if place and rest[place - 1].lower == "the" and characters[rest[place - 1].end : start] == " ":
        start = rest[place - 1].start
    return word.capital and characters[max(0, start - 2) : start].strip() == ","
