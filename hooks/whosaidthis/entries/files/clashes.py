"""Names that more than one entry claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model import Entry, Fact, Fault, Level
from ...reading.yaml_fields import Faults
from ...reading.yaml_places import Scalar
from ..spelling import fold
from .entry_file import EntryFile


def find_clashes(files: tuple[EntryFile, ...], faults: Faults) -> None:
    """Add a fault for each name, alias or spelling that two entries claim, or one entry twice.

    Of an entry whose name is another's, a copy most likely, only that is told.
    """
    names = _names(files, faults)
    claimed: dict[str, tuple[EntryFile, Scalar]] = {}
    for file in files:
        if names[fold(file.entry.name)] is not file:
            continue
        own: set[str] = {file.entry.name}
        for alias in file.aliases:
            if alias.words in own:
                faults.add(
                    alias.place,
                    "own-alias",
                    f"“{alias.words}” already names this entry.",
                    "Take the alias out.",
                )
                continue
            own.add(alias.words)
            _check(file, alias, names, claimed, faults)


def find_copies(files: tuple[EntryFile, ...]) -> Iterator[Fault]:
    """A note on each entry that says of another name what one before it says, to the word: a copy."""
    first: dict[tuple[str, tuple[Fact, ...]], EntryFile] = {}
    for file in sorted(files, key=lambda one: (len(one.entry.path), one.entry.path)):
        original = first.setdefault(_says(file.entry), file)
        if original is not file and file.entry.facts and file.entry.name != original.entry.name:
            wrong = (
                f"“{file.entry.name}” has the summary and all the facts of “{original.entry.name}” "
                f"({original.name.place})."
            )
            mend = (
                "Write what is said of this one, or make one entry of both with the other name as an alias."
            )
            yield Fault(file.name.place, "entry-twice", wrong, mend, Level.NOTE)


def _says(entry: Entry) -> tuple[str, tuple[Fact, ...]]:
    return entry.summary, entry.facts


_FULLER = "Give one of them a fuller name."
_COPY = "Both say the same: delete one of the two files."


def _is_copy(one: Entry, other: Entry) -> bool:
    """Whether two entries say the same, to the word, whatever their files and folders are called."""
    return replace(one, key=other.key, path=other.path, kind=other.kind) == other


def _names(files: tuple[EntryFile, ...], faults: Faults) -> dict[str, EntryFile]:
    names: dict[str, EntryFile] = {}
    for file in files:
        first = names.setdefault(fold(file.entry.name), file)
        if first is not file:
            faults.add(
                file.name.place,
                "name-twice",
                f"Another entry is called “{file.entry.name}” too ({first.name.place}).",
                _FULLER if not _is_copy(file.entry, first.entry) else _COPY,
            )
    return names


def _check(
    file: EntryFile,
    alias: Scalar,
    names: dict[str, EntryFile],
    claimed: dict[str, tuple[EntryFile, Scalar]],
    faults: Faults,
) -> None:
    folded = fold(alias.words)
    owner = names.get(folded)
    if owner is not None and owner is not file:
        mutual = any(fold(back.words) == fold(file.entry.name) for back in owner.aliases)
        faults.add(
            alias.place,
            "circular-alias" if mutual else "alias-taken",
            f"“{alias.words}” is the name of another entry ({owner.name.place})"
            + (", which has this one’s name as an alias." if mutual else "."),
            "Take the alias out of one of them.",
        )
        return
    first, place = claimed.setdefault(folded, (file, alias))
    if first is not file:
        faults.add(
            alias.place,
            "alias-twice",
            f"“{alias.words}” is an alias of “{first.entry.name}” too ({place.place}); it leads to neither.",
            "Take the alias out of one of them.",
        )
