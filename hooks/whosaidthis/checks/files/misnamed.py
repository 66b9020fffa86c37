"""Files of articles and entries whose names end so that they are not read: `mill.MD`, `mill.md.txt`."""

from __future__ import annotations

from pathlib import PurePosixPath

from ...model import Fault, Place
from ...reading.slips.file_names import ENDING, MARKDOWN, PLAIN, may_be_misnamed
from ...reading.yaml_places import cut_front_matter


def check_misnamed(content: str, path: str) -> tuple[Fault, ...]:
    """What is wrong with the name of the file `path`, of an article or an entry, which holds `content`.

    Plain text without front matter is left alone: such a file can be for readers to take along.
    """
    name = PurePosixPath(path)
    if not may_be_misnamed(path):
        return ()
    if name.suffix.casefold() == PLAIN and cut_front_matter(content)[0] is None:
        return ()
    stem = PurePosixPath(name.stem)
    new = f"{stem.stem if stem.suffix.casefold() in MARKDOWN else stem.name}{ENDING}"
    wrong = f"The name of this file ends in “{name.suffix}”, and those of articles and entries in “{ENDING}”."
    return (Fault(Place(path, 1, 1), "misplaced-article", wrong, f"Rename it to {new}."),)
