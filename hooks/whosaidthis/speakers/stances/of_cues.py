"""What a speaker does by saying it, from the cue, and which words keep its polarity."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from ...model import Attribution, Form, Span, Stance, hull
from ...reading.words import find_words
from .. import lexicon
from ..words.plain import verb_stems
from .negations import HARDLY, NEGATION, NOT_DONE, NOT_SAID, REFUSAL, UNWILLING
from .reproaches import calls_untrue, holds_responsible
from .silences import neither_of, tells_of_silence
from .words_that_do import NOT_TRUE, NOTHING_OF_THE_KIND, QUESTION, REJECTING, WISH

_YES_OR_NO = frozenset({Stance.CONFIRMS, Stance.DENIES})
POLAR = frozenset({Stance.DENIES, Stance.DISPUTES, Stance.CONFIRMS, Stance.DECLINES})
_PLEADING = re.compile(r"(?i)\bpl(?:ead|ed)")
_PLEA = re.compile(r"(?i)^(?P<no>not )?guilty\b")
_FUTURE = re.compile(r"^(?P<subject>[^,;:]{1,60}?)\s+(?:not\s+)?to\s+[a-z]+\b")
_PLANS = lexicon.word_list("plans")
_TELLING = lexicon.word_list("telling")


def stance_of(characters: str, attribution: Attribution, spans: tuple[Span, ...], headline: bool) -> Stance:
    """The stance of the statement `spans` of an attribution."""
    cue = _cue_words(characters, attribution)
    words = " ".join(span.of(characters) for span in spans)
    if attribution.form is Form.DIRECT and WISH.search(words) and _by_cue(cue) is Stance.ASSERTS:
        return Stance.WISHES
    if tells_of_silence(characters, attribution, cue, words):
        return Stance.DECLINES
    plea = _PLEA.match(_opening(characters, attribution))
    if plea and _PLEADING.search(cue):
        return Stance.DENIES if plea.group("no") else Stance.CONFIRMS
    stance = _of_cue(characters, attribution, cue)
    if stance is Stance.ASSERTS and calls_untrue(cue, words):
        return Stance.DISPUTES
    if stance is Stance.ASSERTS and (turned := REJECTING.match(words)):
        return Stance.DENIES if turned["verb"].lower().startswith("den") else Stance.DISPUTES
    if stance is Stance.ASSERTS and holds_responsible(cue, words):
        return Stance.ACCUSES
    if (
        stance is Stance.ASKS
        and attribution.form is Form.DIRECT
        and _asks_elsewhere(characters, attribution, words)
    ):
        return Stance.ASSERTS
    if stance is Stance.ASSERTS and (NOT_TRUE.match(words) or NOTHING_OF_THE_KIND.match(words)):
        return Stance.DENIES
    if stance is Stance.ASSERTS and attribution.form is Form.DIRECT and QUESTION.search(words):
        return Stance.ASKS
    future = headline and attribution.form is Form.INDIRECT and stance is Stance.ASSERTS
    return Stance.PREDICTS if future and _foretells(words) else stance


def _cue_words(characters: str, attribution: Attribution) -> str:
    return " ".join(span.of(characters) for span in attribution.cue)


def _asks_elsewhere(characters: str, attribution: Attribution, words: str) -> bool:
    """Whether another sentence of the quotation is the question that "asked" speaks of."""
    whole = " ".join(span.of(characters) for span in attribution.content)
    return "?" in whole and "?" not in words


_WRITES = re.compile(r"(?i)\b(?:wr(?:ote|ites?|iting|itten)|e-?mail(?:s|ed)?|texted|tweeted|posted)\b")
_DOING = re.compile(
    r"(?:asking|begging|calling (?:for|on)|demanding|imploring|inviting|telling|urging|warning)\b"
)
"""What a letter does that somebody "wrote to the council, (urging) it to wait"."""


def _of_cue(characters: str, attribution: Attribution, cue: str) -> Stance:
    stance = _by_cue(cue)
    doing = _DOING.match(_opening(characters, attribution)) if attribution.form is not Form.DIRECT else None
    if stance is Stance.ASSERTS and doing and _WRITES.search(cue):
        stance = _by_cue(doing.group())
    around = _around_cue(characters, attribution)
    if stance is Stance.ASSERTS and _TELLS.search(cue) and _TO_DO.match(_opening(characters, attribution)):
        return Stance.ASKS  # "told staff to wait", "ordered them to leave"
    if stance is Stance.DISPUTES and _DARES.search(cue) and _TO_DO.match(_opening(characters, attribution)):
        return Stance.ASKS
    told = f"{around} {_opening(characters, attribution)}"
    if stance is Stance.DECLINES:
        start, end = attribution.cue[0].start, attribution.content[0].end
        disputes = _NOT_CONCEDING.search(characters, start, max(start, end)) is not None
        return Stance.DISPUTES if disputes else stance if REFUSAL.search(told) else Stance.ASSERTS
    if stance not in {*_YES_OR_NO, Stance.DISPUTES, Stance.ASSERTS}:
        return Stance.ASSERTS if NOT_DONE.search(around) else stance  # "did not warn that" warns of nothing
    if not NEGATION.search(around):
        return stance
    if stance is Stance.DISPUTES:
        return Stance.ASSERTS  # "has not disputed the figures" disputes nothing
    told_little = re.search(HARDLY, around) is not None
    kept = NOT_SAID.search(around) if stance is Stance.CONFIRMS else None
    silent = UNWILLING.search(told) if stance in _YES_OR_NO else _tells(cue) or REFUSAL.search(told)
    return Stance.DECLINES if (silent or kept) and not told_little else Stance.ASSERTS


_NOT_CONCEDING = re.compile(
    r"(?i)\brefus(?:e[sd]?|ing)(?:,? \w+ly,?)? to (?:concede|admit|acknowledge|accept|recogni[sz]e|believe)\b"
)
"""Who refuses to concede a point does not keep silent on it."""
_TELLS = re.compile(
    r"(?i)\b(?:t(?:ell|ells|old|elling)|(?:order|instruct|advis|remind|encourag)(?:e?s|ed|ing)?)$"
)
_DARES = re.compile(r"(?i)\bchalleng(?:e|es|ed|ing)$")
"""Before an infinitive: "challenged the minister to publish it"."""
_TO_DO = re.compile(
    r"(?:(?:not|never) )?to (?!(?:the|an?|my|his|her|its|their|our|me|him|them|us)\b)[a-z]+\b"
)


def _tells(cue: str) -> bool:
    """Whether who does not do it keeps silent: "did not say", unlike "does not support"."""
    return any(stem in _TELLING for word in find_words(cue.lower()) for stem in verb_stems(word.lower))


def _around_cue(characters: str, attribution: Attribution) -> str:
    """The cue with the words before it that can turn it."""
    return _before_cue(characters, attribution) + " ".join(span.of(characters) for span in attribution.cue)


def _opening(characters: str, attribution: Attribution) -> str:
    """The first words of the content."""
    return attribution.content[0].of(characters)[:_LONGEST_OPENING]


_LONGEST_OPENING = 40
"""Code points."""


def _before_cue(characters: str, attribution: Attribution) -> str:
    """The words between source and cue, where "did not" can stand."""
    if not attribution.cue or not attribution.source or attribution.source[-1].end > attribution.cue[0].start:
        return ""
    between = characters[attribution.source[-1].end : attribution.cue[0].start]
    between = _ASIDE.sub(" ", between)
    if between.rstrip().endswith(",") and attribution.cue[0].of(characters).endswith("ing"):
        return ""  # "would not confirm it, saying"
    return _OWN_CLAUSE.split(between)[-1] if len(between) < 40 else ""


_ASIDE = re.compile(r",\s+(?:who|whom|whose|without)\s[^,]*,(?=\s+as\s)")
"""What only tells of the source behind "quoted": "a diplomat, whom it did not name, (as saying)"."""
_OWN_CLAUSE = re.compile(r"(?i)\b(?:and|but)\s")
"""After which a verb has its own "not": "warned them not to wait, and said"."""


@lru_cache(maxsize=1024)
def _by_cue(cue: str) -> Stance:
    """The stance of the first word of a cue that has one."""
    lower = cue.lower()
    for phrase in ("call for", "call on", "want to know"):
        verb, preposition = phrase.split(maxsplit=1)
        if re.search(rf"\b{verb}(?:s|ed|ing)?\s+(?:in\s.*\s)?{preposition}\b", lower):
            return Stance(lexicon.stances()[phrase])
    if _TURNING_AWAY.search(lower):
        return Stance.DISPUTES
    if _SPEAKING_AGAINST.fullmatch(lower):
        return Stance.DISPUTES
    if _PRESSING.fullmatch(lower):
        return Stance.ASKS
    words = find_words(lower)
    for word in words:
        for stem in verb_stems(word.lower):
            if word.lower == "long" and len(words) > 1:
                continue  # "have long complained"
            if stem in lexicon.stances():
                return Stance(lexicon.stances()[stem])
    return Stance.ASSERTS


_PRESSING = re.compile(r"(?:press|quizz|grill|push)(?:ed|e?s)")
"""What somebody does who asks again: "pressed the mayor on whether it was safe"."""
_AWAY = (
    r"brush(?:e[sd]|ing)? (?:off|aside)|(?:laugh|shrug|shrugg)(?:s|ed|ing)? off"
    r"|wav(?:e|es|ed|ing) away|turn(?:s|ed|ing)? down"
)
_SPEAKING_AGAINST = re.compile(r"(?:argu(?:e[sd]?|ing)|sp(?:eaks?|oke|eaking)(?: out)?|came out) against")
_TURNING_AWAY = re.compile(rf"\b(?:{_AWAY})$")


def _foretells(words: str) -> bool:
    """Whether a headline's clause speaks of the future by "to": "Mill to close"."""
    future = _FUTURE.match(words.strip("\"'“”‘’ "))
    if not future:
        return False
    last = future.group("subject").split()[-1].lower()
    past = last.endswith("ed") or last in lexicon.word_list("past forms")  # "Man lied to police"
    return last not in _PLANS and not past


