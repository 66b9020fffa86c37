"""Whom "who" or "which" takes up behind a thing: "relief among (the crew), who"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..lexicon import words_of
from ..phrases.heads import ARTICLES
from ..phrases.nouns import bodies, in_any_number, is_known, is_paper, people_and_bodies, roles
from ..tokens.capitals import FULL_NAME
from ..tokens.classes import has_verb, is_a, is_mark
from ..tokens.sentence import Token, Tokens


def is_person_noun(token: Token) -> bool:
    """Whether a noun can be somebody's, by the lists or by its ending; not a thing's or a paper's."""
    kinds = in_any_number(token.lower)
    if not people_and_bodies().isdisjoint(kinds):
        return True
    thing = is_paper(token.lower) or token.lower.endswith("ment") or not words_of("thing").isdisjoint(kinds)
    return not thing and is_known(token)


def taken_up_person(tokens: Tokens, start: int, end: int) -> int | None:
    """Where those whom "who" takes up begin in the noun phrase `start` to `end` whose own noun is a thing.

    None where the noun is somebody's, or where what a preposition adds to it is not one person or several.
    """
    for at, last in _prepositions(tokens, start, end):
        if any(map(is_person_noun, tokens[start:at])):
            return None  # "A candidate aiming at bakers who"
        if _is_somebody(tokens, at + 1, last):
            return at + 1
    return None


def taken_up_body(tokens: Tokens, start: int, end: int) -> int | None:
    """Where the body begins that "which" takes up in the noun phrase `start` to `end`.

    None where the phrase's own noun is a body or a paper, or where no preposition adds a body to it.
    """
    court = _last_court(tokens, start, end)
    if court is not None:
        return court
    for at, last in _prepositions(tokens, start, end):
        kinds = in_any_number(tokens[at - 1].lower)
        if is_paper(tokens[at - 1].lower) or not bodies().keys().isdisjoint(kinds):
            return None
        if _is_body(tokens, at + 1, last):
            return at + 1
    return None


def _last_court(tokens: Tokens, start: int, end: int) -> int | None:
    """Where the court begins to which something was taken: "fought it all the way to (the court), which"."""
    to = next((at for at in range(end - 2, start, -1) if is_a(tokens[at], "preposition")), start)
    court = tokens[end - 1].lower in _COURTS and tokens[to].lower == "to"
    return to + 1 if to > start and court and is_a(tokens[to + 1], "determiner") else None


_COURTS = frozenset(("court", "tribunal"))


