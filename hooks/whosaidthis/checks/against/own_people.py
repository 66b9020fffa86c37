"""People who speak for a body, as a retelling may put it: the police's officers, a state's officials."""

from __future__ import annotations

from ...model import Statement, Voice
from ...speakers.words.plain import singular

_OF_STATE = frozenset({"official"})
_PEOPLE = {
    "police": frozenset("officer detective inspector constable superintendent".split()),
    "government": _OF_STATE,
    "government department": _OF_STATE,
    "state": _OF_STATE,
    "company": frozenset("lawyer solicitor barrister attorney".split()),
}
"""Who speaks for a body, by its kind."""


def may_stand_for(mine: Statement, words: tuple[str, ...], other: Statement, others: tuple[str, ...]) -> bool:
    """Whether an article may put its source for that of the report: "officers" for "the police".

    `words` and `others` are those of the two sources. Nothing more is told of the people: "three officials"
    are fewer than a ministry, "the rowers' lawyers" not the firm's. And a ministry stands for no officials,
    who may have spoken without its leave.
    """
    if _are_people_of(mine, words, other):
        return True
    return mine.speaker.kind == "police" and _are_people_of(other, others, mine)


def _are_people_of(people: Statement, words: tuple[str, ...], body: Statement) -> bool:
    nouns = _PEOPLE.get(body.speaker.kind or "", frozenset())
    bare = words[1:] if words[:1] in (("the",), ("its",)) else words
    return people.speaker.voice is Voice.UNNAMED_GROUP and len(bare) == 1 and singular(bare[0]) in nouns
