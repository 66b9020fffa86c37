"""Where the writer begins a new clause inside what looked like one long content."""

from __future__ import annotations

from ..contents.given import Content
from ..hits import Hit
from ..lexicon import Inflection
from ..phrases.nouns import is_thing
from ..sources.doing import is_doing
from ..tokens.classes import (
    closes_with,
    ends_in,
    is_a,
    is_auxiliary,
    is_mark,
    is_past,
    is_quote,
    is_verb,
)
from ..tokens.headlines import is_headline
from ..tokens.sentence import Tokens
from .broken_clauses import goes_on_around, had_said, had_written, tells_of_belief
from .kept import COORDINATING, MARKS, Kept, cut
from .reply import opens_occasion
from .second_verbs import SUBORDINATING, follows_infinitive, goes_on_second, joint_at, subject_and_verb

_INNER = (",", ".", "!", "?")
"""With which a quotation closes inside its marks."""


def begins_anew(tokens: Tokens, item: Kept, hit: Hit, content: Content) -> bool:
    """Whether a new clause of the writer's begins with the hit, inside what looked like a content."""
    at = joint_at(tokens, hit)
    before = tokens[at]
    beside = hit.source is not None and hit.source.end == hit.first
    absolute = hit.form.inflections == {Inflection.ING} and content.clause and beside
    led_in = _in_subordinate(tokens, item.hit) or item.hit.verb.lemma == "noun"
    closed = is_mark(before, ",") or (led_in and is_quote(before) and ends_in(before, *_INNER))
    if closed and not hit.joined and (absolute or led_in):
        return True
    if hit.joined:
        parted = is_mark(before, *MARKS) or is_quote(before) or is_mark(tokens[at - 1], *MARKS)
        parted = parted or closes_with(tokens[at - 1], ",")
        if goes_on_around(tokens, item, hit) or had_said(tokens, item, hit) or had_written(tokens, item, hit):
            return False
        opener, verb = subject_and_verb(tokens, item, hit)
        told = verb is not None and tokens[opener].lower not in _ITSELF
        then = told and tokens[at + 1].lower == "then"
        listed = tokens[hit.first - 1] is before or then
        if listed and is_mark(before, ",") and _acts(tokens, item, hit):
            return False
        if parted or before.lower == "by" or follows_infinitive(tokens, item, hit):
            return True
        return goes_on_second(tokens, item, hit, content)
    if is_mark(before, ";", "—", "―", "--") or opens_occasion(tokens, item, hit, at):
        return True
    if is_mark(before, ":") and tokens[at + 1].lower in _FIRST:
        return True  # "The letters show they knew: one, from Roe, called it a risk"
    if before.lower == "as" and is_headline(tokens):
        return True  # "Iran denies test as neighbours condemn launch"
    if before.lower not in COORDINATING or at == 0 or tells_of_belief(tokens, item, hit):
        return False
    return (
        _follows_noun(tokens, item, hit, at)
        or is_mark(tokens[at - 1], *MARKS)
        or (is_quote(tokens[at - 1]) and ends_in(tokens[at - 1], *_INNER))
    )


_ITSELF = frozenset("he she it they".split())
"""Who says something is mostly meant by it: "said he was late, then said he was not"."""
_FIRST = frozenset(("one", "another"))


def _follows_noun(tokens: Tokens, item: Kept, hit: Hit, at: int) -> bool:
    """Whether a clause follows a noun phrase, with which it is not joined: "praised it and Roe said"."""
    first, source = item.content.parts[-1][0], hit.source
    if source is None or source.first != at + 1 or item.content.clause or tokens[first].lower in _NO_NOUN:
        return False
    return not any(is_a(token, "relative") or is_verb(token) for token in tokens[first:at])


_NO_NOUN = frozenset(("to", "how", "what", "why", "when", "where", "whether"))


