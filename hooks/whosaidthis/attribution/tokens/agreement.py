"""Whether a source can be the subject of its cue's form: number, and no "we" of the writer's."""

from __future__ import annotations

from dataclasses import dataclass

from ..lexicon import Form, Inflection, words_of
from .classes import is_a, is_adverb, is_auxiliary, is_contracted, is_cue_form, is_mark, is_number
from .sentence import Token, Tokens


@dataclass(frozen=True, slots=True)
class Found:
    """A source, in tokens."""

    first: int
    end: int
    also: tuple[int, int] | None = None
    """For "Ann Lee, who said": the relative pronoun, the name being the source proper."""

    @property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """All its words, in ranges of tokens."""
        return ((self.first, self.end), *((self.also,) if self.also else ()))


def agrees(tokens: Tokens, found: Found, cue: int, form: Form) -> bool:
    """Whether the source can be the subject of the form: no writer's "we", number as the form wants it."""
    head = tokens[found.end - 1]
    if tokens[found.first].lower in WRITERS and found.end - found.first == 1:
        return tokens[found.first].lower == "one" and Inflection.PAST in form.inflections
    if found.end - found.first == 1 and found.first > 0 and _is_bare(tokens, found.first):
        return False
    if _is_doing(tokens, found) or _is_no_noun(tokens, found) or _is_compound(tokens, found, cue):
        return False
    if _is_anybody(tokens, found, cue) or _is_advice(tokens, found, cue):
        return False
    if cue > 0 and (is_auxiliary(tokens[cue - 1]) or is_adverb(tokens[cue - 1])):
        return True
    if form.inflections == {Inflection.BASE}:
        return _can_be_plural(tokens, found, head) or _is_short_name_saying(tokens, cue, head)
    return form.inflections != {Inflection.THIRD} or not _is_plain_plural(tokens, found, head)


def _is_doing(tokens: Tokens, found: Found) -> bool:
    """Whether it is no noun, but what somebody does: "left the rate alone, resisting (calls for a cut)"."""
    word = tokens[found.first].form
    after_mark = found.first > 0 and is_mark(tokens[found.first - 1], ",")
    says = tokens[found.end].lower in _TOLD_BY_PAPER if found.end < len(tokens) else False
    paper = word in words_of("evidence") and says  # ", filing says"
    doing = word.endswith("ing") and word.islower() and not paper
    promised = found.end - found.first > 1 and tokens[found.first + 1].lower == "to"
    promised = promised and not is_a(tokens[found.first + 2], "determiner")  # ", pointing to a post (that)"
    promised = promised and is_cue_form(tokens[found.first])  # ", vowing to cut state (credits)"
    return (found.end - found.first == 1 or promised) and after_mark and doing


_TOLD_BY_PAPER = frozenset("says said shows showed alleges alleged states stated reveals".split())


def _is_no_noun(tokens: Tokens, found: Found) -> bool:
    """Whether a verb or the words of a reason begin it: "That (prompted)", "are (suffering harm)"."""
    first = tokens[found.first]
    before = tokens[found.first - 1] if found.first else None
    lone = found.end - found.first == 1 and found.first > 0
    past = lone and first.form.islower() and first.lower.endswith("ed") and not is_a(first, "adjective")
    going_on = before is not None and is_a(before, "be") and first.lower.endswith("ing") and not found.also
    due = [token.lower for token in tokens[found.first : found.first + 2]] == ["due", "to"]
    return past or going_on or due


def _is_compound(tokens: Tokens, found: Found, cue: int) -> bool:
    """Whether noun and cue are one noun: "books, television (shows) and films", "under party (rules)"."""
    last, before = tokens[found.end - 1], tokens[max(found.first, found.end - 2)]
    if found.end == cue and (before.lower == "so-called" or _is_doing_it(last, before)):
        return True  # "relied on so-called “open” (reports)", "from finalizing (rules)"
    if found.end == cue and before.lower == "of" and is_number(last) and cue + 1 < len(tokens):
        return _is_plural(tokens[cue + 1]) and tokens[cue + 1].form.islower()  # "a list of 25 (asked) people"
    joined = cue + 1 < len(tokens) and is_a(tokens[cue + 1], "coordinator")
    if joined and tokens[found.end - 1].lower in _BEFORE_REPORTS and tokens[cue].lower in _SHOWS:
        return True  # "media reports and sources described it"
    ends = cue + 1 == len(tokens) or not tokens[cue + 1].word
    if ends and tokens[cue].lower in ("show", "shows") and last.form in _BROADCAST:
        return True  # "interviews on the early-morning news shows"
    lone = found.end - found.first == 1 and 0 < found.first == cue - 1
    return lone and tokens[found.first].form in _BEFORE_SHOWS and tokens[cue].lower in _SHOWS


