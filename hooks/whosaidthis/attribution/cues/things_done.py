"""Verbs of saying that tell here what somebody does or is: "added 300 stores", "found herself alone"."""

from __future__ import annotations

from itertools import pairwise

from ..lexicon import Inflection, words_of
from ..phrases.ahead import starting_at
from ..phrases.informants import names_people
from ..tokens.classes import has_verb, is_a, is_mark, is_negation, is_number, is_past_form, is_quote, is_verb
from ..tokens.sentence import Token
from .deed_objects import FARTHEST, LONGEST_OBJECT, NEAR, OBJECTS, Use
from .untold import shows_by_deed

_THEMSELVES = frozenset("myself himself herself itself themselves ourselves yourself".split())


def adds_thing(use: Use) -> bool:
    """As in "small risks added up", "added 300 stores", "added Latin hits"; not "added it was late"."""
    if use.after(1) == ["up"]:
        return True
    if use.at == 0 or not use.tokens[use.at - 1].word:
        return False  # "“It is late,” added another member"
    bound = use.at + 1 < len(use.tokens) and use.tokens[use.at + 1].lower in _BOUNDS
    counted = bound and use.at + 2 < len(use.tokens) and is_number(use.tokens[use.at + 2])
    following = use.tokens[use.at + 1 + counted : use.at + 2 + counted]
    if not following or not following[0].word or following[0].capital or is_a(following[0], *_NO_THINGS):
        return False
    end = next((n for n in _behind(use) if not _goes_on(use, n)), len(use.tokens))
    thing = use.tokens[use.at + 1 : end]
    marked = end < len(use.tokens) and is_quote(use.tokens[end])
    says = has_verb(thing) or any(map(is_past_form, thing)) or any(token.lower == "that" for token in thing)
    says = says or "note" in use.after(2)  # "added a note of caution"
    return not says and not marked and (is_number(thing[0]) or end - use.at > _FEWEST)


_BOUNDS = frozenset("around about nearly almost over roughly some another".split())
_FEWEST = 2
"""A word alone behind "added" can be a time: "she added later"."""
_NO_THINGS = ("preposition", "subordinator", "subject", "day", "time", "adverb", "coordinator", "relative")


def _behind(use: Use) -> range:
    return range(use.at + 1, min(len(use.tokens), use.at + LONGEST_OBJECT))


def _goes_on(use: Use, at: int) -> bool:
    return use.tokens[at].word and not is_mark(use.tokens[at], ",", ".", ":")


def cites_somebody(use: Use) -> bool:
    """As in "The Post cited a diplomat", without their words; not "cited the cost", "citing a clerk"."""
    if Inflection.ING in use.form.inflections or any(
        is_a(token, "be", "coordinator") for token in use.tokens[max(0, use.at - 2) : use.at]
    ):
        return False  # "said it had failed and cited a diplomat"
    first = use.at + 1
    end = starting_at(use.tokens, first)
    if (
        end is None
        or any(map(is_quote, use.tokens[first:end]))
        or is_mark(use.tokens[min(end, len(use.tokens) - 1)], ":")
    ):
        return False
    governed = next((n for n in range(first, end) if is_a(use.tokens[n], "preposition")), end)
    return names_people(use.tokens, first, governed)


def comes_upon(use: Use) -> bool:
    """As in "found themselves in a battle", "he has found a home in Rye", "and found it right away".

    Not "The audit found holes", nor "she found it unsafe", "he found the plan “sound”".
    """
    if finds_oneself(use):
        return True
    end = starting_at(use.tokens, use.at + 1)
    before = _subject_end(use)
    somebody = before is not None and (is_a(before, "subject") or before.lower == "who")
    if end is not None and end < len(use.tokens) and use.after(1) == ["it"] and _is_when(use.tokens[end]):
        return True
    if _has_what_is_found(use, end):
        return True
    if end is None or not somebody or any(map(is_quote, use.tokens[use.at : end + 2])):
        return False
    owned = use.tokens[use.at + 1].lower in ("his", "her", "their", "its", "it", "a", "an")
    following = use.tokens[end] if end < len(use.tokens) else None
    placed = following is None or not following.word or is_a(following, "preposition") or _is_when(following)
    return owned and placed and not (following is not None and following.lower == "to")


