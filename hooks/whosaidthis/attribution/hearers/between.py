"""What stands between a cue and its content: hearers, days and places of the saying."""

from __future__ import annotations

from ..hits import Hit
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.answers import answered_end
from ..phrases.openings import PERIODS
from ..phrases.parentheses import (
    TOLD_AFTER,
    aside_end,
    behind_adverb,
    behind_parenthesis,
    behind_second_speaker,
    does,
)
from ..tokens.capitals import capitals_from
from ..tokens.classes import (
    has_verb,
    is_a,
    is_adverb,
    is_as_many,
    is_mark,
    is_number,
    is_possessive,
    is_quote,
    is_title,
    is_verb,
)
from ..tokens.sentence import Token, Tokens
from .handled_papers import after_handling
from .hearer_phrases import before_clause, before_own, hearer_end
from .narrowing import behind_other, behind_unsaid, narrows
from .promises import promised_to
from .times import is_date_part, time_end
from .told_of_hearers import behind_carrier, that_behind

Range = tuple[int, int]

_ADVERBIALS = frozenset(
    "in on at during after before to from via through throughout over last this earlier of outside inside "
    "beside near aboard behind".split()
)
_SET_PHRASES = frozenset(
    (("behind", "closed", "doors"), ("under", "oath"), ("in", "prepared", "remarks"), ("upon", "arrival"))
)
"""Where and how something is said, in words that begin no noun phrase."""
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
        elif (end := _time_behind(tokens, at, hit, hearer)) > at:
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


def _time_behind(tokens: Tokens, at: int, hit: Hit, hearer: Range | None) -> int:
    """The token after when or how it is said; `at` where none does, or where that belongs to what is said."""
    denied = tokens[at].lower in ("not", "never")  # "promised not one job would be lost"
    clausal = "z" in hit.verb.frames and ("n" not in hit.verb.frames or denied)  # not "denied nearly all"
    narrowed = clausal and narrows(tokens, at, hearer is None and "o" in hit.verb.frames)
    return at if narrowed else time_end(tokens, at)


def _behind_words(tokens: Tokens, at: int, hit: Hit) -> int | None:
    """The token behind when, where or how something is said, if such words begin at `at`."""
    behind = (
        behind_adverb(tokens, at)
        or behind_unsaid(tokens, at)
        or _behind_occasion(tokens, at)
        or answered_end(tokens, at)
    )
    behind = behind or (behind_carrier(tokens, at) if at > hit.stop else None)
    if behind is None and at == hit.stop and "o" in hit.verb.frames:
        behind = behind_other(tokens, at)
    if behind is None and "t" in hit.verb.frames:
        behind = behind_second_speaker(tokens, at)
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

    So of "on Radio Hull's “The Week” (that it was late)", whose title stands before "that", and of what
    closes the sentence: "It was late, Lee said on the podcast “Rye Talks”."
    """
    if end + 1 < len(tokens) and is_quote(tokens[end]) and tokens[end + 1].lower == "that":
        return end + 1
    if end < len(tokens) and is_quote(tokens[end]) and is_title(tokens[end]) and _is_shown(tokens, end - 1):
        return end + 1
    named = capitals_from(tokens, end)
    titled = named > end and tokens[end - 1].lower in words_of("occasion")
    return named if titled and named < len(tokens) and is_mark(tokens[named], ",") else end


def _is_shown(tokens: Tokens, at: int) -> bool:
    """Whether a programme's or book's title follows: "on CNN's (“State of the Union”)", "in her novel"."""
    return is_possessive(tokens[at]) or tokens[at].lower in words_of("titled work")


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


def _set_phrase_end(tokens: Tokens, at: int) -> int:
    """The token after "by phone", "under oath", "on her way into the House"; `at` where none begins."""
    words = [token.lower for token in tokens[at : at + 3]]
    if words[:1] == ["by"] and words[1:2] and words[1] in MEANS:
        return at + 2
    for length in (2, 3):
        if tuple(words[:length]) in _SET_PHRASES:
            return at + length
    if words[:1] == ["on"] and words[2:] == ["way"]:
        return starting_at(tokens, at + 4) or at + 3
    return at


def _adverbial_end(tokens: Tokens, at: int, hit: Hit) -> int:
    """The token after "in a statement", "on Monday", "to reporters"; `at` where none begins."""
    word = tokens[at].lower
    with_whom = word == "with" and _addresses(tokens, at)  # "agreed with Lee that"
    if (end := _set_phrase_end(tokens, at)) > at:
        return end
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
    end = time_end(tokens, at + 1)
    if end == at + 1:
        end = before_clause(tokens, at + 1, starting_at(tokens, at + 1) or at + 1)
        end = _with_title(tokens, before_own(tokens, at + 1, end, hit))
        end = max(end, capitals_from(tokens, at + 1)) if word == "aboard" else end  # "aboard Air Force One"
    while end < len(tokens) and is_date_part(tokens, end):
        end += 1
    return after_handling(tokens, end) if end > at + 1 else at
