"""Who calls a claim untrue: "called the charge baseless", "said the figure was wrong"."""

from __future__ import annotations

import re

from .. import lexicon

CHARGES = r"(?:claim|charge|accusation|allegation|suggestion|assertion)s?"
"""What is called untrue, or comes from somebody."""
_NAMING = re.compile(r"(?i)\b(?:call|term|brand|label|dub|describ)(?:s|ed|ing|es|e)?\b")
_UNTRUE = rf"(?:{lexicon.alternatives('called untrue')})"
_REPROACH = re.compile(
    r"(?i)(?:\b(?:it|that|this)|"
    rf"\b(?:{CHARGES}|(?:account|report|story)s?))"
    rf"\W+(?:as\s+)?(?:\w+\s+){{0,2}}?\W*{_UNTRUE}\b"
)
_JUST_TOLD = re.compile(
    r"(?i)\W*(?:\w+ly )?(?:untrue|false|baseless|unfounded|groundless|nonsense|fabricated|lies)\b"
)
"""Of a claim just told: "a claim that Lee called “simply untrue”"."""
_COUNTED = r"(?:figure|number|estimate|total|count|statistic)s?"
_FOUND_WRONG = re.compile(
    r"(?i)\W*(?:that )?(?:the|this|that|these|those) "
    rf"(?:{CHARGES}|{_COUNTED})"
    r" (?:is|was|are|were) (?:\w+ly |just |plain )?"
    rf"(?:{_UNTRUE}|not (?:true|correct|right|accurate)|incorrect|inaccurate|mistaken|misleading)\W*"
)
"""Not "his own figure was wrong", which concedes, nor "the figures were wrong for a year"."""
_VERDICT = re.compile(
    r"(?i)(?:\b(?:is|was|are|were|be|been|being)|['’]s)\W+(?:\w+\W+){0,2}?"
    rf"(?:{_UNTRUE}|lies?|incorrect|inaccurate|mistaken|misleading)\b"
)
"""Not "the torpedo lies on the sea bed"."""
_TOLD_BY_OTHERS = re.compile(
    r"(?i)\W*(?:that )?(?:(?:they|people|some|others|many|everyone|everybody|critics|opponents) (?:\w+ly )?"
    r"(?:says?|said|tells?|told|claim(?:s|ed)?|alleged?|thinks?|thought|believed?|insist(?:s|ed)?|wr[io]te)\b"
    r"|it (?:is|was|had been|has been) (?:said|claimed|alleged|rumou?red|reported) that\b"
    rf"|(?:\w+\W+){{0,3}}?(?:{CHARGES}|(?:account|report|story|stories|rumou?r)s?) that\b)"
)
"""Not "the town would close, after a claim that it leaked"."""
_DEMAND = re.compile(
    r"(?i)\W*(?:rejected |rejects |dismissed )?(?:the|this|that) (?:call|demand|request|plea)\W*"
)
"""Not "the appeal", which may be one in law."""
_A_COUNT = re.compile(rf"(?i)\W*(?:that )?(?:the|this|that|these|those) {_COUNTED} (?:is|was|are|were)\b")
_NUMBER = re.compile(
    r"(?i)\d|\b(?:half|halved|doubled|tripled|trebled|quarters?|thirds?|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|twenty|dozens?|hundreds?|thousands?|(?:m|b|tr)illions?)\b"
)


def calls_untrue(cue: str, words: str) -> bool:
    """Whether somebody calls a claim, not anything else, what does not hold."""
    return _NAMING.search(cue) is not None and bool(_REPROACH.search(words) or _JUST_TOLD.match(words))


def holds_responsible(cue: str, words: str) -> bool:
    """Whether somebody is blamed so: "held the firm responsible for the leak"."""
    return _HOLDING.fullmatch(cue) is not None and _RESPONSIBLE.search(words) is not None


_HOLDING = re.compile(r"(?i)h(?:old|olds|eld)")
_RESPONSIBLE = re.compile(r"\bresponsible for\b")


def finds_wrong(words: str) -> bool:
    """Whether a whole content is a verdict on a claim told before: "the figure was wrong"."""
    return _FOUND_WRONG.fullmatch(words) is not None


def is_verdict(words: str) -> bool:
    """Whether a content somewhere finds a thing untrue: "a report that the mill would close was a lie"."""
    return _VERDICT.search(words) is not None


def is_told_by_others(words: str) -> bool:
    """Whether a content is of what others tell: "they say the mill would close", "a report that it would"."""
    return _TOLD_BY_OTHERS.match(words) is not None


def is_demand(words: str) -> bool:
    """Whether a whole content is what somebody has asked for: "rejected (the call)"."""
    return _DEMAND.fullmatch(words) is not None


def is_of_a_count(words: str) -> bool:
    """Whether the verdict is of a figure."""
    return _A_COUNT.match(words) is not None


def has_number(words: str) -> bool:
    """Whether words can be the figure that a verdict is of."""
    return _NUMBER.search(words) is not None
