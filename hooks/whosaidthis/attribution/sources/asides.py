"""Sources with what stands beside them between commas or dashes: "Ann Lee, a nurse, said"."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon import pasts, words_of
from ..phrases.ahead import starting_at
from ..phrases.aside_openings import is_opened
from ..phrases.backwards import ending_at
from ..phrases.credits import credit_before
from ..phrases.nouns import is_paper, roles
from ..phrases.openings import PLACES, opens_clause
from ..phrases.second_clauses import begins_second_clause
from ..tokens.agreement import Found
from ..tokens.capitals import FULL_NAME, capitals_before
from ..tokens.classes import (
    DASHES,
    ends_in,
    is_a,
    is_adverb,
    is_auxiliary,
    is_cue_form,
    is_mark,
    is_participle,
    is_past,
    is_quote,
    is_quoted_noun,
)
from ..tokens.sentence import Tokens
from .antecedents import antecedent
from .bearers import is_no_bearer
from .doing import acts_first, is_participle_clause, is_reached

_LONGEST_ASIDE = 60
"""Tokens looked back over for the name before an aside."""
_LONGEST_CLAUSE = 20
"""Tokens of "who worked on the viaduct until last year"."""
_LONGEST_TIME = 5
"""Tokens from "by" back to its participle: "published early last month"."""


def with_aside(tokens: Tokens, comma: int) -> Found | None:
    """The source of "Ann Lee, a nurse who works nights, said", aside included.

    So too where somebody else is credited between: "(a clerk who), according to Lee, (warned)".
    """
    credit = credit_before(tokens, comma)
    if credit is not None:
        who = is_a(tokens[credit - 1], "relative") and tokens[credit + 1].lower == "according"
        return antecedent(tokens, credit - 1) if who else None
    found = _owned_by_name(tokens, comma) or _before_aside(tokens, comma)
    return None if found is not None and acts_first(tokens, comma) else found


def _before_aside(tokens: Tokens, comma: int) -> Found | None:
    best: Found | None = None
    for at in _back_from(tokens, comma):
        if (who := _who_before(tokens, at)) is not None:
            return Found(who, comma)
        if not is_mark(tokens[at], ",") or not _opens_aside(tokens, at + 1) or _is_broken(tokens, at, comma):
            continue
        if is_a(tokens[at - 1], "relative"):
            return antecedent(tokens, at - 1)
        start = _start_before(tokens, at)
        if start is None or (best is not None and _joins_last(tokens, start)):
            continue
        if best is not None and is_no_bearer(tokens, (start, at), best):
            break
        if is_opened(tokens, start, at) and not _is_none(tokens, start, at):
            best = Found(start + _begins_with_day(tokens, start), comma)
            if (start and tokens[start - 1].lower == "that") or begins_second_clause(tokens, start):
                break  # "a receipt, a rule that Ann Lee, of the union, (called)": her clause begins here
    return best


def _back_from(tokens: Tokens, comma: int) -> Iterator[int]:
    """The tokens before `comma`, the nearest first, without what stands in brackets; none of another clause.

    As in "Ann Lee (Labour, Rye), who".
    """
    bracketed = False
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        bracketed = is_mark(tokens[at], ")") or (bracketed and not is_mark(tokens[at], "("))
        if bracketed:
            continue
        if is_mark(tokens[at], ";", ":", "—", "–", "―", "--") or _begins_predicate(tokens, at):
            return
        yield at


def _start_before(tokens: Tokens, at: int) -> int | None:
    """Where the noun phrase begins that ends before the comma at `at`."""
    start = _before_who(tokens, at)
    start = ending_at(tokens, at - is_adverb(tokens[at - 1])) if start is None else start
    start = _acting_on(tokens, at) if start is None else start
    return None if start is None else _with_office(tokens, _authored(tokens, start))


def _with_office(tokens: Tokens, start: int) -> int:
    """Where the office before a name begins that looks like a verb: "Earlier, (advocate) Ann Lee, …"."""
    office = start > 0 and tokens[start].capital and tokens[start - 1].lower in roles()
    return start - 1 if office and opens_clause(tokens, start - 1) else start


def _owned_by_name(tokens: Tokens, comma: int) -> Found | None:
    """The source of "a group, whose founder, Ann Lee, (said)", named between the commas."""
    name = capitals_before(tokens, comma)
    opened = name - 1
    if comma - name < FULL_NAME or opened < 2 or not is_mark(tokens[opened], ","):
        return None
    near = range(opened - 1, max(0, opened - _LONGEST_OWNED), -1)
    whose = next((at for at in near if tokens[at].lower == "whose" or not tokens[at].word), 0)
    owned = tokens[whose].lower == "whose" and whose + 1 < opened and tokens[opened - 1].lower in roles()
    return Found(whose + 1, comma) if owned else None


_LONGEST_OWNED = 6
"""Tokens of "whose former chief executive", "whose son Ben, six,"."""


def _joins_last(tokens: Tokens, start: int) -> bool:
    """Whether "and" joins a phrase to what is said: "It links Rye and (Ham, )Ann Lee, a nurse, said"."""
    return start > 1 and is_a(tokens[start - 1], "coordinator") and tokens[start - 2].word


def _acting_on(tokens: Tokens, comma: int) -> int | None:
    """Where "The union representing them(, the Metro Union, said)" begins; None for other words."""
    pronoun = comma > 2 and tokens[comma - 1].lower in _OBJECTS and tokens[comma - 2].lower.endswith("ing")
    if pronoun:
        return ending_at(tokens, comma - 2)
    given = comma > 3 and tokens[comma - 1].lower in _OBJECTS and tokens[comma - 2].lower in ("to", "by")
    return ending_at(tokens, comma - 3) if given and is_participle(tokens[comma - 3]) else None


_OBJECTS = frozenset("it him her them us me".split())


def _begins_predicate(tokens: Tokens, comma: int) -> bool:
    """Whether a subject's verb follows: "The deal, signed in May, was dead, (Ben Roe, a farmer,) said"."""
    if not is_mark(tokens[comma], ","):
        return False
    alone = is_past(tokens[comma + 1]) and is_mark(tokens[comma + 2], ",")  # "Lee, a nurse, (smiled,) said"
    return alone or (is_auxiliary(tokens[comma + 1]) and not _is_of_whose(tokens, comma))


