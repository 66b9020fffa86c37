"""What stands between a cue and its content: hearers, days and places of the saying."""

from __future__ import annotations

from .ahead import starting_at
from .capitals import capitals_from
from .classes import (
    is_a,
    is_adverb,
    is_as_many,
    is_mark,
    is_participle,
    is_past,
    is_possessive,
    is_quote,
    is_title,
)
from .hits import Hit
from .lexicon import words_of
from .openings import PERIODS
from .tokens import Tokens

Range = tuple[int, int]

_ADVERBIALS = frozenset(
    "in on at during after before to from via through over last this earlier of outside inside beside near "
    "aboard".split()
)
_HOURS = frozenset("morning afternoon evening night".split())
_THIS = frozenset("newspaper paper magazine reporter writer website publication programme program".split())
_ANYONE = frozenset("anyone anybody everyone everybody others".split())
_ONLY = frozenset(("only", "just", "merely", "simply", "even"))
_LONGEST_ASIDE = 15
"""Tokens."""
_LONGEST_NAME = 4
"""Words."""
_LONGEST_PLACE = 6
"""Tokens of "gathered outside the town hall"."""
_OWN = frozenset(("for", "about", "against"))
_PLACING = frozenset("in from at near".split())
_JOINS = ("preposition", "coordinator", "determiner")
_MODIFIERS = frozenset(("last", "this", "next", "earlier", "late", "early"))


def skip(tokens: Tokens, hit: Hit) -> tuple[Range | None, int]:
    """The hearer named after the cue, and the token where a content can begin."""
    at = hit.stop
    hearer: Range | None = None
    while at < len(tokens):
        if is_mark(tokens[at], ",") and _is_aside(tokens, at):
            at += 3
        elif at > hit.stop and (aside := _aside_end(tokens, at)) is not None:
            at = aside  # "wrote in a letter, read aloud by the clerk, (that)"
        elif (end := _time_end(tokens, at)) > at:
            at = end
        elif hearer is None and "o" in hit.verb.frames and (end := _hearer_end(tokens, at, hit)) > at:
            hearer, at = _with_name(tokens, at, end)
        elif hearer is not None and (that := _that_after(tokens, at)) is not None:
            at = that
        elif (end := _adverbial_end(tokens, at, hit)) > at:
            if tokens[at].lower == "to" and hearer is None:
                hearer = (at + 1, end)
            at = end
        else:
            break
    return hearer, at


def _that_after(tokens: Tokens, at: int) -> int | None:
    """The "that" after a participle about the hearer: "(told) a crowd gathered in Rye (that it was late)"."""
    if not is_participle(tokens[at]):
        return None
    near = range(at + 1, min(len(tokens), at + _LONGEST_PLACE))
    return next((n for n in near if tokens[n].lower == "that"), None)


def _time_end(tokens: Tokens, at: int) -> int:
    """The token after an adverb or a day ("Tuesday", "last week", "Oct. 6"); `at` where there is none."""
    token = tokens[at]
    if token.lower in _MODIFIERS and at + 1 < len(tokens) and tokens[at + 1].lower in PERIODS:
        return at + 2
    if token.lower in ("late", "early") and at + 2 < len(tokens) and tokens[at + 1].lower == "on":
        return _time_end(tokens, at + 2)  # "said late on Monday"
    if (
        token.lower == "the"
        and at + 2 < len(tokens)
        and tokens[at + 1].lower in ("next", "following", "same")
    ):
        return at + 3 if tokens[at + 2].lower in PERIODS | {"day"} else at
    if is_adverb(token):
        stays = is_not_to(tokens, at) or token.lower in ("both", "all")  # "said both were late"
        stays = stays or (token.lower == "there" and at + 1 < len(tokens) and is_a(tokens[at + 1], "be"))
        return at if stays else at + 1
    if not is_a(token, "day"):
        return at
    at += 1
    while at < len(tokens) and (
        is_a(tokens[at], "day") or tokens[at].lower in _HOURS or _is_date_part(tokens, at)
    ):
        at += 1
    return at


