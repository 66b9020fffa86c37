"""What somebody is said to have said in words that the credit breaks: "The firm, she said, called it mad"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..drafts import Draft
from ..hearers.between import Range
from ..lexicon import CHARGES, cue_forms, words_of
from ..tokens.classes import is_a
from ..tokens.sentence import Tokens
from .resolving import resolve

_HALVES = 2


def find_within_broken(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions inside the broken contents of `drafts`, read as if the credit did not stand there.

    Nobody is looked for behind "he" or "they": who reports it may be meant.
    """
    found: list[Draft] = []
    for place, outer in enumerate(drafts):
        if outer.inside is not None or not outer.clause or len(outer.parts) != _HALVES:
            continue
        halves = _Halves(*outer.parts)
        inner = (halves.placed(one) for one in resolve(halves.joined(tokens)) if _is_whole(one))
        spoken = [one for one in inner if one is not None and _speaks(tokens, one)]
        taken = {one.cue for one in (*drafts, *found)}
        found.extend(replace(one, inside=place) for one in spoken if one.cue not in taken)
    return found


def _is_whole(draft: Draft) -> bool:
    """Whether it is said, by somebody named once."""
    return draft.inside is None and draft.spoken and len(draft.source) == 1


def _speaks(tokens: Tokens, draft: Draft) -> bool:
    """Whether somebody other than "he" or "they" speaks there, or is told to accuse or to call by a name."""
    first, end = draft.source[0]
    pronoun = end - first == 1 and is_a(tokens[first], "subject", "pronoun")
    form = cue_forms().get(tokens[draft.cue[0]].lower) if draft.cue else None
    behind = draft.cue is not None and draft.parts[0][0] >= draft.cue[1]
    says = behind and form is not None and form.verb.lemma in words_of("speech") | CHARGES.keys() | {"call"}
    return says and not pronoun and not is_a(tokens[draft.parts[0][0]], "auxiliary")


@dataclass(frozen=True, slots=True)
class _Halves:
    """The two parts of a content, and where their tokens stand when nothing is between them."""

    first: Range
    second: Range

    def joined(self, tokens: Tokens) -> Tokens:
        """The tokens of both."""
        return (*tokens[self.first[0] : self.first[1]], *tokens[self.second[0] : self.second[1]])

    def placed(self, draft: Draft) -> Draft | None:
        """A draft of the joined tokens in those of the sentence; None where its source or cue is broken."""
        source, cue = self._parts(draft.source[0]), self._parts(draft.cue) if draft.cue else []
        if len(source) != 1 or len(cue) != 1:
            return None
        parts = [part for one in draft.parts for part in self._parts(one)]
        hearer = self._parts(draft.hearer) if draft.hearer else []
        heard = hearer[0] if len(hearer) == 1 else None
        return Draft(tuple(source), cue[0], tuple(parts), heard, draft.clause)

    def _parts(self, joined: Range) -> list[Range]:
        border = self.first[1] - self.first[0]
        halves = ((joined[0], min(joined[1], border), self.first[0]), _behind(joined, border, self.second[0]))
        return [(first + offset, end + offset) for first, end, offset in halves if first < end]


def _behind(joined: Range, border: int, start: int) -> tuple[int, int, int]:
    return max(joined[0], border), joined[1], start - border
