"""Why a speaker is not named, where the article says so."""

from __future__ import annotations

import re

from ..model import UNNAMED, Span
from .known import Known
from .scene import Scene

_ANONYMOUS = (
    r"(?:on\s+(?:the\s+)?condition\s+of\s+anonymity|anonymously|(?:granted|given|requested|requesting)\s+anonymity|"
    r"not\s+(?:to\s+)?be(?:ing)?\s+(?:publicly\s+)?(?:named|identified)|"
    r"(?:not\s+(?:be\s+|being\s+)?(?:publicly\s+)?(?:named|identified))|"
    r"that\s+(?:his|her|their)\s+(?:\w+\s+)?names?\s+(?:not\s+be\s+(?:used|given|published|printed|mentioned)|"
    r"be\s+(?:withheld|left\s+out|kept\s+out\s+of\s+(?:it|this|print|the\s+\w+)|kept\s+secret|changed)))"
)
_REASON = re.compile(
    rf"(?i)\b{_ANONYMOUS}(?:\s+by\s+\w+)?,?\s+(?:because|since|as|citing|due\s+to|owing\s+to|for|in\s+order|so|to)\s+"
    r"(?P<why>[^.;\"“”]{4,200}?)(?=\s*(?:[.;\"“”]|$|,\s+(?:said|told|added|and|but)\b))"
)


_UNWILLING = re.compile(
    r"(?i)\b(?:neither|none)\s+of\s+whom\s+(?:wished|wanted|wishes|wants|agreed|would agree)\s+to\s+be\s+"
    r"(?:publicly\s+)?(?:named|identified)\b"
    r"|\b(?:both|all)\s+of\s+whom\s+(?:asked|wished|wanted|preferred)\s+(?:not\s+to\s+be\s+(?:named|identified)|"
    r"to\s+(?:remain|stay)\s+anonymous)\b"
    r"|(?<=, who )(?:is|are|was|were)\s+not\s+(?:authori[sz]ed|allowed|permitted|cleared)"
    r"\s+to\s+(?:speak|talk|comment)\b"
    r"(?:\s+(?:publicly|openly|in\s+public|on\s+the\s+record|(?:to|with)\s+(?:the\s+)?(?:press|media|reporters)))*"
)
"""Their own wish, or what they may not do, is all the reason that is given."""


_WITHHELD = re.compile(rf"(?i)\b{_ANONYMOUS}")


def speaks_unnamed(scene: Scene, source: Span) -> bool:
    """Whether the rest of the sentence of `source` says that the speaker is not to be named."""
    sentence = scene.sentences[scene.sentence(source.start)]
    return _WITHHELD.search(scene.text.characters, source.end, sentence.end) is not None


def find_reason(scene: Scene, source: Span) -> str | None:
    """The reason given in the sentence of an unnamed `source` or in the next one, in the article's words."""
    number = scene.sentence(source.start)
    characters = scene.text.characters
    sentence = scene.sentences[number]
    found = _REASON.search(characters, source.start, sentence.end)
    if found:
        return _clean(found)
    wish = _UNWILLING.search(characters, source.start, sentence.end)
    return " ".join(wish.group().split()) if wish else None


def _clean(found: re.Match[str]) -> str:
    return " ".join(found.group("why").split()).strip(" ,")


def give_reason(scene: Scene, known: Known, source: Span) -> None:
    """Note on an unnamed speaker why it is not named, once; one out of a group has the group's reason."""
    if known.voice in UNNAMED and known.reason is None:
        group = scene.register.keyed(known.member_of) if known.member_of else None
        known.reason = find_reason(scene, source) or (group.reason if group else None)
