"""Headlines: whose report "report says" is, who "company" is, which later statement one repeats."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...model import COUNTERING, Attribution, Form, Span, Voice, hull
from ...reading.words import find_words, plain_words
from .. import lexicon
from ..people.known import Known
from ..people.scene import Scene
from ..stances.by_verbs import stance_by_verb
from ..words.plain import content_stems, verb_stems
from ..words.roles import OWN_OFFICES, head_key
from .identity import Resolved

_FEWEST = 3
"""Words of a quotation that tell whose it is."""
_QUOTED = re.compile(r"“([^”]+)”|‘([^’]+)’|\"([^\"]+)\"|'([^']+)'")
_REPORT = re.compile(r"(?i)^(?:the |a |new )?reports?$")


def is_headline_report(scene: Scene, source: Span) -> bool:
    """Whether a source is a bare "report"."""
    return _REPORT.match(source.of(scene.text.characters).strip()) is not None


def find_agency(
    scene: Scene, attributions: Sequence[Attribution], found: Mapping[int, Sequence[Resolved]]
) -> Known | None:
    """The one outlet that the article says "reported" something; None where there are two, or none."""
    agencies: dict[str, Known] = {}
    for place, resolved in found.items():
        attribution = attributions[place]
        if attribution.inside is not None or not _reported(scene, attribution):
            continue
        for one in resolved:
            if one.known.voice is Voice.INSTITUTION and one.known.name.lower() in lexicon.outlets():
                agencies[one.known.key] = one.known
    return next(iter(agencies.values())) if len(agencies) == 1 else None


def _reported(scene: Scene, attribution: Attribution) -> bool:
    return any(
        "report" in verb_stems(word.lower)
        for span in attribution.cue
        for word in find_words(scene.text.characters, span)
    )


def find_twin(
    scene: Scene,
    attributions: Sequence[Attribution],
    found: Mapping[int, Sequence[Resolved]],
    here: Attribution,
    described: Known,
) -> Resolved | None:
    """The speaker of the one later content that a headline's content repeats in most of its words.

    It is nobody who speaks for what the headline has denied, nor who holds another office than `described`.
    """
    mine = content_stems(scene.text.characters, here.content)
    speakers: dict[str, Resolved] = {}
    for place, resolved in found.items():
        other = attributions[place]
        if other.inside is not None or len(resolved) != 1 or resolved[0].known.voice is Voice.NOT_STATED:
            continue
        if _denies(scene, here) != _denies(scene, other) or _is_other(described, resolved[0].known):
            continue
        shared = mine & content_stems(scene.text.characters, other.content)
        if len(shared) >= 3 and 5 * len(shared) >= 3 * len(mine):
            speakers[resolved[0].known.key] = resolved[0]
    return next(iter(speakers.values())) if len(speakers) == 1 else None


def _denies(scene: Scene, attribution: Attribution) -> bool:
    """Whether it is denied that something is so: by the cue, or by a "not" in what is said, not by both."""
    words = (word for span in attribution.cue for word in find_words(scene.text.characters, span))
    counters = any(stance_by_verb(word.lower) in COUNTERING for word in words)
    return counters != (_NEGATIVE.search(hull(attribution.content).of(scene.text.characters)) is not None)


_NEGATIVE = re.compile(r"(?i)\b(?:not|never|no|nothing|nobody|untrue|false|lies?|\w+n['’]t)\b")
_ALIKE = (
    frozenset(("minister", "secretary")),
    frozenset(("judge", "justice", "coroner", "magistrate")),
    frozenset(("chief", "commissioner", "superintendent", "sheriff")),
)
"""Offices that a headline calls by one noun."""


def _is_other(described: Known, known: Known) -> bool:
    """Whether a person holds an office, and the one described another: "Minister says", an admiral."""
    meant = head_key(described.role or "")
    if known.person is None or meant not in OWN_OFFICES:
        return False
    held = {head_key(role) for role in known.person.roles}
    fits = next((alike for alike in _ALIKE if meant in alike), frozenset((meant,)))
    return fits.isdisjoint(held) and not held.isdisjoint(OWN_OFFICES | lexicon.word_list("ranks"))


def find_said_again(
    scene: Scene,
    attributions: Sequence[Attribution],
    found: Mapping[int, Sequence[Resolved]],
    here: Attribution,
) -> Resolved | None:
    """The one speaker of a later quotation that holds, word for word, what a headline quotes of nobody.

    As in "He used them 'as cash machines', jury told" and “They were there as cash machines,” she said.
    """
    content = hull(here.content).of(scene.text.characters)
    quoted = [plain_words(" ".join(filter(None, match))) for match in _QUOTED.findall(content)]
    longest = max(quoted, key=len, default="")
    if longest.count(" ") + 1 < _FEWEST:
        return None
    speakers: dict[str, Resolved] = {}
    for place, resolved in found.items():
        other = attributions[place]
        said = " ".join(span.of(scene.text.characters) for span in other.content)
        if other.form is Form.INDIRECT or f" {longest} " not in f" {plain_words(said)} ":
            continue
        if len(resolved) == 1 and resolved[0].known.voice is not Voice.NOT_STATED:
            speakers[resolved[0].known.key] = resolved[0]
    return next(iter(speakers.values())) if len(speakers) == 1 else None
