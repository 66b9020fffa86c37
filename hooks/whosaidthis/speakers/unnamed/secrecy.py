"""The words by which reports say that somebody is not named, wants not to be, or may not speak."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...attribution.phrases.off_record import NAMED, NAMES, OFF_RECORD
from ...model import Span

_PRINTED = r"(?:used|given|published|printed|mentioned|revealed|disclosed|known|made\s+public|in\s+print)"
_WANTED = rf"(?:to\s+have\s+)?{NAMES}\s+(?:to\s+(?:be|appear)\s+)?{_PRINTED}"
_STAYS = r"to\s+(?:be|remain|stay)\s+anonymous"
_DID_NOT_WANT = r"did(?:\s+not|n['’]t)\s+(?:want|wish)"
_DECLINES = r"(?:declin|refus)(?:e|es|ed|ing)"
_BY_NAME = rf"to\s+(?:be\s+{NAMED}|give\s+{NAMES})"

_ANONYMOUS = (
    rf"(?:{OFF_RECORD}|anonymously|(?:granted|given|requested|requesting)\s+anonymity|"
    rf"(?:ask|request|insist)(?:s|ed|ing)?\s+(?:for|on)\s+anonymity|"
    rf"not\s+(?:to\s+)?(?:be\s+|being\s+)?{NAMED}|can(?:not|['’]t)\s+be\s+{NAMED}|"
    rf"{_DECLINES}\s+{_BY_NAME}|{_STAYS}|"
    r"that\s+(?:his|her|their)\s+(?:\w+\s+)?names?\s+(?:not\s+be\s+(?:used|given|published|printed|mentioned)|"
    r"be\s+(?:withheld|left\s+out|kept\s+out\s+of\s+(?:it|this|print|the\s+\w+)|kept\s+secret|changed))|"
    rf"(?:not|n['’]t)\s+(?:want|wish)(?:ing)?\s+(?:to\s+be\s+{NAMED}|{_WANTED})|"
    r"(?:give|gave|giving)\s+only\s+(?:his|her|their)\s+(?:first|given)\s+names?)"
)
"""What somebody wants, or is granted: "on condition of anonymity", "did not want her name printed"."""

_WITHHELD = (
    rf"(?:(?:his|her|their|whose)\s+(?:\w+\s+)?names?\s+(?:(?:is|are|was|were|has|have|had|being|been)\s+){{1,3}}"
    rf"(?:withheld|changed|not\s+(?:being\s+)?{_PRINTED})|"
    rf"(?:is|are|was|were)\s+not\s+(?:naming|identifying)(?:\s+(?:him|her|them|the\s+\w+))?|"
    rf"agreed\s+(?:not\s+to\s+(?:name|identify)\s+(?:him|her|them|the\s+\w+)|to\s+withhold\s+(?:it|them|{NAMES})))"
)
"""What a paper does: "whose name is being withheld", "agreed not to name her"."""

_MAY_NOT = (
    r"(?:(?:is|are|was|were|being)\s+)?not\s+(?:authori[sz]ed|allowed|permitted|cleared|entitled)\s+to\s+"
    r"(?:speak|talk|comment|discuss|brief|be\s+quoted)"
    r"|(?:lack(?:s|ed|ing)?|without)\s+(?:permission|authori[sz]ation|authority|clearance)\s+to\s+"
    r"(?:speak|talk|comment|discuss|brief)"
)
_ABOUT = (
    r"(?:\s+(?:publicly|openly|in\s+public|on\s+the\s+record|(?:to|with)\s+(?:the\s+)?(?:news\s+)?"
    r"(?:press|media|reporters|journalists)"
    r"|(?:about\s+)?(?:it|this|the\s+(?:matter|case|talks|investigation|negotiations|subject|details|issue))))*"
)
FORBIDDEN = rf"(?:{_MAY_NOT})\b{_ABOUT}"
"""That somebody may not speak: all the reason that is given for leaving out who it was."""

AFRAID = (
    rf"fear(?:s|ed|ing)?\s+(?!that\b)(?:[\w’']+\s+){{0,6}}?[\w’']+(?=\s+and\s+(?:\w+\s+){{0,2}}?{_ANONYMOUS})"
)
"""What somebody fears who "feared reprisals and asked not to be named"."""

CONDITION = (
    r"(?P<words>(?:(?:ask|wish|want|prefer|request|insist|speak|talk)(?:s|ed|ing|red|ring)?(?:\s+on)?|spoke|spoken"
    r"|agreed\s+to\s+(?:speak|talk)|granted|given)"
    r"(?:\s+(?:to|with)\s+(?!be\b|remain\b|stay\b)[\w’'&]+(?:\s+[\w’'&]+){0,4}?)?(?:\s+only)?\s+"
    rf"(?:not\s+to\s+be\s+{NAMED}|{_STAYS}|anonymously|(?:for\s+)?anonymity|{OFF_RECORD})"
    rf"|(?:{_DECLINES}|{_DID_NOT_WANT}|would\s+not\s+agree)\s+{_BY_NAME}|{_DID_NOT_WANT}\s+{_WANTED})"
    rf"|\s+(?:(?!that\b)[\w’']+\s+){{1,6}}(?P<bare>{OFF_RECORD})"
)
"""A wish not to be named, as it stands behind a speaker: `words`, or `bare`."""

_REASON = re.compile(
    rf"(?i)\b(?:{_ANONYMOUS}|{_WITHHELD})(?:\s+by\s+\w+)?,?\s+"
    r"(?:(?:because|since|as|citing|due\s+to|owing\s+to|for|in\s+order|so|out\s+of|given|saying(?:\s+that)?)\s+|"
    r"(?=fearing\s|to\s))(?P<why>[^.;\"“”]{4,200}?)"
    r"(?=\s*(?:[.;\"“”]|$|,\s+(?:sa(?:id|ys?)|tells?|told|add(?:ed|s)?|and|but|gave|spoke|saw|[a-z]{3,}ed)\b))"
)
_KEPT_BACK = re.compile(rf"(?i)\b(?:{_WITHHELD}|(?:can(?:not|['’]t)|not\s+be)\s+(?:be\s+|being\s+)?{NAMED})")
_ASKS = re.compile(rf"(?i)\b{_ANONYMOUS}")
_TELLS = re.compile(rf"(?i)\b(?:{_ANONYMOUS}|{_WITHHELD}|{_BY_NAME}|{_MAY_NOT})")


def tells_of_secrecy(clause: str) -> bool:
    """Whether a clause only tells that, or why, somebody is not named: "who asked not to be named as …"."""
    return _TELLS.search(clause) is not None


def asks_for_secrecy(characters: str, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` say that somebody is not to be named."""
    return _ASKS.search(characters, start, end) is not None


_WHO = re.compile(r",?\s+who\s[^,.;:“\"]*")
_FORBIDDEN = re.compile(rf"(?i){FORBIDDEN}")


def stays_unnamed(characters: str, source: Span) -> bool:
    """Whether a source, or "who …" right behind it, says that it is not to be named, or may not speak."""
    told = _WHO.match(characters, source.end)
    end = told.end() if told else source.end
    forbidden = _FORBIDDEN.search(characters, source.start, end) is not None
    return forbidden or asks_for_secrecy(characters, source.start, end)


def is_kept_back(characters: str, part: Span) -> bool:
    """Whether words say that others do not name somebody, who may be no speaker at all: a victim, a child."""
    return _KEPT_BACK.search(characters, part.start, part.end) is not None


def reasons_in(characters: str, part: Span) -> Iterator[tuple[int, str]]:
    """Every reason in `part` why somebody is not named, with where the words begin that it is given for."""
    for found in _REASON.finditer(characters, part.start, part.end):
        yield found.start(), " ".join(found["why"].split()).strip(" ,").removeprefix("of ")
