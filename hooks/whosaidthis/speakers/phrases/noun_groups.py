"""Noun phrases: where their group ends, and which words of it are a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ...model import Span
from ...reading.months import MONTHS, WEEKDAYS
from ...reading.word_lists import any_of
from ...reading.words import Word
from .. import lexicon
from ..names.proper import PARTICLES
from ..words.complements import complement
from ..words.participles import tells_of
from ..words.phrase_ends import in_chief, stops, tells_who_made_it
from ..words.plain import plural, singular
from .short_names import without_brackets


def cut_phrase(characters: str, words: list[Word], start: int) -> tuple[list[Word], list[Word]]:
    """The noun group without what follows it, and what follows it."""
    for place in range(start, len(words)):
        word = words[place]
        gap = characters[words[place - 1].end : word.start] if place > start else ""
        name = (
            place > start and place + 1 < len(words) and words[place - 1].capital and words[place + 1].capital
        )
        joined = word.lower in {"of", "for", "and", "the"} and name and not _person_of(words[start:place])
        joined = joined and not (start == 0 and place == 1 and _opens_with_people(words, place))
        joined = joined or (name and on_something(words, place))
        joined = joined or of_the_body(words, place - (word.lower == "the")) > start
        joined = joined or (name and any(of_the_body(words, of) for of in range(start + 1, place)))
        if re.search(r"[,;(—–]", without_brackets(gap)) or (
            stops(words, place) and not joined and place > start and not in_chief(words, place)
        ):
            return words[start:place], words[place:]
        if place > start and (opens_time(words, place) or tells_who_made_it(words, place)):
            return words[start:place], words[place:]
        if place > start and word.form.isdigit() and words[place - 1].lower in lexicon.documents():
            return words[start:place], words[place:]  # "Page 4 of the report"
        if place > start and tells_of(words, place) and not gap.strip(" "):
            return words[start:place], words[place:]
        if joined and place + 1 < len(words) and words[place + 1].lower in lexicon.states().names:
            head = singular(words[place - 1].lower)
            if head in lexicon.roles():
                return words[start:place], words[place:]
    return words[start:], []


def on_something(words: Sequence[Word], place: int) -> bool:
    """Whether the word is the "on" of a body's name: "the Council on Foreign Relations"."""
    return place > 0 and words[place].lower == "on" and words[place - 1].lower in _ON_SOMETHING


_ON_SOMETHING = frozenset("council committee commission subcommittee forum centre center".split())
"""Bodies whose field is told with "on": "the Council on Foreign Relations"."""
_LONGEST_NAME = 2
"""Words of a name after one person's noun; longer ones hold the holder's: "Minister of Defence Piet Dol"."""


def _opens_with_people(words: Sequence[Word], of: int) -> bool:
    """Whether people whose capital is the sentence's stand before `of`: "Relatives of Ben Roe"."""
    people = words[of - 1].lower
    name = list(takewhile(lambda word: word.capital, words[of + 1 :]))
    if not name or words[of].lower not in {"of", "for"} or singular(people) not in lexicon.roles():
        return False
    return plural(people) or len(name) <= _LONGEST_NAME or name[0].lower in lexicon.given_names()


def of_the_body(words: Sequence[Word], of: int) -> int:
    """`of` where it stands for the word of "Ministry of the Interior", whose noun is a body's; else 0.

    So too in "Institute for the Study of War".
    """
    if not 0 < of < len(words) - 2 or words[of].lower not in ("of", "for") or words[of + 1].lower != "the":
        return 0
    noun = words[of - 1]
    return of if noun.capital and words[of + 2].capital and noun.lower in lexicon.bodies() else 0


def opens_time(words: list[Word], place: int) -> bool:
    """Whether words for a time stand at a place: "last year", "earlier this week"."""
    if place + 1 >= len(words) or words[place].lower not in {"last", "this", "next", "earlier", "later"}:
        return False
    return words[place + 1].lower in lexicon.word_list("periods") | {"this", "last"}


def _person_of(words: list[Word]) -> bool:
    """Whether "of" after these words gives a person's body ("Ann Lee of…"), not a name's second half."""
    capitals = [word for word in words if word.capital]
    heads = lexicon.people_and_bodies()
    return len(capitals) >= 2 and singular(words[-1].lower) not in heads and words[-1].lower not in heads


def find_run(core: list[Word], opening: bool) -> tuple[int | None, int]:
    """First and last place of the last run of capitalised words in the core; (None, -1) if there is none."""
    last = next((place for place in range(len(core) - 1, -1, -1) if _capital(core, place, opening)), -1)
    if last < 0:
        return None, -1
    first = last
    while first and (_capital(core, first - 1, opening) or _links(core, first - 1, opening)):
        first -= 1
    if first and core[first - 1].lower in _BEFORE_SURNAMES and last == first:
        first -= 1
    return first, last


_BEFORE_SURNAMES = lexicon.word_list("before surnames")
"""Small words that a surname can begin with: "van Dorp said"."""


