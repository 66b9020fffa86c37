"""What follows or precedes "according to": the clause that somebody answers for."""

from __future__ import annotations

from ..hearers.between import Range
from ..hits import Hit
from ..lexicon import pasts, words_of
from ..phrases.ahead import starting_at
from ..phrases.heads import ARTICLES
from ..phrases.nouns import begins_maker
from ..sources import of_verbs as sources
from ..tokens.classes import (
    ends_in,
    is_a,
    is_adverb,
    is_auxiliary,
    is_mark,
    is_participle,
    is_past,
    is_quote,
    is_verb,
)
from ..tokens.sentence import Tokens
from .resuming import is_condition, surrounding

_LONGEST_ASIDE = 30
"""Tokens."""
_LONGEST_COPY = 5
"""Tokens of "a leaked copy of which"."""


def according(
    tokens: Tokens, hit: Hit, left: int, earlier: Range | None, end: int
) -> tuple[Range, ...] | None:
    """The content of "according to": the clause before or around it, else the one after its mark."""
    if earlier is None:
        return _following(tokens, hit, end)
    if (clause := _relative_clause(tokens, hit, earlier)) is not None:
        return (clause,)
    earlier = _before_adverb(tokens, left, earlier)
    if _is_adverb(tokens, earlier) and earlier[0] > 0:
        return None  # somebody else's clause ends so; not in "Now, according to Lee, it is late"
    return _around(tokens, hit, left, earlier, end)


def _relative_clause(tokens: Tokens, hit: Hit, earlier: Range) -> Range | None:
    """The clause inside another that alone is credited: "voters, (most of whom are late) according to Lee,".

    So too behind what somebody else says: "Roe says it is close at 170 votes, (which is low), according to".
    """
    first, last = earlier
    comma = next((at for at in range(last - 2, first, -1) if is_mark(tokens[at], ",")), None)
    opening = () if comma is None else tokens[comma + 1 : comma + 1 + _LONGEST_OPENING]
    if comma is None or not any(token.lower in _RELATIVES for token in opening):
        return None
    closed = hit.stop < len(tokens) and is_mark(tokens[hit.stop], ",")
    inside = closed and not is_mark(tokens[hit.start - 1], ",")
    said = any(token.lower in ("says", "said") for token in tokens[first:comma])
    return (comma + 1, last) if inside or said else None


_RELATIVES = frozenset("who whom whose which".split())
_LONGEST_OPENING = 4
"""Tokens of "82 percent of whom"."""


def _before_adverb(tokens: Tokens, left: int, earlier: Range) -> Range:
    """The clause before a lone adverb: "It fell, (however), according to Lee"."""
    first, _ = earlier
    behind = first > left + 1 and is_mark(tokens[first - 1], ",")
    return (left, first - 1) if behind and _is_adverb(tokens, earlier) else earlier


def _is_adverb(tokens: Tokens, part: Range) -> bool:
    """Whether the words are one adverb, which nobody says alone."""
    first, end = part
    return end - first == 1 and (is_adverb(tokens[first]) or tokens[first].lower in _TURNING)


_TURNING = frozenset("however though meanwhile moreover".split())


def _around(tokens: Tokens, hit: Hit, left: int, earlier: Range, end: int) -> tuple[Range, ...]:
    """The content whose clause, or first half, stands before it: `earlier`."""
    at = hit.stop
    whole = any(is_verb(token) or is_past(token) or is_quote(token) for token in tokens[slice(*earlier)])
    if at + 1 < end and is_mark(tokens[at], ",") and is_quote(tokens[at + 1]):
        return (earlier, (at + 1, end))  # "It was, in her words, “a mess”"
    if at + 2 < end and is_mark(tokens[at], ",") and tokens[at + 1].lower == "including":
        return (earlier, (at, end))
    if _goes_on(tokens, at, end) or _gives_reason(tokens, at, end):
        return (earlier, (at + 1, end))
    behind = _behind_source(tokens, at, end)
    if behind + 1 < end and is_mark(tokens[behind], ",") and _is_unfinished(tokens, earlier, behind + 1):
        return (_last_phrase(tokens, earlier, behind + 1), (behind + 1, end))
    resumes = at + 1 < end and is_a(tokens[at + 1], "auxiliary")  # "The man who fell, … , was ill"
    if whole and not resumes and not is_condition(tokens, earlier):
        return (earlier,)
    return surrounding(tokens, hit, left, behind, end) or (earlier,)


