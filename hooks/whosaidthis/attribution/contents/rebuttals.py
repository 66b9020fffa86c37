"""What the writer holds against a content in its sentence: ", though no such notice could be found"."""

from __future__ import annotations

import re

from ...reading.word_lists import any_of
from ..lexicon import Inflection, inflect, words_of
from ..tokens.classes import DASHES, ends_in, is_mark, is_quote
from ..tokens.sentence import Tokens

_LONGEST = 18
"""Tokens of a rebuttal looked at."""
_LACKING = rf"(?:{any_of(words_of('lacking'))})"
_PAPERS = rf"(?:{any_of(words_of('paper that shows'))})"
_COULD_NOT = (
    r"(?:[\w'-]+ ){1,8}(?:could|can|has|have|had) ?not (?:(?:been|be|independently|immediately|yet) )*"
)
_CHECKED = r"verif(?:y|ied)|check(?:ed)?|confirm(?:ed)?|corroborated?"
_NOTHING_CAME = (
    r"no [\w'-]+ (?:has|have|had|was|were) (?:ever |yet |so far )?(?:been )?"
    r"(?:filed|found|published|made|seen|produced|come forward|emerged|surfaced)"
)
_REBUTTALS = (
    r"(?:\w+ ){0,2}no such\b",
    rf"(?:there (?:is|was|were|are|has been|have been) )?(?:so far )?no {_LACKING}\b",
    rf"{_NOTHING_CAME}\b",
    r"(?:he|she|it|they) stopped short of\b",
    r"(?:he|she|it|they)(?: has| have| had)? (?:gave|offered|provided|cited|produced|given|presented) no\b",
    r"(?:he|she|it|they) (?:did not|didn't|does not|would not|wouldn't|declined to|refused to) "
    rf"(?:{any_of(words_of('not told'))})\b",
    rf"{_COULD_NOT}(?:{_CHECKED}|found|substantiated|proven|proved)\b",
    rf"(?:[\w'-]+ ){{1,8}}(?:was|were|is|are) (?:\w+ )?unable to (?:\w+ly )?(?:{_CHECKED})\b",
    rf"(?:there (?:is|was|has been) )?no (?:immediate|independent|official) (?:{_LACKING}|confirmation)\b",
    rf"(?:[\w'-]+ ){{0,4}}{_PAPERS} (?:show|suggest|indicate|tell|contradict)\b",
)
_REBUTTAL = re.compile(rf"(?:though|although|even though|but|while|yet|and) (?:{'|'.join(_REBUTTALS)})")

_UNVERIFIED = re.compile(rf"{_COULD_NOT}(?:verif(?:y|ied)|corroborated?|confirm(?:ed)?)\b|{_NOTHING_CAME}\b")
"""What the writer says after a semicolon: "; Fars could not verify it", "; no witness has come forward"."""
_CLAIMS = r"(?:claim|account|figure|report|version|assertion|statement|number)s?"
_HELD_AGAINST = re.compile(
    rf"{_NOTHING_CAME}\b"
    rf"|(?:it|(?:its|his|her|their|the|that|this|these|those|both)(?: [\w'-]+)?(?: {_CLAIMS})?)"
    rf" (?:could|can|has|have) ?not (?:\w+ly )?(?:be|been) (?:\w+ly )?(?:{_CHECKED})\b"
    rf"|(?:[\w'-]+ ){{1,5}}could ?not (?:\w+ly )?(?:{_CHECKED})"
    rf" (?:it|that|this|(?:his|her|its|their|the|that|this) {_CLAIMS})\b"
)
"""The same where the source may go on otherwise: "said it fell; its claim could not be verified"."""
_UNCLEAR = re.compile(
    r"(?:though|although|but|and) it (?:is|was|remain(?:s|ed)) (?:not (?:immediately |yet )?clear|unclear)\b"
)
_MISSED = re.compile(r"\w+ (?:he|she|it|they) (?:could|can) ?not be found\b")
"""What the source can well have said: "The boy had fled, police said, but he could not be found"."""