def _leads_to_surname(before: Sequence[Word]) -> bool:
    """Whether a given name, a title or a title and a name stand last: "Mr Zor (French)"."""
    titles = lexicon.titles()
    titled = before[-1].lower in titles or (
        len(before) > 1 and before[-2].lower in titles and before[-1].capital
    )
    return titled or before[-1].lower in lexicon.given_names()


def _capital(core: list[Word], place: int, opening: bool) -> bool:
    """Whether the word's capital makes it a name, not a nationality or a sentence's first word."""
    word = core[place]
    if not word.capital and not (word.form[:1].islower() and any(map(str.isupper, word.form[1:3]))):
        return False
    states = lexicon.states()
    named = place > 0 and _leads_to_surname(core[:place]) and not plural(word.lower)
    if (word.lower in states.adjectives or word.lower in states.peoples) and not (
        named or (place + 1 < len(core) and core[place + 1].capital)
    ):
        return False
    party = word.lower in lexicon.word_list("parties") or word.lower in lexicon.word_list("peoples")
    if party and not (place + 1 < len(core) and core[place + 1].capital):
        return False
    if _known(word.lower) or _office_of(core, place):
        return True
    head = singular(word.lower)
    common = head in lexicon.roles() or head in lexicon.documents() or plural(word.lower)
    return not (opening and place == 0 and common and not (len(core) > 1 and core[1].capital))


def _office_of(core: list[Word], place: int) -> bool:
    """Whether an office of several words opens here before its holder's name: "Chief of Staff Ann Lee"."""
    used = complement([word.form for word in core[place + 1 :]])
    return used > 0 and len(core) > place + 1 + used and core[-1].capital


def _known(word: str) -> bool:
    tables = (
        lexicon.outlets(),
        lexicon.organisations(),
        lexicon.places(),
        lexicon.regions(),
        lexicon.states().names,
    )
    return any(word in table for table in tables)


def _links(core: list[Word], place: int, opening: bool) -> bool:
    inner = core[place].lower in PARTICLES | {"of", "for", "and", "the"} or on_something(core, place)
    pair = (core[place - 1].lower, core[place].lower)
    double = pair == ("of", "the") or (pair[0] in PARTICLES and pair[1] in PARTICLES)
    before = place - 2 if double else place - 1
    return inner and before >= 0 and _capital(core, before, opening)


def find_holder(characters: str, whole: Span, rest: list[Word]) -> int | None:
    """Where in what follows an office its holder's name begins; None where there is none.

    It begins right after a body's or state's name, with a given name, or after the office's field in small
    letters: "director of nursing Ben Roe".
    """
    if not rest or rest[0].lower not in {"of", "for", "in", "at"} or "," in whole.of(characters):
        return None
    first = len(rest)
    while first and rest[first - 1].capital:
        first -= 1
    bodies, states = lexicon.bodies(), lexicon.states().names
    lowers = [word.lower for word in rest]
    marks = [place for place in range(first, len(rest)) if lowers[place] in bodies or lowers[place] in states]
    given = (place for place in range(max(first, 2), len(rest)) if _begins_name(rest, place))
    start = next(given, marks[-1] + 1 if marks else len(rest))
    if start == len(rest) and not marks and _closes_field(rest, first):
        start = first
    return start if 2 <= len(rest) - start <= 3 else None


def _closes_field(rest: Sequence[Word], first: int) -> bool:
    """Whether the word before a run with capitals is the field of an office: "of nursing", "of school"."""
    if first < 2 or first >= len(rest) or rest[first - 2].lower not in {"of", "for"}:
        return False
    field, last = rest[first - 1].lower, rest[-1].lower
    person = singular(field) in lexicon.roles()  # "the widow of sergeant Ben Roe"
    led = field in lexicon.word_list("determiners")
    return not led and not person and singular(last) not in lexicon.bodies()


def _begins_name(words: Sequence[Word], place: int) -> bool:
    """Whether a given name stands there, after a body's or place's: not "the widow of Sergeant Ben Roe"."""
    before = words[place - 1]
    own = before.lower in lexicon.given_names() or before.lower in lexicon.titles()
    known = words[place].lower in lexicon.given_names()
    return known and before.capital and not own and singular(before.lower) not in lexicon.roles()


