"""Lines of a pasted text → its paragraphs."""

from __future__ import annotations

from .cleaning import clean_lines
from .report import Paragraph

_WIDEST, _NARROWEST = 100, 50
_ENDS = tuple('.!?:;"”’»…)')


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of `text`: its lines, joined where a program broke them to a width."""
    lines = clean_lines(text)
    width = max(map(len, lines), default=0)
    found: list[Paragraph] = []
    last = ""
    for number, line in enumerate(lines, 1):
        if line and found and last and _is_broken(last, line, width):
            found[-1] = Paragraph(found[-1].line, f"{found[-1].words} {line}")
        elif line:
            found.append(Paragraph(number, line))
        last = line
    return tuple(found)


def _is_broken(line: str, following: str, width: int) -> bool:
    """Whether `line` was ended only because no word more had room in a text that is `width` wide."""
    if not _NARROWEST <= width <= _WIDEST:
        return False
    full = len(line) + 1 + len(following.split()[0]) > width
    goes_on = not line.endswith(_ENDS) and following[:1].islower()
    return full or goes_on
