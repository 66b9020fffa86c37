"""Words in which a noun phrase can end."""

from __future__ import annotations

from ..lexicon import pasts, words_of
from ..tokens.classes import (
    is_a,
    is_adverb,
    is_contracted,
    is_cue_form,
    is_mark,
    is_name,
    is_possessive,
    is_quote,
    is_quoted_noun,
    is_verb,
)
from ..tokens.sentence import Tokens

_LONGEST_CLAUSE = 12
"""Tokens of "who answered the door at an address listed for him"."""
_REFLEXIVE = frozenset("himself herself itself themselves".split())
NUMBERS = frozenset("two three four five six seven eight nine ten".split())
ALONE = frozenset("others some many both all one most those another few several".split())
ARTICLES = frozenset("the a an its their his our my your".split())
BEFORE_NOUNS = ARTICLES | frozenset("same latest annual quarterly preliminary".split())
"""Words that no verb follows: "the same set"."""


def can_be_head(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase can end with token `at`."""
    token = tokens[at]
    if is_quote(token):
        return is_quoted_noun(token) and at > 0
    if is_mark(token, ")", "%"):
        return True
    if not token.word or is_contracted(token):
        return is_mark(token, ".") and at > 0 and tokens[at - 1].capital
    if is_a(token, "subject") or token.lower in ALONE:
        return True
    if token.lower in _REFLEXIVE and at > 0 and tokens[at - 1].word:
        return can_be_head(tokens, at - 1)
    if owned_by(tokens, at) or _lives_opposite(tokens, at) or _is_utterance(tokens, at):
        return True
    if at > 1 and token.lower in _GOVERNED and is_a(tokens[at - 1], "preposition"):
        return _ends_clause(tokens, at)
    if is_people(tokens, at) or is_name(tokens, at) or ends_in_number(tokens, at) or is_bare_noun(tokens, at):
        return True
    pointed = at > 1 and tokens[at - 1].lower in ("those", "these") and token.lower.endswith("s")
    before = at > 0 and (tokens[at - 1].lower in BEFORE_NOUNS or pointed)
    if before and not is_a(token, "auxiliary", "adverb"):
        return True  # "the talks" is no verb, nor "those talks"
    closed = is_a(token, "determiner", "preposition", "subordinator", "coordinator", "relative", "pronoun")
    return not (closed or is_verb(token) or is_adverb(token) or _is_measure(tokens, at))


def _is_utterance(tokens: Tokens, at: int) -> bool:
    """Whether the word is what somebody said, and no verb: "The firm's reply said", "Her answer said"."""
    owned = at > 0 and (is_possessive(tokens[at - 1]) or (at == 1 and tokens[0].lower == "her"))
    return owned and tokens[at].lower in words_of("utterance")


def owned_by(tokens: Tokens, at: int) -> bool:
    """Whether the word ends "a friend of his"."""
    return at > 1 and tokens[at].lower in _OWNERS and tokens[at - 1].lower == "of"


def _lives_opposite(tokens: Tokens, at: int) -> bool:
    """Whether the word ends "A man living opposite, who"."""
    return tokens[at].lower == "opposite" and (at + 1 == len(tokens) or not tokens[at + 1].word)


_OWNERS = frozenset("his hers theirs mine ours yours".split())
_GOVERNED = frozenset("him her me it them us you both".split())


def _ends_clause(tokens: Tokens, at: int) -> bool:
    """Whether a pronoun after a preposition ends "one of them", "a man who was with her"."""
    if tokens[at - 1].lower == "of" and tokens[at].lower in ("them", "us", "you", "both"):
        return True
    clause = tokens[max(0, at - _LONGEST_CLAUSE) : at]
    return tokens[at].lower not in ("us", "you", "both") and any(one.lower == "who" for one in clause)


def ends_in_number(tokens: Tokens, at: int) -> bool:
    """Whether a number ends the phrase: "one of the two", "the other two", "one in five"."""
    share = (
        at > 1 and tokens[at - 1].lower == "in" and tokens[at - 2].lower in ("one", "two", "three", "nine")
    )
    counted = tokens[at].lower in NUMBERS or tokens[at].form.isdigit()
    return (
        is_number_of(tokens, at)
        or is_rest(tokens, at)
        or counts_children(tokens, at)
        or (share and counted)
        or _all_speak(tokens, at)
    )


def _all_speak(tokens: Tokens, at: int) -> bool:
    """Whether "the four" speak: "It was signed in May, the four said"."""
    all_of = at > 0 and tokens[at - 1].lower == "the" and tokens[at].lower in NUMBERS
    return all_of and at + 1 < len(tokens) and is_cue_form(tokens[at + 1])


def _is_measure(tokens: Tokens, at: int) -> bool:
    """Whether the words are a measure, which says nothing: "at the 140 degrees recommended"."""
    return tokens[at].lower in _MEASURES and at > 0 and tokens[at - 1].form[0].isdigit()


_MEASURES = words_of("measure")
"""No "per cent": "61 per cent said" is of people."""
_PARENTS = frozenset("father mother mum mom dad parent grandfather grandmother".split())


_PEOPLE = frozenset("volunteers advocates".split())
"""Plurals of people that look like verbs."""
_PERSONS = frozenset("volunteer advocate".split())
_BEFORE_VERBS = tuple("subject relative auxiliary pronoun preposition subordinator coordinator day".split())


def is_people(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` is people, no verb: "volunteers said", "said advocates of the plan"."""
    before = tokens[at - 1] if at else None
    if tokens[at].lower in _PERSONS:
        return before is not None and before.word and not (is_a(before, *_BEFORE_VERBS) or is_adverb(before))
    if tokens[at].lower not in _PEOPLE:
        return False
    opens = before is None or not before.word or is_a(before, *_LEADING) or is_cue_form(before)
    described = before is not None and before.form.islower() and not before.lower.endswith("s")
    return opens or described


_LEADING = ("determiner", "preposition", "coordinator", "subordinator", "day", "time")


def counts_children(tokens: Tokens, at: int) -> bool:
    """Whether the word ends "the father of three"."""
    counted = tokens[at].lower in NUMBERS and at > 1 and tokens[at - 1].lower == "of"
    return counted and tokens[at - 2].lower in _PARENTS


def gives_name(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` gives the noun before it a name: "A baker called Tomas", "named lemon7".

    So in "a soldier with the call (sign) Badger".
    """
    if at + 1 >= len(tokens):
        return False
    name = tokens[at + 1]
    if tokens[at].lower == "sign" and at > 0 and tokens[at - 1].lower == "call":
        return name.capital or is_quote(name)
    if tokens[at].lower not in ("called", "named") or (at > 0 and is_a(tokens[at - 1], "subject")):
        return False  # "She called Ann Lee, who said so"
    return name.capital or (name.form[0].isalpha() and name.form[-1].isdigit())


def is_number_of(tokens: Tokens, at: int) -> bool:
    """Whether the word ends "the elder of the two", "one of the three"."""
    return (
        at > 1
        and tokens[at].lower in NUMBERS
        and tokens[at - 1].lower == "the"
        and tokens[at - 2].lower == "of"
    )


def stands_alone(tokens: Tokens, at: int) -> bool:
    """Whether the word, a determiner elsewhere, ends a phrase: "according to the other", "one of the two"."""
    other = tokens[at].lower == "other" and tokens[at - 1].lower == "the"
    return other or is_number_of(tokens, at) or is_rest(tokens, at)


def is_rest(tokens: Tokens, at: int) -> bool:
    """Whether the word ends "the other two"."""
    before = [token.lower for token in tokens[max(0, at - 2) : at]]
    return tokens[at].lower in NUMBERS and before == ["the", "other"]


def is_bare_noun(tokens: Tokens, at: int) -> bool:
    """Whether a verb's form is a noun there: "a probable cause affidavit", "in background talks".

    So in "supporters of paid leave".
    """
    if at > 1 and tokens[at].lower == "talks" and is_a(tokens[at - 2], "preposition"):
        return True
    if at > 0 and tokens[at].lower == "leave" and tokens[at - 1].lower in KINDS_OF_LEAVE:
        return True
    if at < 2 or at + 1 >= len(tokens) or tokens[at - 2].lower not in ("a", "an"):
        return False
    token, following = tokens[at], tokens[at + 1]
    bent = (
        token.lower.endswith(("s", "ed", "ing")) or token.lower in pasts() or is_a(token, "auxiliary", "time")
    )
    closed = is_a(following, "determiner", "pronoun", "preposition", "subordinator", "coordinator")
    verb = is_verb(token) and not bent
    return verb and following.word and not closed and not is_adverb(tokens[at - 1])


KINDS_OF_LEAVE = frozenset(
    "paid unpaid sick family parental maternity paternity medical annual bereavement compassionate".split()
)


def is_whole_source(tokens: Tokens, at: int) -> bool:
    """Whether a word for people without a noun is the whole source: "Both said it was safe", "Two said"."""
    if at < 0 or tokens[at].lower not in _NO_NOUN or not _opens(tokens, at):
        return False
    apart = at > 0 and is_mark(tokens[at - 1], ",")  # "Lee, Roe and Berg, all (said)"
    return not apart or any(map(is_verb, tokens[:at]))


_NO_NOUN = NUMBERS | frozenset(
    "one another both all everyone everybody someone somebody dozens hundreds thousands".split()
)


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a clause can begin there: after no word, a conjunction or a day."""
    before = tokens[at - 1] if at else None
    return before is None or not before.word or is_a(before, "coordinator", "subordinator", "day")
