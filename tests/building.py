"""`mkdocs build`, as a process and within this one, which saves the second that it takes to start.

`builds/test_building.py` shows that both give the same, after other builds too.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import subprocess
import sys
import traceback
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from mkdocs.__main__ import cli


@dataclass(frozen=True, slots=True)
class Build:
    """What one run of `mkdocs build` gave."""

    status: int
    """Exit status."""
    log: str
    """Everything it printed."""
    folder: Path
    """The built site, which need not exist."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """The lines that strict mode counts, and errors."""
        return tuple(line for line in self.log.splitlines() if line.startswith(("WARNING", "ERROR")))

    def html(self, page: str) -> str:
        """A built page: `html("articles/a/")`."""
        return (self.folder / page / "index.html").read_text(encoding="utf-8")

    def contents(self) -> dict[str, bytes]:
        """What every file holds, but for the one that is dated."""
        found = (path for path in sorted(self.folder.rglob("*")) if path.is_file())
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in found
            if path.name != "sitemap.xml.gz"
        }

    def pages(self) -> tuple[Path, ...]:
        """Every HTML file, in a fixed order."""
        return tuple(sorted(self.folder.rglob("*.html")))


def run_printed(
    words: Sequence[str], home: Path, environment: Mapping[str, str], answer: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run a program in the folder `home`; its `stdout` is all that it prints. `answer` is what is typed."""
    return subprocess.run(
        words,
        cwd=home,
        env=environment,
        input=answer,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def build_in_process(
    home: Path, folder: Path, *, strict: bool, surroundings: Mapping[str, str] | None = None
) -> Build:
    """Build the site of the project in `home` into `folder`, in a process of its own."""
    words = [sys.executable, "-m", "mkdocs", *_words(folder, strict)]
    done = run_printed(words, home, {**os.environ, "NO_MKDOCS_2_WARNING": "1", **(surroundings or {})})
    return Build(done.returncode, done.stdout, folder)


def build_here(home: Path, folder: Path, *, strict: bool, verbose: bool = False) -> Build:
    """The same within this process; `verbose` as MkDocs means it."""
    printed = io.StringIO()
    with (
        contextlib.chdir(home),
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
        mock.patch.dict(os.environ, {"NO_MKDOCS_2_WARNING": "1"}),
        _as_it_was(),
    ):
        status = _status([*_words(folder, strict), *(["--verbose"] if verbose else [])])
    return Build(status, printed.getvalue(), folder)


def build_verbosely(home: Path, folder: Path, *, strict: bool) -> Build:
    """The same, with everything in the log: each note too."""
    return build_here(home, folder, strict=strict, verbose=True)


def _words(folder: Path, strict: bool) -> list[str]:
    return ["build", "-d", str(folder), *(["--strict"] if strict else [])]


def _status(words: list[str]) -> int:
    """Run MkDocs; the exit status that its process would have."""
    try:
        cli.main(words, prog_name="mkdocs")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except Exception:
        # A process would end so: the tests are to see it, as its reader would.
        traceback.print_exc()
        return 1
    return 0


@contextlib.contextmanager
def _as_it_was() -> Iterator[None]:
    """Undo what MkDocs does to logging and warnings: it counts on its process to end."""
    loggers = [logging.getLogger(name) for name in ("mkdocs", "mkdocs.commands.build")]
    before = [(each, each.handlers[:], each.filters[:], each.level, each.propagate) for each in loggers]
    with warnings.catch_warnings():
        try:
            yield
        finally:
            for each, handlers, filters, level, propagate in before:
                each.handlers[:], each.filters[:] = handlers, filters
                each.setLevel(level)
                each.propagate = propagate
