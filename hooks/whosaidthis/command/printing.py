"""What commands print, and with which exit status they end."""

from __future__ import annotations

import sys

WELL, WRONG, BAD_CALL, INTERRUPTED = 0, 1, 2, 130


def complain(words: str) -> int:
    """Print one line on standard error; the exit status for it comes out."""
    print(words, file=sys.stderr)
    return WRONG


def speak_utf8() -> None:
    """Let both streams print any article, whatever the terminal's own encoding."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
