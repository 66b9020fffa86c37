"""The fields of a front matter, read one by one; what is wrong with them is gathered as faults."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from ..model import Fault, Place, RoughDay, read_day, read_rough_day
from .slips.curly import BARE, CURLY_PART, without_marks
from .slips.odd_spaces import MEND, odd_space_in, with_plain_spaces
from .written_days import HOW, day_meant, how_to_write
from .yaml_places import Mapping, Node, Scalar, Sequence

YES = ("true", "yes", "on")
NO = ("false", "no", "off")
_TAKEN_FOR = {"int": "a number", "float": "a number", "bool": "yes or no", "timestamp": "a day"}
_IF_MEANT = "Write words, or put the value between quotation marks if it is meant."
_Choice = TypeVar("_Choice", bound=StrEnum)
_Day = TypeVar("_Day", datetime.date, RoughDay)


class Faults:
    """The faults found so far, in the order they were found."""

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def add(self, place: Place, code: str, wrong: str, mend: str) -> None:
        """Gather one more."""
        self.found.append(Fault(place, code, wrong, mend))


_SHORTEST = 3
"""How many letters of a word are enough to tell that it was left off."""
_ROOT = 5
"""How many letters two keys of one root have in common."""
_MOST_MEANT = 3
"""How many words a message asks about."""


def did_you_mean(word: str, known: Iterable[str], else_say: str) -> str:
    """The sentence that leads from a slip to the known words it can stand for, or `else_say`.

    Those that hold it whole, or begin with it, go before the one that is only spelt like it.
    """
    return _asked(_meant(word, list(known)), else_say)


def _asked(meant: list[str], else_say: str) -> str:
    return f"Did you mean {' or '.join(f'“{one}”' for one in meant)}?" if meant else else_say


def _keys_meant(word: str, known: list[str]) -> list[str]:
    """The keys that `word` can stand for; else the one that begins alike: `claimed_by`, `claimant`."""
    begun = [one for one in known if one[:_ROOT] == word[:_ROOT].casefold() and len(one) > _ROOT]
    return _meant(word, known) or (begun if len(begun) == 1 else [])


def _meant(word: str, names: list[str]) -> list[str]:
    folded = word.casefold().strip()
    longer = [one for one in names if _is_part(folded, one.casefold())]
    near = difflib.get_close_matches(folded, names, n=1, cutoff=0.6)
    return longer if 0 < len(longer) <= _MOST_MEANT else near


def _is_part(word: str, longer: str) -> bool:
    begins = len(word) >= _SHORTEST and longer.startswith(word)
    return begins or f" {word} " in f" {longer} "


class Fields:
    """One mapping whose keys are known."""

    def __init__(self, node: Mapping, known: tuple[str, ...], faults: Faults) -> None:
        self._node = node
        self.place = node.place
        self.faults = faults
        self._slips: list[list[str]] = []
        self._check_keys(known)

    def _check_keys(self, known: tuple[str, ...]) -> None:
        seen: set[str] = set()
        for key, _ in self._node.items:
            word = key.words
            if word not in known and with_plain_spaces(word) in known:
                wrong = f"{odd_space_in(word)} stands in the key “{with_plain_spaces(word)}”."
                self.faults.add(key.place, "unknown-key", wrong, MEND)
                self._slips.append([with_plain_spaces(word)])
            elif word not in known:
                meant = _keys_meant(word, list(known))
                mend = _asked(meant, f"Known keys are {', '.join(known)}.")
                self.faults.add(key.place, "unknown-key", f"The key “{word}” is not known here.", mend)
                self._slips.append(meant)
            elif word in seen:
                self.faults.add(
                    key.place, "key-twice", f"The key “{word}” stands here twice.", "Keep one of them."
                )
            seen.add(word)

    def key_place(self, key: str) -> Place:
        """Where the key stands, or the mapping where it is missing."""
        return self._node.key_place(key)

    def words(self, key: str) -> str | None:
        """The words of a field; None where it is missing or empty."""
        node = self._node.get(key)
        if node is None:
            return None
        if not isinstance(node, Scalar):
            self._wrong_shape(node, key, "plain words")
            return None
        return node.words.strip() or None

    def is_empty(self, key: str) -> bool:
        """Whether the key stands there with nothing behind it, not even a marked blank."""
        node = self._node.get(key)
        return isinstance(node, Scalar) and not node.words.strip() and not node.blank

    def hides(self, key: str) -> bool:
        """Whether a “#” before the words behind the key hides them, which is a fault of its own."""
        node = self._node.get(key)
        return isinstance(node, Scalar) and bool(node.hidden)

    def is_misspelt(self, key: str) -> bool:
        """Whether `key` is missing, and one that is told to be unknown is spelt nearly so."""
        return self._node.get(key) is None and any(key in meant for meant in self._slips)

    def needed(self, key: str, of: str) -> str:
        """The words of a field that must not be missing; empty where it is, with a fault but for blanks.

        A key that is told to be unknown may stand for it: then that is the fault.
        """
        found = self.words(key)
        told = self.is_misspelt(key) or (self._node.get(key) is None and [] in self._slips)
        if found is None and not self._is_blank(key) and not told:
            self.faults.add(
                self.key_place(key), f"no-{key}", f"The {of} has no “{key}”.", f"Write a line “{key}: …”."
            )
        return found or ""

    def items(self, key: str) -> tuple[Node, ...]:
        """The items of a list; one value alone counts as a list of one."""
        node = self._node.get(key)
        if node is None or (isinstance(node, Scalar) and not node.words):
            return ()
        return node.items if isinstance(node, Sequence) else (node,)

    def names(self, key: str) -> tuple[Scalar, ...]:
        """The items of a list of words, empty ones left out."""
        found = []
        for node in self.items(key):
            if not isinstance(node, Scalar):
                self._wrong_shape(node, key, "a list of words")
            elif node.words.strip():
                found.append(Scalar(node.place, node.words.strip()))
        return tuple(found)

    def parts(self, key: str, known: tuple[str, ...], form: str | None = None) -> tuple[Fields, ...]:
        """The items of a list of mappings; `form` is how an editor writes one that is no list."""
        found = []
        for node in self.items(key):
            if isinstance(node, Mapping):
                found.append(Fields(node, known, self.faults))
            else:
                self._wrong_shape(node, key, form or f"a list of items with the keys {', '.join(known)}")
        return tuple(found)

    def named_parts(self, key: str, known: tuple[str, ...]) -> tuple[tuple[Scalar, Fields], ...]:
        """The mappings of a mapping, each with its key."""
        node = self._node.get(key)
        if node is None or (isinstance(node, Scalar) and not node.words):
            return ()
        if not isinstance(node, Mapping):
            dashes = ", and no dashes before them" if isinstance(node, Sequence) else ""
            self._wrong_shape(node, key, f"keys, each with its own fields{dashes}")
            return ()
        found = []
        for name, value in node.items:
            if isinstance(value, Mapping):
                found.append((name, Fields(value, known, self.faults)))
            else:
                self._wrong_shape(value, name.words, f"the keys {', '.join(known)}")
        return tuple(found)

    def day(self, key: str) -> datetime.date | None:
        """A day, `YYYY-MM-DD`; None, with a fault, where it is none."""
        return self._day_read(key, read_day, "day", HOW)

    def rough_day(self, key: str) -> RoughDay | None:
        """A day, a month or a year; None, with a fault, where it is none."""
        return self._day_read(
            key,
            read_rough_day,
            "day, month or year",
            "Write a year, a month or a day, as in 2021, 2021-08 or 2021-08-08.",
        )

    def _day_read(self, key: str, reading: Callable[[str], _Day | None], what: str, mend: str) -> _Day | None:
        found = self.words(key)
        read = reading(found) if found is not None else None
        if found is not None and read is None:
            wrong = f"“{found}” is no {what}."
            if reading(without_marks(found)):
                wrong, mend = f"The day {CURLY_PART}", BARE
            elif day_meant(found):
                mend = how_to_write(found)
            self.faults.add(self.value_place(key), "no-day", wrong, mend)
        return read

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        found = self.words(key)
        if found is None:
            return default
        if found.casefold() in YES + NO:
            return found.casefold() in YES
        self.faults.add(
            self.value_place(key), "no-flag", f"“{found}” is neither true nor false.", "Write one of them."
        )
        return default

    def choice(self, key: str, choices: type[_Choice], default: _Choice) -> _Choice:
        """One of a few fixed words."""
        found = self.words(key)
        if found is None:
            return default
        known = [choice.value for choice in choices]
        if found.casefold() in known:
            return choices(found.casefold())
        wrong, mend = (
            f"“{found}” is no {key}.",
            did_you_mean(found, known, f"Write one of {', '.join(known)}."),
        )
        if (plain := with_plain_spaces(found)).casefold() in known:
            wrong, mend = f"{odd_space_in(found)} stands in “{plain}”.", MEND
        self.faults.add(self.value_place(key), "unknown-value", wrong, mend)
        return default

    def is_choice(self, key: str, choices: type[StrEnum]) -> bool:
        """Whether the value of the key is one of a few fixed words."""
        node = self._node.get(key)
        return isinstance(node, Scalar) and node.words.strip().casefold() in [one.value for one in choices]

    def want_words(self, *keys: str) -> None:
        """Tell of each of these fields whose value is a number, a day, or yes or no."""
        for key in keys:
            node = self._node.get(key)
            if isinstance(node, Scalar) and node.taken_for:
                wrong = f"“{key}” is {_TAKEN_FOR[node.taken_for]}, “{node.words}”, where words belong."
                self.faults.add(node.place, "wrong-shape", wrong, _IF_MEANT)

    def _is_blank(self, key: str) -> bool:
        """Whether the field is a marked blank, which is told of by itself."""
        node = self._node.get(key)
        return isinstance(node, Scalar) and node.blank

    def value_place(self, key: str) -> Place:
        """Where the value of the key stands, or the mapping where it is missing."""
        node = self._node.get(key)
        return node.place if node else self.place

    def _wrong_shape(self, node: Node, key: str, wanted: str) -> None:
        self.faults.add(
            node.place, "wrong-shape", f"“{key}” is not of the form that belongs here.", f"Write {wanted}."
        )
