"""What follows a content in its sentence and is no part of it: what others answer, what the writer adds."""

from __future__ import annotations

from functools import cache

from ..lexicon import Inflection, inflect, words_of
from ..phrases.ahead import starting_at
from ..phrases.occasions import before_occasion
from ..tokens.classes import DASHES, ends_in, is_a, is_adverb, is_cue_form, is_mark, is_past_form, is_quote
from ..tokens.sentence import QUOTE, Token, Tokens
from .left_unsaid import LEFT_OUT, falls_silent
from .rebuttals import rebuts


def before_afterthought(tokens: Tokens, first: int, end: int) -> int:
    """The token where the content `first` to `end` ends; `end` where nothing in it is another's."""
    return min(
        _before_which(tokens, first, end),
        _before_outcome(tokens, first, end),
        _before_answer(tokens, first, end),
        _before_dissent(tokens, first, end),
        _before_penalty(tokens, first, end),
    )


def _before_penalty(tokens: Tokens, first: int, end: int) -> int:
    """Where "(said) he would be charged with fraud, a crime punishable by death" ends: the law says that."""
    near = range(first + 2, end - 3)
    return next((at for at in near if is_mark(tokens[at], ",") and _is_penalty(tokens[at + 1 : at + 4])), end)


def _is_penalty(tokens: Tokens) -> bool:
    article, noun, told = (token.lower for token in tokens)
    named = article in ("a", "an") and noun in _CRIMES
    return named and told in ("punishable", "carrying", "which", "that", "with")


_CRIMES = frozenset("offence offense crime charge felony misdemeanour misdemeanor penalty".split())


def _before_dissent(tokens: Tokens, first: int, end: int) -> int:
    """Where "(insist) it is safe, but the union says it is not" ends: who disagrees is somebody else."""
    but = next((at for at in range(end - 3, first + 1, -1) if tokens[at].lower == "but"), None)
    if but is None or is_a(tokens[but + 1], "subject") or end - but > _LONGEST_DISSENT:
        return end
    tail = tokens[but + 1 : end]
    if any(map(is_quote, tail)):
        return end
    other = tail[-1].lower in _DISSENT or (
        tail[-1].lower == "not" and is_a(tail[-2], "auxiliary") and any(map(is_cue_form, tail[:-2]))
    )
    return but - is_mark(tokens[but - 1], ",") if other else end


_LONGEST_DISSENT = 16
"""Tokens from "but" to the end."""
_DISSENT = frozenset("otherwise disagree disagrees disagreed differ differs differed".split())


def _before_which(tokens: Tokens, first: int, end: int) -> int:
    """Where "called it “a mess,” which stung" ends: after its last quotation before ", which"."""
    # A sentence can have thousands of tokens, and no quotation among them.
    after = [at + 1 for at in range(first, end - 2) if tokens[at].sort is QUOTE]
    return next((at for at in reversed(after) if _follows_as_which(tokens, at)), end)


def _before_outcome(tokens: Tokens, first: int, end: int) -> int:
    """Where "(said) she would not run again, opening a contest" ends: what comes of it is the writer's."""
    first += tokens[first].lower == "that"
    if first + 1 >= end or tokens[first].lower not in _SELF or tokens[first + 1].lower not in _WILL:
        return end
    return next((at for at in range(first + 2, end - 1) if _opens_outcome(tokens, at, end)), end)


def _opens_outcome(tokens: Tokens, comma: int, end: int) -> bool:
    word = tokens[comma + 1 + (is_adverb(tokens[comma + 1]) and comma + 2 < end)]
    participle = word.form.islower() and word.lower.endswith("ing") and len(word.lower) > _SHORTEST
    quoted = any(is_quote(token) for token in tokens[comma:end])
    return is_mark(tokens[comma], ",") and participle and word.lower not in _NO_OUTCOME and not quoted


