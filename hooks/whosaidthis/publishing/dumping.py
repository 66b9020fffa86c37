"""Plain values as JSON."""

from __future__ import annotations

import json
import re

_OF_HTML = re.compile("[<>&\u2028\u2029]")


_TIGHT = (",", ":")
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=_TIGHT)


def dump(value: object, indent: int | None = None) -> str:
    """`value` as JSON; half characters that UTF-8 cannot carry are escaped."""
    words = json.dumps(value, ensure_ascii=False, indent=indent)
    return words if _is_whole(words) else json.dumps(value, indent=indent)


def dump_compact(value: object) -> str:
    """The same without a space that nobody needs."""
    words = _COMPACT.encode(value)
    return words if _is_whole(words) else json.dumps(value, separators=_TIGHT)


def dump_for_html(value: object) -> str:
    """`value` as JSON that can stand in a `<script>` of a page: no word of it can end the element."""
    return _OF_HTML.sub(lambda found: f"\\u{ord(found[0]):04x}", dump_compact(value))


def _is_whole(words: str) -> bool:
    try:
        words.encode()
    except UnicodeEncodeError:
        return False
    return True
