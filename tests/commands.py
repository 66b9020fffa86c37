"""`python -m whosaidthis` within this process: one of its own takes a second to start.

`cli/test_processes.py` shows that both print the same.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from whosaidthis.__main__ import main

COMMAND: Sequence[str] = (sys.executable, "-m", "whosaidthis")
"""The words that start it as a process."""


@dataclass(frozen=True, slots=True)
class Done:
    """What one call gave."""

    returncode: int
    output: bytes
    errors: bytes

    @property
    def stdout(self) -> str:
        """What it printed."""
        return self.output.decode()

    @property
    def stderr(self) -> str:
        """What it complained of."""
        return self.errors.decode()


class _Stream(io.TextIOWrapper):
    """What is written to a pipe or, if `terminal`, to a terminal."""

    def __init__(self, terminal: bool) -> None:
        self.written = io.BytesIO()
        self._terminal = terminal
        super().__init__(self.written, encoding="utf-8")

    def isatty(self) -> bool:
        """Whether somebody looks at it."""
        return self._terminal

    def all(self) -> bytes:
        """Everything that was written."""
        self.flush()
        return self.written.getvalue()


def run_command(
    *words: str | Path,
    home: Path | None = None,
    given: str | bytes = b"",
    terminal: bool = False,
    surroundings: Mapping[str, str] | None = None,
) -> Done:
    """Call it in the folder `home`, with `given` on its standard input.

    Args:
        words: the command and its arguments.
        home: the folder; None for the one in which the tests run.
        given: what is typed or piped.
        terminal: whether it prints to a terminal.
        surroundings: the variables of the environment; None for those of the tests.
    """
    out, errors = _Stream(terminal), _Stream(terminal)
    typed = io.TextIOWrapper(io.BytesIO(given.encode() if isinstance(given, str) else given), "utf-8")
    with contextlib.ExitStack() as around:
        around.enter_context(contextlib.chdir(home or Path.cwd()))
        around.enter_context(contextlib.redirect_stdout(out))
        around.enter_context(contextlib.redirect_stderr(errors))
        around.enter_context(mock.patch.object(sys, "stdin", typed))
        if surroundings is not None:
            around.enter_context(mock.patch.dict(os.environ, surroundings, clear=True))
        try:
            status = main([str(each) for each in words])
        except SystemExit as end:
            status = int(str(end.code))
    return Done(status, out.all(), errors.all())


def surroundings() -> dict[str, str]:
    """Those of the tests, for a process in another folder: the path to the package may be relative."""
    path = os.pathsep.join(str(Path(each).resolve()) for each in sys.path if each)
    return {**os.environ, "PYTHONPATH": path}


def run_process(*words: str | Path, home: Path, given: bytes = b"") -> Done:
    """The same in a process of its own, as a shell starts it."""
    done = subprocess.run(
        [*COMMAND, *map(str, words)],
        cwd=home,
        input=given,
        env=surroundings(),
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)