def _is_of_whose(tokens: Tokens, comma: int) -> bool:
    """Whether a verb behind the comma is that of "whose": "Ann Lee, whose son, six, (was hurt), said"."""
    near = range(comma - 1, max(0, comma - _LONGEST_OWNED), -1)
    whose = next((at for at in near if tokens[at].lower == "whose" and is_mark(tokens[at - 1], ",")), None)
    return whose is not None and not any(map(is_auxiliary, tokens[whose:comma]))


def _who_before(tokens: Tokens, at: int) -> int | None:
    """Where "A nurse who left last year, and who (asked not to be named), said" begins, its comma at `at`."""
    following = [token.lower for token in tokens[at + 1 : at + 3]]
    if not is_mark(tokens[at], ",") or following not in (["and", "who"], ["but", "who"]):
        return None
    near = range(at - 1, max(0, at - _LONGEST_CLAUSE), -1)
    who = next((n for n in near if tokens[n].lower == "who" or not tokens[n].word), None)
    return None if who is None or tokens[who].lower != "who" else ending_at(tokens, who)


def _is_none(tokens: Tokens, start: int, comma: int) -> bool:
    """Whether the words before a comma are no noun phrase of a source: a clause, a day, a participle's."""
    times = all(is_a(token, "day", "time") for token in tokens[start:comma])
    return (
        times
        or _acts_on(tokens, start)
        or _is_that_clause(tokens, start, comma)
        or is_what_it_is_called(tokens, start)
        or is_participle_clause(tokens, start)
        or is_reached(tokens, start)
        or _ends_clause(tokens, start, comma)
    )


def _is_that_clause(tokens: Tokens, start: int, comma: int) -> bool:
    """Whether the words are a clause behind "that": "so loud that (Lee asked him, Roe, a cook, said)"."""
    named = start > 0 and tokens[start - 1].lower == "that" and tokens[start].capital
    return named and any(is_cue_form(one) and is_past(one) for one in tokens[start + 1 : comma])


def _acts_on(tokens: Tokens, start: int) -> bool:
    """Whether the words begin with a verb and its object: "Ann Lee, who (ran the old, red mill,"."""
    acts = is_past(tokens[start]) or tokens[start].lower in pasts()
    return acts and is_a(tokens[start + 1], "determiner")


def is_what_it_is_called(tokens: Tokens, start: int) -> bool:
    """Whether the words are a name given to something: "in a shed known as (the Ritz, Ann Lee said)"."""
    *known, called = ("", *(token.lower for token in tokens[max(0, start - 2) : start]))
    return called in _CALLED | words_of("titled") or (called == "as" and known[-1] in _KNOWN)


_CALLED = frozenset("called named dubbed nicknamed christened".split())
_KNOWN = frozenset("known billed marketed branded".split())


