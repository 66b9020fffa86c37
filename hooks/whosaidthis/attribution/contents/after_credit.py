"""What goes on, without quotation marks, behind the credit that breaks it: "It shut, Lee said, because …"."""

from __future__ import annotations

from ..hearers.between import Range
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.openings import PERIODS
from ..phrases.timespans import SPANS, after_span
from ..sources.of_verbs import is_main_clause, main_verb
from ..tokens.classes import (
    has_verb,
    is_a,
    is_adverb,
    is_cue_form,
    is_mark,
    is_participle,
    is_past,
    is_past_form,
    is_quote,
    is_verb,
)
from ..tokens.headlines import is_headline
from ..tokens.sentence import Tokens
from .going_on import tells_more
from .whole_clauses import is_clause


def after_clause(tokens: Tokens, at: int, start: int, earlier: Range, end: int) -> Range | None:
    """The rest, from token `start` on, of a clause without marks, whose cue ends before token `at`."""
    if start == at or is_a(tokens[at], "coordinator"):
        return None
    if is_mark(tokens[at], ";"):  # "It was a draft, she said; it held errors"
        return (start, end) if not is_headline(tokens) and _tells_on(tokens, start, end) else None
    if tokens[start].lower == "who" and start > 1 and tokens[start - 2].capital:
        return None  # "It leaks, said Ann Lee, who runs it"
    asks = tokens[start].lower in _ASKING and _wants_question(tokens, earlier)
    broken = tokens[earlier[1] - 1].lower == "that"  # "so near that, she said, it shook"
    if tokens[start].lower == "that" or asks or broken:  # "It was a warning, she said, that it was weak"
        return (start - (tokens[start - 1].lower == "so"), end)
    if _leads_on(tokens, start, earlier):
        return (start, end)
    if is_a(tokens[start - 1], "coordinator") and is_mark(tokens[start - 2], ","):
        return (start - 1, end)
    if _tells_what_source_is(tokens, start):
        return None
    first = tokens[start]
    goes_on = is_verb(first) or is_past(first) or first.lower in _REASONS or _is_adjunct(tokens, start, end)
    goes_on = goes_on or (first.lower in ("although", "though") and any(map(is_quote, tokens[start:end])))
    goes_on = goes_on or _concedes(tokens, start) or _is_weighed_reason(tokens, start)
    goes_on = goes_on or _gives_grounds(tokens, start) or _is_what_it_took(tokens, start, earlier, end)
    goes_on = goes_on or _tells_when(tokens, start, earlier) or _tells_what_next(tokens, start)
    goes_on = goes_on or tells_more(tokens, start, earlier, end)
    goes_on = goes_on or _ends_feeling(tokens, start, earlier) or _ends_quoted(tokens, start, end)
    goes_on = goes_on and not _tells_of_source(tokens, start, earlier)
    return (at + 1, end) if goes_on or not is_clause(tokens, *earlier) else None


def _leads_on(tokens: Tokens, start: int, earlier: Range) -> bool:
    """Whether an infinitive goes on with a verb: "They have agreed, she says, (not to discuss it)"."""
    last = tokens[earlier[1] - 1].lower
    infinitive = tokens[start].lower == "to" or (
        tokens[start].lower == "not" and start + 1 < len(tokens) and tokens[start + 1].lower == "to"
    )
    return infinitive and last in _LEADING_ON


def _concedes(tokens: Tokens, start: int) -> bool:
    """Whether what may come of a thing is granted: "It may rain, she said, (though most should stay dry)"."""
    subject = starting_at(tokens, start + 1) if tokens[start].lower in ("though", "although") else None
    may = subject is not None and subject < len(tokens) and tokens[subject].lower in _MAY
    return may and subject is not None and not tokens[subject - 1].capital


def _is_weighed_reason(tokens: Tokens, start: int) -> bool:
    """Whether a reason follows with its adverb: "They come, many say, (precisely because he is odd)"."""
    return is_adverb(tokens[start]) and start + 1 < len(tokens) and tokens[start + 1].lower == "because"


_MAY = frozenset("should could might may would will".split())
_LEADING_ON = frozenset("agreed promised decided vowed pledged undertaken resolved chosen offered".split())


def _gives_grounds(tokens: Tokens, start: int) -> bool:
    """Whether a reason follows: "It was refused, he said, (on the grounds that it was late)"."""
    words = [token.lower for token in tokens[start : start + 4]]
    return words[:2] == ["on", "the"] and words[3:] == ["that"] and words[2] in ("grounds", "basis")


