"""The sources that an entry declares, and who cites them."""

from __future__ import annotations

import datetime

from ...model import RoughDay, Source, read_rough_day, surely_before
from ...reading.addresses import is_web_address, tell_no_address
from ...reading.written_days import day_meant
from ...reading.yaml_fields import Fields, did_you_mean
from ...reading.yaml_places import Scalar

_KEYS = ("title", "publisher", "via", "date", "url", "note")


def report_to_come(day: RoughDay | None, what: str, part: Fields, key: str) -> None:
    """Add a fault for a day under `key` that is to come: nothing can have appeared or been read then."""
    if day and surely_before(datetime.date.today(), day.first):
        wrong = f"{what} is of {day}, and that is to come."
        part.faults.add(part.value_place(key), "dated-in-future", wrong, "Mend the day.")


class Sources:
    """The sources of one entry, by key."""

    def __init__(self, fields: Fields) -> None:
        self._faults = fields.faults
        self._declared: dict[str, tuple[Scalar, Source]] = {}
        self._cited: set[str] = set()
        for key, part in fields.named_parts("sources", _KEYS):
            self._declare(key, part)

    def _declare(self, key: Scalar, part: Fields) -> None:
        if key.words in self._declared:
            self._faults.add(
                key.place, "key-twice", f"The source “{key.words}” stands here twice.", "Keep one of them."
            )
            return
        source = Source(
            key=key.words,
            title=part.needed("title", f"source “{key.words}”"),
            publisher=part.needed("publisher", f"source “{key.words}”"),
            date=self._date(key, part),
            url=self._address(key, part),
            via=part.words("via"),
            note=part.words("note"),
        )
        self._declared[key.words] = (key, source)

    def _date(self, key: Scalar, part: Fields) -> str | None:
        found = part.words("date")
        day = read_rough_day(found or "")
        if found is None or day:
            report_to_come(day, f"The source “{key.words}”", part, "date")
            return found
        place = part.value_place("date")
        meant = day_meant(found) or "a year, month or day, as in 2016, 2016-09 or 2016-09-25"
        self._faults.add(place, "no-day", f"“{found}” is no date.", f"Write {meant}, in quotes.")
        return None

    def _address(self, key: Scalar, part: Fields) -> str:
        found = part.needed("url", f"source “{key.words}”")
        if not found or is_web_address(found):
            return found
        place = part.value_place("url")
        self._faults.add(place, "no-address", *tell_no_address(found))
        return ""

    def cited(self, by: Fields, what: str) -> tuple[Source, ...]:
        """The sources named in the field `sources` of `by`; a fault where `what` ends up without any."""
        keys = by.names("sources")
        found = [source for key in keys if (source := self._find(key)) is not None]
        if not keys:
            self._faults.add(
                by.place, "no-source", f"{what} has no source.", "Name one under “sources:”, or take it out."
            )
        return tuple(dict.fromkeys(found))

    def cited_if_any(self, by: Fields) -> tuple[Source, ...]:
        """The same where a source is not demanded."""
        return tuple(source for key in by.names("sources") if (source := self._find(key)) is not None)

    def _find(self, key: Scalar) -> Source | None:
        if key.words in self._declared:
            self._cited.add(key.words)
            return self._declared[key.words][1]
        mend = did_you_mean(key.words, self._declared, "Declare it under the entry’s “sources:”.")
        self._faults.add(key.place, "unknown-source", f"No source is called “{key.words}”.", mend)
        return None

    def newest(self) -> Source | None:
        """The declared source with the latest date; None where none has one."""
        dated = (source for _, source in self._declared.values() if source.date)
        return max(dated, key=lambda source: source.date or "", default=None)

    def report_unused(self) -> None:
        """Add a fault for each source that nothing cites."""
        for key, _ in self._declared.values():
            if key.words not in self._cited:
                self._faults.add(
                    key.place,
                    "unused-source",
                    f"Nothing cites the source “{key.words}”.",
                    "Cite it, or take it out.",
                )
