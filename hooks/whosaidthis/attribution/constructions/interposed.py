"""Speakers put between a noun and its clause: "drones that Kyiv says came from Iran"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Attribution
from ..contents.given import sentence_end
from ..drafts import Draft
from ..hearers.between import Range
from ..lexicon import cue_forms, kinds_of, pasts, words_of
from ..phrases.ahead import starting_at
from ..phrases.backwards import ending_at
from ..phrases.heads import can_be_head
from ..phrases.openings import opens_clause
from ..tokens.capitals import capitals_before
from ..tokens.classes import (
    WHATEVER,
    is_a,
    is_adverb,
    is_mark,
    is_participle,
    is_past,
    is_past_form,
    is_quote,
    is_verb,
)
from ..tokens.sentence import Tokens

_RELATIVES = frozenset("which that who whom what".split())
_OPINION = words_of("opinion")
_LONGEST_NAME = 8
"""Tokens of the speaker."""


def find_interposed(tokens: Tokens) -> list[Draft]:
    """The attributions of relative clauses in which somebody is said to say what the noun did or is."""
    found = [_interposed(tokens, at) for at in range(1, len(tokens) - 3)]
    found += [_in_which(tokens, at) for at in range(2, len(tokens) - 4) if tokens[at].lower == "which"]
    taken = {one.cue for one in found if one is not None}
    bare = (_bare(tokens, at) for at in range(2, len(tokens) - 2) if tokens[at].lower in cue_forms())
    found += [one for one in bare if one is not None and one.cue not in taken]
    return list(filter(None, found))


def _in_which(tokens: Tokens, relative: int) -> Draft | None:
    """The attribution of "a survey in which, (he) said, half the patients went home"."""
    if not is_a(tokens[relative - 1], "preposition") or not is_mark(tokens[relative + 1], ","):
        return None
    verb = starting_at(tokens, relative + 2)
    if verb is None or verb + 2 >= len(tokens) or verb - relative > _LONGEST_NAME:
        return None
    first, end = verb + 2, _closing(tokens, verb + 2, sentence_end(tokens))
    said = _speaks(tokens, verb) and is_mark(tokens[verb + 1], ",") and end > first + 2
    return Draft(((relative + 2, verb),), (verb, verb + 1), ((first, end),)) if said else None


def _bare(tokens: Tokens, verb: int) -> Draft | None:
    """The attribution of "a move (analysts) say could cost jobs", whose cue a finite verb follows at once."""
    if not _speaks(tokens, verb) or not is_a(tokens[verb + 1], "modal", "be", "have"):
        return None
    start = _plain_speaker(tokens, verb)
    before = tokens[start - 1] if start is not None and start > 1 else None
    if start is None or before is None or not (before.word and can_be_head(tokens, start - 1)):
        return None
    if before.lower in WHATEVER:
        return None
    end = _closing(tokens, verb + 1, sentence_end(tokens))
    return Draft(((start, verb),), (verb, verb + 1), ((verb + 1, end),)) if end > verb + 2 else None


def _plain_speaker(tokens: Tokens, verb: int) -> int | None:
    """Where the speaker right before the verb begins: a plural for people, a pronoun, "the firm", a name."""
    last = tokens[verb - 1]
    if last.lower in words_of("informant") or is_a(last, "subject"):
        kind = verb > 2 and tokens[verb - 2].lower in words_of("kind of people")
        return verb - 1 - kind
    if last.capital:
        start = capitals_before(tokens, verb)
        return start if start < verb else None
    if is_a(last, "determiner"):
        return None  # "saying that the report was bad"
    if verb > 2 and is_a(tokens[verb - 2], "determiner") and last.word:
        return verb - 2
    return verb - 1 if _is_new_plural(tokens, verb - 1) else None


def _is_new_plural(tokens: Tokens, at: int) -> bool:
    """Whether a plural follows "a" and its noun, with which it can form no phrase: "a move (experts)"."""
    near = range(at - 2, max(-1, at - _LONGEST_NOUN), -1)
    article = next((n for n in near if tokens[n].lower in ("a", "an")), None)
    if article is None or not tokens[at].form.islower() or not tokens[at].lower.endswith("s"):
        return False
    return all(t.word and not t.lower.endswith("s") and not is_verb(t) for t in tokens[article + 1 : at])


_LONGEST_NOUN = 5
"""Tokens of "a far larger tax bill"."""


def placed(tokens: Tokens, whole: Sequence[Draft], found: Sequence[Draft]) -> list[Draft]:
    """The drafts of the `whole` sentence and those `found`, each inside the one whose content holds it."""
    drafts = [_before_second(tokens, one, found) for one in whole]
    new = [Draft(one.source, one.cue, one.parts, inside=_holder(drafts, one.parts[0])) for one in found]
    return [*(_inside(one, found, len(drafts)) for one in drafts), *new]


def _before_second(tokens: Tokens, draft: Draft, found: Sequence[Draft]) -> Draft:
    """The draft ended where another speaks of its thing: "that Lee called “mad” (and that Roe said fell)"."""
    relative = draft.source and tokens[max(0, draft.source[0][0] - 1)].lower in ("that", "which")
    seconds = [one.source[0][0] - 2 for one in found if relative and one.source]
    joints = [at for at in seconds if at > 0 and tokens[at].lower == "and"]
    first, end = draft.parts[-1]
    cut = next((at for at in joints if first < at < end), end)
    return replace(draft, parts=(*draft.parts[:-1], (first, cut)))


def _inside(draft: Draft, found: Sequence[Draft], before: int) -> Draft:
    """The draft as one inside what another is said to say: "in which, police said, a man told them"."""
    if draft.inside is not None or not draft.source or draft.cue is None:
        return draft
    holder = _holder(found, (draft.first, draft.cue[1]))
    return draft if holder is None else replace(draft, inside=before + holder)


def is_interposed(characters: str, found: Attribution) -> bool:
    """Whether an attribution is such a one: its speaker follows the relative, the clause's verb its cue."""
    before = characters[max(0, found.source[0].start - 7) : found.source[0].start]
    first = found.content[0].of(characters).split()[0].lower()
    adjacent = found.cue[-1].end + 1 == found.content[0].start
    finite = "auxiliary" in kinds_of(first) or first.endswith("ed") or first in pasts()
    return adjacent and finite and _AFTER_RELATIVE.search(before) is not None


