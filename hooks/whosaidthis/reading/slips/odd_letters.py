"""Characters that nobody sees, and letters of other alphabets that look Latin: no name has them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import unescape

from ...model import UNSEEN, Fault, Place
from .own_lines import find_copies, find_lines

_UNSEEN = re.compile(f"[{''.join(UNSEEN)}]|&#?\\w{{1,14}};")
"""Such a character, or what may be its name in HTML: “&shy;”."""
_OWN_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
"""Alphabets whose words need no unseen characters."""
_DIRECTIONS = "mark of direction"

_CYRILLIC = dict(
    zip("АВЕЅІЈКМНОРСТУХЁЇӀаеорсухѕіјһԁԛԝёїкӏ", "ABESIJKMHOPCTYXËÏIaeopcyxsijhdqwëïkl", strict=True)
)
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ", "ABEZHIKMNOPTYXaivopu", strict=True))
_ALIKE = {
    **{one: ("Cyrillic", latin) for one, latin in _CYRILLIC.items()},
    **{one: ("Greek", latin) for one, latin in _GREEK.items()},
}
_JOINED = "\ufb00-\ufb06"
"""Letters that are one character where a PDF was copied: “ﬁ”."""
_WIDE = "\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d6a3"
"""Letters of an unusual width or of mathematics."""
_ODD = re.compile(f"[{''.join(_ALIKE)}{_JOINED}{_WIDE}]")
_WORD = re.compile(r"[^\W\d_]+")
_FORMULA = re.compile(r"[A-Z]{2}|[α-ω][A-Z]")
"""What stands in a sign that has Greek letters of its own: “TNFα”."""


def find_odd_letters(content: str, path: str, body: int) -> Iterator[Fault]:
    """A warning in each line of the file `path` at its first such character, and at each such letter’s word.

    Its text begins at `body`; what is signed is a copy of it.
    """
    skipped = find_copies(content, body)
    for line in find_lines(content):
        if not line.text.isascii() or "&" in line.text:
            for at, wrong, mend in (*_unseen(line.text), *_odd_words(line.text)):
                if not line.is_within(at, skipped):
                    yield Fault(Place(path, line.number, at + 1), "odd-letter", wrong, mend)


def _unseen(line: str) -> Iterator[tuple[int, str, str]]:
    """The first character of each kind that nobody sees and that has no business in `line`."""
    found: dict[str, list[re.Match[str]]] = {}
    for one in _UNSEEN.finditer(line):
        name = UNSEEN.get(unescape(one[0]))
        if name and not _belongs(line, one, name):
            found.setdefault(name, []).append(one)
    for name, matches in found.items():
        first, more = matches[0], len(matches) - 1
        where = f"stands {_where(line, first)}" + (f", and {more} more in this line" if more else "")
        mend = "Delete them, or type the words again" if more else "Delete it, or type the word again"
        yield first.start(), f"A {name}, which nobody sees, {where}.", f"{mend}: it counts as a letter."


def _belongs(line: str, found: re.Match[str], name: str) -> bool:
    """Whether a script or a picture needs it: in Persian, beside Thai or Hebrew, between two emoji."""
    if name == _DIRECTIONS:
        return any(unicodedata.bidirectional(one) in ("R", "AL") for one in line)
    beside = (_bare(line[: found.start()])[-1:], _bare(line[found.end() :])[:1])
    return any(one and _is_foreign(one) for one in beside)


def _is_foreign(character: str) -> bool:
    category = unicodedata.category(character)
    if category[0] == "L":
        return not unicodedata.name(character, "").startswith(_OWN_SCRIPTS)
    return category in ("So", "Sk", "Mn", "Mc") or "\ufe00" <= character <= "\ufe0f"


def _bare(words: str) -> str:
    return "".join(one for one in words if one not in UNSEEN)


def _where(line: str, found: re.Match[str]) -> str:
    """In which word it stands, as that looks to its writer; “here” between words."""
    before, after = line[: found.start()], line[found.end() :]
    plain = _UNSEEN.sub(_without, before), _UNSEEN.sub(_without, after)
    left = re.search(r"\w*\Z", plain[0])
    right = re.match(r"\w*", plain[1])
    first, last = left[0] if left else "", right[0] if right else ""
    if first and last:
        return f"in the word “{first}{last}”"
    if first:
        return f"behind the word “{first}”"
    return f"before the word “{last}”" if last else "here"


def _without(found: re.Match[str]) -> str:
    return "" if unescape(found[0]) in UNSEEN else found[0]


def _odd_words(line: str) -> Iterator[tuple[int, str, str]]:
    """Each word of Latin letters with such as only look Latin, or with two that are one character."""
    if not _ODD.search(line):
        return
    for word in _WORD.finditer(line):
        odd = [one for one in word[0] if _ODD.match(one)]
        if odd and (told := _tell(word[0], odd)):
            yield word.start(), told, "Type the word again: no name or verb is found with it."


def _tell(word: str, odd: list[str]) -> str | None:
    plain = "".join(_ALIKE[one][1] if one in _ALIKE else unicodedata.normalize("NFKC", one) for one in word)
    first = odd[0]
    if first not in _ALIKE:
        letters = unicodedata.normalize("NFKC", first)
        if len(letters) > 1:
            return f"The letters “{letters}” in the word “{plain}” are one character, as in text from a PDF."
        return f"The letter “{letters}” in the word “{plain}” is no plain one, but of another width or font."
    rest = [one for one in word if one not in _ALIKE]
    if not rest or not all(unicodedata.name(one, "").startswith("LATIN") for one in rest):
        return None
    script, latin = _ALIKE[first]
    if script == "Greek" and (_FORMULA.search(word) or len(rest) == 1):
        return None
    return f"The “{first}” in the word “{plain}” is a {script} letter that only looks like a Latin “{latin}”."
