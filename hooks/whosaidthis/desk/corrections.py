"""An article's `corrections`: what was wrong in it, told in public."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from ..model import Correction, Fault, Place, Span, Statement, surely_before
from ..reading.words import find_words
from ..reading.yaml_fields import Faults, Fields
from ..reading.yaml_places import Scalar
from .corrected import current_ids, lead_on

CORRECTION_KEYS = ("date", "wrong", "now", "statement", "formerly")
_ID = re.compile(r"[0-9a-f]{8}(?:-\d+)?\Z")
_FRAME = re.compile(
    r"(?i)^(?:(?:an?|the|this|our) (?:earlier |previous |first |older )?"
    r"(?:article|page|text|story|report|headline|version)(?: of (?:it|this|the) ?\w*)?|it)"
    r"(?: (?:now|first|earlier|originally|wrongly|previously|had))*"
    r" (?:says?|said|states?|stated|reads?|wrote|writes?)(?: now)?(?: that)?[,:]? +"
)
"""What leads in what an article said, or says now."""
_OURS = (
    r"(?:an?|the|this|our) (?:earlier |previous |first |older )?(?:article|page|text|story|headline|version)"
)
_BEFORE = re.compile(
    rf"(?i)^{_OURS}(?: of (?:it|this|the) ?\w*)?(?: (?:had|first|earlier|originally|wrongly|previously))*"
    r" (?:said|stated|wrote|gave)\b(?! now)"
)
_NOW = re.compile(rf"(?i)^(?:{_OURS}|it) now (?:says|states|reads|gives)\b")
ARTICLES = frozenset("a an the that".split())
"""Words that a correction may have otherwise than its article."""
_HOW = "Write the part after “#” of its link, like s-1a2b3c4d."
_HOW_NOW = (
    "Write the part after “#” of its link (“Link”, beside its note); "
    "an id that it had before belongs after “formerly”."
)


@dataclass(frozen=True, slots=True)
class Written:
    """One of them, with the places of its ids."""

    correction: Correction
    statement: Place
    """Where the id of its statement is written, or the whole item where there is none."""
    formerly: tuple[Place, ...]
    """Where each of its former ids is written."""
    day: Place
    """Where its day is written."""


def read_corrections(fields: Fields, faults: Faults) -> tuple[Written, ...]:
    """The items under the key `corrections`, in their order; one that lacks a part is a fault."""
    found = (_read(part, faults) for part in fields.parts("corrections", CORRECTION_KEYS))
    return tuple(one for one in found if one is not None)


def _read(part: Fields, faults: Faults) -> Written | None:
    day = part.day("date") if part.needed("date", "correction") else None
    wrong, now = part.needed("wrong", "correction"), part.needed("now", "correction")
    part.want_words("wrong", "now")
    _check_empty(part, faults)
    statement = part.words("statement")
    if statement and (elsewhere := _tell_elsewhere(statement, part.place.path)):
        faults.add(part.value_place("statement"), "no-id", *elsewhere)
    former = [one for one in part.names("formerly") if _is_id(one, faults)]
    if day is None or not wrong or not now:
        return None
    if slip := _mixed_up(wrong, now):
        faults.add(part.value_place("now"), "no-now", *slip)
    formerly = tuple(_bare(one.words) for one in former)
    return Written(
        Correction(day, wrong, now, _bare(statement) if statement else None, formerly),
        part.value_place("statement"),
        tuple(one.place for one in former),
        part.value_place("date"),
    )


def _check_empty(part: Fields, faults: Faults) -> None:
    """Tell of links that are promised and lead nowhere; one that a “#” hides is told of as that."""
    for key in ("statement", "formerly"):
        if part.is_empty(key) and not part.hides(key):
            wrong = f"The key “{key}” has no value, so the correction leads to no statement by it."
            faults.add(part.key_place(key), "no-value", wrong, f"{_HOW} Or take the line out.")


def _mixed_up(wrong: str, now: str) -> tuple[str, str] | None:
    """What is wrong with a “now” that says the same as “wrong”, or what the article said before; the mend."""
    if told_words(wrong) == told_words(now):
        return "“now” says the same as “wrong”.", "Write what the page says now."
    mend = "Write what it says now after “now”, and what it said before after “wrong”."
    if _BEFORE.match(now):
        return "“now” tells what the article said before.", mend
    return ("“wrong” tells what the article says now.", mend) if _NOW.match(wrong) else None


def told_words(words: str) -> tuple[str, ...]:
    """What a sentence tells, without what only leads it in ("The article said that") and without articles."""
    told = _FRAME.sub("", " ".join(words.split()))
    found = tuple(word.form.casefold() for word in find_words(told, Span(0, len(told))))
    return tuple(word for word in found if word not in ARTICLES) or (words.strip(),)


def _bare(words: str) -> str:
    """An id without what stands before it in an address."""
    return words.rpartition("#")[2].removeprefix("s-").removeprefix("n-")


