"""Plain values as JSON."""

from __future__ import annotations

import json
import re

_OF_HTML = re.compile("[<>&\u2028\u2029]")


def dump(value: object, indent: int | None = None) -> str:
    """`value` as JSON; half characters that UTF-8 cannot carry are escaped."""
    return _written(value, indent, None)


def dump_compact(value: object) -> str:
    """The same without a space that nobody needs."""
    return _written(value, None, (",", ":"))


def dump_for_html(value: object) -> str:
    """`value` as JSON that can stand in a `<script>` of a page: no word of it can end the element."""
    return _OF_HTML.sub(lambda found: f"\\u{ord(found[0]):04x}", dump_compact(value))


def _written(value: object, indent: int | None, separators: tuple[str, str] | None) -> str:
    words = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    try:
        words.encode()
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent, separators=separators)
    return words