def _has_what_is_found(use: Use, end: int | None) -> bool:
    """As in "have found a much-needed support system", "his agents found them during the search"."""
    if use.after(1) == ["them"] and end is not None and end < len(use.tokens):
        return use.tokens[end].lower in _WHERE
    if use.after(1) not in (["a"], ["an"]) or end is None:
        return False
    behind = next((at for at in range(use.at + 2, end) if is_a(use.tokens[at], "preposition")), end)
    if use.tokens[behind - 1].lower in words_of("surface") | words_of("placed"):
        return True  # "found a notice from the council on the gate: “No dogs”"
    return use.tokens[end - 1].lower in _SOUGHT or use.tokens[behind - 1].lower in _PICKED_UP | _SOLVING


_WHERE = frozenset("during near inside under behind among while outside hidden".split())
_SOUGHT = frozenset("system home niche refuge husband wife partner buyer ally job audience friend".split())


_PICKED_UP = frozenset(
    "bag bicycle body bottle box car cat coat coin diary dog gun hat key knife phone photo photograph "
    "picture pistol rifle ring shoe suitcase wallet".split()
)
"""Things that lie about."""
_SOLVING = frozenset("answer solution cure remedy fix workaround compromise way".split())
"""What is found by who sought it: "found an answer to the drones"."""


def _subject_end(use: Use) -> Token | None:
    """The last word of the subject before the verb, over "have", "but" and adverbs."""
    at = use.at - 1
    while at > 0 and (is_a(use.tokens[at], "have", "adverb", "coordinator") or is_mark(use.tokens[at], ",")):
        at -= 1
    return use.tokens[at] if at >= 0 and at < use.at else None


def _is_when(token: Token) -> bool:
    return token.lower in ("right", "just", "shortly", "later", "again", "quickly")


def finds_oneself(use: Use) -> bool:
    """As in "found herself alone", "dubbed himself over footage of Roe"."""
    return not _THEMSELVES.isdisjoint(use.after(1))


def answers_with_deed(use: Use) -> bool:
    """As in "answered the criticism with rhetoric", "that question"; not "answered the charge with “No”"."""
    if use.after(2)[1:] in (["question"], ["questions"]) and use.after(1) != ["no"]:
        return not any(map(is_quote, use.tokens[max(0, use.at - 2) : use.at + LONGEST_OBJECT]))
    near = use.tokens[use.at + 1 : use.at + LONGEST_OBJECT]
    with_what = next((n for n, token in enumerate(near) if token.lower == "with"), 0)
    return with_what > 1 and not any(map(is_quote, near)) and not any(is_mark(one, ",") for one in near[:2])


def keeps_up(use: Use) -> bool:
    """As in "maintained their battle"; not "maintains its roof is safe"."""
    end = starting_at(use.tokens, use.at + 1)
    if end is None or use.after(1)[0] not in _OWNED:
        return False
    following = use.tokens[end : end + 1]
    return not following or not (is_verb(following[0]) or is_past_form(following[0]))


_OWNED = frozenset("his her its their".split())


def pleases(use: Use) -> bool:
    """As in "phrases that appealed to voters"; not "appealed to voters for calm", "to her: “Stay”"."""
    rest = use.tokens[use.at + 2 : use.at + LONGEST_OBJECT]
    asked = any(token.lower in ("for", "to", "not") or is_quote(token) for token in rest)
    return use.after(1) == ["to"] and not asked


