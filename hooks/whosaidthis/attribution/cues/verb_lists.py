"""Several verbs of one subject: "Lee criticised the report, denied any fault and promised an inquiry"."""

from __future__ import annotations

from ..lexicon import PRESENT, Form, Inflection, words_of
from ..phrases.nouns import people_and_bodies, roles
from ..sources.subjects import subject_of
from ..tokens.agreement import Found
from ..tokens.classes import has_verb, is_a, is_adverb, is_mark, is_past, is_quote, is_verb
from ..tokens.headlines import is_headline
from ..tokens.sentence import Tokens

_FINITE = (Inflection.PAST, Inflection.THIRD)
_LONGEST = 60
"""Tokens looked over, before and after."""


def is_in_verb_list(tokens: Tokens, comma: int, at: int, form: Form) -> bool:
    """Whether the cue at `at`, behind `comma`, is one of three verbs or more of one tense and subject."""
    if not is_mark(tokens[comma], ",") or comma + 1 != at or tokens[at].capital or comma < 2:
        return False
    tense = next((one for one in _FINITE if one in form.inflections), None)
    if tense is None or not _has_object(tokens, at + 1):
        return False
    return _is_closed(tokens, at + 2, tense) and _begins(tokens, comma, tense)


def goes_on_in_headline(tokens: Tokens, comma: int, at: int, form: Form) -> bool:
    """Whether the cue at `at` is the second verb of a headline: "Bank cuts rates, says more may follow".

    Of who says it after a clause, "Roof unsafe, says council", no verb follows.
    """
    if not is_mark(tokens[comma], ",") or comma + 1 != at or tokens[at].capital or not is_headline(tokens):
        return False
    tense = next((one for one in PRESENT if one in form.inflections), None)
    if tense is Inflection.BASE and form.verb.lemma in words_of("noun-like"):
        return False  # "Two hurt as cars collide, state police say"
    acts = any(_is_present(tokens, n, tense) for n in range(1, comma)) if tense is not None else False
    acts = acts or (tokens[at].lower == "say" and people_first(tokens, comma) is not None)
    return acts and not _closes_with_speaker(tokens, at, form)


def people_first(tokens: Tokens, comma: int) -> Found | None:
    """Those who act in a headline up to `comma`: "(Canal farmers) block road, say they will stay"."""
    near = range(min(_LONGEST_GROUP, comma - 2))
    last = next((at for at in near if _is_group(tokens[at].lower)), None)
    acts = last is not None and tokens[last + 1].word and not is_a(tokens[last + 1], *_NO_VERBS)
    if last is None or not acts or not is_headline(tokens):
        return None
    return Found(0, last + 1) if all(token.word for token in tokens[:last]) else None


def _is_group(noun: str) -> bool:
    return noun.endswith("s") and noun.removesuffix("s") in roles()


_LONGEST_GROUP = 3
"""Tokens of "West Bank farmers"."""
_NO_VERBS = ("preposition", "coordinator", "adjective", "adverb", "subordinator", "relative")


def _closes_with_speaker(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the one who says it follows and nothing else: "Roof unsafe, says council"."""
    after = tokens[at + 1 :]
    if "q" not in form.verb.frames or not after or after[0].lower in form.verb.prepositions:
        return False
    if any(is_verb(token) or token.lower in _NOT or is_quote(token) for token in after):
        return False
    if any(is_past(token) for token in after[1:]):
        return False  # "says new mill delayed"
    noun = after[-1].lower
    speaks = after[-1].capital or noun in words_of("people")
    speaks = speaks or not people_and_bodies().isdisjoint((noun, noun.removesuffix("s")))
    return speaks or "n" not in form.verb.frames


def _is_present(tokens: Tokens, at: int, tense: Inflection | None) -> bool:
    token = tokens[at]
    third = token.lower.endswith("s")
    return is_verb(token) and not is_a(token, "modal") and third == (tense is Inflection.THIRD)


_NOT = frozenset("not no never yes".split())


def _has_object(tokens: Tokens, at: int) -> bool:
    """Whether something follows that no participle after its noun has: "denied that", "urged them"."""
    if at + 1 >= len(tokens):
        return False
    word, following = tokens[at], tokens[min(at + 1, len(tokens) - 1)]
    if word.lower == "it":
        return is_verb(following) or is_past(following)  # not "reported it to the police"
    return is_quote(word) or is_a(word, "determiner", "pronoun") or word.lower == "that"


def _is_closed(tokens: Tokens, start: int, tense: Inflection) -> bool:
    """Whether "and" and one more verb of the tense follow in the same sentence."""
    for at in range(start, min(len(tokens) - 1, start + _LONGEST)):
        if is_mark(tokens[at], ";", ":", "—", "–") or is_a(tokens[at], "relative"):
            return False
        if tokens[at].lower not in ("and", "but"):
            continue
        verb = at + 1 + is_adverb(tokens[at + 1])
        if verb < len(tokens) and _is_finite(tokens, verb, tense):
            return True
    return False


def _begins(tokens: Tokens, comma: int, tense: Inflection) -> bool:
    """Whether a subject and a verb of the tense open the sentence that goes on after `comma`."""
    found = subject_of(tokens, comma)
    before = next((at for at in range(comma - 1, -1, -1) if is_mark(tokens[at], ",")), -1)
    if found is None or not has_verb(tokens[before + 1 : comma]):
        return False  # "and she, once again, promised"
    verb = found.end
    while verb < comma and (is_adverb(tokens[verb]) or is_mark(tokens[verb], ",")):
        verb += 1
    return verb < comma and _is_finite(tokens, verb, tense)


def _is_finite(tokens: Tokens, at: int, tense: Inflection) -> bool:
    token = tokens[at]
    if not token.word or token.capital or is_a(token, "determiner", "auxiliary"):
        return False
    if tense is Inflection.PAST:
        return is_past(token) or (is_verb(token) and not token.lower.endswith("s"))
    return is_verb(token) and token.lower.endswith("s")
