"""The words of one source, read: what kind of speaker they name, and how."""

from __future__ import annotations

import re
from dataclasses import replace

from ..model import Span, Voice
from ..reading.words import Word, find_words
from . import lexicon
from .groups import Quantity, read_quantity
from .leading_words import is_no_noun, read_percentage, some_somewhere, without_mark, without_time
from .named import Named
from .phrases import cut_phrase, find_holder, find_run
from .proper import Proper, read_proper
from .roles import leading_form
from .trimming import is_clause, is_thing, named_day, without_conjunction
from .words import plural, singular

PRONOUNS = {
    **dict.fromkeys(("he", "him"), "m"),
    **dict.fromkeys(("she", "her"), "f"),
    **dict.fromkeys(("they", "them"), "p"),
    **dict.fromkeys(("who", "which", "that", "one"), "r"),
    **dict.fromkeys(("i", "we", "you", "me", "us"), "w"),
    "it": "n",
}
_FOR = frozenset({"of", "from", "for", "at", "with"})
_DESCRIBING = frozenset(
    "separate senior unnamed young old local own new second third fellow anonymous".split()
)
_SURVEYS = frozenset({"poll", "report"})
_NOBODY = frozenset("nobody none nothing no-one no neither".split())


def read_name(characters: str, span: Span, surnames: frozenset[str] = frozenset()) -> Named | None:
    """Read the noun phrase `span` of `characters`; None where it names nobody at all ("nobody").

    `surnames` are those of the article's people, in lower case: "Ilves" is no plural then.
    """
    words = without_mark(characters, without_time(without_conjunction(list(find_words(characters, span)))))
    if not words or words[0].lower in _NOBODY:
        return None
    if is_no_noun(words):
        return Named(span, span.of(characters), None, "", Quantity(None, 0, False, ""), pronoun="x")
    span = Span(words[0].start, span.end) if words[0].start > span.start + 1 else span
    one_name = _ONE_NAME.search(span.of(characters))
    if one_name:
        return _by_one_name(span, characters, one_name)
    shout = len(words[0].form) > 1 and words[0].form.isupper()  # "WHO" and "US" are no pronouns
    if words[0].lower in lexicon.word_list("days") or named_day(words):
        return Named(span, span.of(characters), None, "", Quantity(None, 0, False, ""), pronoun="x")
    alone = re.sub(r"'(?:s|d|ll|re|ve|m)$", "", words[0].lower)
    if len(words) == 1 and alone in PRONOUNS and not shout:
        number = Quantity(1 if alone in {"he", "she"} else None, 0, True, "")
        return Named(span, span.of(characters), None, "", number, pronoun=PRONOUNS[alone])
    quantity = read_percentage(characters, words) or read_quantity([word.lower for word in words])
    core, rest = cut_phrase(characters, words, quantity.words)
    core = core or words
    bare = Named(span, span.of(characters), None, "", quantity)
    people = _whole_people(bare, core, words)
    if people:
        return people
    opening = core[0].start == words[0].start and core[0].lower not in surnames
    first, last = find_run(core, opening)
    if first is not None and last == len(core) - 1:
        named = _proper(characters, bare, core, first, _origin(characters, rest))
        if named.voice is Voice.NAMED_PERSON and is_clause(named.name):
            return replace(bare, pronoun="x")
        if not named.name:
            return _apposed(characters, named, rest) or _holder(characters, named, rest) or named
        return named if named.role else replace(named, role=_role_after(characters, rest))
    described = _described(bare, core, first, last, _origin(characters, rest))
    return _apposed(characters, described, rest) or _holder(characters, described, rest) or described


_ONE_NAME = re.compile(
    r"who (?:gave|would give|provided|used|wanted to give) only (?P<whose>his|her|their) "
    r"(?:first|last|given|family) ?name,? (?P<name>[A-Z][\w’'-]+)"
)


def _by_one_name(span: Span, characters: str, found: re.Match[str]) -> Named:
    """Somebody who is told by one name: "her neighbour, who gave only her first name, Lida,"."""
    gender = {"his": "m", "her": "f"}.get(found.group("whose"))
    alone = Quantity(1, 0, False, "")
    name = found.group("name")
    words = span.of(characters)
    return Named(span, words, Voice.NAMED_PERSON, name, alone, gender=gender, surname=name)


