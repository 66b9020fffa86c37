"""Whom "who" or "which" takes up: "Ann Lee, a nurse, who", "a report written after the fire, which"."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.backwards import ending_at
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_adverb, is_mark, is_past, is_verb
from ..tokens.sentence import Tokens
from .doing import is_doing
from .taken_up_papers import (
    before_handling,
    before_readers,
    behind_reader,
    nearest_paper,
    read_paper,
    with_paper,
)
from .taken_up_people import (
    after_infinitive,
    before_body_name,
    carrier,
    is_person_noun,
    person_after_of,
    taken_up_body,
    taken_up_person,
)

_LONGEST_GOVERNED = 12
"""Tokens back to the preposition of a phrase."""
_LONGEST_OCCASION = 8
"""Words of "on a call on Friday"."""
_LONGEST_BRACKET = 6
"""Tokens, brackets included."""


def antecedent(tokens: Tokens, relative: int) -> Found | None:
    """The name before "who", with the "who"."""
    word = tokens[relative].lower.partition("'")[0]
    if word not in ("who", "which", "that"):
        return None
    paper = read_paper(tokens, relative) if word == "which" else None
    return paper or _phrase_before(tokens, relative, word)


def _phrase_before(tokens: Tokens, relative: int, word: str) -> Found | None:
    """The noun phrase that ends before the relative, which is `word`."""
    end = relative - 1 if relative > 0 and is_mark(tokens[relative - 1], ",", "(") else relative
    end = _before_other(tokens, end) if word == "who" else end
    end = _before_title(tokens, _before_brackets(tokens, _before_age(tokens, end)))
    whole, end = end, before_readers(tokens, end) if word == "that" else end
    if word == "which":
        end = before_handling(tokens, end)
    start = end - 1 if _is_one_more(tokens, end) else ending_at(tokens, end)
    if start is not None and word == "which":
        start = _behind_doing(tokens, start, end)
        start = _after_verb(tokens, start, end)
        start = with_paper(tokens, start)
        body = taken_up_body(tokens, start, end)
        start = nearest_paper(tokens, end) or (start if body is None else body)
    if start is not None and word == "that" and (end < whole or tokens[start].lower in _OBJECTS):
        start = nearest_paper(tokens, end) or start  # "accused him of sitting on (a paper) that"
    if start is not None and word == "that":
        start = behind_reader(tokens, start, end)
    if start is not None:
        start = start if word == "which" else _behind_deed(tokens, start, end)
        start = min(start + _leading(tokens, start), end - 1)
    if start is not None and end < relative:
        start = _before_place(tokens, start, end)
    if start is not None:
        start = _with_name(tokens, start, end if word == "who" and end < relative else None)
    if start is None:
        start = _after_preposition(tokens, end)
    if start is None:
        asks = relative == 0 or is_a(tokens[relative - 1], "coordinator", "subordinator")
        return Found(relative, relative + 1) if word == "who" and not asks else None
    start = _whom(tokens, start, end, aside=end < relative) if word == "who" else start
    return Found(start, end, (relative, relative + 1))


def _is_one_more(tokens: Tokens, end: int) -> bool:
    """Whether one follows another in a list: "one that called it a sham and (one) that"."""
    return end > 2 and tokens[end - 1].lower in ("one", "another") and is_a(tokens[end - 2], "coordinator")


def _whom(tokens: Tokens, start: int, end: int, *, aside: bool) -> int:
    """The start of the phrase moved to the one person in it whom "who" takes up; `aside`: behind a comma."""
    start = before_body_name(tokens, _behind_pointing(tokens, start, end), end) if aside else start
    person = taken_up_person(tokens, start, end)
    start = person_after_of(tokens, start, end) if person is None else person
    return _with_home(tokens, after_infinitive(tokens, carrier(tokens, start, end), end), end)


def _with_home(tokens: Tokens, start: int, end: int) -> int:
    """The start of "(a hairdresser) in Charlesport, who": the place is none who speaks."""
    placed = start > 2 and tokens[start - 1].lower in _HOMES and all(one.capital for one in tokens[start:end])
    if not placed or tokens[start - 2].capital or not is_person_noun(tokens[start - 2]):
        return start
    near = range(start - 3, max(0, start - _LONGEST_HOME), -1)
    return next((at for at in near if is_a(tokens[at], "determiner")), start)


_LONGEST_HOME = 6
"""Tokens of "a retired hospital porter in"."""
_HOMES = frozenset("in from at near outside".split())


def _behind_pointing(tokens: Tokens, start: int, end: int) -> int:
    """The start moved to the name behind what "that" does: "That cut no ice with (Ann Lee), who"."""
    if start != 1 or tokens[0].lower not in ("that", "this", "it", "none"):
        return start
    near = range(end - 2, start, -1)
    link = next((at for at in near if is_a(tokens[at], "preposition") and tokens[at + 1].capital), None)
    return start if link is None else link + 1


def _before_other(tokens: Tokens, end: int) -> int:
    """The end before one who is not meant: "It was Ben Roe(, not Ann Lee), who"."""
    near = range(end - 1, max(0, end - _LONGEST_BRACKET), -1)
    denied = next((at for at in near if tokens[at].lower == "not" or not tokens[at].word), 0)
    apart = denied > 1 and tokens[denied].lower == "not" and is_mark(tokens[denied - 1], ",")
    return denied - 1 if apart else end


def _leading(tokens: Tokens, start: int) -> int:
    """How many tokens from `start` on only lead to the noun.

    As in "according to (a woman) who", "at 6 p.m. from (a woman) who", "unlike those of (the mayor), who",
    "Facing (Ann Lee), who", "It is right there on (the site), which", "most recently (one) that".
    """
    first, second = tokens[start].lower, tokens[start + 1].lower if start + 1 < len(tokens) else ""
    named = start + 1 < len(tokens) and tokens[start + 1].capital
    if start == 0 and named and is_doing(tokens[0]):
        return 1
    if first == "right" and second in ("there", "here"):
        return 2 + is_a(tokens[start + 2], "preposition")
    if first == "pointing" and second in ("to", "at"):
        return 2
    if first == "according" or (first in ("those", "that") and second == "of"):
        return 2
    if first == "most" and tokens[start + 2].lower == "one":
        return 2
    return int(first == "from" or (second == "one" and is_adverb(tokens[start])))


def _behind_deed(tokens: Tokens, start: int, end: int) -> int:
    """The start moved behind what the subject does: "denied it, contradicting (two of his aides), who"."""
    opened = start > 0 and is_mark(tokens[start - 1], ",") and tokens[start].form.islower()
    if not opened or start + 1 >= end or not tokens[start].lower.endswith("ing"):
        return start
    whom = tokens[start + 1]
    named = whom.capital or is_a(whom, "determiner") or whom.lower in words_of("number")
    return start + 1 if named else start


def _behind_doing(tokens: Tokens, start: int, end: int) -> int:
    """The start moved behind what somebody is doing: "are looking at (a line owned by Rye Power), which"."""
    doing = start > 0 and is_a(tokens[start - 1], "be") and tokens[start].lower.endswith("ing")
    opens = (at for at in range(start + 1, end) if is_a(tokens[at], "determiner") or tokens[at].capital)
    first = next(opens, start) if doing else start
    owner = next(
        (at + 2 for at in range(first, end - 2) if [t.lower for t in tokens[at : at + 2]] == _OWNED), 0
    )
    return owner if owner and tokens[owner].capital else first


_OWNED = ["owned", "by"]


def _before_age(tokens: Tokens, end: int) -> int:
    """The end before an age between commas: "said Elnur(, 46), who gave no surname"."""
    aged = end > 2 and tokens[end - 1].form.isdigit() and is_mark(tokens[end - 2], ",")
    return end - 2 if aged and tokens[end - 3].capital else end


_OBJECTS = frozenset("him her it them me us".split())


def _after_verb(tokens: Tokens, start: int, end: int) -> int:
    """The start moved over a verb that is none by the lists: "(the line looked like a swipe at) Rye Talk"."""
    verb = next((at for at in range(start + 1, end - 1) if is_past(tokens[at])), None)
    if (
        verb is None
        or not is_a(tokens[verb + 1], "preposition", "determiner")
        or tokens[verb + 1].lower == "by"
    ):
        return start
    governed = [at + 1 for at in range(verb, end - 1) if is_a(tokens[at], "preposition")]
    return governed[-1] if governed else verb + 1


def _before_place(tokens: Tokens, start: int, end: int) -> int:
    """The start moved back where the phrase is the second half of a place: "a nurse from Rye, (New York)"."""
    comma = start - 1
    if comma < 3 or not is_mark(tokens[comma], ",") or not all(token.capital for token in tokens[start:end]):
        return start
    town = comma - 1
    while town > 0 and tokens[town].capital:
        town -= 1
    placed = town < comma - 1 and tokens[town].lower in ("from", "of", "in", "near", "outside")
    whole = ending_at(tokens, comma) if placed else None
    return start if whole is None or whole >= town else whole


def _before_title(tokens: Tokens, end: int) -> int:
    """Where a paper's phrase ends before its title: "a report, (titled “Adrift”,) that said"."""
    titled = end > 3 and tokens[end - 2].lower in words_of("titled") | _CALLED
    return end - 3 if titled and is_mark(tokens[end - 3], ",") else end


