"""Contents that stand after their cue: quotations, clauses, infinitives, noun phrases."""

from __future__ import annotations

from collections.abc import Sequence

from ..hearers.between import Range
from ..hearers.times import is_not_to
from ..hits import Hit
from ..lexicon import pasts, words_of
from ..phrases.ahead import starting_at
from ..phrases.answers import is_all_said, is_answer
from ..phrases.occasions import before_occasion
from ..phrases.openings import CURRENCIES
from ..sources.of_verbs import is_main_clause
from ..tokens.classes import (
    ends_in,
    is_a,
    is_adverb,
    is_cue_form,
    is_mark,
    is_past_form,
    is_quote,
    is_quoted_noun,
    is_verb,
)
from ..tokens.sentence import Token, Tokens
from .clause_verbs import has_verb
from .nominal import Forward, nominal, sum_of_money
from .phrase_ends import does_next, phrase_end
from .pointing import points
from .relative_ends import before_aside, before_main, before_relative, names_which

_LONGEST_NAME = 5
"""Tokens from "called" to the quotation."""


def forward(tokens: Tokens, hit: Hit, at: int, end: int, told: bool = False) -> Forward | None:
    """The content of `hit` that begins at token `at`, or after a mark there; `end` ends the sentence.

    `told` says that a hearer stands before token `at`, so that a preposition there is no part of the cue.
    """
    if at >= end or _is_laid_on(tokens, hit):
        return None
    token = tokens[at]
    if not token.word and not is_quote(token):
        return _after_mark(tokens, hit, at, end)
    noun = token.lower == "states" and hit.verb.lemma == "say"  # "said states that joined would pay"
    if token.lower in _SAYS and not (hit.inverted or told or noun):
        return None  # "The report that Ann Lee wrote (says it is late)"
    if _is_what(tokens, hit):
        return _named(tokens, at, end)
    if is_quote(token):
        named = names_which(tokens, hit, at)
        last = at + 1 if named else _quote_end(tokens, at, end)
        return Forward((at, last), True) if hit.verb.frames else None
    if hit.verb.lemma in _APOLOGY and token.lower == "to" and at + 1 < end and is_quote(tokens[at + 1]):
        return Forward((at + 1, at + 2), True, at + 1)  # "apologised to “everybody I hurt”"
    if _fits(tokens, at, hit, end):
        aside, verb = before_aside(tokens, at, hit, end), _before_main_verb(tokens, at, hit, end)
        gap = before_main(tokens, at, hit, end)
        return Forward((at, min(aside, verb, gap, before_deed(tokens, at, end))), True)
    if hit.verb.lemma == "plead" and token.lower == "guilty":
        first = at - 1 if tokens[at - 1].lower == "not" else at
        return Forward((first, phrase_end(tokens, at, end)), True)
    return nominal(tokens, hit, at, end, told)


def _is_laid_on(tokens: Tokens, hit: Hit) -> bool:
    """Whether what is blamed stands before the verb: "a delay that the firm (blamed) on the rain"."""
    return hit.verb.lemma == "blame" and any(one.lower == "on" for one in tokens[hit.stop : hit.stop + 1])


def opens_with_and(tokens: Tokens, hit: Hit, parts: Sequence[Range]) -> bool:
    """Whether nothing is said: "test reports (and slides)", "a ground that Rye claims (and never uses)"."""
    beside = len(parts) == 1 and parts[0][0] == hit.stop and not hit.inverted
    return beside and tokens[hit.stop].form in ("and", "or")


def _named(tokens: Tokens, at: int, end: int) -> Forward | None:
    """The name in "What she described as a “joke” (has become law)"; None where no marks tell its end."""
    quoted = next((n for n in range(at, min(end, at + _LONGEST_NAME)) if is_quote(tokens[n])), None)
    if quoted is None:
        return None
    behind = at + 1 if tokens[at].lower == "as" else None
    return Forward((behind or at, quoted + 1), True, behind)


