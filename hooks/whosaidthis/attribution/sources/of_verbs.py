"""Sources: the noun phrase that is the subject of a cue verb."""

from __future__ import annotations

from ..lexicon import words_of
from ..phrases.ahead import after_brackets, starting_at
from ..phrases.aside_openings import turns_to
from ..phrases.backwards import ending_at
from ..phrases.bare_clauses import takes_amount, without_object
from ..phrases.heads import ARTICLES
from ..phrases.listed import list_before, pronoun_before, with_listed
from ..phrases.nouns import is_paper, people_and_bodies, roles
from ..phrases.openings import PLACES, WEEKDAYS, opens_clause
from ..phrases.timespans import before_span, time_start
from ..tokens.agreement import Found
from ..tokens.capitals import FULL_NAME, capitals_before, capitals_from
from ..tokens.classes import (
    DASHES,
    is_a,
    is_adverb,
    is_auxiliary,
    is_contracted,
    is_mark,
    is_name,
    is_participle,
    is_past,
    is_past_form,
    is_possessive,
    is_quote,
    is_verb,
)
from ..tokens.sentence import Tokens
from .antecedents import antecedent, relative_before
from .asides import between_dashes, with_aside
from .longer_ends import with_apposed_name, with_office_behind, with_second_office, with_whose
from .whole_sources import whole_before

OBJECTS = frozenset("it him her them".split())
_LONGEST_BRACKET = 9
"""Tokens, brackets included."""
_NEAR_NOUN = 4
"""Tokens of "a former aide"."""
_LONGEST_HOLDER = 4
"""Words of a name."""


def before(tokens: Tokens, cue: int) -> Found | None:
    """The source that stands before the cue verb at token `cue`, auxiliaries and adverbs between them."""
    whole = whole_before(tokens, cue)
    at = skip_back(tokens, cue - 1)
    if whole is not None or at < 0:
        return whole
    found = _before_words(tokens, at, cue)
    pronoun = None if found is None or found.also is not None else pronoun_before(tokens, found.first)
    return found if found is None or pronoun is None else Found(pronoun, found.end)


def _before_words(tokens: Tokens, at: int, cue: int) -> Found | None:
    """The source whose last token is that at `at`, or that stands before the mark or "who" there."""
    token = tokens[at]
    if token.lower.startswith("who'"):
        return antecedent(tokens, at)
    if is_contracted(token):
        return Found(at, at + 1)
    if is_a(token, "relative"):
        return antecedent(tokens, at)
    if is_mark(token, ","):
        return with_aside(tokens, at)
    if is_quote(token) and token.form[-2:-1] == ",":  # the nickname that ends an aside: call “the Owl,”
        return with_aside(tokens, at + 1)
    if is_mark(token, *DASHES):
        return between_dashes(tokens, at)
    relative = relative_before(tokens, at)
    whole = _who_saw(tokens, at) or (None if relative is None else antecedent(tokens, relative))
    whole = whole or _sent_paper(tokens, at) or _who_is(tokens, at)
    if whole is not None:
        return whole
    made = _written_by(tokens, at)
    start = ending_at(tokens, at + 1) if made is None else made
    if start is None or made is not None:
        return None if start is None else Found(start, at + 1)
    end = _with_place(tokens, start, at + 1, cue)
    joined = _with_apposed(tokens, start)
    joined = _with_name(tokens, start) if joined is None else joined
    joined = list_before(tokens, start, at + 1, cue) if joined is None else joined
    return Found(without_object(tokens, start, at + 1) if joined is None else joined, end)


def _with_apposed(tokens: Tokens, start: int) -> int | None:
    """Where the first of two begins, one with an apposition: "Ann Lee, a nurse, and (the mayor) said"."""
    comma = start - 2
    if comma < 3 or tokens[start - 1].lower != "and" or not is_mark(tokens[comma], ","):
        return None
    first = with_aside(tokens, comma)
    if first is None or first.first != 0 or not tokens[0].capital:
        return None
    acts = any(is_verb(token) or is_past(token) or is_auxiliary(token) for token in tokens[:comma])
    return None if acts or not tokens[1].capital else 0


def _with_name(tokens: Tokens, start: int) -> int | None:
    """Where the name begins whose apposition nobody closed: "(Ann Lee), a backer of the bill told us"."""
    end = start - 1
    if end < 2 or tokens[start].lower not in ("a", "an") or not is_mark(tokens[end], ","):
        return None
    if is_mark(tokens[end - 1], ")"):
        end = next(
            (at for at in range(end - 2, max(0, end - _LONGEST_BRACKET), -1) if is_mark(tokens[at], "(")), end
        )
    name = capitals_before(tokens, end)
    person = any(token.lower in roles() for token in tokens[start + 1 : start + _NEAR_NOUN])
    placed = any(is_a(token, "preposition", "subordinator") for token in tokens[name:end])
    named = end - name >= FULL_NAME and opens_clause(tokens, name) and not placed
    return name if named and person else None


