"""The outlet whose report is retold, nearly named in the text: one of the two is misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...desk import FrontMatter
from ...joining import ReadArticle
from ...model import Fault, Level, Place, Span
from ...reading.one_letter import is_misspelt, is_name_alike
from ...reading.words import without_accents

_SHORTEST = 5
"""Letters of a word that is compared."""


def check_near_outlets(read: ReadArticle, front: FrontMatter) -> Iterator[Fault]:
    """The first place of each name in the text that is one letter off that of the outlet, or of a key.

    Where the text has its own form more often than all else has the outlet's, the outlet's line is told; and
    where of two forms one lacks an accent, that one.
    """
    retold, place = read.article.facts.retold, front.places.get("retells")
    keyed = [value for editor in read.editors for key, value in editor.keys if key in ("to", "through")]
    told: set[str] = set()
    for name in dict.fromkeys((*((retold.outlet,) if retold else ()), *keyed)):
        is_outlet = retold is not None and name == retold.outlet
        uses = read.source.content.count(_bare(name))
        for words, span in _near(name, read.source.text.characters):
            often = len(re.findall(rf"\b{re.escape(words)}\b", read.source.text.characters))
            at = read.source.place(span)
            if words in told or (uses <= often and not is_outlet):
                continue  # of a key that stands nowhere else the desk tells
            told.add(words)
            if _lacks_accents(_bare(name), words) or (
                uses < often and not _lacks_accents(words, _bare(name))
            ):
                yield from [_fault(place, _bare(name), words)] if place else []
            else:
                yield _fault(at, words, _bare(name))


def _lacks_accents(one: str, other: str) -> bool:
    """Whether `one` is `other` without an accent: who leaves it out has seldom meant to."""
    return one == without_accents(one) != other and without_accents(other) == one


def _fault(at: Place, words: str, meant: str) -> Fault:
    wrong = f"“{words}” stands here, and elsewhere “{meant}”."
    mend = f"Did you mean “{meant}”? If they are two, leave both."
    return Fault(at, "near-outlet", wrong, mend, Level.NOTE)


def _bare(name: str) -> str:
    return re.sub(r"(?i)\Athe ", "", name)


def _near(name: str, characters: str) -> Iterator[tuple[str, Span]]:
    """Words of the text that are `name` but for one letter in one of its words."""
    words = _bare(name).split()
    if not words or not words[0][:1].isupper():
        return
    run = r"\s+".join(rf"{re.escape(word[0])}[\w’'-]*" for word in words)
    for found in re.finditer(rf"(?<![\w’'-]){run}", characters):
        others = re.sub(r"[’']s?\Z", "", found[0]).split()
        if is_near_outlet(words, others):
            yield " ".join(others), Span(*found.span())


def is_near_outlet(words: list[str], others: list[str]) -> bool:
    """Whether the words of two names are the same but for one, which is misspelt in one of them.

    Of a name of three words or more it may be another word that is alike: “Revue” for “Review”.
    """
    pairs = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    if len(words) != len(others) or len(pairs) != 1:
        return False
    return (
        is_name_alike(words, others) or is_misspelt(*pairs[0], _SHORTEST) or _is_inner_plural(words, others)
    )


def _is_inner_plural(words: list[str], others: list[str]) -> bool:
    """Whether an "s" more ends a word before the last: no plural, for the last word has its own form."""
    short, long = sorted((" ".join(words), " ".join(others)), key=len)
    at = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return words[-1] == others[-1] and long == f"{short[:at]}s{short[at:]}" and long[at + 1] == " "