_AGREEING = re.compile(r"and (?:[\w'-]+ ){1,7}(?:agreed|concurred|disagreed)$")
"""What others make of it: ", and the union agreed"."""


_ANSWERING = any_of(
    form
    for verb in words_of("answering aside")
    for inflection, form in inflect(verb)
    if inflection is not Inflection.ING
)
_ANSWERED = re.compile(rf"which (?:[\w'-]+ ){{1,6}}(?:{_ANSWERING})(?: \.|$)")
"""How somebody else answers it: ", which the company disputes"."""


_GLOSS = re.compile(
    rf"an? (?:[\w'-]+ ){{0,3}}?(?:{any_of(words_of('glossing'))}) "
    r"(?:that|which|for which|to which|on which|he|she|it|they|denied|disputed|rejected|dismissed|contested"
    r"|contradicted|echoed|repeated|made|later|since|widely|without|at odds|not)\b"
    r"|(?:in )?an? (?:[\w'-]+ ){0,2}?(?:reference|nod|allusion) to\b"
    rf"|(?:offering|giving|providing|presenting|producing|citing) no (?:[\w'-]+ )?{_LACKING}\b"
    r"|breaking (?:a|an|his|her|its|their) (?:[\w'-]+ ){0,3}silence\b"
    r"|(?:handing|giving|delivering|dealing) (?:[\w'-]+ ){0,6}?an? (?:[\w'-]+ ){0,2}?"
    r"(?:victory|win|defeat|setback|blow)\b"
)
"""What the writer makes of it: ", a claim for which she gave no evidence", ", a reference to his hunt"."""
_MEANING = re.compile(
    r"(?:using )?(?:an? |the )?(?:[\w'-]+ ){0,3}?(?:idiom|slang|jargon|shorthand|euphemism|acronym|nickname"
    r"|proverb|catchphrase|term|phrase|expression|saying|word) "
    r"(?:for|meaning|from|that|which|used|often|commonly|popularly|he|she|it|they|his|her|their|its|the)\b"
)
"""What the writer tells of quoted words: "“a duck,” a Russian idiom for a hoax"."""


def is_rebuttal(words: str) -> bool:
    """Whether `words`, from the comma after a content on, are such."""
    tail = words[2:].lower().replace("’", "'")
    answered = _REBUTTAL.match(tail) or _AGREEING.match(tail) or _ANSWERED.match(tail) or _GLOSS.match(tail)
    return words.startswith(", ") and bool(answered)


def is_added(words: str) -> bool:
    """Whether `words`, from the comma behind a credit on, are the writer’s: "…, Lee said, but who knows"."""
    tail = words[2:].lower().replace("’", "'")
    added = is_rebuttal(words) or (words.startswith(", ") and _UNCLEAR.match(tail) is not None)
    return added and _MISSED.match(tail) is None


def rebuts(tokens: Tokens, comma: int, end: int) -> bool:
    """Whether such words follow the mark at `comma`: what is held against a source is never its own."""
    if comma + 1 >= end or not tokens[comma + 1].word:
        return False
    words = " ".join(token.lower for token in tokens[comma + 1 : min(end, comma + 1 + _LONGEST)])
    if is_mark(tokens[comma], ";"):
        return _HELD_AGAINST.match(words.replace("’", "'")) is not None
    quoted = is_quote(tokens[comma]) and ends_in(tokens[comma], ",")
    closed = is_mark(tokens[comma], ",", *DASHES) or quoted
    last = quoted and not any(map(is_quote, tokens[comma + 1 : end]))
    explained = last and _MEANING.match(words.replace("’", "'")) is not None
    return explained or (closed and is_rebuttal(f", {words}"))


def rebuts_behind_cue(tokens: Tokens, at: int, end: int) -> bool:
    """Whether such words follow the mark at `at`, which closes a credit: "…, Lee said, but it could not"."""
    words = " ".join(token.lower for token in tokens[at + 1 : min(end, at + 1 + _LONGEST)])
    if is_mark(tokens[at], ";"):
        return _UNVERIFIED.match(words.replace("’", "'")) is not None
    return is_mark(tokens[at], ",") and is_added(f", {words}")
