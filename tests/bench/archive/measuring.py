"""What one build takes, by the clock and by the machine's own count."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from ..faults import BenchError

_EVERY = 0.2
"""Seconds between two looks at the memory."""
_ENVIRONMENT = {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0"}
_BUILT = re.compile(r"Documentation built in ([\d.]+) seconds")
_LONGEST = 3600
"""Seconds after which a serve that says nothing has failed."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one build took."""

    seconds: float
    """By the clock."""
    computing: float
    """Seconds of all cores together."""
    peak: int
    """Bytes of memory at most, of all its processes; what they share is counted once."""
    size: int
    """Bytes of the built site."""


def build(config: Path, site: Path) -> Taken:
    """Build the site of `config` into the folder `site`.

    Raises:
        BenchError: if that fails.
    """
    words = [*_mkdocs("build"), "-q", "-f", str(config), "-d", str(site)]
    began, before = time.perf_counter(), os.times()
    process = psutil.Popen(words, env={**os.environ, **_ENVIRONMENT}, stderr=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        peak = max(peak, _memory(process))
        time.sleep(_EVERY)
    seconds, after = time.perf_counter() - began, os.times()
    if process.returncode:
        raise BenchError(f"The build of {config} failed with status {process.returncode}.")
    computing = sum(after[2:4]) - sum(before[2:4])
    return Taken(
        seconds, computing, peak, sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    )


def serve_after_edit(config: Path, article: Path) -> float:
    """Seconds that MkDocs says it takes to build the served site again once `article` has been edited.

    Raises:
        BenchError: if it does not build it.
    """
    words = [*_mkdocs("serve"), "-f", str(config), "-a", "127.0.0.1:0"]
    with subprocess.Popen(
        words, env={**os.environ, **_ENVIRONMENT}, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        try:
            _next_build(process)
            time.sleep(2)
            words_of = article.read_text(encoding="utf-8")
            article.write_text(f"{words_of}\nThe mayor said that it had rained.\n", encoding="utf-8")
            seconds = _next_build(process)
            article.write_text(words_of, encoding="utf-8")
        finally:
            process.terminate()
    return seconds


def _next_build(process: subprocess.Popen[str]) -> float:
    assert process.stderr is not None
    until = time.monotonic() + _LONGEST
    for line in process.stderr:
        if built := _BUILT.search(line):
            return float(built[1])
        if time.monotonic() > until:
            break
    raise BenchError("mkdocs serve built nothing.")


def _mkdocs(command: str) -> Sequence[str]:
    return (sys.executable, "-m", "mkdocs", command)


def _memory(process: psutil.Process) -> int:
    """Bytes of a process and those that it has started."""
    total = 0
    try:
        for each in (process, *process.children(recursive=True)):
            taken = each.memory_full_info()
            total += getattr(taken, "pss", taken.rss)
    except psutil.Error:
        return total
    return total
