"""The way of a statement to the reader: who was told, who printed it, here."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Basis, Hearer, Speaker, Voice, Way
from ...reading.words import with_capital
from .pieces import Arrow, Piece, Words
from .speakers import is_medium, told, told_to
from .words import bare_name, notes

HERE = "here"


def route(
    speaker: Speaker,
    hearer: Hearer | None,
    through: Hearer | None,
    outlet: str | None,
    occasion: str | None = None,
    *,
    occasion_read: bool = False,
    read_in: Sequence[int] = (),
) -> Words:
    """From the speaker's hearer to this page.

    `occasion`: on what occasion it was said, `occasion_read` whether that is our reading. `outlet`: who
    printed the words before they came here; None where this page is the first to print them. `read_in`: the
    notes for which the first step is our reading, where it is told of others as well.
    """
    reading = occasion_read and (hearer is None or hearer.basis is not Basis.INFERRED)  # said once
    when = f"{', as we read it, ' if reading else ' '}{occasion}" if occasion else ""
    body, opening = _first_step(speaker, hearer, through, when)
    steps: list[Words] = [(opening, *_as_read_in(read_in))]
    if outlet and bare_name(outlet) != bare_name(body):
        steps.append((outlet,))
    steps.append((HERE,))
    joined: list[Piece] = []
    for place, step in enumerate(steps):
        joined.extend((Arrow(), " ", *step) if place else step)
    return tuple(joined)


def _as_read_in(numbers: Sequence[int]) -> Words:
    return (" (as we read it in ", *notes(numbers), ")") if numbers else ()


def _first_step(
    speaker: Speaker, hearer: Hearer | None, through: Hearer | None, when: str
) -> tuple[str, str]:
    """The body that the first step ends at, and the words of that step."""
    if hearer and hearer.has_paper and speaker.voice is Voice.DOCUMENT:
        return _paper_step(speaker, hearer, through, when)
    seen = next((each for each in (hearer, through) if each and each.way is Way.SEEN), None)
    if seen and seen is not hearer and hearer:
        return seen.name, f"{with_capital(_heard(hearer))}{when}; {_heard(seen)}"
    if seen and when and speaker.voice is not Voice.DOCUMENT:
        return seen.name, f"Said{when}; {_heard(seen)}"
    if hearer:
        then = "" if hearer.way is Way.POSTED else when
        return hearer.name, f"{with_capital(_heard(hearer))}{then}"
    if through:
        inferred = through.basis == Basis.INFERRED
        return through.name, f"As we read it, {through.name}" if inferred else _report_of(through.name)
    if is_medium(speaker):
        return speaker.name, _report_of(speaker.name)
    if speaker.voice == Voice.DOCUMENT:
        return speaker.name, speaker.name
    return "", f"Said{when}" if when else "Listener not stated"


def _paper_step(speaker: Speaker, hearer: Hearer, seen: Hearer | None, when: str) -> tuple[str, str]:
    """To whom a paper is addressed, and apart from that who has seen it: the first need not have shown it."""
    to = f"{_heard(hearer)}{when}"
    if seen is None:
        return speaker.name, f"{with_capital(speaker.name)}, {to}"
    return seen.name, f"{with_capital(to)}; {_heard(seen)}"


def _heard(hearer: Hearer) -> str:
    """As in "told reporters", "as we read it, seen by the Port Gazette"."""
    return f"{'as we read it, ' if hearer.basis is Basis.INFERRED else ''}{told(hearer)} {told_to(hearer)}"


def _report_of(name: str) -> str:
    """As in "Northern Wire report", "Report in The Port Gazette", "Report by the court"."""
    if name[:1].islower():
        return f"Report by {name}"
    return f"Report in {name}" if name.startswith("The ") else f"{name} report"
