"""Whether a word that looks like a cue verb is one: no noun, no passive, no name."""

from __future__ import annotations

from ..lexicon import CHARGES, Form, Inflection, cue_forms, pasts, words_of
from ..phrases.courts import is_hearing
from ..phrases.described_in import described_in
from ..phrases.heads import gives_name
from ..phrases.passives import before_adverbs, has_have, is_passive, is_told_to
from ..tokens.capitals import capitals_from
from ..tokens.classes import (
    is_a,
    is_adverb,
    is_auxiliary,
    is_mark,
    is_possessive,
    is_quote,
    is_verb,
)
from ..tokens.sentence import Tokens
from .borne import shows_words
from .cue_nouns import is_noun
from .deeds import is_deed
from .kept_secret import asks_for_secrecy


def is_active_cue(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the form of a cue verb at `at` is an active verb."""
    if tokens[at].capital and _is_name(tokens, at):
        return False
    if is_noun(tokens, at, form) or asks_for_secrecy(tokens, at, form):
        return False
    if (
        is_hearing(tokens, at)
        or _is_another(tokens, at)
        or _is_ranked(tokens, at)
        or is_deed(tokens, at, form)
        or _is_charged(tokens, at, form)
        or _tells_how(tokens, at)
        or described_in(tokens, at) is not None
        or shows_words(tokens, at, form)
    ):
        return False
    if Inflection.PARTICIPLE not in form.inflections:
        return True
    if (
        _is_known_as(tokens, at, form)
        or _is_said_of(tokens, at, form)
        or _tells_which(tokens, at)
        or _introduces(tokens, at)
    ):
        return False
    if _is_made_known(tokens, at):
        return False
    if is_told_to(tokens, at, form):
        return False
    by = at + 1 < len(tokens) and tokens[at + 1].lower == "by" and "by" not in form.verb.prepositions
    if by and not _by_means(tokens, at + 2):
        return False
    return not is_passive(tokens, at) and (Inflection.PAST in form.inflections or has_have(tokens, at))


def _is_known_as(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether it tells, in an aside, what people call a thing: "the plan, dubbed “Heron,” was dropped"."""
    named = form.verb.lemma in words_of("calling") and at + 1 < len(tokens) and is_quote(tokens[at + 1])
    subject = any(token.lower in ("what", "which") for token in tokens[:at])
    return named and is_mark(tokens[at - 1], ",") and not subject and _goes_on(tokens, at + 2)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a finite verb follows the name: "dubbed “Heron,” (was dropped)"."""
    at += at < len(tokens) and is_mark(tokens[at], ",")
    return at < len(tokens) and (is_auxiliary(tokens[at]) or is_verb(tokens[at]))


def _is_said_of(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether it tells what is said of a thing: "parts said to be bound for Rye"; not "he said to be"."""
    told = [token.lower for token in tokens[at + 1 : at + 3]]
    alone = is_a(tokens[at - 1], "subject", "auxiliary", "adverb") or is_possessive(tokens[at - 1])
    return (
        form.verb.lemma in ("say", "believe", "report")
        and told in (["to", "be"], ["to", "have"])
        and not alone
    )


def _is_made_known(tokens: Tokens, at: int) -> bool:
    """Whether the thing before it was made known: "…, a plan announced earlier this year"."""
    made = tokens[at].lower in ("announced", "unveiled", "promised", "proposed")
    before = [token.lower for token in tokens[max(0, at - 2) : at]]
    return made and before[:1] in (["a"], ["an"]) and before[-1] in _MADE_KNOWN


_MADE_KNOWN = frozenset("plan move deal decision scheme project step measure policy".split())


def _introduces(tokens: Tokens, at: int) -> bool:
    """Whether a name follows and nothing is said of it: "a woman called Ann Lee said", "called Ox flew"."""
    if not gives_name(tokens, at) or at == 0 or not tokens[at - 1].form.islower():
        return False
    end = capitals_from(tokens, at + 1)
    ends = end >= len(tokens) or is_mark(tokens[end], ",", ".")
    return ends or tokens[end].lower in _SAYS | pasts() or is_verb(tokens[end])


def _tells_which(tokens: Tokens, at: int) -> bool:
    """Whether a participle tells which people spoke: "residents questioned about the fire said"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    noun = at > 0 and tokens[at - 1].word and not is_a(tokens[at - 1], "subject", "auxiliary", "adverb")
    if following is None or not noun or following.lower == "to" or not is_a(following, "preposition"):
        return False
    for number in range(at + 2, min(len(tokens), at + _LONGEST_WHICH)):
        token = tokens[number]
        if token.lower in _SAYS:
            return True
        verb = is_verb(token) and not is_a(tokens[number - 1], "determiner")
        if not token.word or verb or is_a(token, "coordinator", "subordinator", "relative"):
            return False
    return False


_LONGEST_WHICH = 9
"""Tokens of "questioned about the fire at the mill"."""
_SAID = frozenset("said say says".split())
_SAYS = _SAID | {"told"}


def _by_means(tokens: Tokens, at: int) -> bool:
    """Whether it is told by what means somebody spoke: "said by telephone"."""
    return at < len(tokens) and tokens[at].lower in words_of("occasion")


def _is_another(tokens: Tokens, at: int) -> bool:
    """Whether somebody else said it: "It was not Lee who said so"."""
    who = next((n for n in range(at - 1, max(0, at - _NEAR_WHO), -1) if tokens[n].lower == "who"), 0)
    before = tokens[max(0, who - _LONGEST_DENIED) : who]
    nots = [n for n in range(len(before)) if before[n].lower in ("not", "wasn't", "isn't")]
    return bool(nots) and any(token.lower == "it" for token in before[max(0, nots[-1] - 2) : nots[-1]])


def _is_ranked(tokens: Tokens, at: int) -> bool:
    """Whether the word tells what something is most like: "the most (detailed) account"."""
    return at > 1 and tokens[at - 1].lower in ("most", "least") and tokens[at - 2].lower == "the"


def _tells_how(tokens: Tokens, at: int) -> bool:
    """Whether it is only told how somebody remembers: "A nurse remembered it differently."."""
    words = tokens[at + 1 : at + 4]
    if not tokens[at].lower.startswith(("remember", "recall")):
        return False
    ends = len(words) == 2 or (len(words) == 3 and not words[2].word)
    return ends and words[0].lower == "it" and is_adverb(words[1])


def _is_charged(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the participle is a charge against the noun before it: "a nurse accused of theft"."""
    opening = CHARGES.get(form.verb.lemma)
    charged = Inflection.PARTICIPLE in form.inflections and at + 1 < len(tokens)
    return charged and opening is not None and tokens[at + 1].lower == opening


_NEAR_WHO = 5
"""Tokens from "who" to its verb."""
_LONGEST_DENIED = 6
"""Tokens of "it was not Ann Lee"."""


def is_progressive(tokens: Tokens, at: int) -> bool:
    """Whether the form in -ing at `at` has its auxiliary ("is telling")."""
    back = before_adverbs(tokens, at)
    if back < 0 or not tokens[back].word:
        return False
    return is_auxiliary(tokens[back]) or ("'" in tokens[back].lower and not is_possessive(tokens[back]))


def _is_name(tokens: Tokens, at: int) -> bool:
    """Whether the capital shows a name ("the United States"); in a headline every word has one."""
    if tokens[at].form.isupper():
        return True
    others = [token for token in tokens if token.word and token.start != tokens[at].start]
    if any(token.lower in cue_forms() and not token.capital for token in others):
        return True  # “…,” Public Advocate Ida Berg said
    return any(not token.capital and len(token.lower) > 4 for token in others) or not others