def tells_which(use: Use) -> bool:
    """As in "was not one of the two who described the drone": which people are meant, by what is known."""
    words = [token.lower for token in use.tokens[max(0, use.at - LONGEST_OBJECT) : use.at]]
    words = words[:-1] if words[-1:] in (["had"], ["have"], ["has"]) else words
    if words[-1:] != ["who"] or use.after(1)[:1] not in (["the"], ["it"], ["them"], ["that"]):
        return False
    near = [*pairwise(words)][-FARTHEST:]
    chosen = ("one", "of") in near or any(one == "among" and two in ("the", "those") for one, two in near)
    behind = use.tokens[use.at : use.at + LONGEST_OBJECT]
    return chosen and not any(is_quote(token) or token.lower == "as" for token in behind)


def shows_something(use: Use) -> bool:
    """As in "was showing a crew how to do it", "shows no sign of alarm"."""
    end = starting_at(use.tokens, use.at + 1)
    shown = set() if end is None else {token.lower for token in use.tokens[use.at + 1 : end]}
    guided = end is not None and not OBJECTS.isdisjoint(use.after(1))
    if guided and is_a(use.tokens[min(use.at + 2, len(use.tokens) - 1)], "determiner"):
        return True  # "showed me the chapel"
    if end is not None and _hands_over(use, end):
        return True
    if not shown.isdisjoint(_SCREENED) and not any(map(is_quote, use.tokens[use.at : use.at + NEAR])):
        return True  # "state television showed a documentary"
    if shows_by_deed(use):
        return True
    if _UNMOVED & set(use.after(2)) and use.after(1) in (["no"], ["little"], ["any"]):
        return True
    taught = [] if end is None else [token.lower for token in use.tokens[end : end + 2]]
    return use.form.inflections == {Inflection.ING} and taught == ["how", "to"]


def _hands_over(use: Use, end: int) -> bool:
    """Whether somebody is shown a thing: "showed the paper a log"; not "a poll shows the left a point up"."""
    papers = words_of("evidence") | _POLLS
    if use.after(1) == ["that"] or not papers.isdisjoint(token.lower for token in use.tokens[: use.at]):
        return False
    led = is_a(use.tokens[use.at + 1], "determiner") or use.tokens[use.at + 1].capital
    articles = (at for at in range(use.at + 2, end) if use.tokens[at].lower in ("a", "an", "the"))
    return led and any(not is_a(use.tokens[at - 1], "preposition", "determiner", "adverb") for at in articles)


_POLLS = frozenset("poll polls survey surveys".split())
_SCREENED = words_of("screened")
_UNMOVED = frozenset("emotion sign signs remorse mercy reaction interest".split())


def writes_thing(use: Use) -> bool:
    """As in "wrote two books", "wrote and directed it", "wrote it down"; not "wrote the words “Go home”"."""
    if is_quote(use.tokens[use.at - 1]):
        return False
    if use.after(2) in (["it", "on"], ["it", "in"], ["it", "down"]) or use.after(1) == ["and"]:
        return True
    following = use.tokens[use.at + 1 : use.at + 2]
    thing = bool(following) and following[0].lower in ("something", "anything", "nothing")
    if not following or not (thing or is_a(following[0], "determiner") or following[0].form.isdigit()):
        return False
    return use.after(1) != ["that"] and not any(map(is_quote, use.own(LONGEST_OBJECT)))


def stays_apart(use: Use) -> bool:
    """As in "agreed on almost nothing", "could not agree even on a price"; not "not agree on Monday that"."""
    before = use.tokens[max(0, use.at - 2) : use.at]
    if not any(map(is_negation, before)) or not all(t.word and t.lower != "but" for t in before):
        return "on" in use.after(2) and "nothing" in use.after(3)
    on = use.at + 1 + (use.after(1) == ["even"])
    dated = any(is_a(token, "day") for token in use.tokens[on + 1 : on + 2])
    return on < len(use.tokens) and use.tokens[on].lower == "on" and not dated


def renews_thing(use: Use) -> bool:
    """As in "renewed its lease", "The fire renewed calls for a ban"; not "renewed her call for a ban"."""
    own = not {"his", "her", "its", "their"}.isdisjoint(use.after(1))
    return not own or words_of("renewed").isdisjoint(use.after(NEAR))
