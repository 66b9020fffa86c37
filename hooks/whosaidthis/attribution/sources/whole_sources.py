"""Sources before a cue whose last words end no noun phrase: "people who live there", "both"."""

from __future__ import annotations

from ...reading.months import MONTH_NUMBERS
from ..phrases.backwards import ending_at
from ..phrases.heads import can_be_head, is_whole_source
from ..phrases.nouns import is_known, is_paper
from ..phrases.openings import PLACES, opens_clause
from ..phrases.timespans import time_start
from ..tokens.agreement import Found
from ..tokens.classes import (
    acts,
    has_verb,
    is_a,
    is_adverb,
    is_auxiliary,
    is_mark,
    is_participle,
    is_past,
    is_verb,
)
from ..tokens.sentence import Token, Tokens
from .defined_people import closed_late, defined_before
from .kept_unnamed import unnamed_before
from .signed_papers import signed_before
from .that_clauses import that_before
from .who_clauses import LONGEST_CLAUSE, ends_in_particle, who_before, with_clause
from .whose_people import whose_before, whose_own

_LONGEST_STAY = 6
"""Tokens from "who" to the last word of "people who were still living there"."""


def whole_before(tokens: Tokens, cue: int) -> Found | None:
    """Such a source that stands right before the cue verb at token `cue`; None where none does."""
    if is_whole_source(tokens, cue - 1):
        return Found(cue - 1, cue)
    return (
        _some_of_whom(tokens, cue)
        or _living_there(tokens, cue)
        or unnamed_before(tokens, cue)
        or _who_did_off(tokens, cue)
        or _who_listed(tokens, cue)
        or _who_and_who(tokens, cue)
        or _who_was_then(tokens, cue)
        or _from_where(tokens, cue)
        or _those_asked(tokens, cue)
        or _backing_them(tokens, cue)
        or _made_ago(tokens, cue)
        or _made_then_by(tokens, cue)
        or signed_before(tokens, cue)
        or that_before(tokens, cue)
        or defined_before(tokens, cue)
        or closed_late(tokens, cue)
        or whose_own(tokens, cue)
        or whose_before(tokens, cue)
    )


def _some_of_whom(tokens: Tokens, cue: int) -> Found | None:
    """The source of "two aides, one of whom (said)"; None for other words."""
    if cue < _FEWEST_OF_WHOM or [token.lower for token in tokens[cue - 2 : cue]] != ["of", "whom"]:
        return None
    some = tokens[cue - 3].lower in _SOME and is_mark(tokens[cue - 4], ",")
    return Found(cue - 3, cue) if some else None


_FEWEST_OF_WHOM = 5
_SOME = frozenset("one two three both all some several many most".split())


def _made_ago(tokens: Tokens, cue: int) -> Found | None:
    """The source of "A poll published two weeks ago (said)", "a nurse who left a year ago (said)"; else None.

    None too where the time tells when it was said: "The board two weeks ago (said)".
    """
    often = cue if tokens[cue - 1].lower == "times" else None
    time = often or time_start(tokens, cue - 1)
    if time is None or time < 2:
        return None
    defined = _defined_at(tokens, time)
    whole = defined is not None and all(token.word for token in tokens[defined:time])
    start = ending_at(tokens, defined) if defined is not None and whole else None
    return None if start is None else Found(start, cue)


def _defined_at(tokens: Tokens, time: int) -> int | None:
    """Where it begins that tells which source is meant, before a time: "who", "whose", "released by"."""
    near = range(time - 1, max(0, time - _LONGEST_STAY), -1)
    defining = next((at for at in near if tokens[at].lower in ("who", "whose")), None)
    return defining if defining is not None else next((at for at in near if _is_made(tokens, at, time)), None)


def _is_made(tokens: Tokens, at: int, time: int) -> bool:
    """Whether a participle tells how its noun came to be: "(a poll) taken in May", "(staff) evacuated"."""
    if not is_participle(tokens[at]) or tokens[at].lower in _LASTING or not can_be_head(tokens, at - 1):
        return False
    if is_a(tokens[at - 1], "subject") and is_paper(tokens[at - 2].lower):
        return False  # "A poll it commissioned last year"
    often = tokens[time - 1].lower == "times"  # "shared thousands of times this week"
    return often or at + 1 == time or is_a(tokens[at + 1], "preposition")


_LASTING = frozenset("based born known called named married".split())
"""Participles of what somebody always is: a time behind them is that of the saying."""


def _made_then_by(tokens: Tokens, cue: int) -> Found | None:
    """The source of "A study released last fall by the Health Centre (found)"; None for other words."""
    near = range(cue - 2, max(2, cue - LONGEST_CLAUSE), -1)
    by = next((at for at in near if tokens[at].lower == "by" or not tokens[at].word), None)
    made = None if by is None or not tokens[by].word else _made_before(tokens, by)
    if by is None or made is None or made < 1:
        return None
    verbal = has_verb(tokens[by + 1 : cue])
    start = None if verbal else ending_at(tokens, made)
    return None if start is None else Found(start, cue)


def _made_before(tokens: Tokens, by: int) -> int | None:
    """The participle before the time before "by": "(published) last fall", "a week before the vote"."""
    time = time_start(tokens, by - 1)
    if time is not None:
        return time - 1 if time > 1 and is_participle(tokens[time - 1]) else None
    near = range(by - 2, max(0, by - _LONGEST_TIME), -1)
    made = next((at for at in near if is_participle(tokens[at]) and is_a(tokens[at + 1], "determiner")), None)
    return made if made is not None and is_paper(tokens[made - 1].lower) else None