def shown_spans(
    characters: str, attribution: Attribution, content: tuple[Span, ...], stance: Stance
) -> tuple[Span, ...]:
    """The words underlined: the content, and with a polar stance the cue too, so that it is never lost."""
    called = (
        stance is Stance.DISPUTES
        and attribution.cue[-1:]
        and attribution.cue[-1].of(characters)[-3:] == " as"
    )
    if not attribution.cue or (attribution.form is Form.DIRECT and not called):
        return content
    negated = stance is Stance.ASSERTS and bool(NEGATION.search(_around_cue(characters, attribution)))
    if not attribution.source and stance is Stance.ASSERTS:
        return _with_inner_hedge(attribution, content)
    asked = stance is Stance.ASKS and (
        _REQUESTED.match(content[0].of(characters)) or attribution.cue[-1].of(characters).endswith(" for")
    )
    excluded = stance is Stance.ASSERTS and bool(_EXCLUDING.search(attribution.cue[-1].of(characters)))
    aloud = content[0].end <= attribution.cue[-1].start and bool(
        _CALLING.search(attribution.cue[-1].of(characters))
    )
    excluded = excluded or (not aloud and bool(_JUDGING.search(attribution.cue[-1].of(characters))))
    excluded = excluded or _owns_to(attribution.cue[-1].of(characters), content[0].of(characters))
    said_so = (
        stance is Stance.DENIES
        and _of_cue(characters, attribution, _cue_words(characters, attribution)) not in POLAR
    )
    if said_so or (stance not in POLAR and not asked and not negated and not excluded):
        return content  # "That is false, she said": its own words deny
    if stance is Stance.DECLINES and (neither := neither_of(characters, attribution)):
        return (neither, hull((*attribution.cue, *content)))
    cue = _polar_cue(characters, attribution)
    whole = hull((cue, *content))
    if len(whole) - sum(map(len, content)) < 120 and not any(
        whole.meets(span) for span in attribution.source
    ):
        return (whole,)
    return tuple(sorted((cue, *content)))


