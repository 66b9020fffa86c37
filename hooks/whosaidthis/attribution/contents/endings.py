"""Where a deed, a later day, a hedge or a wish not to be named ends what is said: "(denied) it and left"."""

from __future__ import annotations

from ..phrases.ahead import starting_at
from ..phrases.off_record import starts_off_record
from ..phrases.openings import WEEKDAYS
from ..sources.accounts import THEIRS
from ..tokens.classes import DASHES, is_a, is_cue_form, is_mark, is_past_form, is_quote, is_verb
from ..tokens.headlines import is_headline
from ..tokens.sentence import Tokens

_SPOKEN_LAST = ("questions", "answering", "comment", "commenting", "explanation")


def before_ending(tokens: Tokens, first: int, end: int) -> int:
    """The token where the content `first` to `end` ends; `end` where nothing ends it before."""
    ends = (
        at
        for at in range(first + 1, end - 2)
        if _leaves(tokens, at)
        or _is_off_record(tokens, at)
        or _turns_to_quoted(tokens, at)
        or _goes_on_elsewhere(tokens, at, end)
        or _turns_to_day(tokens, first, at, end)
        or _is_hedged_anew(tokens, at, end)
        or _sets_scene(tokens, first, at, end)
        or _follows_deed(tokens, first, at)
        or _breaks_promise(tokens, first, at)
        or _is_taken_back(tokens, at)
        or _looks_back(tokens, at)
        or _closes_time_clause(tokens, first, at)
        or _tells_when_asked(tokens, at)
        or _tells_of_remark(tokens, at)
        or _answers_anew(tokens, at, end)
    )
    return next(ends, end)


