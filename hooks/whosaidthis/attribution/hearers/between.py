"""What stands between a cue and its content: hearers, days and places of the saying."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.answers import answered_end
from ..phrases.openings import HOURS, PERIODS
from ..phrases.parentheses import TOLD_AFTER, aside_end, behind_adverb, behind_parenthesis, does
from ..phrases.timespans import after_span, after_time, late_day
from ..tokens.capitals import capitals_from
from ..tokens.classes import (
    has_verb,
    is_a,
    is_adverb,
    is_as_many,
    is_auxiliary,
    is_mark,
    is_number,
    is_past_form,
    is_possessive,
    is_quote,
    is_verb,
)
from ..tokens.sentence import Token, Tokens
from .hearer_phrases import before_clause, before_own, hearer_end
from .promises import promised_to
from .told_of_hearers import that_behind

Range = tuple[int, int]

_ADVERBIALS = frozenset(
    "in on at during after before to from via through throughout over last this earlier of outside inside "
    "beside near aboard behind".split()
)
_ONLY = frozenset(("only", "just", "merely", "simply", "even"))
_LONGEST_ASIDE = 15
"""Tokens."""
_LONGEST_NAME = 4
"""Words."""


def skip(tokens: Tokens, hit: Hit) -> tuple[Range | None, int]:
    """The hearer named after the cue, and the token where a content can begin."""
    promised = promised_to(tokens, hit.stop, hit)
    return _skip(tokens, hit) if promised is None else ((hit.stop, promised[0]), promised[1])


def _skip(tokens: Tokens, hit: Hit) -> tuple[Range | None, int]:
    at = hit.stop
    hearer: Range | None = None
    while at < len(tokens):
        if (later := _behind_words(tokens, at, hit)) is not None:
            at = later
        elif (at > hit.stop or does(tokens, at + 1)) and (aside := aside_end(tokens, at)) is not None:
            at = aside  # "wrote in a letter, read aloud by the clerk, (that)"
        elif (end := _time_end(tokens, at)) > at:
            at = end
        elif hearer is None and "o" in hit.verb.frames and (end := hearer_end(tokens, at, hit)) > at:
            hearer, at = _with_name(tokens, at, end)
        elif (that := that_behind(tokens, at, hit, hearer)) is not None:
            at = that
        elif hearer is not None and tokens[at].lower == "to" and "i" in hit.verb.frames:
            break  # "asked her (to promise that it was safe)"
        elif (end := _adverbial_end(tokens, at, hit)) > at:
            if tokens[at].lower == "to" and hearer is None:
                hearer = (at + 1, end)
            at = end
        else:
            break
    return hearer, at


def _behind_words(tokens: Tokens, at: int, hit: Hit) -> int | None:
    """The token behind when, where or how something is said, if such words begin at `at`."""
    behind = behind_adverb(tokens, at) or _behind_occasion(tokens, at) or answered_end(tokens, at)
    return behind or behind_parenthesis(tokens, at, hit.verb.frames)


def _behind_occasion(tokens: Tokens, at: int) -> int | None:
    """The "that" after "(said) when the Post called at her farm (that she had nothing to say)"; else None.

    So too after "(said) after looking at it for an hour (that it was old)".
    """
    doing = (
        at + 1 < len(tokens) and tokens[at + 1].lower.endswith("ing") and tokens[at].lower in _BEFORE_DOING
    )
    if not doing and tokens[at].lower not in ("when", "as", "after"):
        return None
    near = range(at + 3, min(len(tokens) - 1, at + _LONGEST_ASIDE))
    end = next((n for n in near if not tokens[n].word or tokens[n].lower == "that"), None)
    if end is None or tokens[end].lower != "that":
        return None
    acts = has_verb(tokens[at + 1 : end])
    clause = is_a(tokens[end + 1], "subject", "determiner") or tokens[end + 1].capital
    return end if (acts or doing) and clause else None


_BEFORE_DOING = frozenset("after before while upon on when".split())


def _time_end(tokens: Tokens, at: int) -> int:
    """The token after an adverb or a day ("Tuesday", "last week", "Oct. 6"); `at` where there is none."""
    token = tokens[at]
    if (later := after_time(tokens, at)) > at:
        return at if _acts(tokens, later) else later  # "said last week was dry"
    if (day := late_day(tokens, at)) > at:
        return _time_end(tokens, day)  # "said late on Monday"
    if token.lower == "for":
        return after_span(tokens, at + 1) or at
    if (dated := _as_late(tokens, at) or _span_before(tokens, at)) is not None:
        return dated
    if at + 2 < len(tokens) and tokens[at + 1].lower == "times" and is_number(token):
        return at + 2 if tokens[at + 2].lower in ("to", "that") else at  # "declined three times to say"
    if is_adverb(token):
        stays = is_not_to(tokens, at) or token.lower in ("both", "all")  # "said both were late"
        stays = stays or (token.lower == "there" and at + 1 < len(tokens) and is_auxiliary(tokens[at + 1]))
        return at if stays else at + 1
    if not is_a(token, "day"):
        return at
    at += 1
    while at < len(tokens) and (
        is_a(tokens[at], "day") or tokens[at].lower in HOURS or _is_date_part(tokens, at)
    ):
        at += 1
    return _after_written_date(tokens, at)


def _as_late(tokens: Tokens, at: int) -> int | None:
    """The token after "as late as January", "as recently as last week" at `at`; None for other words."""
    words = [token.lower for token in tokens[at : at + 3]]
    if len(words) < 3 or (words[0], words[2]) != ("as", "as") or words[1] not in _LATE:
        return None
    year = at + 3 < len(tokens) and tokens[at + 3].form.isdigit()
    end = at + 4 if year else _time_end(tokens, at + 3)
    return end if end > at + 3 else None


def _span_before(tokens: Tokens, at: int) -> int | None:
    """The "that" after "three weeks before the fire", which begins at `at`; None for other words."""
    event = after_span(tokens, at) if is_number(tokens[at]) else None
    timed = event is not None and event + 1 < len(tokens) and tokens[event].lower in ("before", "after")
    end = starting_at(tokens, event + 1) if event is not None and timed else None
    return end if end is not None and end < len(tokens) and tokens[end].lower == "that" else None


_LATE = frozenset("late early recently".split())


def _after_written_date(tokens: Tokens, at: int) -> int:
    """The token after the date that a comma parts from its weekday: "Saturday, 7 February 2026, (that)"."""
    dated = at + 2 < len(tokens) and is_mark(tokens[at], ",") and tokens[at + 1].form.isdigit()
    if not dated or not is_a(tokens[at + 2], "day"):
        return at
    end = at + 3
    end += end < len(tokens) and tokens[end].form.isdigit()
    return end + 1 if end < len(tokens) and is_mark(tokens[end], ",") else end


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands at `at`, whose subject is what precedes it."""
    token = tokens[at] if at < len(tokens) else None
    if token is None:
        return False
    return is_auxiliary(token) or is_verb(token) or is_past_form(token)


