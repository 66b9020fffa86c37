"""Verbs of saying by which, where they stand, nobody says anything: "The last time she said it was"."""

from __future__ import annotations

from ..lexicon import Inflection, words_of
from ..phrases.ahead import starting_at
from ..tokens.classes import (
    is_a,
    is_adverb,
    is_auxiliary,
    is_cue_form,
    is_mark,
    is_number,
    is_past_form,
    is_verb,
)
from .deed_objects import FARTHEST, Use

_ONCE = frozenset("last first only next".split())
_UNTOLD_YET = frozenset("reluctant hesitant unwilling loath ready poised inclined".split())
_THINGS = frozenset("word words thing things".split())
_FIRST = 3
"""Tokens of "The last time"."""


def tells_nothing(use: Use) -> bool:
    """Whether what stands around the verb, whichever it is, shows that nobody says anything by it."""
    return (
        _points_back(use)
        or _is_of_a_time(use)
        or _is_denied_aside(use)
        or _compares(use)
        or _is_not_yet(use)
        or _says_words(use)
        or _cannot_tell(use)
        or _is_awaited(use)
        or _has_no_hearer(use)
        or (use.form.verb.lemma == "write" and _was_written(use))
    )


def _points_back(use: Use) -> bool:
    """As in "by the time he said that", where it ends."""
    return use.form.verb.lemma == "say" and use.after(1) == ["that"] and _ends(use, ".", "?", "!", ";")


def _ends(use: Use, *marks: str) -> bool:
    """Whether nothing, or one of the `marks`, stands behind the one word after the verb."""
    return use.at + 2 >= len(use.tokens) or is_mark(use.tokens[use.at + 2], *marks)


def _is_of_a_time(use: Use) -> bool:
    """As in "The last time she asked for a break was in May"."""
    opening = [token.lower for token in use.tokens[:_FIRST]]
    opens = len(opening) == _FIRST and opening[0] == "the" and opening[1] in _ONCE and opening[2] == "time"
    near = _FIRST < use.at <= _FIRST + FARTHEST and not any(map(is_auxiliary, use.tokens[_FIRST : use.at]))
    return opens and near and any(is_a(token, "be") for token in use.tokens[use.at + 1 :])


def _is_denied_aside(use: Use) -> bool:
    """As in "“No,” she said, not even suggesting that"."""
    if Inflection.ING not in use.form.inflections or use.at < _FIRST:
        return False
    words = [token.lower for token in use.tokens[use.at - 2 : use.at]]
    first = use.at - (1 if words[1] == "not" else 2 if words == ["not", "even"] else 0)
    return first < use.at and is_mark(use.tokens[first - 1], ",")


def _compares(use: Use) -> bool:
    """As in "if it was as bad as she said, why …?"; not "It is late, as she said"."""
    words = [token.lower for token in use.tokens[max(0, use.at - FARTHEST) : use.at]]
    led = len(words) > 1 and words[-2] == "as" and "as" in words[:-2]
    ended = use.at + 1 == len(use.tokens) or not use.tokens[use.at + 1].word
    return led and ended and is_a(use.tokens[use.at - 1], "subject")


def _is_not_yet(use: Use) -> bool:
    """As in "seemed ready to say that", "has been reluctant to reveal it"."""
    words = [token.lower for token in use.tokens[max(0, use.at - 2) : use.at]]
    return words[1:] == ["to"] and words[0] in _UNTOLD_YET


def _says_words(use: Use) -> bool:
    """As in "said the three words everyone was thinking"."""
    at = use.at + 1
    if use.form.verb.lemma != "say" or use.after(1) != ["the"]:
        return False
    at += 1
    while at < len(use.tokens) and (is_number(use.tokens[at]) or is_a(use.tokens[at], "adjective")):
        at += 1
    return at + 1 < len(use.tokens) and use.tokens[at].lower in _THINGS and use.tokens[at + 1].word


