"""What is said, told from what is only wished, done or dealt with."""

from __future__ import annotations

from ..contents.given import Content
from ..hits import Hit
from ..lexicon import Inflection, words_of
from ..phrases.nouns import is_thing
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_quote
from ..tokens.headlines import is_headline
from ..tokens.sentence import Tokens


def is_said(tokens: Tokens, hit: Hit, content: Content) -> bool:
    """Whether a content is said: "hopes that it works", not "wants to leave" or "backs the plan"."""
    wished, dealt = (hit.verb.lemma in words_of(kind) for kind in ("attitude", "dealing"))
    if holds_quotation(tokens, content):
        return True
    if _only_opposes(tokens, hit, content) or _greets(tokens, hit, content):
        return False
    if not (wished or dealt or _threatens(tokens, hit)):
        return True
    first = content.parts[0][0]
    opener = tokens[first]
    to_do = opener.lower in ("to", "not") or tokens[first - 1].lower == "to"  # "agreed not to talk of it"
    if hit.verb.lemma == "agree" and not to_do:
        return True  # "agreed with her"
    if hit.verb.lemma in ("decide", "know", "learn") and opener.lower in _OPEN:
        return False  # "knew who she was"
    wish = opener.lower in ("to", "not") or opener.lower.endswith("ing")
    return content.clause and not wish


def _greets(tokens: Tokens, hit: Hit, content: Content) -> bool:
    """Whether it is told that somebody was greeted, not what was said: "said hello to everyone"."""
    first = content.parts[0][0]
    return hit.verb.lemma == "say" and tokens[first].lower in words_of("greeting") and first == hit.stop


def _only_opposes(tokens: Tokens, hit: Hit, content: Content) -> bool:
    """Whether nothing is said: "challenged the fine", not "the claim"; "few blame Ann Lee", not "for it"."""
    held = {token.lower for first, end in content.parts for token in tokens[first:end]}
    if hit.verb.lemma == "challenge":
        return not _dares(tokens, content) and held.isdisjoint(words_of("claim-like") | _POINTING)
    if hit.verb.lemma != "blame" or Inflection.PAST in hit.form.inflections:
        return False
    if hit.form.inflections == {Inflection.ING}:
        return False  # "a message blaming the council", "cut jobs, blaming tariffs"
    named = hit.source is not None and (tokens[hit.source.first].capital or is_headline(tokens))
    named = named and Inflection.THIRD in hit.form.inflections
    return not named and held.isdisjoint(("for", "on"))


def _dares(tokens: Tokens, content: Content) -> bool:
    """Whether somebody is to do something: "(challenged) him to leave", not "him to a debate"."""
    first, end = content.parts[0]
    asked = [at for at in range(first, end - 1) if tokens[at].lower == "to"]
    return content.clause and bool(asked) and not is_a(tokens[asked[0] + 1], "determiner")


_OPEN = frozenset("whether if how who what why where when".split())
_POINTING = frozenset("it that this them those".split())


def _threatens(tokens: Tokens, hit: Hit) -> bool:
    """Whether something that cannot speak may be meant: "It also threatened to upend the talks"."""
    lone = hit.source is not None and tokens[hit.source.first].lower == "it"
    lone = lone or _has_thing_for_source(tokens, hit)
    sues = not _LEGAL.isdisjoint(token.lower for token in tokens[hit.end : hit.end + 2])
    return hit.verb.lemma == "threaten" and lone and not sues


def _has_thing_for_source(tokens: Tokens, hit: Hit) -> bool:
    """Whether the source is nobody: "A row over pay threatened to end the talks"."""
    found = hit.source
    return found is not None and is_thing(tokens, found.first, _head_end(tokens, found))


def _head_end(tokens: Tokens, found: Found) -> int:
    """The token after the source's first noun: "A row (over pay)"."""
    after = range(found.first + 1, found.end)
    return next((at for at in after if is_a(tokens[at], "preposition") or not tokens[at].word), found.end)


_LEGAL = frozenset("legal sue lawsuit prosecution court".split())
"""What only people and bodies threaten: "It threatened legal action"."""


def is_speech_act(tokens: Tokens, hit: Hit, content: Content) -> bool:
    """Whether the verb can only be spoken: "met and promised a review", "stood up, calling for a vote"."""
    phrase = content.parts[0]
    itself = tokens[phrase[0]].lower.endswith(("self", "selves"))  # "declared himself a candidate"
    called = hit.verb.lemma in ("call", "ask") and tokens[phrase[0] - 1].lower in ("for", "on")
    if _may_be_passive(tokens, hit):
        return False
    spoken = called or hit.verb.lemma in words_of("speech act")
    return spoken and not (itself or _has_thing_for_source(tokens, hit))


def _may_be_passive(tokens: Tokens, hit: Hit) -> bool:
    """Whether it may be done to somebody: "Ms Ortiz was hired and promised a car".

    Of verbs that take one object, the object shows that it is not: "was published and criticised the board".
    """
    if Inflection.PARTICIPLE not in hit.form.inflections:
        return False
    object_follows = hit.end < len(tokens) and is_a(tokens[hit.end], "determiner", "pronoun")
    calls = hit.verb.lemma == "call"
    if calls or (object_follows and hit.verb.lemma not in _GIVING):
        return False
    return any(is_a(token, "be") for token in tokens[max(0, hit.start - _NEAR) : hit.start])


_GIVING = frozenset("promise deny pledge announce warn urge".split())
"""Verbs that leave an object in the passive, too: "was denied a visa"."""
_NEAR = 15
"""Tokens."""


def is_of_claim(tokens: Tokens, content: Content) -> bool:
    """Whether what somebody said is spoken to, which needs a voice: "sat down and rejected the claim"."""
    first, end = content.parts[0]
    return any(token.lower in words_of("claim-like") for token in tokens[first : min(end, first + 3)])


def holds_quotation(tokens: Tokens, content: Content) -> bool:
    """Whether a quotation is part of the content."""
    return any(is_quote(token) for first, end in content.parts for token in tokens[first:end])
