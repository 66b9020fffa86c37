"""Verbs of saying that tell of a deed in their sentence: "refused to leave", "called him back"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .ahead import starting_at
from .classes import is_a, is_adverb, is_auxiliary, is_past, is_quote, is_verb
from .lexicon import PRESENT, Form, Inflection, words_of
from .openings import PERIODS
from .tokens import Tokens

_LONGEST_OBJECT = 12
"""Tokens."""
_LONGEST_CLAUSE = 14
"""Tokens from "that" to its verb."""
_FARTHEST = 6
"""Tokens from "recorded" to its "that"."""
_NEAR = 3
"""Tokens from a negation to its verb."""
_CALLED = frozenset("me you him her us them".split())
_LITTLE = frozenset("nothing little otherwise next".split())
_HABITS = frozenset("still often sometimes always usually fondly jokingly".split())
_PARTICLES = frozenset("on out up back in from at after before when yesterday last this to about".split())
_POINTING = frozenset("as it that this them those".split())
_NEGATIONS = frozenset("not never didn't doesn't don't hasn't haven't won't wouldn't without".split())


def is_deed(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb at `at` is a deed here: "dismissed its cook"; not "refused to comment"."""
    deed = _DEEDS.get(form.verb.lemma)
    return deed is not None and deed(_Use(tokens, at, form))


@dataclass(frozen=True, slots=True)
class _Use:
    """A verb where it stands."""

    tokens: Tokens
    at: int
    form: Form

    def after(self, count: int) -> list[str]:
        """The words after it, in lower case."""
        return [token.lower for token in self.tokens[self.at + 1 : self.at + 1 + count]]

    @property
    def negated(self) -> bool:
        before = self.tokens[max(0, self.at - _NEAR) : self.at]
        return not _NEGATIONS.isdisjoint(token.lower for token in before if not token.capital)


def _refuse(use: _Use) -> bool:
    first, *rest = use.after(4) or [""]
    return first == "to" and not set(rest) & words_of("speech-infinitive")


def _point(use: _Use) -> bool:
    """As in ", pointing to its books"."""
    return use.form.inflections == {Inflection.ING} and use.after(1) in (["to"], ["at"])


def _add(use: _Use) -> bool:
    """As in "small risks added up"."""
    return use.after(1) == ["up"]


def _find(use: _Use) -> bool:
    """As in "What visitors will find there is an empty wall"."""
    modal = is_a(use.tokens[use.at - 1], "modal")
    return modal and any(token.lower == "what" for token in use.tokens[max(0, use.at - _FARTHEST) : use.at])


def _explain(use: _Use) -> bool:
    """As in "the storm could explain the delay"."""
    return is_a(use.tokens[use.at - 1], "modal")


def _call(use: _Use) -> bool:
    """As in "called him back", or what people commonly call a thing: "still call it “the warning”"."""
    first, second = (*use.after(2), "", "")[:2]
    if first in _CALLED:
        return second in _PARTICLES
    habit = use.form.inflections <= PRESENT and use.tokens[use.at - 1].lower in _HABITS
    return habit and any(map(is_quote, use.tokens[use.at : use.at + _LONGEST_OBJECT]))


def _dismiss(use: _Use) -> bool:
    """Unless a claim is dismissed, or something "as mad"."""
    held = set(use.after(_LONGEST_OBJECT))
    return use.after(1) != ["as"] and not held & (words_of("claim-like") | _POINTING | _COUNTED)


_COUNTED = frozenset("numbers figures estimate estimates".split())


def _slam(use: _Use) -> bool:
    """As in "slamming the door"."""
    return not {"door", "doors", "phone", "brakes", "shut", "into"}.isdisjoint(use.after(3))


def _challenge(use: _Use) -> bool:
    """As in "is challenging the mayor for the office"."""
    return not {"for", "in"}.isdisjoint(use.after(_LONGEST_OBJECT))