def _cannot_tell(use: Use) -> bool:
    """As in "could not confirm that", "it", where nothing more follows."""
    words = [token.lower for token in use.tokens[max(0, use.at - 2) : use.at]]
    unable = words[-1:] in (["cannot"], ["couldn't"]) or words in (["could", "not"], ["can", "not"])
    word = use.after(1) in (["that"], ["it"], ["this"])
    return use.form.verb.lemma == "confirm" and unable and word and _ends(use, ".", ";")


def _is_awaited(use: Use) -> bool:
    """As in "waits until inspectors say it is safe": nobody has said it yet."""
    if Inflection.PAST in use.form.inflections:
        return False
    for at in range(use.at - 1, max(0, use.at - FARTHEST), -1):
        token = use.tokens[at]
        if token.lower in _UNTIL:
            return at + 1 < use.at and not is_a(use.tokens[at + 1], "day", "time")
        if not token.word or is_verb(token) or is_past_form(token) or is_auxiliary(token):
            return False
    return False


_UNTIL = frozenset("until till unless".split())


def _has_no_hearer(use: Use) -> bool:
    """As in "told nobody what it was", "warned none of the boats"; not "warned nobody would come"."""
    if "o" not in use.form.verb.frames or is_a(use.tokens[use.at - 1], "be"):
        return False
    words = use.after(_LONGEST_NOBODY)
    tells = use.form.verb.lemma == "tell"
    nobody = next((length for length in (1, 2) if " ".join(words[:length]) in _NOBODY), 0)
    if not nobody and not (tells and words[:1] == ["no"] and words[1:2] and words[1] not in _COUNTING):
        return False
    if tells and nobody and words[0] in ("nobody", "no-one"):
        return True
    if words[:3] == ["not", "one", "but"]:
        return False
    end = _behind_nobody(use, nobody)
    return end >= len(use.tokens) or not (is_verb(use.tokens[end]) or is_auxiliary(use.tokens[end]))


def _behind_nobody(use: Use, length: int) -> int:
    """The token after "none of the boats", "not a soul", "nobody else", whose first words are `length`."""
    at = use.at + 1 + length
    if use.tokens[at - 1].lower in ("a", "one", "neither") and use.tokens[at - 2].lower != "no":
        at = starting_at(use.tokens, at - 1) or at
    if at + 1 < len(use.tokens) and use.tokens[at].lower == "of":
        at = starting_at(use.tokens, at + 1) or at + 1
    while at < len(use.tokens) and (is_adverb(use.tokens[at]) or use.tokens[at].lower == "else"):
        at += 1
    return at


_NOBODY = frozenset(("nobody", "no-one", "no one", "none", "neither", "not one", "not a"))
_LONGEST_NOBODY = 3
_COUNTING = frozenset("fewer less more lower other matter longer".split())
"""What follows "no" where somebody is told, or how: "told no fewer than five", "no matter what"."""


def _was_written(use: Use) -> bool:
    """As in "the book she wrote that helped them", "letters Roe wrote say"."""
    following = use.tokens[use.at + 1 : use.at + 2]
    if any(is_cue_form(one) and (is_verb(one) or is_past_form(one)) for one in following):
        return True
    written = use.at > 1 and is_a(use.tokens[use.at - 1], "subject") and use.after(1) == ["that"]
    following = use.tokens[use.at + 2 : use.at + 3]
    acts = bool(following) and (is_verb(following[0]) or is_past_form(following[0]))
    noun = use.tokens[use.at - 2]
    return written and acts and noun.word and noun.form.islower() and not is_adverb(noun)


def shows_by_deed(use: Use) -> bool:
    """As in "spoke of danger, showing that he was no moderate"; not "a study, showing that it was late"."""
    doing = Inflection.ING in use.form.inflections and use.at > 1
    aside = doing and is_mark(use.tokens[use.at - 1], ",") and use.after(1) == ["that"]
    papers = words_of("evidence") | _PICTURES
    return aside and papers.isdisjoint(token.lower for token in use.tokens[: use.at])


_PICTURES = frozenset(
    "data figures poll polls survey surveys video footage photo photos pictures map".split()
)