def _ends_clause(tokens: Tokens, start: int, comma: int) -> bool:
    """Whether a verb without an object ends the words: "The army fired first, (Lee, a cook,) said"."""
    for at in range(start + 1, comma):
        before = tokens[at - 1]
        noun = before.word and not is_a(before, *_NO_NOUNS) and not is_adverb(before)
        if not (is_past(tokens[at]) and noun) or tokens[at].lower in _AUTHORED:
            continue
        following = tokens[at + 1]
        if at + 1 == comma or is_adverb(following) or following.lower in _ADVERBIAL:
            return True
    return False


_NO_NOUNS = ("determiner", "preposition", "be", "have", "coordinator", "relative", "adjective")
_ADVERBIAL = PLACES | {"into", "onto", "towards", "first", "last", "again", "early", "late"}


def _begins_with_day(tokens: Tokens, start: int) -> bool:
    """Whether the day of the saying stands before a name: "On Monday Unite, the union, (said)"."""
    day = is_a(tokens[start], "day") and start + 1 < len(tokens) and tokens[start + 1].capital
    return day and start > 0 and tokens[start - 1].lower == "on"


_AUTHORED = frozenset(
    "published written led conducted compiled produced released commissioned prepared".split()
)


def _authored(tokens: Tokens, start: int) -> int:
    """The start moved back to the document of an author: "A report published (last month by Ann Lee)"."""
    by = start if tokens[start].lower == "by" else start - 1
    if by < 2 or tokens[by].lower != "by":
        return start
    at = next((n for n in range(by - 1, max(0, by - _LONGEST_TIME), -1) if tokens[n].lower in _AUTHORED), 0)
    if not at:
        return start
    first = ending_at(tokens, at)
    return start if first is None else first


def between_dashes(tokens: Tokens, dash: int) -> Found | None:
    """The source of "Ann Lee — a nurse — said", aside included."""
    for at in range(dash - 1, max(0, dash - _LONGEST_ASIDE), -1):
        if is_mark(tokens[at], *DASHES):
            start = ending_at(tokens, at)
            return Found(start, dash) if start is not None and opens_clause(tokens, start) else None
    return None


def _before_who(tokens: Tokens, at: int) -> int | None:
    """Where somebody begins of whom two things are told: "(a clerk who saw it), and asked not to be named,".

    None where no "who" stands before the "and" behind the comma at `at`.
    """
    joins = at + 2 < len(tokens) and is_a(tokens[at + 1], "coordinator")
    did = joins and (is_past(tokens[at + 2]) or tokens[at + 2].lower in pasts() | words_of("auxiliary"))
    if not did:
        return None
    for n in range(at - 1, max(0, at - _LONGEST_CLAUSE), -1):
        if not tokens[n].word:
            return None
        if tokens[n].lower == "who":
            return ending_at(tokens, n)
    return None


def _is_broken(tokens: Tokens, at: int, comma: int) -> bool:
    """Whether a cue behind a clause of time is another's: "The boy, when found, (said police), was cold"."""
    if tokens[at + 1].lower not in _WHEN or comma + 2 >= len(tokens):
        return False
    if any(is_mark(token, ",") for token in tokens[at + 1 : comma]):
        return True
    answer = tokens[comma + 2].lower in ("yes", "no", "so", "nothing")
    end = None if answer else starting_at(tokens, comma + 2)
    return end is not None and (end >= len(tokens) or is_mark(tokens[end], ",", "."))


_WHEN = frozenset("after before while when as once though although if".split())


def _opens_aside(tokens: Tokens, at: int) -> bool:
    """Whether an apposition or relative clause can begin with token `at`."""
    token = tokens[at]
    if token.lower in _WHEN:
        return True  # "Lee, after checking his phone, conceded", "Lee, when asked about it, said"
    if token.lower == "since" and at + 1 < len(tokens) and is_participle(tokens[at + 1]):
        return True  # "a reply, since deleted, blamed"
    if is_quoted_noun(token) or is_mark(token, "@"):  # "The paper, “Salt Roads”, finds", "a fan, @Ann,"
        return True
    if is_quote(token) and ends_in(token, ",") and any(is_paper(one.lower) for one in tokens[: at - 1]):
        return True  # "A paper, “Salt Roads,” which has 30 pages, concluded"
    if is_a(token, "coordinator") and at + 2 < len(tokens):
        # "A clerk who saw it, and (who) asked not to be named, said"
        if tokens[at + 1].lower == "who" or _before_who(tokens, at - 1) is not None:
            return True
        sent = token.lower == "and" and is_participle(tokens[at + 1])
        return sent and is_a(tokens[at + 2], "preposition")  # "A letter, and seen by the Post, says"
    return (token.word and not is_a(token, "subject", "coordinator", "subordinator")) or is_a(
        token, "relative"
    )
