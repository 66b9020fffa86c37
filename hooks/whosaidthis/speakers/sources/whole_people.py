"""Words that stand for people without a name or a noun of their own: "the Russians", "most in Rye", "all"."""

from __future__ import annotations

from dataclasses import replace

from ...model import Voice
from ...reading.words import Word
from .. import lexicon
from ..phrases.leading_words import some_somewhere
from ..phrases.named import Named
from ..words.groups import Quantity

_ALL = frozenset("both all everyone everybody dozens hundreds thousands".split())
_ONE = frozenset(("someone", "somebody"))
_TOLD_OF = frozenset(
    "who whose in at from near with of on outside inside behind aboard close familiar briefed present".split()
)
"""What tells which people "those" are: "those who have read the letter", "those at Kell Bank"."""
_ONE_WHO = frozenset(("who", "whose", "from"))


def whole_people(bare: Named, core: list[Word], words: list[Word]) -> Named | None:
    """As in "the Russians" for Russia, "most in Rye" for a number of people; None for other words."""
    state = _people_as_state(core, bare.quantity)
    if state:
        return replace(bare, voice=Voice.INSTITUTION, name=state, kind="state")
    lone = len(words) > 1 and words[0].lower == "one" and words[1].lower in _ONE_WHO
    somebody = words[0].lower in _ONE and (len(words) == 1 or words[1].form.islower())
    if lone or somebody:  # "Someone in the crowd"
        return replace(bare, voice=Voice.UNNAMED_PERSON, quantity=replace(bare.quantity, count=1))
    counted = bare.quantity.count is not None and bare.quantity.count > 1
    if len(words) == 1 and (words[0].lower in _ALL or counted):
        return replace(bare, voice=Voice.UNNAMED_GROUP, plural=True)
    if len(words) > 1 and words[0].lower == "each" and core[-1].form.islower():
        head = core[-1].lower
        return replace(bare, voice=Voice.UNNAMED_GROUP, plural=True, head=head, role=head)
    told = len(words) > 1 and words[0].lower == "those" and words[1].lower in _TOLD_OF
    return replace(bare, voice=Voice.UNNAMED_GROUP, plural=True) if told or some_somewhere(words) else None


def _people_as_state(core: list[Word], quantity: Quantity) -> str | None:
    """The state behind "the Russians", "the U.S."; None for "two Russians" and for "Russians"."""
    if quantity.article != "the" or quantity.count is not None or quantity.of_group or not core[0].capital:
        return None
    called = " ".join(word.lower for word in core)
    states = lexicon.states()
    alike = called in states.adjectives and core[0].form.isupper()  # "the U.S.", which is an adjective too
    return states.peoples.get(called) or (states.names.get(called) if alike else None)