_ENDING = re.compile(r"(?:\A(?:index|README))?(?:\.html?|\.md)?\Z")
"""What a part of a page's address, or the name of its file, may end with, or be, beside its name."""


def _tell_elsewhere(written: str, path: str) -> tuple[str, str] | None:
    """What is wrong with an id behind the address of another page than that of the article `path`."""
    address = written.rpartition("#")[0].partition("?")[0]
    if not address or _page(address) == _page(path):
        return None
    wrong = f"“{written}” leads to another page, for this article is “{_page(path)}”."
    return wrong, "Copy the link of a statement of this article, or write the part after “#” alone."


def _page(address: str) -> str:
    """What a page is called, at the end of its address or of the path of its file."""
    parts = (_ENDING.sub("", part, count=1) for part in reversed(unquote(address).split("/")))
    return next(filter(None, parts), "")


def _is_id(one: Scalar, faults: Faults) -> bool:
    if elsewhere := _tell_elsewhere(one.words, one.place.path):
        faults.add(one.place, "no-id", *elsewhere)
        return False
    if _ID.match(_bare(one.words)):
        return True
    faults.add(one.place, "no-id", f"“{one.words}” is no id of a statement.", _HOW)
    return False


def check_corrections(
    written: Sequence[Written],
    statements: Sequence[Statement],
    day: date | None,
    moved: Mapping[str, str],
) -> tuple[Fault, ...]:
    """The ids that are wrong on a page with these `statements`, and the days before the page's own `day`.

    `moved`: from ids under which statements were signed to those that they bear now.
    """
    return (
        *_unknown(written, statements, moved),
        *_still_there(written, statements),
        *_twice(written),
        *_doubled(written),
        *_too_early(written, day),
    )


def _too_early(written: Sequence[Written], day: date | None) -> Iterator[Fault]:
    """Days on which there was no article yet that could be corrected."""
    for one in written:
        corrected = one.correction.date
        if day and surely_before(corrected, day):
            wrong = f"The article is of {day}, and cannot have been corrected on {corrected}."
            mend = "Write the day of the correction, or mend the “date” of the article."
            yield Fault(one.day, "corrected-too-early", wrong, mend)


def check_correction_days(written: Sequence[Written], today: date) -> Iterator[Fault]:
    """The days of corrections that are still to come: readers are told of what has been mended."""
    for one in written:
        corrected = one.correction.date
        if surely_before(today, corrected):
            wrong = f"Nothing can have been corrected on {corrected}: that day is to come."
            yield Fault(one.day, "corrected-in-future", wrong, "Write the day of the correction.")


def _unknown(
    written: Sequence[Written], statements: Sequence[Statement], moved: Mapping[str, str]
) -> Iterator[Fault]:
    """Statements that are not on the page, and did not become one that is."""
    here = current_ids(statements)
    led = lead_on([one.correction for one in written])
    for one in written:
        named = one.correction.statement
        if named and not _ID.match(named):
            yield Fault(one.statement, "no-id", f"“{named}” is no id of a statement.", _meant(named, here))
        elif named and (last := led(named)) not in here:
            now = moved.get(last)
            mend = f"It is “s-{now}” now: write that, and the old id after “formerly”." if now else _HOW_NOW
            yield Fault(one.statement, "unknown-statement", f"The page has no statement “s-{named}”.", mend)


def _meant(written: str, here: Mapping[str, int]) -> str:
    """What to write where the number of a note stands for the id of its statement; else where ids are."""
    found = next((one for one, number in here.items() if str(number) == written), None)
    return f"The statement of note {written} is “s-{found}”: write that." if found else _HOW


def _still_there(written: Sequence[Written], statements: Sequence[Statement]) -> Iterator[Fault]:
    """Former ids that statements of the page bear now."""
    here = current_ids(statements)
    for former, place in _former(written):
        if former in here:
            wrong = f"The page has a statement “s-{former}” still, so it is no former one."
            mend = "Take the line out, or write the id that the statement had before."
            yield Fault(place, "not-former", wrong, mend)


def _twice(written: Sequence[Written]) -> Iterator[Fault]:
    """Former ids that stand in more than one place."""
    seen: set[str] = set()
    for former, place in _former(written):
        if former in seen:
            wrong = f"The former id “s-{former}” stands here twice."
            yield Fault(place, "former-twice", wrong, "Leave it with one correction.")
        seen.add(former)


def _doubled(written: Sequence[Written]) -> Iterator[Fault]:
    """Items that say what one above them says; of one whose former id is told it is known."""
    seen: set[tuple[object, ...]] = set()
    for one in written:
        correction = one.correction
        said = (told_words(correction.wrong), told_words(correction.now), correction.statement)
        if said in seen and not correction.formerly:
            wrong = "The same correction stands above this one already, and readers see it twice."
            yield Fault(one.day, "correction-twice", wrong, "Take one of them out.")
        seen.add(said)


def _former(written: Sequence[Written]) -> Iterator[tuple[str, Place]]:
    for one in written:
        yield from zip(one.correction.formerly, one.formerly, strict=True)