def is_not_to(tokens: Tokens, at: int) -> bool:
    """Whether a negated infinitive begins here: "(told them) not to go", "not only to wait but to rest"."""
    if tokens[at].lower not in ("not", "never"):
        return False
    at += 1 + (at + 1 < len(tokens) and tokens[at + 1].lower in _ONLY)
    return at < len(tokens) and tokens[at].lower == "to"


def _is_date_part(tokens: Tokens, at: int) -> bool:
    """Whether the token is the figure or the full stop of "Oct. 6"."""
    if tokens[at].form[0].isdigit():
        return True
    return is_mark(tokens[at], ".") and at + 1 < len(tokens) and tokens[at + 1].form[0].isdigit()


def _with_name(tokens: Tokens, first: int, end: int) -> tuple[Range, int]:
    """The hearer `first` to `end` with a name between commas after it, and the token after that.

    As in "(asked) a director, Paula Rennie, whether".
    """
    article = end + 1 < len(tokens) and tokens[end + 1].lower == "the"  # "a group, the Hauran Centre, that"
    name = capitals_from(tokens, end + 1 + article)
    opened = end < len(tokens) and is_mark(tokens[end], ",") and tokens[end - 1].form.islower()
    named = 2 <= name - end - 1 - article <= _LONGEST_NAME
    if opened and named and name < len(tokens) and is_mark(tokens[name], ","):
        return (first, name), name + 1
    return (first, end), aside_end(tokens, end, TOLD_AFTER) or end


