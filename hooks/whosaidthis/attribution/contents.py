"""Contents: what a cue gives to its source, before it, after it or around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from . import sources
from .afterthoughts import before_afterthought
from .agreement import Found
from .ahead import starting_at
from .backward import before
from .between import Range, skip
from .classes import (
    DASHES,
    is_a,
    is_adverb,
    is_auxiliary,
    is_cue_form,
    is_mark,
    is_participle,
    is_past,
    is_quote,
    is_verb,
)
from .forward import forward
from .hits import Hit
from .lexicon import words_of
from .nominal import judged, phrase_end
from .openings import opens_clause
from .phrases import ending_at
from .resuming import is_condition, resumed, surrounding, tells_how
from .tokens import Tokens
from .verdicts import answered_claim

_LONGEST_ASIDE = 30
"""Tokens."""
_LONGEST_COPY = 5
"""Tokens of "a leaked copy of which"."""


@dataclass(frozen=True, slots=True)
class Content:
    """A content in tokens, and the hearer named before it."""

    parts: tuple[Range, ...]
    hearer: Range | None = None
    cue_end: int | None = None
    """The token after the cue where a preposition belongs to it ("disagreed with")."""
    clause: bool = True
    """Whether it is a quotation or a clause, not a mere noun phrase."""


def choose(tokens: Tokens, hit: Hit, left: int, certain: bool = False) -> Content | None:
    """The content of `hit`, without what others or the writer say to it; see `_chosen`."""
    content = _chosen(tokens, hit, left, certain)
    if content is None:
        return None
    first, end = content.parts[-1]
    told = _within_dashes(tokens, hit, first, _within_brackets(tokens, first, end))
    told = before_afterthought(tokens, first, told)
    if told == end:
        return content
    return replace(content, parts=(*content.parts[:-1], (first, told)))


def _within_brackets(tokens: Tokens, first: int, end: int) -> int:
    """Where brackets close that were open before: "Lee (who said it was safe) left"; else `end`."""
    opened = 0
    for at in range(first, end):
        opened += is_mark(tokens[at], "(") - is_mark(tokens[at], ")")
        if opened < 0:
            return at if at > first else end
    return end


def _within_dashes(tokens: Tokens, hit: Hit, first: int, end: int) -> int:
    """The end, at the second of two dashes around it: "The men – police say (there were two) – fled"."""
    begun = hit.start > 0 and hit.start < first and is_mark(tokens[hit.start - 1], *DASHES)
    closing = next((at for at in range(first + 1, end) if is_mark(tokens[at], *DASHES)), end)
    return closing if begun else end


def _chosen(tokens: Tokens, hit: Hit, left: int, certain: bool) -> Content | None:
    """The content of `hit`; nothing before token `left` can belong to it.

    What follows the cue wins over what precedes it, unless a quotation precedes it: in "While S, the
    envoy denied T" the envoy says T alone. `certain` says that a clause is known to precede the hit.
    """
    end = sentence_end(tokens)
    if hit.passive:
        return _of_passive(tokens, hit, left, end)
    if (told := _told_how(tokens, hit)) is not None:
        return Content((told,))
    if verdict := judged(tokens, hit, end):
        return Content((verdict,), clause=False)
    hearer, at = skip(tokens, hit)
    earlier = before(tokens, hit, left, certain)
    quoted = earlier is not None and is_quote(tokens[hit.start - 1 - (not is_quote(tokens[hit.start - 1]))])
    if hit.verb.lemma == "accord":
        return _according(tokens, hit, left, earlier, end)
    if earlier is None or not quoted:
        whole = hit.inverted and earlier is not None and tokens[min(at, end - 1)].word
        whole = whole or (earlier is not None and tells_how(tokens, hit, earlier, min(at, end - 1)))
        heard = hearer is not None and hearer[1] == at
        later = None if whole else forward(tokens, hit, at, end, told=heard)
        if later is not None and (later.clause or earlier is None):
            halves = (earlier,) if earlier is not None and _ends_quoted(tokens, earlier, later.part) else ()
            return Content((*halves, later.part), hearer, later.cue_end, later.clause)
    if earlier is None and (claim := answered_claim(tokens, hit)) is not None:
        return Content((claim,), clause=False)
    if earlier is None:
        around = surrounding(tokens, hit, left, at, end) or _far_quotation(tokens, hit, at, end)
        return Content(around, hearer) if around else None
    rest = resumed(tokens, at, earlier, end)
    return Content((_after_colon(tokens, earlier), rest) if rest else (earlier,), hearer)


def _told_how(tokens: Tokens, hit: Hit) -> Range | None:
    """The quotation of "“It is mad” was how Ann Lee put it", where what she spoke of stands after the cue."""
    how = hit.start - 1
    if how < 2 or tokens[how].lower != "how" or not is_a(tokens[how - 1], "be"):
        return None
    return (how - 2, how - 1) if is_quote(tokens[how - 2]) else None


def _ends_quoted(tokens: Tokens, earlier: Range, later: Range) -> bool:
    """Whether a quotation goes on with a clause: "The work would go on, she said, “with or without us.”".

    Not where the quotation only joins it: "It fell with a crack and, she said, “a groan”".
    """
    if is_a(tokens[earlier[1] - 1], "coordinator"):
        return False
    words = tokens[later[0]].form.lstrip("\"'“‘`")
    return is_quote(tokens[later[0]]) and is_mark(tokens[later[0] - 1], ",") and words[:1].islower()


def _after_colon(tokens: Tokens, part: Range) -> Range:
    """The half of a clause that goes on after its speaker, without the sentence before a colon in it.

    As in "The plan was mad; the town, she said, would pay".
    """
    first, end = part
    colon = next((at for at in range(end - 1, first, -1) if is_mark(tokens[at], ":", ";")), None)
    return part if colon is None or is_quote(tokens[end - 1]) else (colon + 1, end)


def _far_quotation(tokens: Tokens, hit: Hit, at: int, end: int) -> tuple[Range, ...]:
    """The quotation that ends the sentence after an aside: "said, when the news broke, “…”"."""
    last = end - 1
    if last <= at or not is_quote(tokens[last]) or not is_mark(tokens[last - 1], ","):
        return ()
    between = tokens[at : last - 1]
    if hit.verb.lemma not in words_of("speech") or len(between) > _LONGEST_ASIDE:
        return ()
    recalled = len(between) < 4 and between[-1].lower in _RECALLED  # "told them, they recall, “…”"
    spoken = any(is_quote(token) or is_cue_form(token) for token in between)
    return () if spoken and not recalled else ((last, end),)


_RECALLED = frozenset("recall recalls recalled remember remembers remembered".split())


def _according(tokens: Tokens, hit: Hit, left: int, earlier: Range | None, end: int) -> Content | None:
    """The content of "according to": the clause before or around it, else the one after its mark."""
    at = hit.stop
    if earlier is not None:
        whole = any(is_verb(token) or is_past(token) or is_quote(token) for token in tokens[slice(*earlier)])
        if at + 1 < end and is_mark(tokens[at], ",") and is_quote(tokens[at + 1]):
            return Content((earlier, (at + 1, end)))  # "It was, in her words, “a mess”"
        if at + 2 < end and is_mark(tokens[at], ",") and tokens[at + 1].lower == "including":
            return Content((earlier, (at, end)))
        resumes = at + 1 < end and is_a(tokens[at + 1], "auxiliary")  # "The man who fell, … , was ill"
        whole = whole and not resumes and not is_condition(tokens, earlier)
        return Content((() if whole else surrounding(tokens, hit, left, at, end)) or (earlier,))
    if at + 1 < end and is_a(tokens[at], "subject") and tokens[at].lower != "who" and is_verb(tokens[at + 1]):
        return Content(((at, end),))  # "According to one of them it was late"
    while at < end and not is_mark(tokens[at], ",", ":"):
        at += 1
    if at + 2 < end and tokens[at + 1].form.isdigit() and is_mark(tokens[at + 2], ","):
        at += 2  # "According to Ann Lee, 41, it was late"
    if at + 1 < end and (_opens_aside(tokens, at + 1) or _opens_apposition(tokens, at + 1, end)):
        at = next((n for n in range(at + 1, end) if is_mark(tokens[n], ",")), at)
    return Content(((at + 1, end),)) if at + 1 < end else None


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


def _pointing(tokens: Tokens, verb: int) -> Found | None:
    """The word that points back in "That was dismissed as “mad” by the clerk"."""
    at = sources.skip_back(tokens, verb - 1)
    return (
        Found(at, at + 1)
        if at >= 0 and tokens[at].lower in ("that", "this") and opens_clause(tokens, at)
        else None
    )


def _described(tokens: Tokens, verb: int) -> Found | None:
    """What stands before the comma of "the plan, described by Ann Lee as “mad”"."""
    if verb < 2 or not is_mark(tokens[verb - 1], ","):
        return None
    start = ending_at(tokens, verb - 1)
    return None if start is None else Found(start, verb - 1)


def _of_passive(tokens: Tokens, hit: Hit, left: int, end: int) -> Content | None:
    """The content of "the plan was rejected by the board": what is rejected, and what stands around "by"."""
    at = hit.stop
    while at < end and is_mark(tokens[at], ","):
        at += 1
    if hit.verb.lemma in ("tell", "warn"):
        return Content(((at, end),)) if at < end and tokens[at].lower == "that" else None
    subject = (
        _described(tokens, hit.first) or sources.before(tokens, hit.first) or _pointing(tokens, hit.first)
    )
    if subject is None or subject.first < left or subject.also is not None:
        return None
    claim = _claim_before(tokens, left, subject.first)
    if claim is not None:
        return Content(((claim, subject.end),), clause=False)
    pointing = subject.first > 0 and tokens[subject.first - 1].lower in ("that", "this", "these", "those")
    parts = [(subject.first - pointing, subject.end)]
    by = next(n for n in range(hit.first, hit.stop) if tokens[n].lower == "by")
    if by > hit.end:
        parts.append((hit.end, by))
    elif at < end and tokens[at].lower in ("of", "for", "as"):
        stop = phrase_end(tokens, at, end)
        parts.append((at, stop))
    return Content(tuple(parts), clause=False)


def _claim_before(tokens: Tokens, left: int, end: int) -> int | None:
    """Where "(Rumours) that it was late (were denied by Lee)" begins: what is denied is all of it."""
    that = next((n for n in range(end - 1, left, -1) if tokens[n].lower == "that"), None)
    if that is None or tokens[that - 1].lower not in words_of("claim-like"):
        return None
    start = ending_at(tokens, that)
    return start if start is not None and opens_clause(tokens, start) else None


def sentence_end(tokens: Tokens) -> int:
    """The token after the sentence's last word or quotation."""
    end = len(tokens)
    while end > 0 and is_mark(tokens[end - 1], ".", "!", "?", ",", ";", ":", "…", "—"):
        end -= 1
    return end