def _is_what_it_took(tokens: Tokens, start: int, earlier: Range, end: int) -> bool:
    """Whether what "it" means follows: "It took a day, he said, (for anyone to call)"."""
    it = tokens[earlier[0]].lower == "it" and tokens[start].lower == "for"
    return it and any(token.lower == "to" for token in tokens[start + 2 : min(end, start + _LONGEST_FOR)])


_LONGEST_FOR = 8
"""Tokens of "for anyone at the ministry to"."""


def _tells_of_source(tokens: Tokens, start: int, earlier: Range) -> bool:
    """Whether it is told of the source: "It fell, said the report, published in May", "Lee, of Rye"."""
    following = tokens[start + 1] if start + 1 < len(tokens) else None
    if following is None:
        return False
    if is_participle(tokens[start]) and is_a(following, "preposition", "day"):
        return is_clause(tokens, *earlier)
    named = following.capital or (
        following.lower == "the" and tokens[min(start + 2, len(tokens) - 1)].capital
    )
    homed = tokens[start].lower in ("of", "from", "at") and named
    return homed and start > 1 and tokens[start - 2].capital


def _tells_what_source_is(tokens: Tokens, start: int) -> bool:
    """Whether an apposition closes it: "The plan suits bakers, said Ada Lee, (a clerk at the college)"."""
    named = start - 2 - (start > 2 and is_mark(tokens[start - 2], "."))  # "Sen. Ann Lee, D-Ohio, a nurse"
    told = named >= 0 and tokens[named].capital and is_a(tokens[start], "determiner")
    near = range(start, len(tokens))
    clauses = (at for at in near if is_a(tokens[at], "relative") or tokens[at].lower == "that")
    stop = next(clauses, len(tokens))
    if starting_at(tokens, start, stop) == stop:
        return told
    more = tokens[start:stop]
    return told and not (has_verb(more) or any(map(is_quote, more)))