_LONGEST_TIME = 8
"""Tokens of "published a week before the vote"."""


def _living_there(tokens: Tokens, cue: int) -> Found | None:
    """The source of "people who live there (said)", "those who were here (have said)"; else None."""
    end = cue
    while end > 0 and tokens[end - 1].lower not in PLACES:
        if not (is_auxiliary(tokens[end - 1]) or is_adverb(tokens[end - 1])):
            return None
        end -= 1
    who = who_before(tokens, end - 2, end - _LONGEST_STAY)
    if who is None or not all(token.word for token in tokens[who:end]):
        return None
    return with_clause(tokens, who, end, cue)


def _who_did_off(tokens: Tokens, cue: int) -> Found | None:
    """The source of "a clerk who tipped her off (says)", "men who broke in (said)"; None for other words."""
    end = cue
    while end > 1 and is_auxiliary(tokens[end - 1]):
        end -= 1
    who = ends_in_particle(tokens, end)
    return None if who is None else with_clause(tokens, who, end, cue)


def _who_listed(tokens: Tokens, cue: int) -> Found | None:
    """The source of "researchers who followed nurses, porters and bakers (found)"; None for other words."""
    who = who_before(tokens, cue - 1, cue - LONGEST_CLAUSE)
    if who is None or who + 1 >= cue or not (is_verb(tokens[who + 1]) or is_past(tokens[who + 1])):
        return None
    commas = [at for at in range(who + 2, cue) if is_mark(tokens[at], ",")]
    joined = [at for at in range(who + 2, cue) if tokens[at].lower in ("and", "or")]
    whole = all(token.word or is_mark(token, ",") for token in tokens[who:cue])
    if not commas or not joined or joined[0] < commas[-1] or not whole or not can_be_head(tokens, cue - 1):
        return None
    verbal = has_verb(tokens[commas[0] : cue])
    start = None if verbal else ending_at(tokens, who)
    return None if start is None else Found(start, cue)


def _who_and_who(tokens: Tokens, cue: int) -> Found | None:
    """The source of "a nurse who works there and who asked not to be named (said)"; None for other words."""
    second = who_before(tokens, cue - 2, cue - LONGEST_CLAUSE)
    if second is None or not is_a(tokens[second - 1], "coordinator"):
        return None
    who = who_before(tokens, second - 2, second - LONGEST_CLAUSE)
    if who is None or not all(token.word for token in tokens[who:cue]):
        return None
    start = ending_at(tokens, who)
    return None if start is None else Found(start, cue)


def _who_was_then(tokens: Tokens, cue: int) -> Found | None:
    """The source of "a cook who lived there before the war (said)", "who fell when it hit (said)"; else None.

    None too where the time is told by what somebody did, who may be the one who says it: "before Lee (said)".
    """
    end = cue
    while end > 1 and _helps(tokens[end - 1]):
        end -= 1
    who = who_before(tokens, end - 2, end - LONGEST_CLAUSE)
    if who is None or not all(token.word for token in tokens[who:end]):
        return None
    time = next((at for at in range(who + 2, end - 1) if tokens[at].lower in _TIMES), None)
    if time is None or (not acts(tokens[time + 1 : end]) and any(map(_may_speak, tokens[time + 1 : end]))):
        return None
    start = ending_at(tokens, who)
    return None if start is None or not opens_clause(tokens, start) else Found(start, end)


def _from_where(tokens: Tokens, cue: int) -> Found | None:
    """The source of "The head of the clinic where they were taken (said)"; None for other words."""
    near = range(cue - 2, max(0, cue - LONGEST_CLAUSE), -1)
    where = next((at for at in near if tokens[at].lower == "where" or not tokens[at].word), None)
    if where is None or not tokens[where].word or not acts(tokens[where + 2 : cue]):
        return None
    start = ending_at(tokens, where)
    return None if start is None or not opens_clause(tokens, start) else Found(start, cue)


def _those_asked(tokens: Tokens, cue: int) -> Found | None:
    """The source of "Half of those asked (said)"; None for other words."""
    if cue < 2 or tokens[cue - 1].lower not in _ASKED or tokens[cue - 2].lower not in ("those", "people"):
        return None
    start = ending_at(tokens, cue - 1)
    return None if start is None else Found(start, cue)


def _backing_them(tokens: Tokens, cue: int) -> Found | None:
    """The source of "A group backing him (has said)"; None for other words."""
    end = cue
    while end > 1 and _helps(tokens[end - 1]):
        end -= 1
    doing = end - 2
    if doing < 1 or tokens[end - 1].lower not in _OBJECTS or not tokens[doing].form.endswith("ing"):
        return None
    start = ending_at(tokens, doing) if can_be_head(tokens, doing - 1) else None
    led = start is not None and is_a(tokens[start], "determiner") and tokens[doing].form.islower()
    return Found(start, end) if start is not None and led and opens_clause(tokens, start) else None


_OBJECTS = frozenset("him her them it".split())
_ASKED = frozenset("asked polled surveyed questioned interviewed".split())


def _helps(token: Token) -> bool:
    """Whether a word only helps the verb behind it; not the month of "until May"."""
    return not token.capital and (is_auxiliary(token) or is_adverb(token))


def _may_speak(token: Token) -> bool:
    """Whether a word may be, or belong to, what somebody who speaks is called."""
    month = token.lower.rstrip(".") in MONTH_NUMBERS or is_a(token, "day")
    return is_known(token) or is_a(token, "subject") or (token.capital and not month)


_TIMES = frozenset("before after until till since when while".split())
