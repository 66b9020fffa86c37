"""Noun phrases, read backwards from their end."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.bounds import bound_at, with_bound
from ..tokens.capitals import capitals_before, capitals_from
from ..tokens.classes import (
    is_a,
    is_adverb,
    is_mark,
    is_participle,
    is_past,
    is_past_form,
    is_verb,
)
from ..tokens.sentence import Token, Tokens
from .heads import (
    ALONE,
    ARTICLES,
    can_be_head,
)
from .homes import home_before
from .leading_phrases import is_leading_phrase
from .nouns import bodies, is_paper
from .openings import PLACES, opens_clause, without_lead
from .participles import with_participle
from .runs import LONGEST, run_back
from .timespans import SPANS

_OBJECTS = frozenset("him her them".split())
_SAID = frozenset("said says say".split())


def ending_at(tokens: Tokens, end: int) -> int | None:
    """The first token of the noun phrase that ends before token `end`; None where there is none."""
    if end > 2 and tokens[end - 1].lower in PLACES and can_be_head(tokens, end - 2):
        return ending_at(tokens, end - 1)  # "A former supervisor there"
    known = before_contact(tokens, end)
    if known is not None:
        return ending_at(tokens, known)
    close = end > 3 and tokens[end - 1].lower in _OBJECTS and tokens[end - 2].lower == "to"
    close = close and tokens[end - 3].lower in ("close", "loyal", "near", "known")
    if end <= 0 or not (close or can_be_head(tokens, end - 1)):
        return None
    governed = end > 1 and tokens[end - 1].lower == "it" and is_a(tokens[end - 2], "preposition")
    governed = governed or close  # "people close to her"
    if is_a(tokens[end - 1], "subject") and not governed:
        return end - 1
    start = run_back(tokens, end - governed)  # "people familiar with it"
    start = with_participle(tokens, _with_pretence(tokens, start))
    start = _with_relative(tokens, start, end)
    start = _with_infinitive(tokens, start)
    start = _with_governor(
        tokens, with_bound(tokens, _with_coordinated(tokens, _behind_whose(tokens, start, end)))
    )
    if is_leading_phrase(tokens, start, end):
        return None
    first = without_lead(tokens, start, end)
    if first is None or first >= end:
        return None
    first += _is_told(tokens, first, end)
    counted = _counted_behind_thing(tokens, first, end)
    if counted is not None:
        return counted
    made = _made_long_before(tokens, first)
    if made is not None:
        return ending_at(tokens, made)
    if first == 1 and tokens[0].lower == "that" and is_paper(tokens[1].lower):
        return 0  # "That report (found)"
    home = home_before(tokens, first, end)
    return first if home is None else ending_at(tokens, home)


def _counted_behind_thing(tokens: Tokens, first: int, end: int) -> int | None:
    """Where those begin who tell of a thing, without "that": "a plan (one diplomat) described as mad"."""
    if tokens[first].lower not in ARTICLES:
        return None
    for at in range(first + 2, min(end - 1, first + _LONGEST_THING)):
        noun = tokens[at - 1]
        if is_a(noun, "preposition", "relative") or not noun.word:
            return None
        thing = noun.form.islower() and can_be_head(tokens, at - 1) and noun.lower not in _BEFORE_COUNTS
        aged = tokens[at + 1].lower in words_of("unit of time")  # "a boy one year older"
        if tokens[at].lower in _COUNTS and thing and not (aged or is_a(noun, "adjective", "adverb")):
            return at
    return None


_LONGEST_THING = 5
"""Tokens of "a little-read provision of"."""
_COUNTS = frozenset("one two three four five six some several many most".split())
_BEFORE_COUNTS = frozenset("other others last first next only number least top final past".split())
"""What stands before a number of the same phrase: "the other two"."""


def _is_told(tokens: Tokens, first: int, end: int) -> bool:
    """Whether "her" is who hears it, no owner: "told her (the mayor thought)"."""
    return first + 2 < end and tokens[first].lower == "her" and tokens[first + 1].lower in ARTICLES


def _made_long_before(tokens: Tokens, start: int) -> int | None:
    """Where a participle stands in "A survey carried out four months before (the sinking)"; else None."""
    linked = start > _FEWEST_BEFORE and tokens[start - 1].lower in ("before", "after")
    if not linked or not tokens[start - 3].word or tokens[start - 2].lower not in SPANS:
        return None
    verb = start - 4 - (tokens[start - 4].lower == "out")
    return verb if is_participle(tokens[verb]) and can_be_head(tokens, verb - 1) else None


_FEWEST_BEFORE = 5
"""Tokens of "A survey made two days before"."""


def _with_pretence(tokens: Tokens, start: int) -> int:
    """The start moved back over "A man claiming to be (Ann Lee)", who may be somebody else."""
    claim = start - 3
    if claim < 1 or [token.lower for token in tokens[claim + 1 : start]] != ["to", "be"]:
        return start
    left = run_back(tokens, claim) if tokens[claim].lower in _PRETENDING else start
    return left if left < claim and opens_clause(tokens, left) else start


_PRETENDING = frozenset("claiming pretending purporting believed thought said alleged".split())


def before_contact(tokens: Tokens, end: int) -> int | None:
    """Where "who" is left out of "One farmer (she worked with)", "A draft (I obtained)"; None elsewhere.

    So too before "(who supplied) them".
    """
    verb = end - 1 - is_a(tokens[end - 1], "preposition") if end > 3 else 0
    if verb > 2 and tokens[end - 1].lower in _OBJECTS and tokens[end - 3].lower == "who":
        return end - 3 if is_past(tokens[end - 2]) or is_verb(tokens[end - 2]) else None
    acts = verb > 2 and is_past_form(tokens[verb])
    noun = verb - 2
    if not acts or tokens[verb - 1].lower not in _CONTACTS or not can_be_head(tokens, noun):
        return None
    left = run_back(tokens, noun + 1)
    opened = left <= noun and is_a(tokens[left], "determiner") and opens_clause(tokens, left)
    return noun + 1 if opened and tokens[noun].form.islower() else None


_CONTACTS = frozenset("i we she he they you".split())


def _with_governor(tokens: Tokens, start: int) -> int:
    """The start moved back over what governs a bounded number: "Interviews with (more than 20 nurses)".

    So in "In (more than 20 cities officials)", whose first words tell where.
    """
    governed = start > 0 and bound_at(tokens, start) and is_a(tokens[start - 1], "preposition")
    if not governed:
        return start
    return run_back(tokens, start) if start > 1 else 0


def _behind_whose(tokens: Tokens, start: int, end: int) -> int:
    """The start moved behind the noun after "whose": "from whose harbour (the mayor) says it sailed"."""
    whose = any(token.lower == "whose" for token in tokens[max(0, start - 1) : start + 1])
    later = range(start + 1, end - 1)
    nouns = (at for at in later if tokens[at].lower in ARTICLES and tokens[at - 1].word)
    return next((at for at in nouns if not is_a(tokens[at - 1], "preposition")), start) if whose else start


def _with_relative(tokens: Tokens, start: int, end: int) -> int:
    """The start moved back over "people who know him" when a relative clause holds the phrase."""
    for at in range(start - 1, max(0, end - LONGEST), -1):
        if tokens[at].sort is not tokens[start].sort and not tokens[at].word:
            return start
        if tokens[at].lower == "that" and _points(tokens, at):
            continue
        if is_a(tokens[at], "relative") and at > 0:
            if at == start - 1 and tokens[start].lower in ALONE:
                return start  # "a man who many (believe)"
            told = tokens[at].lower == "that"
            if told and (_defines(tokens, at) or _restricts(tokens, at) or _describes(tokens, at)):
                return run_back(tokens, at)
            if tokens[at].lower in ("that", "where") or not can_be_head(tokens, at - 1):
                return start
            return run_back(tokens, at)
        if tokens[at].lower == "than" or (at == start - 1 and _joins_nouns(tokens, at, end)):
            continue  # "who took more than €400", "that inspects meat and poultry"
        if is_a(tokens[at], "subordinator", "coordinator", "subject") or _opens_another(tokens, at):
            return start
    return start


def _opens_another(tokens: Tokens, at: int) -> bool:
    """Whether the word says what follows it: "Those who were there said (Ann Lee) told them"."""
    return tokens[at].lower in _SAID and not is_a(tokens[at - 1], "relative", "adverb", "auxiliary")


def _points(tokens: Tokens, that: int) -> bool:
    """Whether "that" points to a noun: "A nurse who works in that hospital", "who left that ward"."""
    governed = that > 0 and is_a(tokens[that - 1], "preposition")
    return governed or (that > 1 and tokens[that - 2].lower == "who")


def _joins_nouns(tokens: Tokens, at: int, end: int) -> bool:
    """Whether "and" joins two bare nouns, of which the second ends the phrase."""
    second = at + 2 == end and tokens[at + 1].form.islower()
    return second and tokens[at].lower == "and" and tokens[at - 1].form.islower()


def _restricts(tokens: Tokens, that: int) -> bool:
    """Whether "that" and a past verb tell which is meant: "The crew of a plane that crashed last week"."""
    past = that + 1 < len(tokens) and is_past_form(tokens[that + 1])
    return past and can_be_head(tokens, that - 1) and opens_clause(tokens, run_back(tokens, that))


def _defines(tokens: Tokens, that: int) -> bool:
    """Whether "that" and its verb tell which is meant, where a clause begins: "The firm that runs (it)"."""
    verb = that + 1 < len(tokens) and _is_present(tokens[that + 1])
    noun = that > 1 and tokens[that - 2].lower in ARTICLES and can_be_head(tokens, that - 1)
    return verb and noun and opens_clause(tokens, that - 2)


def _is_present(token: Token) -> bool:
    """Whether a word can be a verb of the present by its ending: "runs"; not "Rye's", "James"."""
    owns = token.capital or token.lower.endswith("'s") or is_a(token, "determiner")
    return is_verb(token) or (token.lower.endswith("s") and not owns)


def _describes(tokens: Tokens, that: int) -> bool:
    """Whether "that" and a verb tell what is meant: "A panel of experts that monitors (the ban)"."""
    left = run_back(tokens, that)
    verb = tokens[that + 1].lower if that + 1 < len(tokens) else ""
    whole = left < that and is_a(tokens[left], "determiner") and opens_clause(tokens, left)
    after = tokens[that + 2] if that + 2 < len(tokens) else None
    noun = after is not None and after.form.islower() and not is_a(after, "coordinator", "auxiliary")
    object_follows = after is not None and (is_a(after, "determiner", "preposition") or noun)
    told = verb.endswith("s") and not is_a(tokens[that + 1], "determiner") and object_follows
    told = told and _is_present(tokens[that + 1])
    return whole and told and can_be_head(tokens, that - 1)


def _with_infinitive(tokens: Tokens, start: int) -> int:
    """The start moved back over "Her choice to run" in "Her choice to run it", if a clause begins so."""
    to = start - 2
    if to < 1 or tokens[to].lower != "to" or not is_a(tokens[start], "determiner"):
        return start
    if not can_be_head(tokens, to - 1):
        return start
    left = run_back(tokens, to)
    chosen = left < to and opens_clause(tokens, left) and not is_a(tokens[left], "preposition", "subject")
    return left if chosen else start


def _with_coordinated(tokens: Tokens, start: int) -> int:
    """The start moved back over "Russia and" when only a noun phrase stands before the conjunction."""
    while start > 1 and is_a(tokens[start - 1], "coordinator") and _can_be_joined(tokens, start - 2):
        left = run_back(tokens, start - 1)
        body = _opens_body(tokens, left, start)
        if body is not None:
            return body
        if left == start - 1 or not opens_clause(tokens, left) or _is_office_left(tokens, left):
            break
        start = _with_listed(tokens, left)
    return start


def _opens_body(tokens: Tokens, left: int, start: int) -> int | None:
    """Where the name of one body begins that "and" stands in: "on Monday (the Rivers and) Coasts Board"."""
    the = capitals_before(tokens, start - 1) - 1
    end = capitals_from(tokens, start)
    led = left < the < start - 2 and tokens[the].lower == "the" and not is_a(tokens[the - 1], "preposition")
    return the if led and end > start + 1 and tokens[end - 1].lower in bodies() else None


def _is_office_left(tokens: Tokens, at: int) -> bool:
    """Whether it is what somebody was or became: "She stood down as (chief executive) and the firm said"."""
    bare = tokens[at].form.islower() and not is_a(tokens[at], "determiner")
    return bare and at > 1 and tokens[at - 1].lower == "as"


def _can_be_joined(tokens: Tokens, at: int) -> bool:
    """Whether what "and" joins can end with the word: a noun, or an owner, as in "the Seafarers’ and"."""
    owner = (
        at > 0
        and is_mark(tokens[at], "’", "'")
        and tokens[at - 1].capital
        and tokens[at - 1].lower.endswith("s")
    )
    return owner or can_be_head(tokens, at)


def _with_listed(tokens: Tokens, start: int) -> int:
    """The start moved back over names before a comma: "(Lee,) Roe and Berg"."""
    while start > 1 and tokens[start].capital and is_mark(tokens[start - 1], ","):
        left = capitals_before(tokens, start - 1)
        named = tokens[left : start - 1]
        closed = any(
            is_a(token, "preposition", "time", "subordinator") or is_adverb(token) for token in named
        )
        if not named or closed or not opens_clause(tokens, left):
            break
        start = left
    return start
