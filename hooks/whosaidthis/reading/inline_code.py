"""Words that are written as code inside a paragraph; nobody is taken to say them."""

from __future__ import annotations

import re

_CODE = re.compile(r"(?<![\\`])(?P<marks>`+)(?!`).+?(?<!`)(?P=marks)(?!`)|<(?:code|kbd|samp)\b", re.DOTALL)


def find_code(content: str, start: int, end: int) -> int | None:
    """Where the first of them begins between `start` and `end` in `content`, Markdown; None without any."""
    found = _CODE.search(content, start, end)
    return found.start() if found else None