def _acts(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether the verb may be one of several of another: "said the firm broke rules, denied it and left"."""
    if hit.form.inflections == {Inflection.ING} or not item.content.clause:
        return False
    opener, verb = subject_and_verb(tokens, item, hit)
    if is_quote(tokens[opener]):
        return False
    return verb is None or not (is_a(tokens[verb], "be", "modal") or is_thing(tokens, opener, verb))


def _in_subordinate(tokens: Tokens, hit: Hit) -> bool:
    """Whether the clause of the hit cannot end the sentence: "When the firm denied S, the union said T"."""
    return hit.start > 0 and tokens[hit.start - 1].lower in SUBORDINATING


def within_clause(tokens: Tokens, item: Kept) -> Kept:
    """The attribution of an opening clause ("When the firm denied S, shares fell"), cut at its comma."""
    first, end = item.content.parts[-1]
    source = item.hit.source
    if source is not None and item.hit.joined and item.hit.end <= first < source.first < end:
        comma = source.first - is_mark(tokens[source.first - 1], ",")
        return cut(tokens, item, comma)  # "Alleging that they had left, (she said)"
    if source is not None and source.also is not None and first >= item.hit.end:
        return _within_relative(tokens, item)
    if _is_whose(tokens, item.hit) and first >= item.hit.end:
        return _within_relative(tokens, item)
    led_in = item.hit.start > 0 and tokens[item.hit.start - 1].lower == "as"
    opens = item.hit.start <= 2 and _in_subordinate(tokens, item.hit) and not led_in
    if first < item.hit.start or not (opens or _is_while_doing(tokens, item.hit)):
        return item
    for at in range(first + 1, end - 1):
        if is_mark(tokens[at], ",") and _opens_main_clause(tokens, at + 1, end):
            return cut(tokens, item, at)
    if is_quote(tokens[first]) and ends_in(tokens[first], *_INNER):
        return cut(tokens, item, first + 1)
    return item


def _is_while_doing(tokens: Tokens, hit: Hit) -> bool:
    """Whether it stands in what somebody else is doing: "Talking so fast that Lee (asked for order), Roe"."""
    opened = 0 < hit.start < hit.first and is_doing(tokens[0])
    return opened and tokens[hit.start - 1].lower in _CLAUSES and all(t.word for t in tokens[: hit.first])


_CLAUSES = frozenset("that where while as when because until".split())


def _is_whose(tokens: Tokens, hit: Hit) -> bool:
    """Whether the hit stands in a clause like "from whose harbour the mayor says (it sailed)"."""
    opener = tokens[max(0, hit.start - 2) : hit.start + 1]
    return any(token.lower == "whose" for token in opener)


def _within_relative(tokens: Tokens, item: Kept) -> Kept:
    """The attribution of a relative clause, cut where the main verb follows: "Ann, who said S, left"."""
    first, end = item.content.parts[-1]
    source = item.hit.source
    if source is not None and source.first > 0 and is_a(tokens[0], "preposition"):
        closing = (at for at in range(first + 1, end - 1) if is_mark(tokens[at], ","))
        main = next((at for at in closing if _opens_main_clause(tokens, at + 1, end)), None)
        if main is not None and all(token.word for token in tokens[: source.end]):
            return cut(tokens, item, main)  # "Unlike Lee, who said S, (Roe said T)"
    for at in range(end - 2, first, -1):
        hedged = is_a(tokens[at + 1], "hedge") and at + 2 < end
        following = tokens[at + 1 + hedged]
        goes_on = is_auxiliary(following) or is_verb(following) or is_past(following)
        if (is_mark(tokens[at], ",") or ends_in(tokens[at], *_INNER)) and goes_on:
            return cut(tokens, item, at + (not is_mark(tokens[at], ",")))
    return item


def _opens_main_clause(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a subject and a verb follow."""
    opener = tokens[at]
    if is_quote(opener):
        return True
    if not (opener.capital or is_a(opener, "determiner", "subject")):
        return False
    return any(is_verb(token) or token.lower.endswith("ed") for token in tokens[at + 1 : min(end, at + 12)])