def _holder(characters: str, described: Named, rest: list[Word]) -> Named | None:
    """The name right after a long office: "leader of the house in the Town Council Ann Lee"."""
    start = find_holder(characters, described.span, rest)
    if start is None or described.voice is not Voice.UNNAMED_PERSON or described.plural:
        return None
    if described.quantity.article not in {"", "the"} or described.quantity.of_group:
        return None
    if described.quantity.article and rest[start].lower not in lexicon.given_names():
        return None
    found = _proper(characters, replace(described, quantity=Quantity(1, 0, False, "")), rest[start:], 0, None)
    office = characters[described.span.start : rest[start - 1].end]
    office = re.sub(r"(?i)^the\s+", "", office)
    return replace(found, role=office[:1].lower() + office[1:], affiliation=None, head=None)


def _apposed(characters: str, described: Named, rest: list[Word]) -> Named | None:
    """The name after a description: "its attorney, Lena Fosse"."""
    quantity = described.quantity
    if described.plural or (quantity.of_group and quantity.count != 1):
        return None
    place = next((place for place in range(len(rest)) if _after_comma(characters, rest[place])), len(rest))
    noun = _apposed_body(characters, rest)
    place = noun or _after_role(characters, rest) or place
    core, _ = cut_phrase(characters, rest[place:], 0) if place < len(rest) else ([], [])
    if not core or not all(word.capital for word in (core[0], core[-1])):
        return None
    if any(word.lower in {"who", "whose", "which", "that"} for word in rest[:place]):
        return None
    found = _proper(characters, replace(described, quantity=Quantity(1, 0, False, "")), core, 0, None)
    if noun is not None and found.voice is None:
        return replace(found, voice=Voice.INSTITUTION, kind=lexicon.bodies()[rest[noun - 1].lower], head=None)
    known = found.gender is not None or (found.given or "").lower() in lexicon.given_names()
    if described.voice is Voice.INSTITUTION and found.voice is Voice.NAMED_PERSON and not known:
        return replace(
            found, voice=described.voice, kind=described.kind, given=None, surname=None, role=None, head=None
        )
    human = described.voice is Voice.UNNAMED_PERSON and described.head in lexicon.roles()
    return replace(
        found,
        voice=found.voice or (Voice.NAMED_PERSON if human else Voice.INSTITUTION),
        role=found.role or described.role,
        affiliation=found.affiliation or described.affiliation,
        head=None,
    )


def _after_role(characters: str, rest: list[Word]) -> int | None:
    """Where a name begins right after the noun for its bearer: "one of its helpers, the student Ann Lee"."""
    for place in range(min(8, len(rest) - 2)):
        start = rest[place].start
        opens = rest[place].lower in {"the", "a", "an"} and characters[start - 2 : start] == ", "
        if opens and rest[place + 1].lower in lexicon.roles() and rest[place + 2].capital:
            return place + 2
    return None


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


def _after_comma(characters: str, word: Word) -> bool:
    return word.capital and characters[max(0, word.start - 2) : word.start].strip() == ","


def _proper(characters: str, bare: Named, core: list[Word], first: int, origin: str | None) -> Named:
    """A proper name, with the words of office before it ("company spokesman Bob Roe")."""
    named = core[first].lower in lexicon.given_names() and core[first - 1].form.islower() if first else False
    found = read_proper(characters, core[first:], "" if named else bare.quantity.article)
    person, role, affiliation = found.person, found.role, found.affiliation
    if first:
        person = True if singular(core[first - 1].lower) in lexicon.roles() else person
        before, where = _split_role(core[:first])
        role = " ".join(filter(None, (before, role))) or None
        affiliation = affiliation or where
    if person and not found.given and is_thing(characters, core[-1].end):
        person, role = False, None
    if not found.name:
        return _office_holder(bare, found, role, affiliation or origin)
    noun = found.name.split()[-1].lower()
    if person is False and not found.kind and noun in _SURVEYS:
        return replace(bare, voice=Voice.DOCUMENT, head=noun, kind=noun, affiliation=affiliation)
    return replace(
        bare,
        voice={True: Voice.NAMED_PERSON, False: Voice.INSTITUTION, None: None}[person],
        name=found.name,
        quantity=Quantity(1, 0, False, bare.quantity.article),
        role=role,
        affiliation=affiliation,
        kind=found.kind,
        gender=found.gender,
        given=found.given,
        surname=(found.surname or found.name.split()[-1]) if person else None,
    )


def _role_after(characters: str, rest: list[Word]) -> str | None:
    """The office in apposition to a name: "Ann Lee, the mayor of Rye"."""
    words = [word for word in rest if not word.form.isdigit()]
    if words and words[0].lower in {"the", "a", "an", "its", "their", "his", "her"}:
        words = words[1:]
    if not any(singular(word.lower) in lexicon.roles() for word in words[:4]):
        return None
    text = characters[words[0].start : words[-1].end]
    return re.split(r"[,;(]|\s(?:who|which|that)\s", text)[0].strip()