_AFTER_RELATIVE = re.compile(r"\b(?:which|that|whom?) $")


def _holder(drafts: Sequence[Draft], part: Range) -> int | None:
    held = (n for n, one in enumerate(drafts) if any(a <= part[0] and part[1] <= b for a, b in one.parts))
    return next(held, None)


def _interposed(tokens: Tokens, relative: int) -> Draft | None:
    if tokens[relative].lower not in _RELATIVES:
        return None
    comma = is_mark(tokens[relative - 1], ",")
    second = tokens[relative - 1].lower == "and"  # "a vote that stunned Rye and that relatives say was late"
    what = tokens[relative].lower == "what"
    if what and tokens[relative - 1].lower not in ("in", "with", "for"):
        return None  # "in what analysts say could be the largest loss"
    if not (
        what or comma or second or (can_be_head(tokens, relative - 1) and not _speaks(tokens, relative - 1))
    ):
        return None
    verb = starting_at(tokens, relative + 1)
    if verb is None or verb - relative > _LONGEST_NAME:
        return None
    verb = _behind_participle(tokens, verb)
    while verb < len(tokens) and is_adverb(tokens[verb]):
        verb += 1
    name_end = verb - sum(is_adverb(token) for token in tokens[relative + 1 : verb])
    first = verb + 1
    if first >= len(tokens) or not _speaks(tokens, verb) or not _is_finite(tokens, first):
        return None
    if tokens[verb].lower == "wrote" and tokens[first].lower in cue_forms():
        return None  # "letters that Ann Lee wrote said it leaks"
    end = _end(tokens, relative, first, comma)
    return Draft(((relative + 1, name_end),), (verb, first), ((first, end),)) if end > first + 1 else None


def _behind_participle(tokens: Tokens, at: int) -> int:
    """The token behind what tells of the speaker: "marks that analysts (asked by Rye) said"; else `at`."""
    asked = at + 2 < len(tokens) and is_participle(tokens[at]) and is_a(tokens[at + 1], "preposition")
    end = starting_at(tokens, at + 2) if asked else None
    return end if end is not None and end < len(tokens) and _speaks(tokens, end) else at


def _speaks(tokens: Tokens, at: int) -> bool:
    form = cue_forms().get(tokens[at].lower)
    if form is None or tokens[at].capital or "z" not in form.verb.frames:
        return False
    return form.verb.lemma in words_of("speech") | _OPINION


def _is_finite(tokens: Tokens, at: int) -> bool:
    """Whether a clause goes on there whose subject stood before: "were supplied", "fled"."""
    token = tokens[at]
    return is_a(token, "auxiliary") or is_past_form(token)


def _end(tokens: Tokens, relative: int, first: int, comma: bool) -> int:
    """Where the clause ends: at its comma, or before the verb of the sentence whose subject it describes."""
    last = sentence_end(tokens)
    last = next((n for n in range(first + 1, last) if is_mark(tokens[n], ";")), last)
    if comma:
        return _closing(tokens, first, last)
    start = ending_at(tokens, relative)
    if start is None or not opens_clause(tokens, start):
        return _closing(tokens, first, last)
    return next((n for n in range(first + 2, last) if _begins_predicate(tokens, n)), last)


def _closing(tokens: Tokens, first: int, last: int) -> int:
    """The comma before the main verb; else the end, where words are quoted in a list; else the next comma."""
    commas = [n for n in range(first + 1, last) if is_mark(tokens[n], ",")]
    verb = next((n for n in commas if _is_finite(tokens, n + 1) or is_verb(tokens[n + 1])), None)
    if verb is None and any(map(is_quote, tokens[first:last])):
        return last
    return verb or next(iter(commas), last)


def _begins_predicate(tokens: Tokens, at: int) -> bool:
    before = tokens[at - 1]
    verb = is_verb(tokens[at]) or is_past(tokens[at])
    joined = is_a(before, "auxiliary", "coordinator", "relative", "subject", "determiner", "preposition")
    return is_mark(tokens[at], ",") or (verb and not joined and not is_adverb(before))