def _prepositions(tokens: Tokens, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The prepositions in a noun phrase that opens with no name, each with where what it governs ends."""
    found = [at for at in range(start + 1, end - 1) if is_a(tokens[at], "preposition")]
    for at, last in pairwise([*found, end]):
        head = tokens[at - 1]
        if not head.word or any(token.capital for token in tokens[start + 1 : at]):
            return
        if not is_a(head, "preposition", "determiner", "adverb"):
            yield at, last


def _is_body(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the words are a name behind its article, or end in a noun for a body."""
    words = tokens[first:end]
    if not words or not all(token.word for token in words):
        return False
    if not bodies().keys().isdisjoint(in_any_number(words[-1].lower)):
        return is_a(words[0], "determiner") or words[0].capital
    return len(words) > 1 and words[0].lower == "the" and all(token.capital for token in words[1:])


def _is_somebody(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the words are a title and a name, a full name, or a noun for people behind its article."""
    words = tokens[first:end]
    if not words or not all(token.word for token in words):
        return False
    if is_a(words[0], "determiner"):
        named = all(token.capital for token in words[1:])
        return not named and not people_and_bodies().isdisjoint(in_any_number(words[-1].lower))
    if words[-1].form.islower() and words[-1].lower.endswith("s"):  # "a survey by (federal scientists), who"
        return not people_and_bodies().isdisjoint(in_any_number(words[-1].lower))
    titled = words[0].lower in words_of("title") and len(words) >= FULL_NAME
    return titled or (len(words) >= FULL_NAME and all(token.capital for token in words))


def carrier(tokens: Tokens, start: int, end: int) -> int:
    """The start moved to who carried it: "spoke through (a spokesman), who", "a call from (a woman) who"."""
    nearest = range(end - 2, max(start, end - _LONGEST_CARRIER), -1)
    through = next((at for at in nearest if tokens[at].lower in ("through", "via")), None)
    if through is None:
        came = (at for at in nearest if tokens[at].lower == "from" and _sends(tokens[start:at]))
        through = next(came, None)
    carried = through is not None and any(token.lower in roles() for token in tokens[through + 1 : end])
    return start if through is None or not carried else through + 1


def _sends(words: Tokens) -> bool:
    """Whether words before "from" tell of a thing: "A letter", "A call came in"; not "Ann Lee", "A nurse"."""
    return has_verb(words) or not any(token.lower in roles() or token.capital for token in words[1:])


def after_infinitive(tokens: Tokens, start: int, end: int) -> int:
    """The start moved behind a verb that its words leave open: "declined to name (the worker), who".

    So too "are to call (a clerk) who".
    """
    if _is_led_on_to(tokens, start, end):
        return start + 1
    nearest = range(end - 3, max(start, end - _LONGEST_CARRIER - 2), -1)
    return next(
        (at + 2 for at in nearest if tokens[at].lower == "to" and is_a(tokens[at + 2], "determiner")), start
    )


def _is_led_on_to(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the words begin with the verb behind "to" or "will": "are expected to (call a clerk)"."""
    led = start > 1 and (tokens[start - 1].lower == "to" or is_a(tokens[start - 1], "modal"))
    return led and start + 2 < end and tokens[start].form.islower() and tokens[start + 1].lower in ARTICLES


_LONGEST_CARRIER = 6
"""Tokens of "through his long-time lawyer"."""


def person_after_of(tokens: Tokens, start: int, end: int) -> int:
    """The start moved to those whom "who" takes up: "the objections of (Fire Chief Ann Lee), who"."""
    last = next((at for at in range(end - 1, start, -1) if is_a(tokens[at], "preposition")), start)
    if last > start and tokens[last - 1].lower in _UTTERED and tokens[last].lower in ("of", "from", "by"):
        return last + 1  # "four hours of testimony from (residents) who"
    by = next((at for at in range(start + 1, end) if tokens[at].lower in ("from", "by")), start)
    if by > start and tokens[start].lower.endswith("ing") and tokens[start].form.islower():
        return by + 1  # "is coming under attack by (dozens of women) who"
    papers = words_of("evidence") | words_of("occasion")
    written = by > start and tokens[by - 1].lower in papers
    named = tokens[min(by + 1, end - 1)].capital
    another = any(token.lower in _TO_ANOTHER for token in tokens[by + 1 : end])
    if written and ((named and not another) or _is_one_person(tokens, by + 1, end)):
        return by + 1  # "a useful thread from (Ann Lee of Rye), who"
    sent = next((at for at in range(start + 1, end) if tokens[at].lower == "to"), start)
    if sent > start and tokens[sent - 1].lower in papers and is_a(tokens[sent + 1], "determiner"):
        return sent + 1  # "a letter to (the mayor), who"
    of = next((at for at in range(end - 1, start, -1) if tokens[at].lower == "of"), start)
    named = of > start and end - of > 2 and all(token.capital for token in tokens[of + 1 : end])
    held = {token.lower for token in tokens[start:of]}
    person = is_a(tokens[start], "determiner") and is_person_noun(tokens[of - 1])
    theirs = held & words_of("informant") or person
    return of + 1 if named and not theirs and tokens[start].form.islower() else start


def _is_one_person(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the words tell of one person alone: "(a memo by) a person with access to the files"."""
    people = [at for at in range(first, end) if tokens[at].lower in roles()]
    alone = len(people) == 1 and not any(token.capital for token in tokens[first:end])
    return alone and people[0] - first < _LONGEST_CALLED and is_a(tokens[first], "determiner")


_LONGEST_CALLED = 4
"""Tokens of "a former army officer"."""
_TO_ANOTHER = frozenset("to with against about on over".split())
"""Before somebody nearer to "who" than the writer: "an email from Ann Lee to (Bob Roe), who"."""
_UTTERED = words_of("uttered")
"""What comes from people, and says nothing itself."""


def before_body_name(tokens: Tokens, start: int, end: int) -> int:
    """The start of "(a clerk) at the hospital, St Anne's, who": a name beside a noun for a body is not "who".

    So too "a sailor on the ship, the Grey Gull, who"; whether it is the clerk's name is not settled here.
    """
    comma = start - 1
    inner = tokens[start + (tokens[start].lower == "the") : end]
    if comma < _FEWEST_EMPLOYED or not is_mark(tokens[comma], ",") or not inner:
        return start
    if not all(token.capital for token in inner) or not _is_employer(tokens[comma - 1]):
        return start
    near = range(comma - 1, max(0, comma - _LONGEST_EMPLOYED), -1)
    at = next((place for place in near if tokens[place].lower in _EMPLOYED), 0)
    head = tokens[at - 1]
    if at == 0 or head.capital or head.lower in words_of("somebody's") or head.lower not in roles():
        return start
    opens = range(at - 2, max(-1, at - _LONGEST_CALLED - 2), -1)
    first = next((place for place in opens if is_a(tokens[place], "determiner")), None)
    return start if first is None or tokens[first].lower not in ("a", "an", "one") else first


def _is_employer(token: Token) -> bool:
    """Whether a noun is one for a body or a thing with people in it: "hospital", "maker", "ship"."""
    noun = token.lower
    person = noun in roles() and noun not in bodies()
    return noun in bodies() or noun in _KEEPERS or (noun in words_of("thing") and not person)


_KEEPERS = frozenset(
    "owner contractor supplier publisher producer manufacturer builder developer insurer".split()
)
_EMPLOYED = frozenset("of at for with from on aboard".split())
_LONGEST_EMPLOYED = 7
"""Tokens of "at the city's largest private hospital"."""
_FEWEST_EMPLOYED = 4
"""Tokens of "a clerk at the firm"."""
