"""Several names in a row: "said Ann Lee, Bob Roe and Tom Berg"."""

from __future__ import annotations

from ..tokens.capitals import capitals_from
from ..tokens.classes import is_a, is_adverb, is_mark, is_past, is_verb
from ..tokens.sentence import Token, Tokens
from .ahead import starting_at
from .backwards import ending_at
from .heads import NUMBERS
from .nouns import is_known
from .openings import PERIODS, opens_clause


def with_listed(tokens: Tokens, end: int, limit: int) -> int:
    """The end of a source that a name ends before token `end`, moved over the names listed after it.

    The last of them stands after "and", and no clause goes on from it: not "According to Lee, Bob Roe and Tom
    Berg fell". So too over the second of two kinds of people: "according to medics and (residents)".
    """
    if not tokens[end - 1].capital:
        return _with_plural(tokens, end, limit)
    at = end
    while at < limit and is_mark(tokens[at], ","):
        after = capitals_from(tokens, at + 1)
        if after == at + 1:
            break
        at = after
    last = at + (at < limit and is_mark(tokens[at], ","))
    if at == end or last >= limit or tokens[last].lower != "and":
        return end
    after = capitals_from(tokens, last + 1)
    closed = after > last + 1 and (after >= limit or is_mark(tokens[after], ",", "."))
    return after if closed else end


def _with_plural(tokens: Tokens, end: int, limit: int) -> int:
    if end + 1 >= limit or tokens[end].lower != "and" or not _are_people(tokens[end - 1]):
        return end
    after = starting_at(tokens, end + 1, limit)
    closed = after is not None and (after >= limit or is_mark(tokens[after], ",", "."))
    return after if after is not None and closed and _are_people(tokens[after - 1]) else end


def _are_people(noun: Token) -> bool:
    return noun.form.islower() and ((is_known(noun) and noun.lower.endswith("s")) or noun.lower in _GROUPS)


_GROUPS = frozenset("people police staff".split())


def list_before(tokens: Tokens, start: int, end: int, cue: int) -> int | None:
    """Where a list begins that opens its sentence and ends from `start` on; None where none does.

    As in "Doctors, (nurses and porters) said". All of it is alike: bare plurals, one or some of each, or
    "the" of each; not "The mayor, a cook and a poet". The cue at `cue` does not stand inside what is said:
    "Vaccines, doctors and nurses said, were safe".
    """
    comma = start - 1
    joined = any(token.lower == "and" for token in tokens[start:end]) and not _goes_on(tokens, cue)
    if not joined or comma < 1 or not is_mark(tokens[comma], ",") or ending_at(tokens, comma) != 0:
        return None
    first = tokens[:comma]
    told = first[-1].lower.removesuffix("s") in _TIMES
    alike = not told and _sort(first) is not None and _sort(first) == _sort(tokens[start:end])
    plain = not any(token.capital for token in first[1:]) or (_is_named(first) and _is_named(tokens[start:]))
    return 0 if alike and plain else None


def _is_named(phrase: Tokens) -> bool:
    """Whether "the" and a name of several words are all of a phrase, or all of it before its "and"."""
    name = phrase[
        1 : next((place for place, token in enumerate(phrase) if token.lower == "and"), len(phrase))
    ]
    own = all(token.capital or token.lower in _IN_NAMES for token in name)
    return phrase[0].lower == "the" and len(name) > 1 and name[0].capital and own


_IN_NAMES = frozenset("of for the on".split())


def list_up_to(tokens: Tokens, stop: int, end: int) -> int:
    """Where the list ends whose first is told before `stop` and to all of which something is said.

    As in "(urged) fans, players and staff to leave"; `stop` where no list with "to" or "that" behind it
    stands there.
    """
    last = next((at for at in range(stop, end) if is_a(tokens[at], "coordinator")), end)
    parted = stop < end and is_mark(tokens[stop], ",") and last - stop <= _LONGEST_LIST
    listed = tokens[stop:last]
    plain = all(token.word or is_mark(token, ",") for token in listed)
    if not parted or not plain or any(is_a(token, "subordinator", "relative") for token in listed):
        return stop
    after = starting_at(tokens, last + 1, end)
    if after is not None and after + 1 < end and tokens[after].lower == "with":
        after = starting_at(tokens, after + 1, end)  # "(urged) smokers, nurses and anyone with a cough"
    return after if after is not None and after + 1 < end and tokens[after].lower in ("to", "that") else stop


def things_up_to(tokens: Tokens, stop: int, end: int) -> int:
    """Where a list of things ends whose first ends before `stop`: "(sought) a boat, a radar and more men".

    `stop` where none goes on there, or something else than the list's end follows its "and".
    """
    at = stop
    while at + 1 < end and is_mark(tokens[at], ",") and not is_a(tokens[at + 1], "coordinator", "relative"):
        first = at + 1
        at = starting_at(tokens, first, end) or end + 1
        if at > end or is_verb(tokens[at - 1]) or tokens[first].lower in ("the", "which"):
            return stop  # "two bangs, the first of them dull"
        joined = any(is_a(token, "coordinator") for token in tokens[first:at])
        if not joined and at < end and tokens[at].lower in ("and", "or"):
            at = starting_at(tokens, at + 1, end) or end + 1
            joined = at <= end
        if joined:
            closed = at == end or is_mark(tokens[at], ",", ";", ".") or is_a(tokens[at], "preposition")
            return at if closed else stop
    return stop


_LONGEST_LIST = 12
"""Tokens from the first comma to the "and"."""


def _goes_on(tokens: Tokens, cue: int) -> bool:
    """Whether what began before the cue goes on with its verb after it: "said on Monday, were safe"."""
    near = range(cue + 1, min(cue + _FARTHEST, len(tokens) - 1))
    comma = next((at for at in near if is_mark(tokens[at], ",")), None)
    if comma is None:
        return False
    following = tokens[comma + 1]
    return is_verb(following) or is_past(following) or (comma == cue + 1 and not is_adverb(following))


_FARTHEST = 16
"""Tokens from the cue to the comma after it."""


def _sort(phrase: Tokens) -> str | None:
    """How a phrase of a list begins; None for an adverb: "Sometimes, nurses and porters said"."""
    opening = phrase[0]
    if opening.lower == "the":
        return "the"
    if opening.lower in _ONE or opening.form.isdigit():
        return "one"
    joined = next((place for place, token in enumerate(phrase) if token.lower == "and"), len(phrase))
    last = phrase[joined - 1].lower
    bare = last.endswith("s") and last not in _ADVERBS and not is_adverb(phrase[joined - 1])
    return "some" if bare and not is_a(opening, "determiner", "preposition", "subordinator") else None


_ONE = NUMBERS | frozenset("a an another one several some many".split())
_TIMES = PERIODS | {"day", "time"}
_ADVERBS = frozenset(
    "sometimes besides perhaps always nowadays afterwards nevertheless nonetheless thus".split()
)


def pronoun_before(tokens: Tokens, start: int) -> int | None:
    """Where "she and her co-authors" begins, whose second part begins at `start`; None for other words.

    So too "Neither it nor the union".
    """
    pronoun = start - 2
    if pronoun < 0 or not is_a(tokens[pronoun], "subject"):
        return None
    if tokens[start - 1].lower == "nor" and tokens[max(0, pronoun - 1)].lower == "neither":
        return pronoun - 1
    return pronoun if tokens[start - 1].lower == "and" and opens_clause(tokens, pronoun) else None
