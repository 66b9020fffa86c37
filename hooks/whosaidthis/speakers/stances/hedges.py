"""Words of distance near a cue or in its clause."""

from __future__ import annotations

import re
from functools import cache

from ...model import Attribution, Basis, Form, Hedge, Span, hull
from .. import lexicon


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:" + "|".join(re.escape(words) for words in lexicon.hedges()) + r")\b(?: be\b)?"
    )


_SEEMING = re.compile(r"(?i)appear|seem")
"""What seems so in a paraphrase seems so to its speaker: "said the bridge seemed to move"."""
_FINDING = re.compile(r"(?i)(?:find|conclude|show|reveal)s?\b|found\b")
_REPORT = re.compile(r"(?i)^(?:(?:a\s+)?reports?|sources?)$")


def hedge_of(
    characters: str, attribution: Attribution, content: tuple[Span, ...], headline: bool
) -> Hedge | None:
    """The hedge of one statement: in its cue, between source and content, or in an indirect content.

    INFERRED where the hedge stands in the cue of a clause that this content is not part of.
    """
    if (known := _nobodys_word(characters, attribution)) is not None:
        return known
    clause = [*attribution.cue, *_between(attribution)]
    for span in clause:
        found = _pattern().search(characters, span.start, span.end)
        if found:
            here = Span(found.start(), found.end())
            return Hedge(
                found.group(), here, Basis.STATED if _beside(characters, here, content) else Basis.INFERRED
            )
    if attribution.form is Form.INDIRECT:
        for span in content:
            for found in _pattern().finditer(characters, span.start, span.end):
                if not (attribution.source and _SEEMING.match(found.group())):
                    return Hedge(found.group(), Span(found.start(), found.end()))
    return _headline_tag(characters, attribution) if headline else None


_IT_IS_SAID = re.compile(
    r"(?i)\bit (?:is|was|has been|had been) (?:\w+ly )?"
    r"(?:understood|thought|believed|reported|said|alleged|claimed|rumou?red|feared)\b"
)
"""By which a writer passes on what nobody is named for: "It is understood that a buyer has called"."""
_REACH = 30
"""Code points of "it had been widely " before a cue."""


def _nobodys_word(characters: str, attribution: Attribution) -> Hedge | None:
    """The hedge in "It is thought that the boat sank"."""
    if attribution.source or not attribution.cue:
        return None
    cue = attribution.cue[0]
    for found in _IT_IS_SAID.finditer(characters, max(0, cue.start - _REACH), cue.end):
        if found.end() >= cue.end:
            return Hedge(found.group(), Span(found.start(), found.end()))
    return None


def _between(attribution: Attribution) -> list[Span]:
    """The gap between source and cue, where an adverb can stand."""
    if not attribution.source or not attribution.cue:
        return []
    left, right = sorted((hull(attribution.source), hull(attribution.cue)))
    return [Span(left.end, right.start)] if left.end <= right.start <= left.end + 60 else []


def _beside(characters: str, hedge: Span, content: tuple[Span, ...]) -> bool:
    """Whether no clause boundary lies between the hedge and the content."""
    whole = hull(content)
    if whole.meets(hedge) or whole.start <= hedge.start <= whole.end:
        return True
    gap = (
        characters[hedge.end : whole.start]
        if hedge.end <= whole.start
        else characters[whole.end : hedge.start]
    )
    return len(gap) <= 90 and not re.search(r"[,;:.!?]", gap.strip(" ,") if hedge.start > whole.end else gap)


def _headline_tag(characters: str, attribution: Attribution) -> Hedge | None:
    """As in "…, report says" in a headline: the tag itself is the writer's distance."""
    if not attribution.source or not attribution.cue:
        return None
    if not _REPORT.match(hull(attribution.source).of(characters).strip()):
        return None
    if _FINDING.match(hull(attribution.cue).of(characters)):
        return None  # a document: "…, report finds"
    tag = hull((*attribution.source, *attribution.cue))
    return Hedge(tag.of(characters), tag) if len(tag) < 40 else None
