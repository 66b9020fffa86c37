"""The words of "How it reached this page"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import UNNAMED, Hearer, Speaker, Voice, Way
from .pieces import Piece, Ref, Strong, Words
from .speakers import full_name, has_number, told_to
from .speakers import told as told_word
from .words import AS_READ, day, linked_numbers, listed, number_word, possessive, statements

TITLE = "How it reached this page"
STANDFIRST = "Who spoke, whom they told, and who wrote it down."
AS_LIST = "The same as a list, with the notes"
NO_SPEAKER = "No speaker given"


def key(teller: str) -> dict[str, str]:
    """What each kind of line means; `teller` is whoever says how the words went, or does not."""
    return {"stated": f"{teller} says so", "inferred": "we read it so", "not-stated": who_was_told(teller)}


def who_was_told(teller: str) -> str:
    """That nobody is said to have listened."""
    return f"{teller} does not say who was told"


def root(outlet: str | None, count: int, *, reprints: bool = False) -> Words:
    """What the page rests on; `reprints`: whether it prints that outlet's own words."""
    end = f", {statements(count)}"
    if outlet is None:
        return (Strong("This page"), end)
    return (Strong("This page"), " reprints " if reprints else " retells ", Strong(outlet), end)


def not_listed(repeats: Sequence[int], inside: Sequence[int], silent: Sequence[int]) -> Words:
    """Which statements of the page the list leaves out, each with the reason; nothing for none."""
    told = reasons(repeats, inside, silent)
    return (". Not listed here: ", *told) if told else ()


def reasons(repeats: Sequence[int], inside: Sequence[int], silent: Sequence[int] = ()) -> Words:
    """Why statements count for no speaker of their own, each kind with its notes; nothing for none."""
    kinds = (
        (repeats, "which repeats another", "which repeat others"),
        (inside, "which stands inside another", "which stand inside others"),
        (silent, "where nothing was said", "where nothing was said"),
    )
    return listed(
        [
            (*linked_notes(numbers), " (", one if len(numbers) == 1 else more, ")")
            for numbers, one, more in kinds
            if numbers
        ]
    )


def agency(name: str, when: date | None, count: int, *, reports: bool, own: Sequence[int] = ()) -> Words:
    """A body through which statements came; `reports`: whether the article says that it reported them.

    `own`: the notes on what it says itself.
    """
    end = f"; {statements(count)}"
    if not reports:
        return (Strong(name), f" was told{end}")
    itself: Words = (" (", *linked_notes(own), ")") if own else ()
    return (Strong(name), f" reported{f' on {day(when)}' if when else ''}", *itself, end)


def source_name(speaker: Speaker) -> str:
    """The line that names a source."""
    return NO_SPEAKER if speaker.voice == Voice.NOT_STATED else full_name(speaker)


def source_remark(
    speaker: Speaker, hedges: Sequence[str], ways: Sequence[tuple[Words, Sequence[int]]]
) -> Words:
    """What is to be known of a source: is it named, whom did it tell, each way with its notes."""
    parts: list[Words] = []
    if speaker.voice in UNNAMED:
        parts.append(("unnamed" if has_number(speaker) else "unnamed, number not given",))
    if hedges:
        parts.append((", ".join(f"“{words}”" for words in hedges),))
    parts.extend((*way, " (", *linked_notes(numbers), ")") for way, numbers in _once(ways).items())
    joined: list[Piece] = []
    for place, part in enumerate(parts):
        joined.extend(("; " if place else "", *part))
    return tuple(joined)


def _once(ways: Sequence[tuple[Words, Sequence[int]]]) -> dict[Words, list[int]]:
    """The notes of each way: those that read alike are told together, whatever they rest on."""
    found: dict[Words, list[int]] = {}
    for way, numbers in ways:
        found[way] = sorted({*found.get(way, ()), *numbers})
    return found


def told(hearer: Hearer) -> Words:
    """The article says who was told or has seen it, or where it was posted."""
    return (f"{told_word(hearer)} {told_to(hearer)}",)


def told_as_read(hearer: Hearer) -> Words:
    """We read who was told or has seen it, or where it was posted."""
    if hearer.way is Way.TOLD:
        return (f"we read the listener as {hearer.name}",)
    return (f"we read it as {told_word(hearer)} {told_to(hearer)}",)


def report_as_read(name: str) -> Words:
    """We read whose report it is."""
    return (f"we read it as {name}",)


def in_report(name: str) -> Words:
    """Whose report it stands in, by an editor's word."""
    return (f"in {possessive(name)} report",)


def own_report() -> Words:
    """The outlet says it itself."""
    return ("its own report",)


def not_said(teller: str) -> Words:
    """Nobody is said to have been told."""
    return (who_was_told(teller),)


def said_on(occasion: str, teller: str) -> Words:
    """It is told on what occasion, "in a statement", and not who was told.

    What was published, "in a report", tells nobody in particular.
    """
    published = occasion.rpartition(" ")[2] in _PUBLISHED
    return (f"said {occasion}" if published else f"said {occasion}; {teller} does not say to whom",)


_PUBLISHED = frozenset("report study newsletter bulletin column op-ed essay".split())


def not_passed_on(teller: str) -> Words:
    """It is not told from whom a document comes, which tells nobody."""
    return (f"{teller} does not say who passed it on",)


def member(stated: Sequence[int], inferred: Sequence[int], *, read: bool = False) -> Words:
    """Somebody of the group who speaks alone; `read`: whether it is our reading that it is one of them."""
    if read:
        return (f"{AS_READ}, speaks alone (", *linked_notes((*stated, *inferred)), ")")
    words: list[Piece] = [" speaks alone ("]
    words.extend(linked_notes(stated) if stated else ())
    if inferred:
        words.append("; as we read it " if stated else "as we read it ")
        words.extend(linked_notes(inferred))
    return (*words, ")")


def one_of(count: int) -> str:
    """Who a member of the group above is."""
    return "One of them" if count == 1 else f"{number_word(count)} of them"


def linked_notes(numbers: Sequence[int]) -> Words:
    """The notes of a source, as links."""
    if len(numbers) == 1:
        return ("note ", Ref(numbers[0], str(numbers[0])))
    return ("notes ", *linked_numbers(numbers))