_SHORTEST = 5
_SELF = frozenset("he she they it".split())
_WILL = frozenset("would will won't wouldn't".split())
_NO_OUTCOME = frozenset(
    "including excluding depending according following regarding considering nothing something".split()
)


def _follows_as_which(tokens: Tokens, at: int) -> bool:
    """Whether ", which …" stands at `at`, which follows a quotation: "called it “a mess,” which stung"."""
    comma = is_mark(tokens[at], ",")
    closed = comma or ends_in(tokens[at - 1], ",")
    return closed and tokens[at + comma].lower == "which"


def _before_answer(tokens: Tokens, first: int, end: int) -> int:
    """Where "(said) it was safe, a claim that the mayor called mad" ends: what others say to it is theirs.

    So is what the writer makes of it: ", a step that frees money".
    """
    for at in range(first, end - 3):
        inner = is_quote(tokens[at]) and ends_in(tokens[at], ",")
        ends = inner or (at > first and is_mark(tokens[at], ","))
        if at > first and is_mark(tokens[at], *DASHES) and _answers_claim(tokens, at, end):
            return at
        if ends and any(others(tokens, at, end) for others in _OTHERS):
            return at + inner
        if is_mark(tokens[at], ";") and (_turns(tokens, at, end) or rebuts(tokens, at, end)):
            return at
        further = falls_silent(tokens, at, end) or _falls_flat(tokens, at, end) or _refers(tokens, at, end)
        if at > first + 1 and further:
            return at - is_mark(tokens[at - 1], ",")
    return end


def _answers_claim(tokens: Tokens, dash: int, end: int) -> bool:
    return _opens_claim(tokens, dash, end) or rebuts(tokens, dash, end)


def _refers(tokens: Tokens, joint: int, end: int) -> bool:
    """Whether "and referred further questions to the filing" stands at `joint`: a deed, and nothing said."""
    if tokens[joint].lower not in ("and", "but") or tokens[min(joint + 1, end - 1)].lower != "referred":
        return False
    asked = {token.lower for token in tokens[joint + 2 : min(end, joint + 6)]}
    return bool(
        asked & {"questions", "inquiries", "enquiries", "queries", "calls", "reporters", "journalists"}
    )


def _falls_flat(tokens: Tokens, but: int, end: int) -> bool:
    """Whether the writer goes on with what became of it: "(argued) that it works, but the idea fell flat"."""
    if tokens[but].lower != "but" or but + 3 >= end or not is_mark(tokens[but - 1], ","):
        return False
    verb = tokens[but + 3]
    told = is_past_form(verb) or verb.lower in ("was", "were")
    return is_a(tokens[but + 1], "determiner") and tokens[but + 2].lower in words_of("put forward") and told


@cache
def _leaving_out() -> frozenset[str]:
    forms = (form for verb in LEFT_OUT for form in inflect(verb))
    return frozenset(form for inflection, form in forms if inflection is Inflection.ING)


def _turns(tokens: Tokens, mark: int, end: int) -> bool:
    """Whether another speaks or acts after a semicolon: "; the firm, that it …", "“…”; farmers call it"."""
    after = starting_at(tokens, mark + 1, end)
    if after is None or after + 1 >= end:
        return False
    elliptic = is_mark(tokens[after], ",") and tokens[after + 1].lower == "that"
    named = not is_a(tokens[mark + 1], "subject") and not any(map(is_quote, tokens[mark + 1 : after]))
    silent = [token.lower for token in tokens[after : after + 3]] in _UNANSWERED
    return elliptic or silent or (is_quote(tokens[mark - 1]) and named)


_UNANSWERED = [
    [helping, "not", answered]
    for helping, answered in (
        ("had", "replied"),
        ("had", "responded"),
        ("has", "replied"),
        ("has", "responded"),
        ("did", "reply"),
        ("did", "respond"),
        ("did", "answer"),
    )
]
"""What nobody says of somebody else: "; the company had not replied"."""