def _offer(use: _Use) -> bool:
    """As in "an amendment he offered to limit the rule"."""
    before = use.tokens[use.at - 2] if use.at > 1 else None
    lone = is_a(use.tokens[use.at - 1], "subject") and before is not None and before.word
    return lone and before is not None and not is_a(before, "coordinator", "subordinator", "adverb")


def _know(use: _Use) -> bool:
    """As in "have known each other since", "knew it as “the cat chair”"."""
    return not {*_CALLED, "each", "one"}.isdisjoint(use.after(1)) or use.after(2) == ["it", "as"]


def _think(use: _Use) -> bool:
    """As in "thought leaders"."""
    return not {"leader", "leaders", "experiment", "experiments", "process"}.isdisjoint(use.after(1))


def _write(use: _Use) -> bool:
    """As in "wrote two books", "wrote and directed it", "wrote it down"; not "wrote the words “Go home”"."""
    if is_quote(use.tokens[use.at - 1]):
        return False
    if use.after(2) in (["it", "on"], ["it", "in"], ["it", "down"]) or use.after(1) == ["and"]:
        return True
    following = use.tokens[use.at + 1 : use.at + 2]
    if not following or not (is_a(following[0], "determiner") or following[0].form.isdigit()):
        return False
    return use.after(1) != ["that"] and not any(map(is_quote, use.tokens[use.at : use.at + _LONGEST_OBJECT]))


def _agree(use: _Use) -> bool:
    """As in "agreed on almost nothing"."""
    return use.after(1) == ["on"] and "nothing" in use.after(3)


def _tell(use: _Use) -> bool:
    """As in "had told nobody what it was"."""
    return use.after(1) in (["nobody"], ["no-one"]) or use.after(2) == ["no", "one"]


def _thank(use: _Use) -> bool:
    """As in "thanked him", which tells nothing of what was said."""
    return not {"for", "that"} & set(use.after(_LONGEST_OBJECT)) and not any(
        map(is_quote, use.tokens[use.at : use.at + _LONGEST_OBJECT])
    )


def _beg(use: _Use) -> bool:
    """As in "begs to differ"."""
    return use.after(2) == ["to", "differ"]


def _identify(use: _Use) -> bool:
    """As in "identified two bodies"; not "identified the man as Ann Lee"."""
    return "as" not in use.after(_LONGEST_OBJECT)


def _say(use: _Use) -> bool:
    """As in "has said nothing in public", "would say no more", "said otherwise: …", "has not said when"."""
    if use.after(2) == ["no", "more"]:
        return True
    before = use.tokens[max(0, use.at - _NEAR) : use.at]
    never = use.negated and any(is_a(token, "have") for token in before)
    if use.after(1) == ["nothing"] and _opens_clause(use.tokens[use.at + 2 : use.at + _LONGEST_NOTHING]):
        return False
    return never or _is_unsaid(use, before) or not _LITTLE.isdisjoint(use.after(1))


_LONGEST_NOTHING = 8
"""Tokens from "said" to the verb of "nothing it shared could"."""


def _opens_clause(after: Tokens) -> bool:
    """Whether "nothing" is the subject of what is said: "nothing was hit", "nothing it shared could be"."""
    if not after:
        return False
    later = any(is_auxiliary(token) for token in after[2:])
    return is_verb(after[0]) or (is_a(after[0], "subject", "determiner") and later)


def _is_unsaid(use: _Use, before: Tokens) -> bool:
    """Whether it is told that somebody said no such thing, or may have: "never said it", "may have said"."""
    words = [token.lower for token in before]
    if words[-1:] == ["never"] or (words[-1:] == ["have"] and not _MAY.isdisjoint(words)):
        return True
    plainly = use.negated and not _DID.isdisjoint(words) and "would" not in words
    following = use.tokens[use.at + 1] if use.at + 1 < len(use.tokens) else None
    return plainly and following is not None and (following.lower == "that" or is_a(following, "subject"))


_MAY = frozenset("may might could".split())
_DID = frozenset("did does do didn't doesn't don't".split())