_EXCLUDING = re.compile(
    rf"(?i)\b(?:rul(?:e|es|ed|ing) out|play(?:s|ed|ing)? down|{_AWAY}"
    r"|apologi[sz](?:e|es|ed|ing)(?: for| to)?|st(?:ands?|ood|anding) by)$"
)
"""What cannot stand without it: "ruled out a bridge", "apologised for the delay"."""
_JUDGING = re.compile(rf"(?i)\b(?:{lexicon.alternatives('beginnings of judgements')})\w*$")
"""What has only its object after it: "defended the officer", "accused them of theft", "called it mad"."""
_CALLING = re.compile(r"(?i)\bcall(?:s|ed|ing)?$")
"""Before a content it names something, after one it is shouting: "“Help,” she called"."""
_CLAIMED = re.compile(r"(?i)^(?:responsibility|credit|victory)\b")
_CLAIMING = re.compile(r"(?i)\bclaim\w*$")
_OWNING = re.compile(r"(?i)\b(?:admit|accept)\w*$")
_TOLD_OF = re.compile(
    r"(?i)^(?:that|to|he|she|it|they|we|i|\w+ing)\b"
    r"|\b(?:is|are|was|were|has|have|had|would|will|could|did|do|\w+ed)\b"
)


def _owns_to(cue: str, content: str) -> bool:
    """Whether a wrong or a verdict has nothing but its name: "admitted theft", "accepted the findings".

    So too "claimed responsibility".
    """
    if _CLAIMING.search(cue):
        return bool(_CLAIMED.match(content))
    return bool(_OWNING.search(cue)) and not _TOLD_OF.search(content)


_REQUESTED = re.compile(r"(?:(?:not|never) )?to \w|for \w")
"""What cannot stand without its cue: "asked the bank for a loan", "urged them to wait"."""


def _with_inner_hedge(attribution: Attribution, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A hedge that stands between two pieces of its clause belongs to what is shown."""
    cue = hull(attribution.cue)
    if len(content) > 1 and any(
        left.end <= cue.start and cue.end <= right.start for left, right in pairwise(content)
    ):
        return (hull(content),)
    return content


def _polar_cue(characters: str, attribution: Attribution) -> Span:
    """The cue from its negation or its own verb on, hedging adverbs before it left out."""
    cue = hull(attribution.cue)
    before = _before_cue(characters, attribution)
    negation = NEGATION.search(before)
    if negation:
        return Span(cue.start - len(before.lstrip(" \t\n,")), cue.end)
    start = cue.start
    for word in find_words(characters, cue):
        if word.lower not in lexicon.hedges():
            start = word.start
            break
    return Span(start, cue.end)
