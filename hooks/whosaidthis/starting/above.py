"""What a page has above its headline: menus, the name of the paper, the section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import pairwise

from ..reading.words import folded
from .advertising import is_section, wall
from .captions import has_verb
from .report import LeftOut, Paragraph, Why

LONGEST_TITLE = 200
_MENU = re.compile(r"[^\W\d][^\d|•·›>→.]{0,24}(?:\s*[|•·›>→]\s*[^\d|•·›>→.]{1,24}){2,}")
"""Three words or more for sections, and nothing else; a day or a reading time is none."""
_TRANSLATED = re.compile(
    r"Translated (?:from (?:the )?[A-Z][a-z]+(?: by [^.,?!:]+)?"
    r"|by (?:(?:[A-Z][^\s.,]*(?: |\Z)){1,4}|(?:our|the) [^.,?!:]+))"
)
"""Who brought the report into English, and out of what."""
_BETWEEN = re.compile(r"\s*[|•·›>→]\s*|\s+/\s+")
_AFTER_NAME = re.compile(r"\s*[|•·›>→]\s*|\s+[/–—-]\s+")
_SMALL = frozenset("a an and at for in of on the to &".split())
_ALIKE = 0.85
"""From which likeness on a line may be the name of the paper."""
_FEW = 3
"""Words of a section's name."""


def above_headline(kept: Sequence[Paragraph], outlet: str | None) -> tuple[LeftOut, ...]:
    """The first lines of `kept` that are no headline; `outlet` is the name of the paper, where it is known.

    The last line is never among them.
    """
    return tuple(_above(kept, outlet))


def _above(kept: Sequence[Paragraph], outlet: str | None) -> Iterator[LeftOut]:
    for each, after in pairwise(kept):
        why = _why(each.words, outlet, after)
        if why is None:
            return
        yield LeftOut(each, why)


def is_title(first: Paragraph) -> bool:
    """Whether a paragraph can be a headline: short, and not a sentence with a full stop."""
    return len(first.words) <= LONGEST_TITLE and not first.words.endswith((".", ":", ","))


def names(words: str, outlet: str | None) -> bool:
    """Whether `words` are the name of the `outlet` and nothing else, with or without its article."""
    return bool(outlet) and _bare(words) == _bare(outlet or "")


def nearly_names(words: str, outlet: str | None) -> bool:
    """Whether `words` may be the name of the `outlet` misspelt."""
    near = get_close_matches(_bare(words), [_bare(outlet or "")], cutoff=_ALIKE)
    return bool(outlet and near) and not names(words, outlet)


def _bare(name: str) -> str:
    return folded(name).strip(" .*|").removeprefix("the ")


def _why(words: str, outlet: str | None, after: Paragraph) -> Why | None:
    """As "The Herald", "Home > News > Towns", "World | Weir", "We value your privacy. Accept all cookies"."""
    name, *others = _AFTER_NAME.split(words)
    if names(name, outlet) and all(map(_may_be_section, others)):
        return Why.OUTLET
    if _TRANSLATED.fullmatch(words):
        return Why.ADVERT
    if (len(words) <= LONGEST_TITLE and wall(words) == "cookies") or _MENU.fullmatch(words):
        return Why.ADVERT
    long = _count(after.words) >= _count(words)
    return Why.SECTION if is_title(after) and _are_sections(words, headline_is_long=long) else None


def _count(words: str) -> int:
    return len(re.findall(r"\w+", words))


def _are_sections(words: str, *, headline_is_long: bool) -> bool:
    """Whether a line holds names of sections alone: "Weir | Mill burns down" may be a headline.

    A section's name tells of nothing done; one word behind a known section, "World | Floods", is none either.
    """
    first, *others = [part for part in _BETWEEN.split(words) if part] or [words]
    if is_section(first):
        return all(_may_be_section(each) or (headline_is_long and _is_one_name(each)) for each in others)
    return bool(others) and "/" not in words and all(map(_may_be_section, (first, *others)))


def _is_one_name(part: str) -> bool:
    return part.isalpha() and part[0].isupper()


def _may_be_section(part: str) -> bool:
    """As "World", "Sunderby Gulf", "Health and Science"."""
    large = [word for word in part.split() if word not in _SMALL]
    return (
        0 < len(large) <= _FEW
        and all(word[0].isupper() for word in large)
        and not part.endswith((".", "!", "?"))
        and (is_section(part) or not has_verb(part.lower()))
    )