def _with_title(tokens: Tokens, end: int) -> int:
    """The end of "in her book The Bitter Hills", whose title stands before a comma.

    So of "on Radio Hull's “The Week” (that it was late)", whose title stands before "that".
    """
    if end + 1 < len(tokens) and is_quote(tokens[end]) and tokens[end + 1].lower == "that":
        return end + 1
    named = capitals_from(tokens, end)
    titled = named > end and tokens[end - 1].lower in words_of("occasion")
    return named if titled and named < len(tokens) and is_mark(tokens[named], ",") else end


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether the words at `at` begin a number: "(said) at least 61 mills shut", "(said) over two dozen"."""
    following = tokens[at + 1]
    bound = tokens[at].lower == "at" and following.lower in ("least", "most")
    bound = bound or is_as_many(tokens, at)
    counted = is_number(following)
    spelled = tokens[at].lower in ("about", "around") and following.lower in words_of("number")
    return bound or spelled or (tokens[at].lower == "over" and counted)


MEANS = frozenset("telephone phone email e-mail text letter video fax".split())


def _addresses(tokens: Tokens, at: int) -> bool:
    """Whether a hearer and "that" follow: "(admitted) to police that", "(agreed) with her that".

    Not so in "(vowed) to tax firms that send jobs away", where a verb follows.
    """
    end = starting_at(tokens, at + 1) if tokens[at].lower in ("to", "with") else None
    if end is None or end + 1 >= len(tokens) or tokens[end].lower != "that":
        return False
    return tokens[at].lower == "with" or not (is_verb(tokens[end + 1]) and tokens[end + 1].form.islower())


def _names_platform(tokens: Tokens, at: int) -> bool:
    """Whether "on" tells where a post stands: "(called) in a post on X (for)"."""
    return tokens[at].lower == "on" and tokens[at - 1].lower in words_of("occasion")


def _that_closes(tokens: Tokens, at: int) -> bool:
    """Whether "that" follows a phrase: "(insisted in a post) on X that", where "on" is not the verb's."""
    end = starting_at(tokens, at + 1) if at + 1 < len(tokens) else None
    while (
        end is not None and end < len(tokens) and (is_adverb(tokens[end]) or is_a(tokens[end], "time", "day"))
    ):
        end += 1
    return end is not None and end < len(tokens) and tokens[end].lower == "that"


def _is_plural(word: str) -> bool:
    """Whether a word ends like a plural: "(announced to) reporters"; not "(promised to) focus", "address"."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _is_period(token: Token) -> bool:
    """Whether "this" before it tells when: "(denied) this week"; not "(disputed) this account"."""
    return token.lower in PERIODS or is_a(token, "day", "time")


def _adverbial_end(tokens: Tokens, at: int, hit: Hit) -> int:
    """The token after "in a statement", "on Monday", "to reporters"; `at` where none begins."""
    word = tokens[at].lower
    with_whom = word == "with" and _addresses(tokens, at)  # "agreed with Lee that"
    if word == "by" and at + 1 < len(tokens) and tokens[at + 1].lower in MEANS:
        return at + 2
    words = [token.lower for token in tokens[at : at + 3]]
    if words == ["behind", "closed", "doors"]:
        return at + 3
    if words[:1] == ["on"] and words[2:] == ["way"]:  # "told reporters on her way into the House"
        return starting_at(tokens, at + 4) or at + 3
    if not (word in _ADVERBIALS or with_whom) or at + 1 >= len(tokens):
        return at
    following = tokens[at + 1]
    governed = word in hit.verb.prepositions and not is_a(following, "day") and not _addresses(tokens, at)
    later = at > hit.stop and (_that_closes(tokens, at) or _names_platform(tokens, at))
    if governed and not later:
        return at
    owns = word in ("last", "this") and is_possessive(following)  # "said last month's vote was stolen"
    owns = owns or (word == "this" and "n" in hit.verb.frames and not _is_period(following))
    if not following.word or owns or _counts(tokens, at):
        return at
    if word == "to" and not (
        following.capital
        or is_a(following, "determiner", "pronoun")
        or _is_plural(following.lower)
        or _addresses(tokens, at)
    ):
        return at
    end = _time_end(tokens, at + 1)
    if end == at + 1:
        end = before_clause(tokens, at + 1, starting_at(tokens, at + 1) or at + 1)
        end = _with_title(tokens, before_own(tokens, at + 1, end, hit))
    while end < len(tokens) and _is_date_part(tokens, end):
        end += 1
    return end if end > at + 1 else at
