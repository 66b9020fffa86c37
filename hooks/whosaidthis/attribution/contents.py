"""Contents: what a cue gives to its source, before it, after it or around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from . import sources
from .backward import before, resumed, surrounding
from .between import Range, skip
from .classes import is_a, is_cue_form, is_mark, is_past, is_quote
from .forward import forward
from .hits import Hit
from .lexicon import words_of
from .nominal import phrase_end
from .phrases import starting_at
from .tokens import QUOTE, Token, Tokens

_LONGEST_ASIDE = 30
"""Tokens."""


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
    """The content of `hit`, without what the writer tells of its last quotation; see `_chosen`."""
    content = _chosen(tokens, hit, left, certain)
    if content is None:
        return None
    first, end = content.parts[-1]
    # A sentence can have thousands of tokens, and no quotation among them.
    after = [at + 1 for at in range(first, end - 2) if tokens[at].sort is QUOTE]
    told = next((at for at in reversed(after) if _follows_as_which(tokens, at)), end)
    told = min(told, _before_outcome(tokens, first, end), _before_answer(tokens, first, end))
    if told == end:
        return content
    return replace(content, parts=(*content.parts[:-1], (first, told)))


def _before_outcome(tokens: Tokens, first: int, end: int) -> int:
    """Where "(said) she would not run again, opening a contest" ends: what comes of it is the writer's."""
    first += tokens[first].lower == "that"
    if first + 1 >= end or tokens[first].lower not in _SELF or tokens[first + 1].lower not in _WILL:
        return end
    return next((at for at in range(first + 2, end - 1) if _opens_outcome(tokens, at, end)), end)


def _before_answer(tokens: Tokens, first: int, end: int) -> int:
    """Where "(said) it was safe, a claim that the mayor called mad" ends: what others say to it is theirs.

    So is what the writer makes of it: ", a step that frees money".
    """
    for at in range(first, end - 3):
        inner = _closes_with_comma(tokens[at])
        ends = inner or (at > first and is_mark(tokens[at], ","))
        if ends and any(others(tokens, at, end) for others in _OTHERS):
            return at + inner
        if is_mark(tokens[at], ";") and _turns(tokens, at, end):
            return at
    return end


def _turns(tokens: Tokens, mark: int, end: int) -> bool:
    """Whether another speaks or acts after a semicolon: "; the firm, that it …", "“…”; farmers call it"."""
    after = starting_at(tokens, mark + 1, end)
    if after is None or after + 1 >= end:
        return False
    elliptic = is_mark(tokens[after], ",") and tokens[after + 1].lower == "that"
    named = not is_a(tokens[mark + 1], "subject") and not any(map(is_quote, tokens[mark + 1 : after]))
    return elliptic or (is_quote(tokens[mark - 1]) and named)