def _is_occasion(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", two days before the talks" stands at `comma`."""
    words = [token.lower for token in tokens[comma + 1 : min(end, comma + 5)]]
    words = words[_is_count(words[0]) :] if words else []
    return len(words) > 1 and words[0] in _SPANS and words[1] in ("before", "after")


def _is_count(word: str) -> bool:
    return word in ("a", "several", "few") or word in words_of("number") or word[0].isdigit()


def _lacks(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", without giving a cause" stands at `comma`: what somebody leaves out is the writer's."""
    words = [token.lower for token in tokens[comma + 1 : min(end, comma + 3)]]
    return len(words) > 1 and words[0] == "without" and words[1] in _leaving_out()


def _keeps_silent(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether another keeps silent: "(declined to discuss it), and the office did not return a call"."""
    if tokens[comma + 1].lower != "and":
        return False
    after = starting_at(tokens, comma + 2, end)
    words = [] if after is None else [token.lower for token in tokens[after : min(end, after + 3)]]
    return words[:2] == ["did", "not"] and words[2] in _SILENT if len(words) > 2 else False


_SPANS = words_of("span of time")
_SILENT = frozenset("return respond reply answer comment".split())


def _opens_claim(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", a claim that the mayor …" or ", a charge made by …" stands at `comma`."""
    if tokens[comma + 1].lower not in ("a", "an"):
        return False
    noun = comma + 2 + (not _is_claim(tokens, comma + 2))
    if not _is_claim(tokens, noun) or noun + 1 >= end:
        return False
    put = noun + 1 + (is_adverb(tokens[noun + 1]) or tokens[noun + 1].lower == "first")
    return _opens_relative(tokens[noun + 1]) or (put < end and tokens[put].lower in _PUT)


_PUT = words_of("claim put")
"""How a claim was put that the content answers: "an allegation first made at the meeting"."""


def _is_remark(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", a step that frees money" stands at `comma`: what the writer makes of what was said."""
    noun = next(
        (n for n in range(comma + 2, min(end, comma + 4)) if tokens[n].lower in words_of("remark")), None
    )
    if noun is None or noun + 2 >= end:
        return False
    over = is_a(tokens[noun + 1], "preposition") and tokens[noun + 2].lower == "which"
    beside = [token.lower for token in tokens[noun + 1 : noun + 3]] == ["at", "odds"]
    turned = tokens[noun].lower in _TURNED and tokens[noun + 1].lower == "from"
    bare = is_a(tokens[noun + 1], "subject")  # "a step they fear"
    new = tokens[comma + 1].lower in ("a", "an") and (beside or turned or bare)
    return over or new or tokens[noun + 1].lower in ("that", "which")


_TURNED = frozenset("shift change departure reversal turn retreat".split())


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


_ANSWERING = words_of("answering a claim")


def _is_claim(tokens: Tokens, at: int) -> bool:
    return tokens[at].lower in words_of("claim-like") or tokens[at].lower in ("figure", "number", "sum")


def _opens_relative(token: Token) -> bool:
    """Whether "that (the union) calls" or bare "the (union) calls" begins with the token."""
    return token.lower in ("that", "which") or is_a(token, "determiner") or token.capital


def _is_where_said(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", in a speech that mixed promises with claims" stands behind a quotation: where it was said.

    Behind other words it can be where something was done of which they tell.
    """
    last = not any(is_mark(token, ",") for token in tokens[comma + 1 : end])  # no aside of what is said
    led = is_a(tokens[comma + 1], "preposition") and is_quote(tokens[comma - 1])
    return last and led and before_occasion(tokens, comma, end) == comma + 1


_OTHERS = (
    *(_is_answered, _is_remark, _opens_claim, _is_occasion, _is_where_said, _keeps_silent, _lacks),
    rebuts,
)
"""What is no part of a content although it follows it in its sentence."""