_NAME = re.compile(r"(?: [A-Z][\w’'-]+){2,3}")
_AUTHOR = re.compile(
    r" by (?:the|an?|its|his|her|their) (?:[a-z-]+ ){0,2}?[a-z-]+"
    r"(?=[,.;]| (?:seen|obtained|reviewed|published|released|posted|issued|presented|shared|dated)\b)"
    r"| (?:by|from) (?:the )?[A-Z][\w’'-]+(?: (?:(?:of|for|and|the) )*[A-Z][\w’'-]+)*"
    r"(?: and (?:(?:\d+|[a-z]+) )?(?:other |more )?(?:colleagues|co-authors|others))?"
    rf"(?: (?:{lexicon.alternatives('bodies that write papers')}))?"
)
_SHORT = rf"(?:[A-Z]|(?i:{any_of(lexicon.titles())}))\."
"""What has a full stop inside a name: an initial, a title; not "Ann Lee. Rain, she said"."""
_APPOSED = re.compile(
    rf",\s+(?!{'|'.join(WEEKDAYS)})"
    rf"(?:(?:(?:{_SHORT}|[A-Z][\w’'-]+)\s+){{1,3}}[A-Z][\w’'-]+(?=[,.;]|$|\s+(?:of|at|from)\s)|[A-Z][\w’'-]+(?=[,;]))"
)
_APPOSED_OFFICE = re.compile(
    rf",\s+(?:[A-Z][\w’'-]+\s+)?(?:{any_of(lexicon.roles())})\s+[A-Z][\w’'-]+\s+[A-Z][\w’'-]+(?=[,.;]|$)"
)
"""As in "its rapporteur, Socialist senator Ann Lee,"."""
_GIVEN_LAST = re.compile(r",\s+(?P<name>[A-Z][\w’'-]+)(?=\.)")
_OCCASION = (
    r"(?:an?|the|his|her|its|their|this|that|last|next)?\s*(?:[\w’'-]+\s+){0,2}?"
    rf"(?:{lexicon.alternatives('occasions and times')}"
    rf"|now|once|first|least|most|{'|'.join(MONTHS)}|\w+day|\d{{1,4}})\b"
)
"""What tells how or when something was said, and nothing of who said it: "in a statement"."""
_ADDED = re.compile(
    r"\s+(?:(?:in|at|from|of|for|to|outside|near|on|briefed on|familiar with|involved in|based in"
    r"|close to|with(?=\s(?:the )?[A-Z]|\s(?:\w+ )?(?:knowledge|ties|links|access)\b))"
    rf"(?!\s+(?:{_OCCASION}|reporters?\b|journalists?\b))"
    r"|who(?! (?:gave|would give|provided|used|wanted|identified|introduced|asked|spoke|declined)\b))\s+"
    r"(?:[^,.;:\"“”‘()]|(?<=\d),(?=\d)){2,60}?(?=[,.;](?!\d)|\s+(?:who|which|that)\s|$)"
)
_AFTER_CUE = re.compile(r"[\"”’'],?\s+\w+\s+$|(?i:\baccording to $)|,\s+sa(?:id|ys)\s+$")
"""Words after which a source has nothing but itself before its clause or sentence ends."""
_BESIDE = re.compile(
    r"\s(?:close to|near|linked to|run by|run from|based in|owned by|loyal to) (?:the )?[^,.;:\"“”]{2,50}"
    r"(?P<name>, (?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+),"
)
"""What tells of a body before its name: "a channel close to the army, Night Watch, …"."""
_COMMON_NOUN = re.compile(
    r"(?i)(?:(?:a|an|another|the|his|her|its|their|one|two|three|four|five|six|several)"
    r"|(?:m(?:s|r|rs)\.?\s+)?(?:[^\W\d_][\w-]*\s+)?[^\W\d_][\w-]*['’]s)"
    r"\s+(?:[\w’'-]+\s+){0,8}[a-z][\w’'-]+$"
)


def _are_people(words: str) -> bool:
    """Whether a description is people without an article: "families", "those", "senior officials"."""
    *before, head = words.lower().split() or [""]
    known = head in _PEOPLE or (plural(head) and singular(head) in lexicon.roles())
    return known and len(before) < 3 and words[words.rfind(" ") + 1 :].islower()


_PEOPLE = frozenset("people those several police sources many some most".split())


def full_end(characters: str, source: Span) -> int:
    """Where the words of a description end when its source leaves out what follows it.

    A name in apposition ("the head of the service, Ann Lee") always belongs to it; a place or body ("a woman
    in the queue") does where the description follows its cue.
    """
    words = source.of(characters)
    named = _NAME.match(characters, source.end, source.end + 60)
    if named and words.islower() and words in lexicon.roles():
        return named.end()
    author = _AUTHOR.match(characters, source.end, source.end + 120)
    if author and singular(words.split()[-1].lower()) in lexicon.documents():
        return author.end()
    if not (_COMMON_NOUN.match(words) or _are_people(words)):
        return source.end
    end = min(len(characters), source.end + 120)
    break_at = characters.find("\n\n", source.end, end)
    end = break_at if break_at >= 0 else end
    found = _APPOSED.match(characters, source.end, end) or _APPOSED_OFFICE.match(characters, source.end, end)
    if found:
        return found.end()
    last = _GIVEN_LAST.match(characters, source.end, end)  # "said her brother, Tom."
    if last and last.group("name").lower() in lexicon.given_names():
        return last.end()
    beside = _BESIDE.match(characters, source.end, end)
    if beside and words.split()[-1].lower() in lexicon.bodies():
        return beside.end("name")
    before = characters[max(0, source.start - 24) : source.start]
    added = _ADDED.match(characters, source.end, end) if _AFTER_CUE.search(before) else None
    if added is None:
        return source.end
    holder = _APPOSED.match(characters, added.end(), end)
    held = holder is not None and words.lower().startswith("the ") and " " in holder.group().lstrip(", ")
    return holder.end() if holder is not None and held else added.end()