def _after_mark(tokens: Tokens, hit: Hit, at: int, end: int) -> Forward | None:
    """The content after a comma (only a quotation) or a colon, or one that opens with a sign ("$5bn")."""
    mark = tokens[at]
    if is_mark(mark, ",", ":", "—", "–", "―", "--") and at + 1 < end:
        if is_quote(tokens[at + 1]) or (is_mark(mark, ":") and "q" in hit.verb.frames):
            return Forward((at + 1, _quote_end(tokens, at + 1, end)), True)
        return Forward((at + 1, end), True) if _is_led_in(tokens, hit, at + 1, end) else None
    if (
        is_mark(mark, *CURRENCIES, "[", "#", "@", "'")
        and "z" in hit.verb.frames
        and has_verb(tokens, at, end)
    ):
        return Forward((at, end), True)
    return sum_of_money(tokens, hit, at, end) if is_mark(mark, *CURRENCIES) else None


def _is_what(tokens: Tokens, hit: Hit) -> bool:
    """Whether the words are only the name of something: "What she called “a joke” (has become law)"."""
    names = hit.verb.lemma == "describe" or hit.verb.lemma in words_of("naming")
    starts = [hit.start] if hit.source is None or hit.inverted else [hit.start, hit.source.first]
    return names and any(start > 0 and tokens[start - 1].lower == "what" for start in starts)


_SAYS = frozenset("says said shows showed states stated warns warned argues argued".split())
_APOLOGY = frozenset(("apologise", "apologize"))


def _is_led_in(tokens: Tokens, hit: Hit, at: int, end: int) -> bool:
    """Whether a whole clause follows the comma of "As the paper noted, …"."""
    opens = tokens[at].capital or is_a(tokens[at], "subject", "determiner")
    led = hit.start > 0 and tokens[hit.start - 1].lower == "as"
    return opens and led and "z" in hit.verb.frames and has_verb(tokens, at, end)


def _quote_end(tokens: Tokens, at: int, end: int) -> int:
    """The token after a content that opens with a quotation.

    "and left", "as they went" is the writer's; "adding that …" after a comma begins what is said next.
    """
    if not is_quote(tokens[at]) or at + 1 >= end:
        return end
    following = tokens[at + 1]
    closed = is_mark(following, ",") and at + 2 < end and is_a(tokens[at + 2], "auxiliary")
    if closed or (ends_in(tokens[at], ",") and is_a(following, "auxiliary")):
        return at + 1  # "Footage of Ann Lee saying, “Go home,” was shown"
    if is_quoted_noun(tokens[at]):
        return end
    if ends_in(tokens[at], ",") and following.lower.endswith("ing") and is_cue_form(following):
        return at + 1
    if is_a(following, "coordinator"):
        goes_on = at + 2 < end and (is_quote(tokens[at + 2]) or tokens[at + 2].lower == "that")
        return end if goes_on or at + 2 >= end else at + 1
    return at + 1 if is_a(following, "subordinator", "preposition") else end


def _fits(tokens: Tokens, at: int, hit: Hit, end: int) -> bool:
    """Whether a clause of one of the verb's frames begins with token `at`."""
    frames = hit.verb.frames
    word = tokens[at].lower
    if word == "that" and "t" in frames:
        return not points(tokens, at, end)
    if word == "to" or is_not_to(tokens, at):
        return "i" in frames
    if word in words_of("wh") and "w" in frames:
        return not (hit.inverted and is_a(tokens[at], "relative"))  # "said people who live there"
    if word.endswith("ing") and "g" in frames:
        return True
    if hit.verb.lemma == "agree" and is_main_clause(tokens, at):
        return True  # not "agreed a fee"
    if "z" not in frames or (word == "at" and hit.verb.lemma == "estimate"):
        return False
    if word in ("so", "otherwise") and end - at > 1 and is_all_said(tokens, at):
        return False
    if end - at == 1 and (word in ("yes", "no", "so") or _is_figure_of_one(tokens, hit, at)):
        return True
    certain = hit.verb.lemma in words_of("clausal") and end - at > 2 and not is_a(tokens[at], "preposition")
    clause = before_occasion(tokens, at, before_relative(tokens, at, end))
    return certain or has_verb(tokens, at, clause, quotes="q" in frames)