_CALLED = frozenset(("called", "headed"))


def _before_brackets(tokens: Tokens, end: int) -> int:
    """Where a noun phrase ends without what stands in brackets after it: "Ann Lee (no relation)"."""
    if end < 1 or not is_mark(tokens[end - 1], ")"):
        return end
    opening = next((at for at in range(end - 2, 0, -1) if is_mark(tokens[at], "(")), end)
    return opening if end - opening <= _LONGEST_BRACKET else end


def _after_preposition(tokens: Tokens, end: int) -> int | None:
    """The start of the noun phrase before `end` that a preposition governs: "(given to) the bishop".

    Of several it is the one that names people: "(by) two people with knowledge of the matter".
    """
    starts = [
        at + 1
        for at in range(end - 1, max(-1, end - _LONGEST_GOVERNED), -1)
        if is_a(tokens[at], "preposition") and tokens[at].lower != "of"
    ]
    for start in starts:
        held = [token.lower for token in tokens[start:end]]
        if (
            start != starts[0]
            and not words_of("informant").isdisjoint(held[:3])
            and all(t.word for t in tokens[start:end])
        ):
            return start
    if not starts:
        return None
    return starts[0] if starting_at(tokens, starts[0], end) == end else None


def _with_name(tokens: Tokens, start: int, end: int | None) -> int:
    """The start moved back to the name before an apposition: "Ann Lee, a nurse in Hull, who said".

    `end` is where the apposition ends before a comma and "who"; None where something else follows it.
    """
    if start < 2 or not is_mark(tokens[start - 1], ",") or not _apposed(tokens, start, end):
        return start
    aged = start > 3 and tokens[start - 2].form.isdigit() and is_mark(tokens[start - 3], ",")
    last = start - 1 - 2 * aged  # "Ann Lee, 67, a nurse who said"
    first = last
    while (
        first > 0 and tokens[first - 1].capital and not is_a(tokens[first - 1], "preposition", "determiner")
    ):
        first -= 1
    return first if last - first > 1 else start