def _follows_deed(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a clause stands behind what is asked or denied: "(asked her) to leave; nobody else did".

    So too of "(denied) using gas; a reporter saw it".
    """
    if not is_mark(tokens[at], ";"):
        return False
    if tokens[first].lower.endswith("ing"):
        joined = at + 1 + is_a(tokens[at + 1], "coordinator")
        return is_cue_form(tokens[first - 1]) and not tokens[joined].lower.endswith("ing")
    return tokens[first].lower == "to" and "to" not in [token.lower for token in tokens[at + 1 : at + 3]]


def _breaks_promise(tokens: Tokens, first: int, dash: int) -> bool:
    """Whether it is told what somebody did instead: "(promised) to be back soon – but turned up at ten"."""
    turns = is_mark(tokens[dash], *DASHES) and tokens[dash + 1].lower == "but"
    return turns and tokens[first].lower == "to" and is_past_form(tokens[dash + 2])


def _is_taken_back(tokens: Tokens, mark: int) -> bool:
    """Whether the writer tells that it was withdrawn: "(tweeted) that it was thin — only to delete it"."""
    if not is_mark(tokens[mark], ",", *DASHES) or tokens[mark + 1].lower != "only":
        return False
    later = [token.lower for token in tokens[mark + 2 : mark + 4]]
    return later[:1] == ["to"] and not _TAKING_BACK.isdisjoint(later)


_TAKING_BACK = frozenset("delete remove retract withdraw apologise apologize backtrack recant".split())


def _looks_back(tokens: Tokens, dash: int) -> bool:
    """Whether the writer goes on about the words: "(said it was) “mad” – words her aides regret"."""
    if not is_mark(tokens[dash], *DASHES) or tokens[dash + 1].lower not in _WORDS:
        return False
    following = tokens[dash + 2]
    relative = following.lower in ("that", "which") or is_a(following, "determiner") or following.capital
    return is_quote(tokens[dash - 1]) and (relative or following.lower in THEIRS)


_WORDS = frozenset("words remarks comments".split())


def _closes_time_clause(tokens: Tokens, first: int, comma: int) -> bool:
    """Whether the main clause follows: "When she came, saying it was late(, they left)"."""
    if (
        not is_mark(tokens[comma], ",")
        or tokens[0].lower not in _WHEN
        or is_a(tokens[comma + 1], "coordinator")
    ):
        return False
    commas = [at for at in range(1, first) if is_mark(tokens[at], ",")]
    doing = len(commas) == 1 and tokens[commas[0] + 1].lower.endswith("ing") and first - commas[0] <= _NEAR
    return doing and starting_at(tokens, comma + 1) is not None


_WHEN = frozenset("when after while as once before".split())
_NEAR = 3
"""Tokens of ", saying that"."""


def _leaves(tokens: Tokens, at: int) -> bool:
    """Whether "and left without taking questions" stands at `at`: who does so has said what is said."""
    words = [token.lower for token in tokens[at : at + _LONGEST_LEAVING]]
    return words[:3] == ["and", "left", "without"] and not set(_SPOKEN_LAST).isdisjoint(words)


def _turns_to_quoted(tokens: Tokens, comma: int) -> bool:
    """Whether ", but Fars quoted a captain as saying" follows, which the writer tells."""
    if not is_mark(tokens[comma], ",") or tokens[comma + 1].lower not in _TURNING:
        return False
    last = min(len(tokens), comma + _LONGEST_QUOTING)
    verb = next((n for n in range(comma + 2, last) if tokens[n].lower in _QUOTING), None)
    return verb is not None and any(
        [token.lower for token in tokens[n : n + 2]] == ["as", "saying"]
        for n in range(verb + 2, min(len(tokens), verb + _LONGEST_QUOTING))
    )


def _goes_on_elsewhere(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", even as the board claimed" follows: what others say meanwhile."""
    if not is_mark(tokens[comma], ",") or [t.lower for t in tokens[comma + 1 : comma + 3]] != ["even", "as"]:
        return False
    verb = starting_at(tokens, comma + 3, end)
    return verb is not None and verb < end and is_cue_form(tokens[verb])


_TURNING = frozenset("but while whereas though although and".split())
_QUOTING = frozenset("quoted cited quotes cites".split())
_LONGEST_QUOTING = 14
"""Tokens from "but" to "quoted", and from there to "as saying"."""
_LONGEST_LEAVING = 7
"""Tokens of "and left without taking any more questions"."""


def _tells_when_asked(tokens: Tokens, at: int) -> bool:
    """Whether it is told behind a quotation when it was said: "(said it was) “idle” when asked about it"."""
    asked = [token.lower for token in tokens[at : at + 2]]
    return asked in (["when", "asked"], ["if", "asked"]) and is_quote(tokens[at - 1])


def _tells_of_remark(tokens: Tokens, comma: int) -> bool:
    """Whether ", a remark she later regretted" follows: what became of the words is the writer's."""
    words = [token.lower for token in tokens[comma + 1 : comma + 3]]
    if not is_mark(tokens[comma], ",") or words[:1] != ["a"] or words[1] not in _REMARKS:
        return False
    opener = tokens[min(comma + 3, len(tokens) - 1)]
    return is_a(opener, "determiner", "subject") or opener.capital


_REMARKS = frozenset("remark claim comment statement sentence phrase line quip".split())


def _answers_anew(tokens: Tokens, mark: int, end: int) -> bool:
    """Whether "; asked about it, he said" stands there: what the speaker answers is said apart."""
    if not is_mark(tokens[mark], ";") or tokens[mark + 1].lower not in _ASKED:
        return False
    comma = next((at for at in range(mark + 2, end - 2) if is_mark(tokens[at], ",")), end)
    return comma < end and is_a(tokens[comma + 1], "subject") and is_cue_form(tokens[comma + 2])


_ASKED = frozenset("asked told pressed questioned challenged shown".split())


def _is_off_record(tokens: Tokens, at: int) -> bool:
    """Whether "on the condition of anonymity", or "on condition that he not be named", stands at `at`."""
    if tokens[at].lower not in ("on", "under"):
        return False
    return starts_off_record(" ".join(token.lower for token in tokens[at : at + _LONGEST_CONDITION]))


_LONGEST_CONDITION = 10
"""Tokens of "on the condition that she would not be publicly named"."""


def _is_hedged_anew(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether ", and it is understood that" follows, by which the writer gives nobody's name."""
    if not is_mark(tokens[comma], ",") or comma + 5 >= end:
        return False
    if not is_a(tokens[comma + 1], "coordinator") and tokens[comma + 1].lower != "where":
        return False
    near = range(comma + 3, min(end - 2, comma + _LONGEST_SUBJECT))
    be = next((at for at in near if tokens[at].lower in ("is", "are")), comma)
    hedged = be > comma and is_a(tokens[be + 1], "hedged-participle")
    alone = be == comma + 3 and tokens[comma + 2].lower == "it"
    return hedged and (alone or tokens[be + 2].lower in ("to", "that"))


_LONGEST_SUBJECT = 7
"""Tokens of ", and a third of them is"."""


def _sets_scene(tokens: Tokens, first: int, at: int, end: int) -> bool:
    """Whether "as" tells in a headline what else goes on: "(Lee says) it is safe as fears grow"."""
    if tokens[at].lower != "as" or not is_headline(tokens) or at - first < _FEWEST_SAID:
        return False
    if end < len(tokens) and is_mark(tokens[end], ",") and any(map(is_cue_form, tokens[end + 1 :])):
        return False  # "Two hurt as beam hits mill, police say"
    closed = is_a(tokens[at - 1], "preposition", "adverb", "be", "determiner")
    opens = (tokens[at - 1].word and not closed) or is_quote(tokens[at - 1])
    opens = opens and tokens[at - 1].lower not in ("such", "known", "so", "as", "same", "just")
    clause = tokens[at + 1 : end]
    return opens and not is_a(clause[0], "determiner", "subject") and any(map(is_verb, clause[1:]))


_FEWEST_SAID = 1
"""Tokens of what a headline says before "as"."""


def _turns_to_day(tokens: Tokens, first: int, comma: int, end: int) -> bool:
    """Whether ", and on Tuesday the ministry released" follows what had been: the writer tells it.

    What was said of a past that was past when it was said stands in "had"; what happened since does not.
    """
    if not is_mark(tokens[comma], ",") or comma + 5 >= end or tokens[comma + 1].lower != "and":
        return False
    if not any(token.lower == "had" for token in tokens[first:comma]):
        return False
    day = comma + 2 + (tokens[comma + 2].lower == "on")
    if [token.lower for token in tokens[day : day + 3]] == ["over", "the", "weekend"]:
        day += 2
    elif tokens[day].lower not in WEEKDAYS | {"yesterday"}:
        return False
    after = tokens[day + 1 : end]
    if is_a(after[0], "subject") or after[0].lower == "that":
        return False  # "and on Tuesday they came for her brother"
    return not any(token.lower in ("had", "would", "could") for token in after) and any(
        is_past_form(token) for token in after[1:]
    )