def _office_holder(bare: Named, found: Proper, role: str | None, affiliation: str | None) -> Named:
    """An office without its holder's name: "the Prime Minister"."""
    head = singular((role or found.role or "").split()[-1])
    quantity = Quantity(1, bare.quantity.words, True, bare.quantity.article)
    return replace(
        bare, voice=Voice.UNNAMED_PERSON, quantity=quantity, head=head, role=role, affiliation=affiliation
    )


def _split_role(words: list[Word]) -> tuple[str | None, str | None]:
    """Words before a noun or name: those of office, and those of where ("Iranian", "State Department")."""
    away = next((place for place, word in enumerate(words) if _of_office(word)), len(words))
    role = " ".join(leading_form(word) for word in words[away:])
    affiliation = " ".join(word.form for word in words[:away] if word.lower not in _DESCRIBING)
    return role or None, re.sub(r"['’]s?$", "", affiliation) or None


def _of_office(word: Word) -> bool:
    leading = word.lower in lexicon.word_list("leading offices")
    return not word.capital or leading or singular(word.lower) in lexicon.roles()


def _described(bare: Named, core: list[Word], first: int | None, last: int, origin: str | None) -> Named:
    """A description: "two Iranian officials", "the company", "a report"."""
    several, count = _number(core[-1].lower, bare.quantity)
    head = singular(core[-1].lower)
    voice, kind = _voice(" ".join(word.lower for word in core[-2:]), core[-1].lower, head, several)
    if head == "paper" and bare.quantity.article in {"a", "an", "this"}:  # "the paper" is a newspaper
        voice, kind = Voice.DOCUMENT, head
    role = None
    affiliation = " ".join(word.form for word in core[first or 0 : last + 1] if word.capital) or None
    if voice in (Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP):
        affiliation = _split_role([word for word in core[:-1] if word.capital])[1] or origin
        plain = [word for word in core[:-1] if not word.capital and word.lower not in _DESCRIBING]
        role = " ".join([*(word.form for word in plain), head])
    elif voice is Voice.DOCUMENT:
        affiliation = affiliation or origin
    aged = head == "year-old" and len(core) > 1 and core[-2].form.isdigit()
    return replace(
        bare,
        voice=voice,
        age=int(core[-2].form) if aged else None,
        quantity=replace(bare.quantity, count=count),
        plural=several,
        head=head,
        role=role,
        affiliation=affiliation,
        kind=kind,
    )


def _number(noun: str, quantity: Quantity) -> tuple[bool, int | None]:
    """Whether a description speaks of several, and of how many."""
    if quantity.share:
        return True, None
    if quantity.of_group or quantity.count not in (None, 1):
        return quantity.count != 1, quantity.count
    several = plural(noun) or noun in lexicon.word_list("several people")
    return several, None if several else 1


def _whole_people(bare: Named, core: list[Word], words: list[Word]) -> Named | None:
    """As in "the Russians" for Russia, "most in Rye" for a number of people; None for other words."""
    state = _people_as_state(core, bare.quantity)
    if state:
        return replace(bare, voice=Voice.INSTITUTION, name=state, kind="state")
    return replace(bare, voice=Voice.UNNAMED_GROUP, plural=True) if some_somewhere(words) else None


def _people_as_state(core: list[Word], quantity: Quantity) -> str | None:
    """The state behind "the Russians"; None for "two Russians" and for "Russians"."""
    if quantity.article != "the" or quantity.count is not None or quantity.of_group or not core[0].capital:
        return None
    return lexicon.states().peoples.get(" ".join(word.lower for word in core))


def _voice(both: str, form: str, head: str, several: bool) -> tuple[Voice, str | None]:
    """The voice of a description by its noun, and the kind of body or document."""
    bodies = lexicon.bodies()
    for words in (both, form, head):
        if words in bodies:
            return Voice.INSTITUTION, bodies[words]
    if head in lexicon.documents() and head not in lexicon.roles():
        return Voice.DOCUMENT, head
    return (Voice.UNNAMED_GROUP if several else Voice.UNNAMED_PERSON), None


def _origin(characters: str, rest: list[Word]) -> str | None:
    """The body or country after "of", "from", "for", "at" or "with", as written, up to the next comma."""
    if not rest or rest[0].lower not in _FOR or len(rest) < 2:
        return None
    text = characters[rest[1].start : rest[-1].end]
    text = re.split(r"[,;(—–]|\s(?:who|which|that|whose|on|in|and|speaking|said|told)\s", text)[0]
    return text.strip() or None
