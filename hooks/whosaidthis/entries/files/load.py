"""Glossary files → the glossary."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Fault, Glossary, Kind, Place
from ...reading.blanks import find_marks_above
from ...reading.yaml_fields import Faults
from .clashes import find_clashes, find_copies
from .entry_file import EntryFile, read_entry


def load_glossary(
    files: Iterable[tuple[str, str]], folder: str = "docs"
) -> tuple[Glossary, tuple[Fault, ...]]:
    """The glossary in `files`, and what is wrong with them, in the order of the files.

    Args:
        files: pairs of a path below the docs folder, with forward slashes
            (`glossary/missile/fateh-110.md`), and the file's whole text. The name of a file's folder is
            the kind of its entry. Files called `index.md` are left out.
        folder: the docs folder as messages print it.

    An entry with faults is loaded as far as it can be; a file without front matter, or in a folder that
    is no kind, gives none.
    """
    faults = Faults()
    read = _read_files(files, folder, faults)
    find_clashes(read, faults)
    faults.found.extend(find_copies(read))
    names = tuple(name for file in read for name in file.entry.names)
    for file in read:
        faults.found.extend(find_marks_above(file.printed, names))
    kinds = list(Kind)
    entries = sorted(
        (file.entry for file in read),
        key=lambda entry: (kinds.index(entry.kind), entry.name.casefold(), entry.key),
    )
    return Glossary(tuple(entries), folder), tuple(sorted(faults.found))


def _read_files(files: Iterable[tuple[str, str]], folder: str, faults: Faults) -> tuple[EntryFile, ...]:
    """Each file that gives an entry; the second of two with one key gives none."""
    by_key: dict[str, EntryFile] = {}
    for path, content in sorted(files):
        if path.rpartition("/")[2] in ("index.md", "README.md"):
            continue
        shown = f"{folder}/{path}" if folder else path
        file = read_entry(path, content, shown, faults)
        if file is None:
            continue
        first = by_key.setdefault(file.entry.key, file)
        if first is not file:
            wrong = f"Another entry’s file is called “{file.entry.key}.md” too ({first.front.path})."
            faults.add(Place(shown, 1, 1), "key-twice", wrong, "Give one of the files another name.")
    return tuple(by_key.values())
