"""On what occasion it was said, in the article's words: "in a statement", "at a news conference"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Attribution, Span, hull
from ...reading.words import with_small_letter
from .. import lexicon
from .seen import SEEN_BY

_ARTICLE = r"(?:an?|the|his|her|its|their|that|this|one|another)"
_MORE = r"(?:(?!of |the |in )[\w’'-]+ ){0,3}?"
PAPERS = lexicon.alternatives("papers of occasions")
_TALKS = lexicon.alternatives("talks")
_GATHERINGS = lexicon.alternatives("gatherings")
_OCCASION = re.compile(
    rf"\b(?:in {_ARTICLE} {_MORE}(?:{PAPERS}|{_TALKS})"
    rf"|at {_ARTICLE} {_MORE}(?:{_GATHERINGS})"
    rf"|during {_ARTICLE} {_MORE}(?:{_TALKS}|{_GATHERINGS})"
    rf"|on {_ARTICLE} {_MORE}(?:call|broadcast|podcast)"
    r"|in (?:court|regulatory|legal) (?:papers|filings|documents)"
    r"|by (?:telephone|phone|e-?mail|video link|text message|letter)"
    r"|(?P<bare>in (?:court|parliament|testimony)))\b(?![-’'])",
    re.IGNORECASE,
)
_NEAR = 90
"""Code points between a cue and its occasion, a hearer and a day among them."""
_OTHER_CLAUSE = re.compile(r"[.;:“”\"]|,\s(?:and|but|who|which)\s|\b(?:that|when|after|before)\b")
"""What does not stand between a cue and its own occasion."""


def occasion_of(
    characters: str, attribution: Attribution, sentence: Span, contents: Sequence[Span]
) -> str | None:
    """The words for the occasion, if the attribution's own clause has them; None else.

    They stand near the cue outside what is said ("said in a statement on Monday"), or open the sentence
    ("At a news conference, Ann Lee said"). Spans are in code points of `characters`.
    """
    if not attribution.cue or attribution.inside is not None:
        return None
    cue, taken = hull(attribution.cue), (*contents, *attribution.source)
    for found in _OCCASION.finditer(characters, sentence.start, sentence.end):
        here = Span(found.start(), found.end())
        if any(here.meets(span) for span in taken):
            continue
        if found["bare"] and here.start - cue.end != 1:
            continue  # "saying the papers had been tabled in parliament"
        if goes_with(characters, attribution, sentence, here):
            return as_in_sentence(found.group())
    return None


def goes_with(characters: str, attribution: Attribution, sentence: Span, here: Span) -> bool:
    """Whether the words at `here` tell of the attribution: they stand near its cue, or open its sentence."""
    beside = _is_beside(characters, hull(attribution.cue), here)
    return beside or _opens(characters, attribution, sentence, here)


def is_occasion(characters: str, part: Span) -> bool:
    """Whether `part` holds nothing but an occasion: "In an emailed statement"."""
    return _OCCASION.fullmatch(characters, part.start, part.end) is not None


_DAY = re.compile(
    r"\s(?:(?:late |early )?(?:on )?(?:\w+day|yesterday|(?:last|this) \w+)"
    r"(?: (?:morning|afternoon|evening|night))?,?\s)?"
)
"""What can stand between an occasion and who speaks: nothing, or a day."""


def is_occasion_with_day(characters: str, lead: Span) -> bool:
    """Whether `lead` holds nothing but an occasion and its day: "In an address on Thursday evening"."""
    found = _OCCASION.match(characters, lead.start, lead.end)
    return found is not None and _DAY.fullmatch(characters, found.end(), lead.end) is not None


def as_in_sentence(words: str) -> str:
    """The words for an occasion as they stand within a sentence: "in a letter" for "In a letter"."""
    one_line = " ".join(words.split())
    leads = one_line.partition(" ")[0].lower() in ("in", "at", "on", "during", "by", "after", "before")
    return with_small_letter(one_line) if leads else one_line


def opens_occasion(characters: str, at: int) -> bool:
    """Whether words for an occasion begin right behind `at`: "(confirmed the plan) in a statement"."""
    return characters.startswith(" ", at) and _OCCASION.match(characters, at + 1) is not None


def _is_beside(characters: str, cue: Span, here: Span) -> bool:
    """Whether the occasion follows the cue, or is part of it, in one clause."""
    if cue.meets(here):
        return True
    between = characters[cue.end : here.start]
    return 0 <= here.start - cue.end <= _NEAR and _OTHER_CLAUSE.search(between) is None


_SEEN = re.compile(rf"(?:, {SEEN_BY}|^ (?:published|released|issued|dated)) [^,.;:“”\"]{{2,50}}(?=,\s*$)")
"""What stands between a paper and its writer: "In a letter, seen by the Post, Lee", "published in May"."""


def _opens(characters: str, attribution: Attribution, sentence: Span, here: Span) -> bool:
    """Whether the occasion opens the sentence, and the source follows its comma."""
    if characters[sentence.start : here.start].strip(' \n"“‘') or not attribution.source:
        return False
    source = attribution.source[0]
    between = _SEEN.sub("", characters[here.end : max(here.end, source.start)])
    if _DAY.fullmatch(between):
        return True  # "In an address on Thursday evening he said"
    return 0 < source.start - here.end <= _NEAR and between.rstrip().endswith(",") and between.count(",") == 1
