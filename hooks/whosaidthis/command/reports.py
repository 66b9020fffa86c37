"""Reports read from the disk or from standard input."""

from __future__ import annotations

import os
import sys

from ..starting import NoArticleError, NotTextError, Report, decode, is_page, read_page, read_pasted
from .files import UnreadableError, read_bytes

_LARGEST = 20_000_000
_LONGEST_TYPED = 1000
STANDARD_INPUT = "-"


def read_report(path: str, encoding: str | None = None, outlet: str | None = None) -> Report:
    """The report in the file `path`, text or a saved page; `-` is standard input; `outlet` printed it.

    Raises:
        UnreadableError: if it cannot be read, is no text, or holds no article.
    """
    shown = "standard input" if path == STANDARD_INPUT else path
    content = _standard_input() if path == STANDARD_INPUT else read_bytes(path, _LARGEST + 1)
    if len(content) > _LARGEST:
        raise UnreadableError(f"{shown}: The file is larger than any report. Copy the article’s text.")
    try:
        text = decode(content, encoding)
        return read_page(text) if is_page(text) else read_pasted(text, outlet)
    except (NotTextError, NoArticleError) as error:
        raise UnreadableError(f"{shown}: {error}") from error


def _standard_input() -> bytes:
    typed = sys.stdin.isatty()
    if typed:
        end = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        print(f"Paste the report. End it with {end} on a line of its own.", file=sys.stderr)
    content = sys.stdin.buffer.read(_LARGEST + 1)
    if typed and any(len(line) >= _LONGEST_TYPED for line in content.splitlines()):
        raise UnreadableError(
            "standard input: A paragraph is so long that the terminal may have lost its end. "
            "Paste the report into a file, save it, and give the file’s name."
        )
    return content
