"""The bytes of a file as characters, whatever they are."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator

from ..model import Fault, Place

LOST = "\N{REPLACEMENT CHARACTER}"
"""What stands in the place of a letter that could not be read."""
_LOST = re.compile(f"(?<!`){LOST}(?!`)")


def decode(content: bytes, path: str) -> tuple[str, tuple[Fault, ...]]:
    """The characters of the file `path`; where they are no UTF-8, a fault and the rest as well as it goes.

    A mark of UTF-8 at the head of the file is no character of it. A file with the mark of UTF-16 is read as
    that, so that nothing else in it is taken for wrong. Lines that end as those of old Macs did, with a
    carriage return alone, end as all others do: MkDocs reads them so too.
    """
    characters, faults = _decode(content, path)
    return (characters if "\n" in characters else characters.replace("\r", "\n")), faults


def _decode(content: bytes, path: str) -> tuple[str, tuple[Fault, ...]]:
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16", "replace"), (_not_utf8(content, 0, path),)
    try:
        characters = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return content.decode("utf-8-sig", "replace"), (_not_utf8(content, error.start, path),)
    return characters, tuple(_lost(characters, path))


def _lost(characters: str, path: str) -> Iterator[Fault]:
    """A warning at the first letter lost before the file was saved; none where its sign is shown as code."""
    if found := _LOST.search(characters):
        at = found.start()
        place = Place(path, characters.count("\n", 0, at) + 1, at - characters.rfind("\n", 0, at))
        wrong = f"A letter was lost here: “{LOST}” stands in its place."
        yield Fault(
            place,
            "garbled-text",
            wrong,
            "Write the letter that was there, or paste the text again, as UTF-8.",
        )


def _not_utf8(content: bytes, start: int, path: str) -> Fault:
    before = content[:start]
    line = before.count(b"\n") + 1
    column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
    return Fault(Place(path, line, column), "not-utf8", "The file is not UTF-8.", "Save it as UTF-8.")