def is_not_to(tokens: Tokens, at: int) -> bool:
    """Whether a negated infinitive begins here: "(told them) not to go", "not only to wait but to rest"."""
    if tokens[at].lower not in ("not", "never"):
        return False
    at += 1 + (at + 1 < len(tokens) and tokens[at + 1].lower in _ONLY)
    return at < len(tokens) and tokens[at].lower == "to"


def _is_aside(tokens: Tokens, at: int) -> bool:
    """Whether ", however," stands here."""
    return at + 2 < len(tokens) and is_adverb(tokens[at + 1]) and is_mark(tokens[at + 2], ",")


def _is_date_part(tokens: Tokens, at: int) -> bool:
    """Whether the token is the figure or the full stop of "Oct. 6"."""
    if tokens[at].form[0].isdigit():
        return True
    return is_mark(tokens[at], ".") and at + 1 < len(tokens) and tokens[at + 1].form[0].isdigit()


def _hearer_end(tokens: Tokens, at: int, hit: Hit) -> int:
    """The token after the hearer's noun phrase; "for a loan" in "asked the bank for a loan" is not in it."""
    if tokens[at].lower in ("that", "these", "those", "it") or (
        tokens[at].lower == "this" and not (at + 1 < len(tokens) and tokens[at + 1].lower in _THIS)
    ):
        return at
    end = starting_at(tokens, at) or at
    if end > at and tokens[end - 1].form == "times":  # "asked several times"
        return at
    if (
        tokens[at].lower in _ANYONE
        and end < len(tokens)
        and tokens[end].lower in ("with", "in", "from", "who")
    ):
        end = starting_at(tokens, end + 1) or end
    if (
        end < len(tokens)
        and is_possessive(tokens[end - 1])
        and is_quote(tokens[end])
        and is_title(tokens[end])
    ):
        return end + 1
    return _before_clause(tokens, at, _before_own(tokens, at, _with_place(tokens, end), hit))


def _before_own(tokens: Tokens, at: int, end: int, hit: Hit) -> int:
    """The end of a hearer before what the verb governs: "(asked) the bank (for a loan)"."""
    own = _OWN.intersection(hit.verb.prepositions)
    return next((n for n in range(at + 1, end) if tokens[n].lower in own), end)


def _with_name(tokens: Tokens, first: int, end: int) -> tuple[Range, int]:
    """The hearer `first` to `end` with a name between commas after it, and the token after that.

    As in "(asked) a director, Paula Rennie, whether".
    """
    aside = _aside_end(tokens, end)
    if aside is not None:
        return (first, end), aside
    name = capitals_from(tokens, end + 1)
    opened = end < len(tokens) and is_mark(tokens[end], ",") and tokens[end - 1].form.islower()
    named = 2 <= name - end - 1 <= _LONGEST_NAME
    if not (opened and named and name < len(tokens) and is_mark(tokens[name], ",")):
        return (first, end), end
    return (first, name), name + 1


def _aside_end(tokens: Tokens, comma: int) -> int | None:
    """The "that" after an aside: "(told) Lee, seated beside her, (that)", "in the capital, Rye, (that)"."""
    if comma + 2 >= len(tokens) or not is_mark(tokens[comma], ","):
        return None
    if not is_participle(tokens[comma + 1]) and not tokens[comma + 1].capital:
        return None
    closing = range(comma + 2, min(len(tokens) - 1, comma + _LONGEST_ASIDE))
    last = next((at for at in closing if is_mark(tokens[at], ",")), None)
    return None if last is None or tokens[last + 1].lower != "that" else last + 1


