"""The line under a headline that names who wrote the report: nobody whom "he" or "she" can mean."""

from __future__ import annotations

import re

from ...model import Text

_LAST = 3
"""The number of the last paragraph that can be a byline: headline and standfirst come before it."""
_LONGEST = 120
"""Code points."""
_NAME = r"[A-Z][\w.'’-]*(?: (?:de|van|von|der|al|bin|[A-Z][\w.'’-]*)){1,3}"
_BYLINE = re.compile(
    rf"By {_NAME}(?:(?:, (?:and )?| and | & ){_NAME})*(?: in [A-Z]\w+)?"
    rf"|{_NAME}(?:(?:, (?:and )?| and | & ){_NAME})+(?: in [A-Z]\w+)?|{_NAME} in [A-Z]\w+"
)
"""A lone name may head what that one says."""
_WORD = re.compile(r"[A-Z][\w’'-]+")


def is_byline(text: Text, number: int) -> bool:
    """Whether the paragraph `number` holds only names that stand nowhere else: "Ann Lee and Bob Roe".

    The first paragraph is a headline, or begins the story.
    """
    span = text.blocks[number].span
    if not 0 < number <= _LAST or len(span) > _LONGEST:
        return False
    line = span.of(text.characters).strip()
    return _BYLINE.fullmatch(line) is not None and not _go_on(line, text.characters[span.end :])


def _go_on(line: str, story: str) -> bool:
    """Whether the last word of a name in `line` stands in the `story` again."""
    return any(re.search(rf"\b{re.escape(word)}\b", story) for word in _WORD.findall(line))