def _who_saw(tokens: Tokens, at: int) -> Found | None:
    """The "engineers who saw it" of "(engineers who saw it) said", where the object ends at `at`."""
    if at < 3 or tokens[at].lower not in OBJECTS:
        return None
    who = at - 2 - is_a(tokens[at - 2], "have")  # "who have seen it"
    if who < 1 or tokens[who].lower != "who":
        return None
    start = ending_at(tokens, who)
    return antecedent(tokens, who) if start is None else Found(start, at + 1)


def _who_is(tokens: Tokens, at: int) -> Found | None:
    """The source of "(Ann Lee, who is head of Rye Aid) said", whose clause no comma closes; else None."""
    start = ending_at(tokens, at + 1)
    be = -1 if start is None else start - 1
    if be < 2 or not is_a(tokens[be], "be") or tokens[be - 1].lower != "who":
        return None
    found = antecedent(tokens, be - 1)
    named = found is not None and found.first < be - 1 and tokens[found.first].capital
    return Found(found.first, at + 1) if named and found is not None else None


def _sent_paper(tokens: Tokens, at: int) -> Found | None:
    """The paper of "A survey the district sent home (found)", "A memo that the Post has seen (says)"."""
    near = range(min(at - 1, _LONGEST_PAPER))
    noun = next((n for n in near if tokens[n].lower in words_of("evidence")), None)
    if noun is None:
        return None
    by = noun + 1 + (tokens[noun + 1].lower in ("that", "which"))
    led = tokens[by].lower in ARTICLES or is_a(tokens[by], "subject") or tokens[by].capital
    several = tokens[noun].lower.endswith("s")  # "Documents that the Post has seen (show)"
    opens = (0 < noun < at - 2 and is_a(tokens[0], "determiner")) or several
    if not (opens and led) or not all(token.word for token in tokens[: at + 1]):
        return None
    maker = starting_at(tokens, by, at + 1) or at + 1
    maker += maker < at and is_a(tokens[maker], "have")
    made = maker <= at and (
        is_past_form(tokens[maker]) or tokens[maker].lower in words_of("seen by a reader")
    )
    return Found(0, noun + 1) if made else None


_LONGEST_PAPER = 5
"""Tokens from a paper's article to its noun."""


def _written_by(tokens: Tokens, at: int) -> int | None:
    """Where "A study she co-wrote (found)" begins, whose last words tell who made it, and when; else None."""
    time = time_start(tokens, at)
    at = at if time is None else time - 1
    made = (
        at > 2
        and is_a(tokens[at - 1], "subject")
        and (is_verb(tokens[at]) or is_past(tokens[at]) or "-" in tokens[at].form)
    )
    return ending_at(tokens, at - 1) if made and is_paper(tokens[at - 2].lower) else None


def _with_place(tokens: Tokens, start: int, end: int, cue: int) -> int:
    """The end of a source whose relative clause ends in a place: "two guards who live there (said)"."""
    placed = end < cue and tokens[end].lower in PLACES
    return end + 1 if placed and any(token.lower == "who" for token in tokens[start:end]) else end


def skip_back(tokens: Tokens, at: int) -> int:
    """The last token at or before `at` that is neither auxiliary, adverb nor time (", too," included)."""
    while at >= 0 and not is_name(tokens, at):
        before = _before_helper(tokens, at)
        if before == at:
            break
        at = before
    return at


def _before_helper(tokens: Tokens, at: int) -> int:
    """The token before what ends at `at` and only helps the verb; `at` itself where no such thing does."""
    if (time := time_start(tokens, at)) is not None:  # "The board two weeks ago (said)"
        return at if _tells_of_noun(tokens, time) else time - 1
    if at > 0 and tokens[at].lower in ("both", "all") and is_a(tokens[at - 1], "preposition"):
        return at  # "a friend of both (says)"
    if is_auxiliary(tokens[at]) or is_adverb(tokens[at]) or _tells_order(tokens, at):
        return at - 1
    if at > 0 and tokens[at].lower == "alone" and is_a(tokens[at - 1], "subject"):
        return at - 1  # "It alone (predicted)"
    if at > 1 and tokens[at].lower == "each" and tokens[at - 1].word:
        return at - 1  # "An aide and a clerk each (said)"
    if at > 1 and tokens[at].lower == "longer" and tokens[at - 1].lower == "no":
        return at - 2  # "Ann Lee no longer (believes)"
    if at > 1 and tokens[at].lower in WEEKDAYS and tokens[at].capital:
        day = at - (2 if tokens[at - 1].lower == "on" else 1)
        if tokens[day].lower == "out":
            return day - 1  # "A poll out Friday (showed)"
        return at if is_past(tokens[day]) else day  # "a poll published on Sunday": no day of the saying
    if at > 3 and is_mark(tokens[at], ",") and turns_to(tokens, at):
        return at - 4  # "The union has, in turn, (accused)"
    aside = at > 2 and is_mark(tokens[at], ",") and is_mark(tokens[at - 2], ",")
    return at - 3 if aside and (is_adverb(tokens[at - 1]) or tokens[at - 1].lower == "though") else at


