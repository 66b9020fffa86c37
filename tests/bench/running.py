"""The machine at work: the articles go in, its attributions and what they took come out."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .corpus import MarkedArticle
from .faults import BenchError
from .records import Attribution, Voiced, attributions_of, voiced_of

_READ = (sys.executable, "-m", "whosaidthis", "read", "--jsonl")
_STARTER = Path(__file__).with_name("one_core.py")
_HOOKS = Path(__file__).resolve().parents[2] / "hooks"


@dataclass(frozen=True, slots=True)
class Usage:
    """What one run took."""

    seconds: float
    computing: float | None
    """Seconds in which the core computed for it; None where the system does not tell."""
    peak: int | None
    """Bytes of memory at most; None where the system does not tell."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the machine found in one article."""

    attributions: tuple[Attribution, ...]
    statements: tuple[Voiced, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """What the machine found in all articles, and what it took to find it."""

    answers: tuple[Answer, ...]
    usage: Usage
    """The median of seconds, the highest peak."""
    start: Usage
    """The same without any article: how much of it is starting up."""


def run(articles: Sequence[MarkedArticle], times: int) -> Run:
    """Let the machine of this checkout read `articles`, `times` times over, on one core.

    Raises:
        BenchError: if it fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        work = _Work(Path(folder))
        work.read([])  # Python compiles the modules, as it does once on every machine
        start = _middle([work.read([]) for _ in range(times)])
        usage = _middle([work.read(articles) for _ in range(times)])
        return Run(work.answers(len(articles)), usage, start)


class _Work:
    """Runs in one folder; what the last one printed stays there."""

    def __init__(self, folder: Path) -> None:
        self._given = folder / "given.jsonl"
        self._found = folder / "found.jsonl"
        self._note = folder / "note.json"
        self._surroundings = _surroundings(folder / "bytecode")

    def read(self, articles: Sequence[MarkedArticle]) -> Usage:
        lines = [json.dumps({"id": one.id, "text": one.text, "date": one.date}) for one in articles]
        self._given.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")
        command = [sys.executable, str(_STARTER), str(self._note), *_READ]
        with self._given.open("rb") as given, self._found.open("wb") as found:
            done = subprocess.run(
                command,
                stdin=given,
                stdout=found,
                stderr=subprocess.PIPE,
                env=self._surroundings,
                check=False,
            )
        if done.returncode:
            complaint = done.stderr.decode(errors="replace").strip().splitlines() or ["it does not say why"]
            raise BenchError(f"The machine did not read the corpus: {complaint[-1]}")
        return Usage(**json.loads(self._note.read_text(encoding="ascii")))

    def answers(self, wanted: int) -> tuple[Answer, ...]:
        with self._found.open(encoding="utf-8") as lines:
            records = [json.loads(line) for line in lines]
        if len(records) != wanted:
            raise BenchError(f"The machine answered {len(records)} of {wanted} articles.")
        return tuple(Answer(attributions_of(record), voiced_of(record)) for record in records)


def _surroundings(bytecode: Path) -> dict[str, str]:
    """The environment of a run, in which this checkout's package comes before an installed one.

    Compiled modules are kept in `bytecode`, whether or not the machine keeps them beside their sources.
    """
    paths = filter(None, [str(_HOOKS), os.environ.get("PYTHONPATH")])
    own = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONPYCACHEPREFIX": str(bytecode)}
    return {name: value for name, value in os.environ.items() if name != _NO_BYTECODE} | own


_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


def _middle(usages: Sequence[Usage]) -> Usage:
    computing = [one.computing for one in usages if one.computing is not None]
    peaks = [one.peak for one in usages if one.peak is not None]
    return Usage(
        statistics.median(one.seconds for one in usages),
        statistics.median(computing) if computing else None,
        max(peaks, default=None),
    )