def _apposed(tokens: Tokens, start: int, end: int | None) -> bool:
    """Whether a phrase can tell who was named: "a nurse", "leader of the group, who"; not "farmers".

    Nor somebody's "husband": "husband of Ann Lee, who" may go on about either.
    """
    if tokens[start].lower in ("a", "an", "the"):
        return True
    if end is None:
        return False
    after = next((at for at in range(start, end) if is_a(tokens[at], "preposition")), end)
    head = tokens[after - 1]
    bare = not (head.capital or is_a(tokens[start], "determiner", "pronoun") or head.lower in _SOMEBODYS)
    alone = not any(is_a(token, "coordinator") for token in tokens[start:after])
    return bare and alone and not (head.lower.endswith("s") and not head.lower.endswith("ss"))


_SOMEBODYS = words_of("somebody's")
"""Who is so called is somebody's, and that one may be meant."""


def relative_before(tokens: Tokens, at: int) -> int | None:
    """The "who" before an occasion that ends at `at`: "(the owners), who on a call on Friday (called)"."""
    for place in range(at, max(0, at - _LONGEST_OCCASION), -1):
        token = tokens[place]
        if token.lower in ("who", "which"):
            return place if place < at and is_a(tokens[place + 1], "preposition", "day") else None
        if not token.word or is_verb(token) or is_a(token, "coordinator", "subject"):
            return None
    return None