def _tells_of_noun(tokens: Tokens, time: int) -> bool:
    """Whether a time belongs to what precedes it: "a poll published last week", "a memo of that year"."""
    return time > 0 and (is_participle(tokens[time - 1]) or is_a(tokens[time - 1], "preposition"))


def _tells_order(tokens: Tokens, at: int) -> bool:
    """Whether the word tells when, though it is no adverb elsewhere.

    As in "who first (said)", "Lee first (told)", "has since (said)", "had earlier (said)", "a cook, long".
    """
    before = tokens[at - 1] if at > 0 else tokens[at]
    word = tokens[at].lower
    if word == "first":
        led = before.capital or is_mark(before, ",") or before.lower in people_and_bodies()
        return at > 0 and (led or is_a(before, "relative", "auxiliary", "subject"))
    if word in ("earlier", "previously", "since"):
        return at > 0 and is_auxiliary(before)
    return word == "long" and at > 0 and (before.capital or not before.word or is_auxiliary(before))


def after(tokens: Tokens, cue_end: int, limit: int) -> Found | None:
    """The source that stands after the cue verb ("said the minister"); `limit` is the sentence's end."""
    if cue_end < limit and tokens[cue_end].lower == "it" and tokens[cue_end - 2].lower == "according":
        return Found(cue_end, cue_end + 1)
    if cue_end < limit and tokens[cue_end].lower in ("that", "this", "it"):
        paper = cue_end + 1 < limit and tokens[cue_end].lower != "it" and is_paper(tokens[cue_end + 1].lower)
        return Found(cue_end, cue_end + 2) if paper else None
    end = starting_at(tokens, cue_end, limit)
    if end is not None and takes_amount(tokens, cue_end, end):
        return None
    if end == cue_end + 1 and tokens[cue_end].lower in words_of("answer"):
        return None  # "Firm admits fault, says sorry"
    if end == cue_end + 1 and tokens[cue_end].lower in ("one", "another"):
        return Found(cue_end, with_apposed_name(tokens, end, limit))
    end = None if end is None else with_second_office(tokens, cue_end, end, limit)
    end = None if end is None else with_listed(tokens, end, limit)
    end = None if end is None else with_whose(tokens, cue_end, end, limit)
    if end is not None and tokens[end - 1].capital:
        end = with_office_behind(tokens, after_brackets(tokens, end, limit, _LONGEST_BRACKET), limit)
    if end is None or (is_a(tokens[cue_end], "subject") and _verb_follows(tokens, end, limit)):
        return None
    ordered = cue_end + 1 < end < limit and tokens[end - 1].lower in ("first", "since")
    end -= ordered and is_past(tokens[end])  # "records first published by the Post"
    return Found(cue_end, before_span(tokens, cue_end, end))


def with_holder(tokens: Tokens, found: Found) -> Found:
    """The source of "according to its clerk, Ann Lee, the roof leaks", with the name of who holds the office.

    The name is not its own in "according to the clerk, Ann Lee, 41, fell": no clause follows it there.
    """
    head, first = tokens[found.end - 1], found.end + 1
    placed = any(token.lower == "of" for token in tokens[found.first : found.end])  # "the mayor of Rye"
    owned = is_a(tokens[found.first], "determiner") or is_possessive(tokens[found.first])
    if (head.capital and not placed) or not head.word or head.lower.endswith("s") or not owned:
        return found
    end = capitals_from(tokens, first)
    named = 1 <= end - first <= _LONGEST_HOLDER and is_mark(tokens[found.end], ",")
    if not named or end >= len(tokens) or not is_mark(tokens[end], ","):
        return found
    goes_on = end + 1 < len(tokens) and is_auxiliary(tokens[end + 1])  # "Two, according to …, were new"
    return Found(found.first, end) if goes_on or is_main_clause(tokens, end + 1) else found


def is_main_clause(tokens: Tokens, at: int) -> bool:
    """Whether a subject and right after it a verb begin with token `at`."""
    return main_verb(tokens, at) is not None


def main_verb(tokens: Tokens, at: int) -> int | None:
    """The verb right after the subject that begins with token `at`; None where none does."""
    if at + 2 < len(tokens) and tokens[at].lower == "at" and tokens[at + 1].lower in ("least", "most"):
        at += 2
    end = at + 1 if at < len(tokens) and tokens[at].lower == "there" else starting_at(tokens, at)
    while end is not None and end < len(tokens) and is_adverb(tokens[end]):
        end += 1
    acts = end is not None and end < len(tokens) and (is_verb(tokens[end]) or is_past(tokens[end]))
    return end if acts else None


def _verb_follows(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether the pronoun before `at` is the subject of another verb: "says she warned them"."""
    return at < limit and (is_verb(tokens[at]) or tokens[at].lower.endswith("ed"))