def _gives_reason(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether a reason or condition goes on with it: "They win, according to Lee, (because they hide)".

    So does what they grant, where it is quoted: "(although the price was “low”)".
    """
    told = comma + 2 < end and is_mark(tokens[comma], ",")
    quoted = any(map(is_quote, tokens[comma + 2 : end]))
    return told and (
        tokens[comma + 1].lower in ("because", "unless", "provided")
        or (quoted and tokens[comma + 1].lower in ("although", "though"))
    )


def _is_unfinished(tokens: Tokens, earlier: Range, at: int) -> bool:
    """Whether what stands before it cannot end there: "It was, according to Lee, a mess"."""
    last = tokens[earlier[1] - 1]
    infinitive = tokens[at].lower == "to" and last.lower in _BEFORE_INFINITIVE
    return infinitive or is_a(last, "auxiliary", "be", "modal") or last.lower in _OPEN


def _last_phrase(tokens: Tokens, earlier: Range, at: int) -> Range:
    """The words after the last comma of `earlier`, where "to" goes on with them alone from token `at`."""
    commas = [n + 1 for n in range(*earlier) if is_mark(tokens[n], ",")]
    return (commas[-1], earlier[1]) if commas and tokens[at].lower == "to" else earlier


_OPEN = frozenset("after because when while if that with".split())
_BEFORE_INFINITIVE = frozenset("enough likely due set expected able unlikely ready".split())


def _behind_source(tokens: Tokens, at: int, end: int) -> int:
    """The comma behind what tells of the source from token `at` on: "emails (seen by us),"; else `at`."""
    if at >= end:
        return at
    if at + 1 < end and is_mark(tokens[at], ",") and tokens[at + 1].lower == "who":
        closed = next((n for n in range(at + 2, end - 1) if is_mark(tokens[n], ",")), at)
        return closed if closed > at and sources.is_main_clause(tokens, closed + 1) else at
    told_of = is_a(tokens[at], "preposition", "knowing") or is_participle(tokens[at])
    if not told_of and not begins_maker(tokens, at):
        return at
    comma = next((n for n in range(at, min(end, at + _LONGEST_ASIDE)) if is_mark(tokens[n], ",")), at)
    if any(map(is_auxiliary, tokens[at + 1 : comma])):
        return at
    told = _apposition_end(tokens, comma + 1, end) if comma + 1 < end else end
    return told if told + 1 < end and is_auxiliary(tokens[told + 1]) else comma


def _following(tokens: Tokens, hit: Hit, end: int) -> tuple[Range, ...] | None:
    """The content after it and its mark: "According to Ann Lee, it was late"."""
    at = hit.stop
    if at + 1 < end and is_a(tokens[at], "subject") and tokens[at].lower != "who" and is_verb(tokens[at + 1]):
        return ((at, end),)  # "According to one of them it was late"
    if hit.led_in and sources.is_main_clause(tokens, at):
        return ((at, end),)  # "In her view the fine was too small"
    if is_quote(tokens[at - 1]) and ends_in(tokens[at - 1], ","):
        return ((at, end),) if at < end else None  # "According to her book “Salt,” it was late"
    while at < end and not is_mark(tokens[at], ",", ":"):
        at += 1
    if at + 2 < end and tokens[at + 1].form.isdigit() and is_mark(tokens[at + 2], ","):
        at += 2  # "According to Ann Lee, 41, it was late"
    if at + 1 < end and (_opens_aside(tokens, at + 1) or _opens_apposition(tokens, at + 1, end)):
        at = next((n for n in range(at + 1, end) if is_mark(tokens[n], ",")), at)
    return ((at + 1, end),) if at + 1 < end else None


def _goes_on(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether a second verb of the clause follows: "She left, according to Lee, (but was called back)"."""
    if comma + 3 >= end or not is_mark(tokens[comma], ","):
        return False
    joined = is_a(tokens[comma + 1], "coordinator")
    if joined and tokens[comma + 2].lower in _OR_SO:
        return True  # "It cost $2,140, according to records, or less than before"
    second = tokens[comma + 2]
    acts = is_past(second) or second.lower in pasts()  # "She wrote it, according to Lee, (and left)"
    return joined and (acts or is_a(second, "be", "have", "modal", "subject"))


_OR_SO = frozenset("less more about nearly roughly almost fewer".split())


def _opens_aside(tokens: Tokens, at: int) -> bool:
    """Whether words about the source begin here: "prepared by a consultant", "of the pollster Compass"."""
    if is_a(tokens[at], "relative") or tokens[at].lower in ("of", "from", "at"):
        return True
    copied = range(at + 2, min(len(tokens), at + _LONGEST_COPY))
    if any(tokens[n].lower == "which" and is_a(tokens[n - 1], "preposition") for n in copied):
        return True  # "According to the memo, a copy of which was seen by the Post, it was late"
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    dated = following is not None and is_a(following, "day", "preposition")
    return is_participle(tokens[at]) and (
        dated or any(token.lower == "by" for token in tokens[at + 1 : at + 4])
    )


def _opens_apposition(tokens: Tokens, at: int, end: int) -> bool:
    """Whether it is told what the source is: "According to Marewatch, a tracking firm, (the ship was late)".

    No apposition is the first of several: "According to Lee, a nurse, a cook and a driver were there".
    """
    comma = _apposition_end(tokens, at, end)
    if comma + 1 >= end:
        return False
    told_of = is_a(tokens[comma + 1], "relative") or tokens[comma + 1].lower in _TELLING
    after = starting_at(tokens, comma + 1, end)
    listed = after is not None and any(is_a(token, "coordinator") for token in tokens[comma + 1 : after])
    return not listed and not told_of and sources.is_main_clause(tokens, comma + 1)


def _apposition_end(tokens: Tokens, at: int, end: int) -> int:
    """The comma after "a tracking firm", "mayor of Rye" at `at`; `end` where no such phrase stands there."""
    comma = next((n for n in range(at, min(end, at + _LONGEST_ASIDE)) if is_mark(tokens[n], ",")), end)
    if is_a(tokens[at], "determiner") and starting_at(tokens, at, end) == comma:
        return comma
    opens = not is_a(tokens[at], "preposition", "day", "subject", "subordinator") and tokens[at].word
    several = tokens[at].lower.endswith("s") and not tokens[at].capital
    opens = opens and (not is_adverb(tokens[at]) or tokens[at].lower in _ONCE) and not several
    return comma if opens and not any(_acts(tokens, n) for n in range(at, comma)) else end


_ONCE = frozenset("now then once formerly".split())
"""What can open an apposition: "Ben Roe, then a minister"."""


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a word makes a clause of a phrase; not the participle of "a nurse based in Rye"."""
    if is_participle(tokens[at]) and at + 1 < len(tokens) and is_a(tokens[at + 1], "preposition"):
        return False
    joins = is_a(tokens[at], "coordinator", "subordinator") and tokens[at].lower not in ("and", *_ONCE)
    return joins or is_verb(tokens[at]) or is_past(tokens[at]) or is_auxiliary(tokens[at])


_TELLING = frozenset(("first", "last", "once", "then", "now"))
"""What opens an aside about a subject: "According to Lee, the fire, first seen at five, spread"."""


def closes_with_aside(tokens: Tokens, hit: Hit) -> bool:
    """Whether only what is told of the source follows: "according to the clerk, who gave no name"."""
    if hit.verb.lemma != "accord" or not hit.start or not is_mark(tokens[hit.start - 1], ","):
        return False
    if _tells_of_some(tokens, hit.stop) or _tells_what_it_is(tokens, _after_reader(tokens, hit.stop)):
        return True
    at = hit.stop + (hit.stop < len(tokens) and is_mark(tokens[hit.stop], ","))
    if at < len(tokens) and tokens[at].lower in ("who", "which"):
        return not any(is_mark(token, ",", ";") for token in tokens[at:])
    return at == hit.stop < len(tokens) and _tells_of_source(tokens, at)


def _tells_of_source(tokens: Tokens, at: int) -> bool:
    """Whether one phrase about the source closes the sentence: "according to a memo (the Post has seen)"."""
    end = next((n for n in range(len(tokens), at, -1) if tokens[n - 1].word), at)
    plain = at < end and all(token.word for token in tokens[at:end])
    return plain and not is_a(tokens[at], "subject", "coordinator")


def _after_reader(tokens: Tokens, at: int) -> int:
    """The comma behind "reviewed by the Post" at `at`, where a paper is the source; `at` where none is."""
    seen = at + 1 < len(tokens) and tokens[at].lower in words_of("seen by a reader")
    if not seen or tokens[at + 1].lower != "by":
        return at
    return next((n for n in range(at, len(tokens)) if is_mark(tokens[n], ",")), at)


def _tells_what_it_is(tokens: Tokens, comma: int) -> bool:
    """Whether only an apposition closes the sentence: "according to Ann Lee, (a former clerk)"."""
    at = comma + 1
    if at + 1 >= len(tokens) or not is_mark(tokens[comma], ","):
        return False
    rest = tokens[at:]
    named = all(token.capital or not token.word for token in rest)  # "according to her aide, (Ben Roe)"
    if tokens[at].lower not in _APPOSING and not named:
        return False
    return not any(is_mark(token, ",", ";", ":") or is_quote(token) for token in rest) and not any(
        _acts(tokens, n) for n in range(at, len(tokens))
    )


_APPOSING = ARTICLES | {"his", "her", "its", "their", "one"}


def _tells_of_some(tokens: Tokens, at: int) -> bool:
    """Whether more is told of some of the source: "according to two aides in Rye, (one of whom said)"."""
    comma = next((n for n in range(at, len(tokens)) if is_mark(tokens[n], ",")), len(tokens))
    return [token.lower for token in tokens[comma + 2 : comma + 4]] == ["of", "whom"]
