"""Text that was read in another encoding than it was written in, before it was pasted: “Ã©” for “é”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model import Fault, Place
from .own_lines import Line, find_copies, find_lines

_BEHIND = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What a byte from 80 to BF, the second one or a later one of a letter, becomes."""
_ALSO_ENDS = "\xa0\xad®·¹²³«»‘’“”‹›–—…•†‡™"
"""Those among them that may stand behind a word in capitals: “AMANHÔ."""
_PAIR = (
    rf"[ÂÃÄÅ](?:(?![{_ALSO_ENDS}])[{_BEHIND}]|(?<=[a-zß-ÿ][ÂÃÄÅ])[{_BEHIND}])"
    rf"|(?<![^\W\d_])[ÃÄÅ][{_ALSO_ENDS}](?=[a-z])"
)
_LONG = (
    r"â€[\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?|â\x80[\x80-\xbf]|â(?:‚¬|\x82¬|„¢|\x84¢)"
    rf"|ð(?:Ÿ|\x9f)[{_BEHIND}]{{2}}|(?:[ÐÑ][{_BEHIND}]){{2,}}"
    rf"|á[º»](?![…–—‘’“”«»])[{_BEHIND}](?=[a-z])|ï¬[\x80-\x86€‚ƒ„…†]|ï»¿|(?<=[.,;:!?\d])Â\xa0"
)
_OF_MACS = {
    "‚Äú": "“",
    "‚Äù": "”",
    "‚Äò": "‘",
    "‚Äô": "’",
    "‚Äì": "–",
    "‚Äî": "—",
    "‚Ä¶": "…",
    "√©": "é",
    "√®": "è",
    "√°": "á",
    "√≥": "ó",
    "√º": "ü",
    "√∂": "ö",
    "√±": "ñ",
    "√ß": "ç",
}
_GARBLED = re.compile("|".join((_LONG, _PAIR, *_OF_MACS)))
_CODE = re.compile(r"`[^`\n]+`")
_OLD = "cp1252"
_MEND = "Copy the text again from where it comes from, and paste it as UTF-8"


def find_garbled(content: str, path: str, body: int) -> Iterator[Fault]:
    """A warning in each line of the file `path` at its first such letter; its text begins at `body`.

    Words as code are left alone, for they may show just that.
    """
    if content.isascii():
        return
    skipped = (*find_copies(content, body), *(found.span() for found in _CODE.finditer(content, body)))
    for line in find_lines(content):
        found = None if line.text.isascii() else next(_found(line, skipped), None)
        if found is not None:
            meant = _meant(found[0])
            wrong = f"“{found[0].strip()}” stands here for another sign: its text came in a wrong encoding."
            mend = f"{_MEND}, or write {meant} here." if meant else f"{_MEND}."
            yield Fault(Place(path, line.number, found.start() + 1), "garbled-text", wrong, mend)


def _found(line: Line, skipped: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    for found in _GARBLED.finditer(line.text):
        if not line.is_within(found.start(), skipped):
            yield found


def _meant(garbled: str) -> str | None:
    """What stood there before; None where some of it is lost."""
    if garbled in _OF_MACS:
        return _named(_OF_MACS[garbled])
    try:
        meant = b"".join(map(_byte, garbled)).decode("utf-8")
    except UnicodeError:
        return None
    return _named(meant) if meant.isprintable() else None


def _named(meant: str) -> str:
    return f"“{meant}”" if meant.isalnum() else meant


def _byte(character: str) -> bytes:
    """The byte that became `character`: a few have none in the old encoding and stay as they were."""
    return bytes([ord(character)]) if "\x80" <= character <= "\x9f" else character.encode(_OLD)