def _is_occasion(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", hours before the talks" stands at `comma`."""
    words = [token.lower for token in tokens[comma + 1 : min(end, comma + 3)]]
    return len(words) == 2 and words[0] in _SPANS and words[1] in ("before", "after")


def _keeps_silent(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether another keeps silent: "(declined to discuss it), and the office did not return a call"."""
    if tokens[comma + 1].lower != "and":
        return False
    after = starting_at(tokens, comma + 2, end)
    words = [] if after is None else [token.lower for token in tokens[after : min(end, after + 3)]]
    return words[:2] == ["did", "not"] and words[2] in _SILENT if len(words) > 2 else False


_SPANS = frozenset("hours minutes days weeks months moments shortly".split())
_SILENT = frozenset("return respond reply answer comment".split())


def _closes_with_comma(token: Token) -> bool:
    """Whether a quotation ends in a comma inside its marks."""
    return token.sort is QUOTE and token.form.rstrip("\"'”’»").endswith(",")


def _opens_claim(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", a claim that the mayor …" or ", a figure the union …" stands at `comma`."""
    if tokens[comma + 1].lower not in ("a", "an"):
        return False
    noun = comma + 2 + (not _is_claim(tokens, comma + 2))
    return _is_claim(tokens, noun) and noun + 1 < end and _opens_relative(tokens[noun + 1])


def _is_remark(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", a step that frees money" stands at `comma`: what the writer makes of what was said."""
    noun = next(
        (n for n in range(comma + 2, min(end, comma + 4)) if tokens[n].lower in words_of("remark")), None
    )
    if noun is None or noun + 2 >= end:
        return False
    over = is_a(tokens[noun + 1], "preposition") and tokens[noun + 2].lower == "which"
    return over or tokens[noun + 1].lower in ("that", "which")


def _is_answered(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", which the utility called false" stands at `comma`: a noun phrase and a verb of naming."""
    if tokens[comma + 1].lower != "which":
        return False
    after = starting_at(tokens, comma + 2, end)
    if after is None or after >= end:
        return False
    verb = after
    if is_mark(tokens[after], ","):  # "the utility, Corrigan Water, called"
        verb = next((n + 1 for n in range(after + 1, min(end, after + 6)) if is_mark(tokens[n], ",")), after)
    return verb < end and tokens[verb].lower in _ANSWERING


_ANSWERING = frozenset(
    "called calls denied denies dismissed dismisses described disputed disputes rejected rejects".split()
)


def _is_claim(tokens: Tokens, at: int) -> bool:
    return tokens[at].lower in words_of("claim-like") or tokens[at].lower in ("figure", "number", "sum")


def _opens_relative(token: Token) -> bool:
    """Whether "that (the union) calls" or bare "the (union) calls" begins with the token."""
    return token.lower in ("that", "which") or is_a(token, "determiner") or token.capital


def _opens_outcome(tokens: Tokens, comma: int, end: int) -> bool:
    word = tokens[comma + 1]
    participle = word.form.islower() and word.lower.endswith("ing") and len(word.lower) > _SHORTEST
    quoted = any(is_quote(token) for token in tokens[comma:end])
    return is_mark(tokens[comma], ",") and participle and word.lower not in _NO_OUTCOME and not quoted


_SHORTEST = 5
_SELF = frozenset("he she they it".split())
_WILL = frozenset("would will won't wouldn't".split())
_NO_OUTCOME = frozenset(
    "including excluding depending following regarding considering nothing something".split()
)


def _follows_as_which(tokens: Tokens, at: int) -> bool:
    """Whether ", which …" stands at `at`, which follows a quotation: "called it “a mess,” which stung"."""
    comma = is_mark(tokens[at], ",")
    closed = comma or tokens[at - 1].form.rstrip("\"'”’»").endswith(",")
    return closed and tokens[at + comma].lower == "which"


def _chosen(tokens: Tokens, hit: Hit, left: int, certain: bool) -> Content | None:
    """The content of `hit`; nothing before token `left` can belong to it.

    What follows the cue wins over what precedes it, unless a quotation precedes it: in "While S, the
    envoy denied T" the envoy says T alone. `certain` says that a clause is known to precede the hit.
    """
    end = sentence_end(tokens)
    if hit.passive:
        return _of_passive(tokens, hit, left, end)
    hearer, at = skip(tokens, hit)
    earlier = before(tokens, hit, left, certain)
    quoted = earlier is not None and is_quote(tokens[hit.start - 1 - (not is_quote(tokens[hit.start - 1]))])
    if hit.verb.lemma == "accord":
        return _according(tokens, hit, earlier, end)
    if earlier is None or not quoted:
        later = forward(tokens, hit, at, end, told=hearer is not None and hearer[1] == at)
        if later is not None and (later.clause or earlier is None):
            return Content((later.part,), hearer, later.cue_end, later.clause)
    if earlier is None:
        around = surrounding(tokens, hit, left, at, end) or _far_quotation(tokens, hit, at, end)
        return Content(around, hearer) if around else None
    rest = resumed(tokens, at, earlier, end)
    return Content((_after_colon(tokens, earlier), rest) if rest else (earlier,), hearer)


def _after_colon(tokens: Tokens, part: Range) -> Range:
    """The half of a clause that goes on after its speaker, without the sentence before a colon in it."""
    first, end = part
    colon = next((at for at in range(end - 1, first, -1) if is_mark(tokens[at], ":")), None)
    return part if colon is None or is_quote(tokens[end - 1]) else (colon + 1, end)


def _far_quotation(tokens: Tokens, hit: Hit, at: int, end: int) -> tuple[Range, ...]:
    """The quotation that ends the sentence after an aside: "said, when the news broke, “…”"."""
    last = end - 1
    if last <= at or not is_quote(tokens[last]) or not is_mark(tokens[last - 1], ","):
        return ()
    between = tokens[at : last - 1]
    if hit.verb.lemma not in words_of("speech") or len(between) > _LONGEST_ASIDE:
        return ()
    return () if any(is_quote(token) or is_cue_form(token) for token in between) else ((last, end),)


def _according(tokens: Tokens, hit: Hit, earlier: Range | None, end: int) -> Content | None:
    """The content of "according to": the clause before it, else the one after its comma or colon."""
    if earlier is not None:
        return Content((earlier,))
    at = hit.stop
    while at < end and not is_mark(tokens[at], ",", ":"):
        at += 1
    if at + 1 < end and _opens_aside(tokens, at + 1):
        at = next((n for n in range(at + 1, end) if is_mark(tokens[n], ",")), at)
    return Content(((at + 1, end),)) if at + 1 < end else None


def _opens_aside(tokens: Tokens, at: int) -> bool:
    """Whether words about the source begin here: "prepared by a consultant", "of the pollster Compass"."""
    if is_a(tokens[at], "relative") or tokens[at].lower in ("of", "from", "at"):
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    dated = following is not None and is_a(following, "day", "preposition")
    return is_past(tokens[at]) and (dated or any(token.lower == "by" for token in tokens[at + 1 : at + 4]))


def _of_passive(tokens: Tokens, hit: Hit, left: int, end: int) -> Content | None:
    """The content of "the plan was rejected by the board": what is rejected, and what stands around "by"."""
    at = hit.stop
    while at < end and is_mark(tokens[at], ","):
        at += 1
    if hit.verb.lemma in ("tell", "warn"):
        return Content(((at, end),)) if at < end and tokens[at].lower == "that" else None
    subject = sources.before(tokens, hit.first)
    if subject is None or subject.first < left or subject.also is not None:
        return None
    pointing = subject.first > 0 and tokens[subject.first - 1].lower in ("that", "this", "these", "those")
    parts = [(subject.first - pointing, subject.end)]
    by = next(n for n in range(hit.first, hit.stop) if tokens[n].lower == "by")
    if by > hit.end:
        parts.append((hit.end, by))
    elif at < end and tokens[at].lower in ("of", "for", "as"):
        stop = phrase_end(tokens, at, end)
        parts.append((at, stop))
    return Content(tuple(parts), clause=False)


def sentence_end(tokens: Tokens) -> int:
    """The token after the sentence's last word or quotation."""
    end = len(tokens)
    while end > 0 and is_mark(tokens[end - 1], ".", "!", "?", ",", ";", ":", "…", "—"):
        end -= 1
    return end


_OTHERS = (_is_answered, _is_remark, _opens_claim, _is_occasion, _keeps_silent)
"""What is no part of a content although it follows it in its sentence."""