def _is_adjunct(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "in exchange for a ride" goes on with what is said; "in a letter" tells of the saying."""
    if tokens[start].lower not in _ADJUNCTS or _weighs([token.lower for token in tokens[start:end]]):
        return False
    return not any(
        token.lower in words_of("occasion") | _REACTIONS or is_a(token, "day") or is_quote(token)
        for token in tokens[start:end]
    )


def _weighs(words: list[str]) -> bool:
    """Whether the writer tells how much it is: "in its first such launch since May", "in a setback for"."""
    if words[:1] != ["in"]:
        return False
    ranked = any(word in _RANKS or (word.endswith("est") and len(word) > _SHORTEST) for word in words[1:5])
    compared = "such" in words[2:6] or (ranked and not {"since", "years"}.isdisjoint(words))
    judged = words[1:2] == ["what"] and words[2:3] != [] and words[2] in _SEEMING
    return compared or judged or not _WEIGHTS.isdisjoint(words[2:4])


_SEEMING = frozenset("would appears appeared seems seemed is was looks looked".split())
"""What the writer opens a verdict with: "in what appeared to be the largest raid"."""
_SHORTEST = 4
_RANKS = frozenset("first second third fourth latest most worst".split())
_WEIGHTS = frozenset("setback blow boost reversal test sign".split())
_REACTIONS = frozenset("applause laughter laughs cheers jeers boos groans".split())


def _ends_quoted(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the last words are quoted: "She had drawn it, she said, at night, “a page an hour”"."""
    last = tokens[end - 1]
    if tokens[start].lower in ("about", "of") and end - start == 2 and is_quote(last):
        return True  # "Friends had joked, she said, about “the usual rain”"
    apart = end - start > 2 and is_a(tokens[start], "preposition") and is_mark(tokens[end - 2], ",")
    return apart and is_quote(last) and last.form.lstrip("\"'“‘`")[:1].islower()


def _ends_feeling(tokens: Tokens, start: int, earlier: Range) -> bool:
    """Whether the object of a feeling follows the credit: "He was worried, he said, (about the old)"."""
    linked = tokens[start].lower in ("about", "over", "by", "that") and tokens[start - 1].form == ","
    return linked and tokens[earlier[1] - 1].lower in _FEELINGS


_FEELINGS = frozenset(
    "worried concerned anxious nervous angry upset happy pleased sad sorry excited confident surprised "
    "shocked disappointed frustrated afraid proud".split()
)


def behind_aside(tokens: Tokens, at: int, end: int) -> int:
    """The comma behind what tells of the source at `at`: "said Ann Lee(, a nurse), because"; else `at`.

    Only a reason, or a second clause, is known to be no more of that aside.
    """
    near = range(at + 2, min(end - 2, at + _LONGEST_ASIDE)) if at < end and is_mark(tokens[at], ",") else ()
    comma = next((n for n in near if is_mark(tokens[n], ",")), None)
    if comma is None or not (is_a(tokens[at + 1], "determiner") or tokens[at + 1].lower == "who"):
        return at
    more = tokens[comma + 1].lower
    joined = more in ("and", "but") and is_main_clause(tokens, comma + 2)
    return comma if joined or more in _REASONS or more == "without" else at


def _tells_on(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a clause of the same speaker's begins there, no answer: "It is mad, Lee said; (Roe agreed)"."""
    verb = main_verb(tokens, start)
    return verb is not None and (
        tokens[start].lower == "it" or not (verb < end and is_cue_form(tokens[verb]))
    )


_LONGEST_ASIDE = 20
"""Tokens of "who runs technology for a law firm in Port Cobalt"."""


def _wants_question(tokens: Tokens, earlier: Range) -> bool:
    """Whether a question must follow: "It matters, she said, who pays", "He wants to know, he said, who"."""
    return tokens[earlier[0]].lower == "it" or tokens[earlier[1] - 1].lower in ("know", "see", "wonder")


def _tells_when(tokens: Tokens, start: int, earlier: Range) -> bool:
    """Whether a clause of time or cause with a subject of its own begins: "after the firm drilled there".

    What "she" did may be what she did as she spoke: "It was over, she said, after she had left". So may what
    happened, unless all is told as past: "It is safe, she said, after three men fell ill".
    """
    if any(token.lower in _PRESENT for token in tokens[earlier[0] : earlier[1]]):
        return False
    start = _behind_span(tokens, start)  # "It shut, she said, two days before the firm moved"
    timed = tokens[start].lower in ("after", "before", "since", "so") and start + 2 < len(tokens)
    if not timed or is_a(tokens[start + 1], "subject"):
        return False
    held = [token.lower for token in tokens[earlier[0] : earlier[1]]]
    if tokens[start + 1].lower.endswith("ing") and "had" in held:
        return True  # "He had left, he said, after being told to sign"
    return is_main_clause(tokens, start + 1) or _acts_behind_aside(tokens, start + 1)


def _behind_span(tokens: Tokens, start: int) -> int:
    """The "after" or "before" behind the span of time that begins at `start`; else `start`."""
    one = (
        tokens[start].lower in ("a", "an", "one") and tokens[min(start + 1, len(tokens) - 1)].lower in PERIODS
    )
    counted = tokens[start].lower not in SPANS  # not "hours before the vote", which may date the saying
    span = start + 2 if one else after_span(tokens, start) if counted else None
    timed = span is not None and span < len(tokens) and tokens[span].lower in ("after", "before")
    return span if span is not None and timed else start


def _acts_behind_aside(tokens: Tokens, at: int) -> bool:
    """Whether a verb follows the aside behind a subject at `at`: "after (Roth, a firm in Rye, left)"."""
    opened = starting_at(tokens, at)
    if opened is None or opened + 1 >= len(tokens) or not is_mark(tokens[opened], ","):
        return False
    if not is_a(tokens[opened + 1], "determiner", "relative"):
        return False
    near = range(opened + 2, min(len(tokens) - 1, opened + _LONGEST_ASIDE))
    closed = next((n for n in near if is_mark(tokens[n], ",")), None)
    verb = None if closed is None else tokens[closed + 1]
    return verb is not None and (is_verb(verb) or is_past_form(verb))


_PRESENT = frozenset("is are has have will can".split())


def _tells_what_next(tokens: Tokens, start: int) -> bool:
    """Whether the next deed of the same subject follows: "He signed it, she said, then left"."""
    later = tokens[start + 1] if start + 1 < len(tokens) else None
    acts = later is not None and (is_verb(later) or is_past_form(later))
    return tokens[start].lower == "then" and acts


_ASKING = frozenset("whether if how why what who when where".split())
"""What "It is unclear" or "It matters" goes on with."""
_REASONS = frozenset("because unless until provided".split())
"""Open a clause that belongs to what is said: "It cannot hover, she said, because it has wings"."""
_ADJUNCTS = frozenset("in at for to from with under into across against of".split())