def _with_place(tokens: Tokens, end: int) -> int:
    """The end of "(asked) people in Lower Rye (to wait)", whose place tells who they are; else `end`."""
    if end + 2 >= len(tokens) or tokens[end].lower not in _PLACING or not tokens[end + 1].capital:
        return end
    head = tokens[end - 1]
    several = head.form.islower() and (head.lower == "people" or head.lower.endswith("s"))
    following = starting_at(tokens, end + 1) or end
    goes_on = following < len(tokens) and tokens[following].lower in ("to", "not", "that")
    return following if several and goes_on and not is_a(tokens[end + 1], "day") else end


def _before_clause(tokens: Tokens, at: int, end: int) -> int:
    """The end of the phrase `at` to `end`, before a clause begins in it: "(told) AFP the mill (burnt)"."""
    end = _before_subject(tokens, at, end)
    for n in range(at + 1, end):
        before = tokens[n - 1]
        joined = is_a(before, *_JOINS) and before.lower != "her"
        if is_a(tokens[n], "determiner") and before.word and not joined:
            return n
    return end


def _before_subject(tokens: Tokens, at: int, end: int) -> int:
    """The end before the subject of a verb that follows: "(told) the court police (were called)".

    The subject is the name that ends the phrase, of two words where it cannot be told from the hearer's
    ("Reuters Ben Roe"), else the last word.
    """
    if end >= len(tokens) or not (is_a(tokens[end], "auxiliary") or is_past(tokens[end])):
        return end
    run = end
    while run > at and tokens[run - 1].capital:
        run -= 1
    if run == end:
        whole = end - at > 2 and is_a(tokens[at], "determiner") and is_a(tokens[end], "auxiliary")
        return end - 1 if whole else end
    if tokens[end].lower in _BASED:
        return end
    apart = run > at and not is_a(tokens[run - 1], *_JOINS)
    if apart or (run == at + 1 and tokens[at].lower == "her"):
        return run
    return end - min(2, end - run - 1)


_BASED = frozenset("based called known named gathered assembled seated aired published".split())
"""Participles after a hearer that tell of it: "(told) Radio Free Rye, based in Leeds"."""


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether the words at `at` begin a number: "(said) at least 61 mills shut", "(said) over two dozen"."""
    following = tokens[at + 1]
    bound = tokens[at].lower == "at" and following.lower in ("least", "most")
    bound = bound or is_as_many(tokens, at)
    counted = following.form[0].isdigit() or following.lower in words_of("number")
    return bound or (tokens[at].lower == "over" and counted)


_MEANS = frozenset("telephone phone email e-mail text letter video fax".split())


def _addresses(tokens: Tokens, at: int) -> bool:
    """Whether a hearer and "that" follow: "(admitted) to police that", "(agreed) with her that"."""
    end = starting_at(tokens, at + 1) if tokens[at].lower in ("to", "with") else None
    return end is not None and end < len(tokens) and tokens[end].lower == "that"


def _adverbial_end(tokens: Tokens, at: int, hit: Hit) -> int:
    """The token after "in a statement", "on Monday", "to reporters"; `at` where none begins."""
    word = tokens[at].lower
    with_whom = word == "with" and _addresses(tokens, at)  # "agreed with Lee that"
    if word == "by" and at + 1 < len(tokens) and tokens[at + 1].lower in _MEANS:
        return at + 2
    if not (word in _ADVERBIALS or with_whom) or at + 1 >= len(tokens):
        return at
    following = tokens[at + 1]
    if word in hit.verb.prepositions and not is_a(following, "day") and not _addresses(tokens, at):
        return at
    if not following.word or _counts(tokens, at):
        return at
    if word == "to" and not (
        following.capital
        or is_a(following, "determiner", "pronoun")
        or following.lower.endswith("s")
        or _addresses(tokens, at)
    ):
        return at
    end = _time_end(tokens, at + 1)
    if end == at + 1:
        end = _before_clause(tokens, at + 1, starting_at(tokens, at + 1) or at + 1)
        end = _before_own(tokens, at + 1, end, hit)
    while end < len(tokens) and _is_date_part(tokens, end):
        end += 1
    return end if end > at + 1 else at
