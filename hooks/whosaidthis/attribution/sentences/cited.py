"""Whom a report cites, wherever it names them: "Citing two diplomats, Reuters reported that …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..contents.given import sentence_end
from ..contents.phrase_ends import phrase_end
from ..drafts import Draft
from ..hearers.between import Range
from ..phrases.informants import names_people
from ..tokens.classes import is_mark, is_quote
from ..tokens.sentence import Tokens
from .citing import CITED, CITING, REPORTING


@dataclass(frozen=True, slots=True)
class _Aside:
    """What a sentence tells of those on whose word a report in it rests."""

    report: int
    """The place of the report among the drafts."""
    cue: int
    """The token "citing"."""
    cited: Range


def with_cited(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, and those of the people whom a report among them cites: they say what it reports.

    A paper, a price or a rule that is cited says nothing.
    """
    found = list(drafts)
    for aside in _asides(tokens, drafts):
        report = drafts[aside.report]
        verb = tokens[report.cue[0]].lower if report.cue else ""
        if names_people(tokens, *aside.cited, reports=verb.startswith(REPORTING)):
            cue = (aside.cue, aside.cue + 1)
            told = replace(report, source=(aside.cited,), cue=cue, hearer=None, inside=aside.report)
            read = (place for place, one in enumerate(found) if one.cue and one.cue[0] == aside.cue)
            place = next(read, len(found))
            found[place : place + 1] = [told]
    return found


def _asides(tokens: Tokens, drafts: Sequence[Draft]) -> Iterator[_Aside]:
    """The asides of the sentence that were not read with the report's own cue."""
    read = {draft.cue[0] for draft in drafts if draft.cue is not None and draft.inside is not None}
    for at in range(len(tokens) - 2):
        if tokens[at].lower in CITING | CITED and at not in read:
            found = _at_the_front(tokens, drafts, at) or _behind(tokens, drafts, at)
            if found is not None:
                yield found


def _at_the_front(tokens: Tokens, drafts: Sequence[Draft], at: int) -> _Aside | None:
    """The aside of "(Citing two diplomats), Reuters reported": all up to the comma before the source."""
    if at or tokens[at].lower not in CITING:
        return None
    for place, draft in enumerate(drafts):
        comma = draft.source[0][0] - 1 if draft.source else 0
        if comma > 1 and is_mark(tokens[comma], ",") and _reports(tokens, draft, at):
            return _Aside(place, at, (1, comma))
    return None


def _behind(tokens: Tokens, drafts: Sequence[Draft], at: int) -> _Aside | None:
    """The aside of "according to Reuters, (citing two diplomats)", "Reuters, (which cited two), reported"."""
    comma = at - 1 if tokens[at].lower in CITING else at - 2
    if comma < 1 or not is_mark(tokens[comma], ","):
        return None
    if tokens[at].lower in CITED and tokens[at - 1].lower not in ("which", "who"):
        return None
    end = phrase_end(tokens, at + 1, sentence_end(tokens))
    for place, draft in enumerate(drafts):
        told = draft.cue is not None and draft.cue[0] != at and _reports(tokens, draft, at)
        if told and comma in (draft.source[-1][1], draft.cue[1] if draft.cue else 0) and end > at + 1:
            return _Aside(place, at, (at + 1, end))
    return None


def _reports(tokens: Tokens, draft: Draft, cue: int) -> bool:
    """Whether something is said that others can have told; a quotation only where they are quoted."""
    own = all(is_quote(token) for first, end in draft.parts for token in tokens[first:end])
    quoted = tokens[cue].lower.startswith("quot")
    told = draft.inside is None and draft.clause and draft.spoken
    return bool(draft.source) and told and (quoted or not own)