def _is_doing_it(last: Token, before: Token) -> bool:
    return last.form.islower() and last.lower.endswith("ing") and before.lower in ("from", "without", "after")


_BEFORE_SHOWS = frozenset("television radio tv talk game reality party safety bank tax house school".split())
_BROADCAST = frozenset("television radio TV talk game reality news chat comedy cable quiz variety".split())
_BEFORE_REPORTS = frozenset("media news press police intelligence".split())
_SHOWS = frozenset("shows rules calls notes claims reports plans charges orders".split())


def _is_anybody(tokens: Tokens, found: Found, cue: int) -> bool:
    """Whether nobody in particular could say it: "some would say", "one might argue"."""
    modal = any(is_a(token, "modal") for token in tokens[found.end : cue])
    return modal and found.end - found.first == 1 and tokens[found.first].lower in _ANYBODY


def _is_advice(tokens: Tokens, found: Found, cue: int) -> bool:
    """Whether nothing has been said yet: "the board should ask", "Let the board decide"."""
    if tokens[found.first].lower == "let":
        return True
    between = [token.lower for token in tokens[found.end : cue]]
    return not _ADVISING.isdisjoint(between) and "not" not in between


_ADVISING = frozenset("should must ought might".split())
_ANYBODY = frozenset(
    "some many others few most one you anyone anybody somebody someone people critics nobody".split()
)


def _is_bare(tokens: Tokens, at: int) -> bool:
    """Whether one singular noun without an article stands in the middle of a clause ("on camera")."""
    token = tokens[at]
    if token.capital or not token.word or not tokens[at - 1].word or is_contracted(token):
        return False
    return not (
        _is_plural(token)
        or is_a(token, "pronoun", "subject", "determiner", "relative")
        or _opens(tokens[at - 1])
    )


def _opens(before: Token) -> bool:
    return is_a(before, "coordinator", "subordinator")


def _is_plain_plural(tokens: Tokens, found: Found, head: Token) -> bool:
    """Whether a source without prepositions ends in a plural, so that "shows" cannot be its verb."""
    held = tokens[found.first : found.end]
    if found.also is not None or head.capital or any(is_a(t, "preposition") or not t.word for t in held):
        return False
    return _is_plural(head) and head.lower not in ("team", "staff", "public", "half", "all", "media")


WRITERS = frozenset("i we you one whoever anyone i'm i've i'd we're we've we'd you're you've there".split())


_COUNTED = frozenset("two three four five six seven eight nine ten several many some most few".split())


def _can_be_plural(tokens: Tokens, found: Found, head: Token) -> bool:
    """Whether a plain form ("say", "support") can have this source."""
    if head.lower in ("government", "police") and tokens[found.first].lower == "a":
        return False  # "A government report leaked to the paper"
    if found.end - found.first > 1 and tokens[found.first].lower in _COUNTED:
        return True  # "Two of them say", "Three people briefed on it tell"
    if found.also is not None or head.lower in _PLURALS | _COLLECTIVE or is_a(head, "subject"):
        return head.lower not in ("he", "she", "it")
    held = tokens[found.first : found.end]
    who = next((at for at, token in enumerate(held) if token.lower == "who"), len(held))
    several = any(_is_plural(token) or token.lower == "data" for token in held[:who])
    if several or any(is_a(token, "coordinator") for token in held):
        return True  # not "an aide who has read the full (report)", "a clerk who runs the tram (study)"
    governed = (n for n in range(found.first + 1, found.end) if is_a(tokens[n], "preposition"))
    return tokens[next(governed, found.end) - 1].lower in _COLLECTIVE  # "A couple in Rye (say)"


def _is_short_name_saying(tokens: Tokens, cue: int, head: Token) -> bool:
    """Whether a body's short name has a verb that is no noun too: "The RCMP say", not "the FEC report"."""
    return head.form.isupper() and len(head.form) > 1 and tokens[cue].lower in ("say", "believe", "think")


def _is_plural(token: Token) -> bool:
    if token.lower in _PLURALS:
        return True
    if is_a(token, "determiner"):
        return False  # "this"
    return token.lower.endswith("s") and not token.lower.endswith(("'s", "ss", "us"))


_PLURALS = words_of("plural")
_COLLECTIVE = words_of("collective")
"""Nouns for bodies that British papers give a plural verb: "the club insist"."""