def _is_figure_of_one(tokens: Tokens, hit: Hit, at: int) -> bool:
    """Whether source, cue and answer are the whole sentence, as in the headline "(…,) police say 200"."""
    return hit.start == 0 and all(token.word for token in tokens[:at]) and is_answer(tokens, at)


def _before_main_verb(tokens: Tokens, at: int, hit: Hit, end: int) -> int:
    """Where "(Lee's claim) that it is safe (has been disputed)" ends: a claim has a verb of its own."""
    opens = hit.start == 0 or not tokens[hit.start - 1].word
    if hit.verb.lemma != "noun" or not opens or tokens[hit.end - 1].lower in ("is", "was"):
        return end
    verbs = 0
    for n in range(at + 1, end):
        if is_a(tokens[n], "coordinator", "subordinator", "relative") or not tokens[n].word:
            return end
        starts = is_a(tokens[n], "auxiliary") or is_verb(tokens[n])
        if starts and not is_a(tokens[n - 1], "auxiliary") and not is_adverb(tokens[n - 1]):
            verbs += 1
        if verbs > 1:
            return n
    return end


def before_deed(tokens: Tokens, at: int, end: int) -> int:
    """Where "(denied) the charge and went home" ends, if what comes after its noun is the speaker's deed.

    So does "(urged them) to pray, and called it mad": no past goes on from an infinitive.
    """
    if tokens[at].lower == "to":
        return _before_past(tokens, at, end)
    if tokens[at].lower == "that" and at + 1 < end and tokens[at + 1].lower.endswith("s"):
        return end  # no "that" stands before a plural but one that begins a clause
    noun = starting_at(tokens, at + is_a(tokens[at], "preposition"), end)
    return noun if noun is not None and noun < end and does_next(tokens, noun, end) else end


def _before_past(tokens: Tokens, at: int, end: int) -> int:
    for number in range(at + 1, end - 1):
        token = tokens[number]
        following = tokens[number + 1].lower
        if is_mark(token, ",") and _ends_infinitive(tokens, number):
            return number
        if token.lower in ("before", "after") and following.endswith("ing"):
            continue
        if _closes_before_deed(tokens, number):
            return number + 1
        if is_a(token, "relative", "subordinator", "subject", "be", "have") or is_quote(token):
            later = range(number, end - 1)
            return next((n for n in later if is_mark(tokens[n], ",") and _ends_infinitive(tokens, n)), end)
        deed = is_mark(tokens[number - 1], ",") and following in pasts()
        if token.lower == "and" and (deed or (is_cue_form(tokens[number + 1]) and following.endswith("ed"))):
            return number - is_mark(tokens[number - 1], ",")
    return end


def _closes_before_deed(tokens: Tokens, at: int) -> bool:
    """Whether the quotation at `at` closes with a comma, and a deed follows: "to “go home,” (and left)"."""
    closed = is_quote(tokens[at]) and ends_in(tokens[at], ",") and at + 2 < len(tokens)
    return closed and tokens[at + 1].lower == "and" and is_past_form(tokens[at + 2])


def _ends_infinitive(tokens: Tokens, comma: int) -> bool:
    """Whether an outcome stands there, or a clause of its own: ", and that it", ", and large dams are"."""
    added = [token.lower for token in tokens[comma + 1 : comma + 3]]
    joined = added[:1] in (["and"], ["but"]) and is_main_clause(tokens, comma + 2)
    described = added[:1] == ["which"] and is_a(tokens[comma + 2], "be", "have")  # ", which has a brass lid"
    described = described and not any(is_mark(token, ",") for token in tokens[comma + 2 :])
    return joined or described or _is_outcome(tokens[comma + 1]) or added == ["and", "that"]


_OUTCOMES = frozenset("forcing leaving causing prompting sparking triggering".split())
"""What the writer adds to a demand: "urged them to wait, forcing the shop to close"."""


def _is_outcome(token: Token) -> bool:
    return token.lower in _OUTCOMES
