"""What speakers do by what they say: deny, confirm, dispute; and whom they answer by it."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Speaker, Stance
from ...reading.words import with_capital, with_small_letter
from ...speakers.stances.kept_back import KeptBack
from .pieces import Strong, Words
from .speakers import is_plural
from .words import notes, number_word

# Stances that change what a reader must know: how far a thing is said to be so. A warning, a request
# or a wish is told by its own words, and nobody takes it for a fact.
_STANCES = {
    Stance.DENIES: ("Denies", "deny"),
    Stance.CONFIRMS: ("Confirms", "confirm"),
    Stance.DISPUTES: ("Disputes", "dispute"),
    Stance.ACCUSES: ("Accuses", "accuse"),
    Stance.PREDICTS: ("Predicts", "predict"),
    # True of those who refuse and of those who do not answer.
    Stance.DECLINES: ("Gives no comment", "give no comment"),
}


def is_printed(stance: Stance) -> bool:
    """Whether notes say the stance at all."""
    return stance in _STANCES


def _verb(stance: Stance, speakers: Sequence[Speaker]) -> str:
    single, plural = _STANCES[stance]
    if len(speakers) == 2:
        return f"Both {plural}"
    if len(speakers) > 2:
        return f"All {number_word(len(speakers))} {plural}"
    return with_capital(plural) if is_plural(speakers[0]) else single


def _are_several(speakers: Sequence[Speaker]) -> bool:
    return len(speakers) > 1 or is_plural(speakers[0])


def stance(which: Stance, speakers: Sequence[Speaker]) -> Words:
    """What the speakers do by saying it, where that stands alone: "⊘ Denies."."""
    if which not in _STANCES:
        return ()
    return (Strong(_verb(which, speakers), denies=which == Stance.DENIES), ".")


_SILENCES = {
    KeptBack.ANSWER: ("Does not reply", "Do not reply"),
    KeptBack.UNREACHED: ("Could not be reached", "Could not be reached"),
    KeptBack.REFUSED: ("Declines to comment", "Decline to comment"),
    KeptBack.COMMENT: ("Gives no comment", "Give no comment"),
    KeptBack.ONE_THING: ("Declines to say", "Decline to say"),
    KeptBack.UNSAID: ("Does not say", "Do not say"),
}


def silent(what: KeptBack, speakers: Sequence[Speaker]) -> Words:
    """Of who says nothing, or does not tell one thing: "did not reply", "declined to give a date"."""
    single, plural = _SILENCES[what]
    return (Strong(plural if _are_several(speakers) else single), ".")


def says_nothing(what: KeptBack, count: int) -> str:
    """What `count` people do who only keep silent, as a verb behind their names: "could not be reached"."""
    single, plural = _SILENCES[what]
    return with_small_letter(single if count == 1 else plural)


def confirms(speakers: Sequence[Speaker], what: str | None, numbers: Sequence[int]) -> Words:
    """What is confirmed, in the article's noun and no more: "Confirms the deal in note 3."."""
    verb = Strong(_verb(Stance.CONFIRMS, speakers))
    if not numbers:
        return (verb, f" the {what}." if what else ".")
    return (verb, f" the {what} in " if what else " ", *notes(numbers), ".")


def disputes(speakers: Sequence[Speaker], numbers: Sequence[int]) -> Words:
    """Which statements are disputed."""
    return (Strong(_verb(Stance.DISPUTES, speakers)), " ", *notes(numbers), ".")


def turns_down(speakers: Sequence[Speaker], numbers: Sequence[int]) -> Words:
    """Which demands are rejected."""
    return (Strong("Turn down" if _are_several(speakers) else "Turns down"), " ", *notes(numbers), ".")


def turned_down(numbers: Sequence[int]) -> Words:
    """The other side of it: by which statements a demand is rejected."""
    return ("Turned down by ", *notes(numbers), ".")


def contradicts(speakers: Sequence[Speaker], numbers: Sequence[int]) -> Words:
    """Which statements are contradicted."""
    return (Strong("Contradict" if _are_several(speakers) else "Contradicts"), " ", *notes(numbers), ".")


def contradicted(numbers: Sequence[int], *, only_disputed: bool = False) -> Words:
    """The other side of a contradiction or dispute; `only_disputed` where all of `numbers` dispute it."""
    return ("Disputed by " if only_disputed else "Contradicted by ", *notes(numbers), ".")