def _show(use: _Use) -> bool:
    """As in "was showing a crew how to do it"."""
    end = starting_at(use.tokens, use.at + 1)
    shown = set() if end is None else {token.lower for token in use.tokens[use.at + 1 : end]}
    if not shown.isdisjoint(_SCREENED) and not any(map(is_quote, use.tokens[use.at : use.at + _NEAR])):
        return True  # "state television showed a documentary"
    taught = [] if end is None else [token.lower for token in use.tokens[end : end + 2]]
    return use.form.inflections == {Inflection.ING} and taught == ["how", "to"]


_SCREENED = frozenset("documentary film films footage match video clip pictures cartoon programme".split())


def _hold(use: _Use) -> bool:
    """Unless a judge "held that the rule was void"."""
    clause = use.tokens[use.at + 2 : use.at + _LONGEST_CLAUSE]
    return use.after(1) != ["that"] or not any(map(is_verb, clause))


def _record(use: _Use) -> bool:
    """Unless a clause with "that" follows: "recorded that it rained", not "recorded that song"."""
    tokens = use.tokens
    nearest = range(use.at + 1, min(len(tokens), use.at + _FARTHEST))
    that = next((n for n in nearest if tokens[n].lower == "that"), None)
    if that is None or any(is_verb(token) or not token.word for token in tokens[use.at + 1 : that]):
        return True
    if that > use.at + 1 and not is_a(tokens[use.at + 1], "preposition"):
        return True
    if that + 1 >= len(tokens) or tokens[that + 1].lower in PERIODS:
        return True  # "the most rain recorded that week was …"
    end = starting_at(tokens, that + 1) or len(tokens)
    while end < len(tokens) and is_adverb(tokens[end]):
        end += 1
    return end >= len(tokens) or not (is_verb(tokens[end]) or is_past(tokens[end]))


def _claim(use: _Use) -> bool:
    """As in "the fire claimed two lives", "claimed the prize"; not "claimed the win was theirs"."""
    return _has_only(use, _WON, _FARTHEST - 2)


def _deny(use: _Use) -> bool:
    """As in "denied access to the site", "was denied bail"; not "denied access was blocked"."""
    return _has_only(use, _WITHHELD, 1)


def _has_only(use: _Use, nouns: frozenset[str], reach: int) -> bool:
    """Whether one of the `nouns` is the object, within `reach` words, and no verb follows it."""
    near = range(use.at + 1, min(len(use.tokens), use.at + 1 + reach))
    noun = next((n for n in near if use.tokens[n].lower in nouns), None)
    if noun is None:
        return False
    following = use.tokens[noun + 1] if noun + 1 < len(use.tokens) else None
    return following is None or not (is_verb(following) or is_past(following))


_WON = frozenset(
    "life lives victim victims casualties prize prizes title titles trophy trophies medal medals crown"
    " seat seats gold silver bronze wicket wickets asylum benefits expenses refund refunds".split()
)


_WITHHELD = frozenset("access entry bail parole visas permission asylum admission treatment".split())


def _negated(use: _Use) -> bool:
    """As in "She does not blame the manager, she says"."""
    return use.negated


_DEEDS: dict[str, Callable[[_Use], bool]] = {
    "refuse": _refuse,
    "claim": _claim,
    "deny": _deny,
    "point": _point,
    "add": _add,
    "offer": _offer,
    "find": _find,
    "explain": _explain,
    "call": _call,
    "dismiss": _dismiss,
    "slam": _slam,
    "challenge": _challenge,
    "know": _know,
    "think": _think,
    "write": _write,
    "say": _say,
    "beg": _beg,
    "agree": _agree,
    "tell": _tell,
    "thank": _thank,
    "identify": _identify,
    "show": _show,
    "hold": _hold,
    "record": _record,
    **dict.fromkeys("mention decide blame accuse criticise criticize condemn".split(), _negated),
    **dict.fromkeys("ask demand urge praise announce welcome apologise apologize".split(), _negated),
}
